#include "catalog/store/rackparts.h"

#include <QTest>

using namespace cw::catalog;
using namespace Qt::StringLiterals;

class TstRackParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Nine switch trays by two ports and eight power shelves by one: 9 x 2 + 8 = 26.
    void portsOfAllPartsAreSummed()
    {
        CatalogSnapshot catalog;
        catalog.tables.push_back({u"rack_parts"_s,
                                  {u"id"_s, u"system_id"_s, u"part"_s, u"count"_s, u"management_ports"_s},
                                  {{u"1"_s, u"rack"_s, u"Switch tray"_s, u"9"_s, u"2"_s},
                                   {u"2"_s, u"rack"_s, u"Power shelf"_s, u"8"_s, u"1"_s},
                                   {u"3"_s, u"other"_s, u"Power shelf"_s, u"4"_s, u"1"_s}}});
        QCOMPARE(rackParts(catalog, u"rack"_s).size(), std::size_t(2));
        QCOMPARE(rackParts(catalog, u"rack"_s)[1].name, u"Power shelf"_s);
        QCOMPARE(managementPortsOfParts(catalog, u"rack"_s), 26);
    }

    void whatIsNotListedHasNone()
    {
        CatalogSnapshot catalog;
        QVERIFY(rackParts(catalog, u"rack"_s).empty()); // no such table
        catalog.tables.push_back({u"rack_parts"_s, {u"system_id"_s}, {{u"rack"_s}}});
        QCOMPARE(managementPortsOfParts(catalog, u"rack"_s), 0); // no such columns
    }
};

QTEST_GUILESS_MAIN(TstRackParts)
#include "tst_rackparts.moc"
