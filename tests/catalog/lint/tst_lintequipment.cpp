#include "catalog/lint/cataloglint.h"
#include "catalog/lint/lintrules.h"

#include <QTest>

using namespace cw;
using namespace cw::catalog;
using namespace Qt::StringLiterals;

namespace {
QStringList rulesOf(const CatalogSnapshot &snapshot)
{
    lint::Findings findings;
    lint::checkEquipment(snapshot, findings);
    QStringList rules;
    for (const LintFinding &finding : findings)
        rules << finding.rule + u' ' + finding.row;
    return rules;
}

System server(const QString &id, double price)
{
    System s;
    s.id = id;
    s.kind = u"server"_s;
    s.acceleratorId = u"chip"_s;
    s.accelerators = 8;
    s.priceUsd = Band::exact(price);
    return s;
}
} // namespace

class TstLintequipment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void infinibandPortsTypedAsEthernetAreSeen()
    {
        CatalogSnapshot s;
        s.tables = {{u"switches"_s,
                     {u"id"_s, u"model"_s, u"asic"_s, u"protocol"_s},
                     {{u"a"_s, u"QM9700 (MQM9700-NS2F)"_s, u"Quantum-2"_s, u"Ethernet"_s},
                      {u"b"_s, u"QM9700"_s, u"Quantum-2"_s, u"InfiniBand NDR"_s},
                      {u"c"_s, u"SN5600"_s, u"Spectrum-4"_s, u"InfiniBand NDR"_s},
                      {u"d"_s, u"ConnectX-7"_s, {}, u"InfiniBand NDR + Ethernet/RoCE"_s}}}};
        QCOMPARE(rulesOf(s), (QStringList{u"port_protocol a"_s, u"port_protocol c"_s}));
    }

    void suppliesThatCannotCarryTheRatingAreSeen()
    {
        CatalogSnapshot s;
        s.systems = {server(u"a"_s, 300000), server(u"b"_s, 300000)};
        for (System &one : s.systems)
            one.provenance.notes = u"Guide: six 3.3 kW supplies (4+2), inlet 5 to 30 C."_s; // 4 x 3.3 = 13.2 kW
        s.systems[0].powerMax = Power::fromKilowatts(14.3);
        s.systems[1].powerMax = Power::fromKilowatts(10.2);
        QCOMPARE(rulesOf(s), QStringList{u"power_supply a"_s});
    }

    void poundsInTheKilogramColumnAreSeen()
    {
        CatalogSnapshot s;
        s.systems = {server(u"a"_s, 300000), server(u"b"_s, 300000)};
        s.systems[0].rackUnits = s.systems[1].rackUnits = 1;
        s.systems[0].weight = Mass::fromKilograms(66); // 30 kg are 66 lb
        s.systems[1].weight = Mass::fromKilograms(30);
        QCOMPARE(rulesOf(s), QStringList{u"weight_unit a"_s});
    }

    void aPriceOutOfItsFamilyIsSeen()
    {
        CatalogSnapshot s;
        s.systems = {server(u"a"_s, 300000), server(u"b"_s, 320000), server(u"c"_s, 37500)}; // one of the eight
        QCOMPARE(rulesOf(s), QStringList{u"price_out_of_family c"_s});
    }

    void aPriceOfZeroIsAnError()
    {
        CatalogSnapshot s;
        s.tables = {{u"optics_cables"_s,
                     {u"id"_s, u"model"_s, u"price_usd_low"_s},
                     {{u"a"_s, u"x"_s, u"0"_s}, {u"b"_s, u"y"_s, {}}, {u"c"_s, u"z"_s, u"12"_s}}}};
        QCOMPARE(rulesOf(s), QStringList{u"zero_price a"_s});
    }
};

QTEST_GUILESS_MAIN(TstLintequipment)
#include "tst_lintequipment.moc"
