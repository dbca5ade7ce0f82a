// Shares of user groups always add up to one. From Berlin 70 %, Paris 30 %: Berlin at 40 % leaves 60 % for Paris; a
// third place takes a third, and the other two thirds stay divided 7 to 3: 46.67 % and 20 %.
#include "app/models/usershares.h"

#include <QTest>

using namespace cw;
using namespace cw::app;

class TstUsershares : public QObject {
    Q_OBJECT

    static UserGroups two() { return {{QStringLiteral("Berlin"), 0.7}, {QStringLiteral("Paris"), 0.3}}; }
    static double sum(const UserGroups &groups)
    {
        double all = 0;
        for (const planner::UserGroup &group : groups)
            all += group.share;
        return all;
    }

private Q_SLOTS:
    void theOthersTakeTheRest()
    {
        const UserGroups changed = withShare(two(), 0, 0.4);
        QCOMPARE(changed[0].share, 0.4);
        QCOMPARE(changed[1].share, 0.6);
        QCOMPARE(withShare(two(), 1, 2.0)[1].share, 1.0); // more than all is all
        QCOMPARE(withShare(two(), 7, 0.5), two());        // no such group
    }

    void aFurtherPlaceTakesAnEvenPart()
    {
        const UserGroups three = withGroup(two(), QStringLiteral("Madrid"));
        QCOMPARE(three.size(), std::size_t(3));
        QCOMPARE(three[0].share, 0.4667);
        QCOMPARE(three[1].share, 0.2);
        QCOMPARE(three[2].share, 0.3333);
        QVERIFY(qAbs(sum(three) - 1) < 1e-9);
        QCOMPARE(withGroup({}, QStringLiteral("Rome")), (UserGroups{{QStringLiteral("Rome"), 1}}));
    }

    void withoutAPlaceTheOthersAreScaledUp()
    {
        QCOMPARE(withoutGroup(two(), 0), (UserGroups{{QStringLiteral("Paris"), 1}}));
        QVERIFY(withoutGroup(withoutGroup(two(), 0), 0).empty());
    }

    void thePlacesAreThoseWithAPosition()
    {
        catalog::CatalogSnapshot catalog;
        QVERIFY(knownMetros(catalog).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TstUsershares)
#include "tst_usershares.moc"
