#include "catalog/store/catalogsearch.h"

#include <QtTest>

using namespace cw::catalog;

class TstCatalogSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        FactTable parts{QStringLiteral("accelerators"),
                        {QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("notes")},
                        {{QStringLiteral("h100"), QStringLiteral("H100 SXM"), QStringLiteral("air")},
                         {QStringLiteral("h100-nvl"), QStringLiteral("H100 NVL"), QStringLiteral("pairs")},
                         {QStringLiteral("mi300x"), QStringLiteral("MI300X"), QStringLiteral("compared with H100")}}};
        FactTable sites{QStringLiteral("sites"),
                        {QStringLiteral("id"), QStringLiteral("name")},
                        {{QStringLiteral("fra"), QStringLiteral("Frankfurt am Main")}}};
        snapshot_.tables = {parts, sites};
    }

    void theIdItselfComesFirst()
    {
        const auto hits = searchCatalog(snapshot_, QStringLiteral("H100"));
        QCOMPARE(hits.size(), std::size_t(3));
        QCOMPARE(hits[0].id, QStringLiteral("h100"));
        QCOMPARE(hits[1].id, QStringLiteral("h100-nvl"));
        QCOMPARE(hits[2].id, QStringLiteral("mi300x"));
        QCOMPARE(hits[2].row->at(1), QStringLiteral("MI300X"));
    }

    void everyWordMustBeThereWhateverItsCase()
    {
        QCOMPARE(searchCatalog(snapshot_, QStringLiteral("h100 PAIRS")).size(), std::size_t(1));
        QCOMPARE(searchCatalog(snapshot_, QStringLiteral("main  frankfurt")).front().kind, QStringLiteral("sites"));
        QVERIFY(searchCatalog(snapshot_, QStringLiteral("h100 frankfurt")).empty());
    }

    void limitsHold()
    {
        QVERIFY(searchCatalog(snapshot_, QStringLiteral("  ")).empty());
        QCOMPARE(searchCatalog(snapshot_, QStringLiteral("h100"), {}, 1).size(), std::size_t(1));
        QVERIFY(searchCatalog(snapshot_, QStringLiteral("h100"), QStringLiteral("sites")).empty());
    }

private:
    CatalogSnapshot snapshot_;
};

QTEST_GUILESS_MAIN(TstCatalogSearch)
#include "tst_catalogsearch.moc"
