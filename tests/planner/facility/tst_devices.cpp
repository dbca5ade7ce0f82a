// What a device of the room draws: the bill and the room go the same way.
#include "planner/facility/devices.h"

#include <QTest>

using namespace cw;
using namespace cw::planner;

class TstDevices : public QObject {
    Q_OBJECT

    static catalog::CatalogSnapshot withSwitch(const catalog::Switch &model)
    {
        catalog::CatalogSnapshot catalog;
        catalog::Assumption share, perPort;
        share.id = QStringLiteral("typical_power_share");
        share.value = Band::exact(0.8);
        perPort.id = QStringLiteral("switch_port_power");
        perPort.value = {10, 12, 20};
        catalog.assumptions = {share, perPort};
        catalog.switches = {model};
        catalog.index();
        return catalog;
    }

private Q_SLOTS:
    /// A maximum of 7 kW and a share of 0.8 are 5.6 kW, however many ports there are.
    void theMaximumOfASwitchIsScaled()
    {
        catalog::Switch model;
        model.id = QStringLiteral("switch");
        model.ports = 144;
        model.powerMax = Power::fromKilowatts(7);
        QStringList unknown;
        const auto device = deviceOf(model.id, {}, withSwitch(model), unknown);
        QVERIFY(device);
        QCOMPARE(device->typicalW, 5600.0);
        QCOMPARE(device->nameplateW, 7000.0);
    }

    /// Without a published power 12 W a port count, and 20 W for the nameplate.
    void portsCountWhereNothingIsPublished()
    {
        catalog::Switch model;
        model.id = QStringLiteral("switch");
        model.ports = 64;
        QStringList unknown;
        const auto device = deviceOf(model.id, {}, withSwitch(model), unknown);
        QVERIFY(device);
        QCOMPARE(device->typicalW, 768.0);
        QCOMPARE(device->nameplateW, 1280.0);
    }
};

QTEST_GUILESS_MAIN(TstDevices)
#include "tst_devices.moc"
