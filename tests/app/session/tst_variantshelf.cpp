// The shelf of kept answers: names stay unique, renaming keeps the id, another plan empties it.
#include "app/session/plandocument.h"
#include "tests/support/sampleresult.h"

#include <QSignalSpy>
#include <QTest>

using namespace cw;
using namespace cw::app;

class TstVariantshelf : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesAreUniqueAndIdsStay()
    {
        VariantShelf shelf;
        QSignalSpy changed(&shelf, &VariantShelf::changed);
        const Answer answer{tests::samplePlan(), tests::sampleResult(), nullptr, 0};
        const QString a = shelf.keep(QStringLiteral("owned"), answer);
        const QString b = shelf.keep(QStringLiteral("owned"), answer);
        QVERIFY(a != b);
        QCOMPARE(shelf.find(b)->name, QStringLiteral("owned (2)"));
        shelf.rename(b, QStringLiteral("  rented "));
        QCOMPARE(shelf.find(b)->name, QStringLiteral("rented"));
        shelf.rename(b, QStringLiteral("owned"));
        QCOMPARE(shelf.find(b)->name, QStringLiteral("owned (2)"));
        shelf.rename(a, QStringLiteral("owned")); // its own name is free for it
        QCOMPARE(shelf.find(a)->name, QStringLiteral("owned"));
        shelf.remove(a);
        QVERIFY(!shelf.find(a));
        QCOMPARE(shelf.kept().size(), std::size_t(1));
        QCOMPARE(changed.count(), 6);
    }

    void anUnnamedVariantGetsAName()
    {
        VariantShelf shelf;
        const QString id = shelf.keep(QStringLiteral("  "), {});
        QVERIFY(!shelf.find(id)->name.isEmpty());
    }

    void anotherPlanEmptiesIt()
    {
        PlanDocument document;
        document.openCopy(tests::samplePlan(), false);
        document.addAnswer({document.plan(), tests::sampleResult(), nullptr, 0});
        (void)document.shelf().keep(QStringLiteral("first"), *document.answer());
        document.openCopy(tests::samplePlan(), false);
        QVERIFY(document.shelf().kept().empty());
    }
};

QTEST_MAIN(TstVariantshelf)
#include "tst_variantshelf.moc"
