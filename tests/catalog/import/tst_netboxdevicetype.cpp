#include "catalog/import/boundedyaml.h"
#include "catalog/import/netboxdevicetype.h"
#include "catalog/import/netboxdoubts.h"
#include "catalog/import/netboxlibrary.h"
#include "catalog/import/netboxrows.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace cw;
using namespace cw::catalog;

namespace {

const QByteArray plainSwitch("---\n"
                             "manufacturer: NVIDIA\n"
                             "model: QM9700\n"
                             "slug: nvidia-qm9700\n"
                             "part_number: 'MQM9700-NS2F'\n"
                             "u_height: 1\n"
                             "is_full_depth: true\n"
                             "weight: 32.6\n"
                             "weight_unit: lb\n"
                             "airflow: front-to-rear\n"
                             "comments: >-\n"
                             "  Folded text\n"
                             "  over lines\n"
                             "power-ports:\n"
                             "  - name: PS1\n"
                             "    type: iec-60320-c14\n"
                             "    maximum_draw: 1720\n"
                             "  - name: PS2\n"
                             "    type: iec-60320-c14\n"
                             "    maximum_draw: 1720\n"
                             "interfaces:\n"
                             "  - name: mgmt0\n"
                             "    type: 1000base-t\n"
                             "    mgmt_only: true\n"
                             "  - name: p1/1\n"
                             "    type: infiniband-ndr\n"
                             "  - name: p1/2\n"
                             "    type: infiniband-ndr\n");

QByteArray minimal(const QByteArray &more)
{
    return "manufacturer: A\nmodel: B\nslug: a-b\nu_height: 1\n" + more;
}

Switch ndrSwitch(int ports)
{
    Switch known;
    known.name = QStringLiteral("QM9700 (MQM9700-NS2F)");
    known.protocol = QStringLiteral("InfiniBand NDR");
    known.ports = ports;
    known.portOneWay = Bandwidth::fromGigabitsPerSecond(400);
    return known;
}

} // namespace

class TstNetboxDeviceType : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsRead()
    {
        const auto type = readDeviceType(plainSwitch);
        QVERIFY2(type.ok(), type.ok() ? "" : qPrintable(type.error().sentence()));
        QCOMPARE(type->partNumber, QStringLiteral("MQM9700-NS2F"));
        QCOMPARE(type->comments, QStringLiteral("Folded text over lines"));
        QCOMPARE(qRound(type->weight->toKilograms() * 100), 1479); // 32.6 x 0.45359237 = 14.787
        QCOMPARE(type->powerInputs.size(), std::size_t(2));
        QCOMPARE(type->powerInputs[0].maximum, std::optional(Power::fromWatts(1720)));
        QCOMPARE(type->ports.size(), std::size_t(1)); // management is apart
        QCOMPARE(type->ports.begin()->first, (PortKind{QStringLiteral("InfiniBand"), 400}));
        QCOMPARE(type->ports.begin()->second, 2);
    }

    void thereAndBackIsEqual()
    {
        const auto first = readDeviceType(plainSwitch);
        const QByteArray written = writeDeviceType(first->document);
        const auto second = readDeviceType(written);
        QVERIFY2(second.ok(), second.ok() ? "" : qPrintable(second.error().sentence()));
        QVERIFY(first->document == second->document);
        QCOMPARE(writeDeviceType(second->document), written);
    }

    void awkwardTextComesBackAsText()
    {
        nlohmann::ordered_json value;
        value["manufacturer"] = "No";
        value["model"] = "7050";
        value["comments"] = "line one\nline: two # three \"quoted\" 'single'\ttab";
        value["empty"] = "";
        value["list"] = {"- dash", "1e5", "true", "a: b", "ö ü"};
        value["nested"] = {{{"name", "x"}, {"n", 1}, {"deep", {{"k", 2.5}}}}, {{"name", "y"}}};
        value["none"] = nlohmann::ordered_json::array();
        const auto back = parseBoundedYaml(writeYaml(value));
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().sentence()));
        QVERIFY(back.value() == value);
    }

    void portKinds_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<double>("gbps");
        QTest::newRow("InfiniBand") << "infiniband-xdr"
                                    << "InfiniBand" << 800.0;
        QTest::newRow("400G") << "400gbase-x-osfp"
                              << "Ethernet" << 400.0;
        QTest::newRow("gigabit") << "1000base-t"
                                 << "Ethernet" << 1.0;
        QTest::newRow("2.5G") << "2.5gbase-t"
                              << "Ethernet" << 2.5;
        QTest::newRow("Fibre Channel") << "32gfc-sfp28"
                                       << "Fibre Channel" << 32.0;
        QTest::newRow("no speed") << "virtual"
                                  << "other" << -1.0;
    }
    void portKinds()
    {
        QFETCH(QString, type);
        const auto kind = portKind(type);
        QVERIFY(kind);
        QTEST(kind->protocol, "protocol");
        QTEST(kind->gbps.value_or(-1), "gbps");
        QVERIFY(!portKind(QStringLiteral("warp-9")));
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("told");
        QTest::newRow("alias bomb") << QByteArray("a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n") << "alias";
        QTest::newRow("merge key") << minimal("<<: {a: 1}\n") << "merge";
        QTest::newRow("key twice") << minimal("slug: c\n") << "twice";
        QTest::newRow("too deep") << QByteArray(100, '[') + QByteArray(100, ']') << "levels";
        QTest::newRow("too many values") << "a: [" + QByteArray("1,").repeated(30000) + "1]"
                                         << "values";
        QTest::newRow("too large") << QByteArray(2 << 20, ' ') << "bytes";
        QTest::newRow("not YAML") << QByteArray("a: [1, 2\nb: }") << "YAML";
        QTest::newRow("empty") << QByteArray() << "empty";
        QTest::newRow("two documents") << minimal("---\nx: 1\n") << "document";
        QTest::newRow("a list") << QByteArray("- a\n- b\n") << "device type";
        QTest::newRow("no height") << QByteArray("manufacturer: A\nmodel: B\nslug: a\n") << "u_height";
        QTest::newRow("unknown key") << minimal("colour: red\n") << "colour";
        QTest::newRow("slug with blanks")
            << QByteArray("manufacturer: A\nmodel: B\nslug: 'A b'\nu_height: 1\n") << "slug";
        QTest::newRow("a third of a unit")
            << QByteArray("manufacturer: A\nmodel: B\nslug: a\nu_height: 1.3\n") << "half";
        QTest::newRow("weight without unit") << minimal("weight: 3\n") << "unit";
        QTest::newRow("watts in words") << minimal(
                                               "power-ports:\n  - name: P\n    type: other\n    maximum_draw: much\n")
                                        << "whole";
        QTest::newRow("port without type") << minimal("interfaces:\n  - name: e1\n") << "type";
        QTest::newRow("not text") << QByteArray("\xff\xfe\x00\x01", 4) << "";
    }
    void brokenFiles()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, told);
        const auto type = readDeviceType(yaml);
        QVERIFY(!type.ok());
        QVERIFY2(type.error().sentence().contains(told, Qt::CaseInsensitive), qPrintable(type.error().sentence()));
    }

    void doubts_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("told");
        const QByteArray two("power-ports:\n  - {name: A, type: other, maximum_draw: 1071}\n  - {name: B, type: other, "
                             "maximum_draw: 1071}\n");
        QTest::newRow("ratings are no draw") << minimal(two) << "not what it draws";
        QTest::newRow("text against ratings") << minimal(two + "comments: Draws 6.5 kW\n") << "6.5 kW";
        QTest::newRow("figure in the text alone") << minimal("comments: 250 kW cooling\n") << "text alone";
        QTest::newRow("supplies as modules")
            << minimal("module-bays:\n  - {name: PSU1, position: '1'}\n") << "modules (1";
        QTest::newRow("inputs and bays differ")
            << minimal(two + "module-bays:\n  - {name: PSU1, position: '1'}\n") << "2 power inputs but 1";
        QTest::newRow("two accelerators")
            << QByteArray("manufacturer: A\nmodel: X with MI300X\nslug: a\nu_height: 8\n"
                          "interfaces:\n  - {name: e1, type: 400gbase-x-osfp, description: MI325X}\n")
            << "MI325X";
        QTest::newRow("InfiniBand typed Ethernet")
            << QByteArray("manufacturer: N\nmodel: QM9700\nslug: a\nu_height: 1\ninterfaces:\n"
                          "  - {name: p1, type: 400gbase-x-osfp}\n  - {name: p2, type: 400gbase-x-osfp}\n")
            << "typed Ethernet";
        QTest::newRow("ports missing") << plainSwitch << "the switch has 64";
        QTest::newRow("unknown port type") << minimal("interfaces:\n  - {name: p1, type: warp-9}\n") << "warp-9";
    }
    void doubts()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, told);
        const auto type = readDeviceType(yaml);
        QVERIFY2(type.ok(), type.ok() ? "" : qPrintable(type.error().sentence()));
        const QString all = doubtsAbout(type.value(), {ndrSwitch(64)}).join(u'\n');
        QVERIFY2(all.contains(told), qPrintable(all));
    }

    void switchesAreKnownByMakerAndName_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("maker");
        QTest::addColumn<QString>("model");
        QTest::addColumn<bool>("isKnown");
        const auto row = [](const char *title, const char *vendor, const char *name, const char *maker,
                            const char *model, bool isKnown) {
            QTest::newRow(title) << QString::fromLatin1(vendor) << QString::fromLatin1(name)
                                 << QString::fromLatin1(maker) << QString::fromLatin1(model) << isKnown;
        };
        row("the same", "NVIDIA", "SN5610", "Nvidia", "SN5610", true);
        row("its maker's older name", "NVIDIA", "QM9700 (MQM9700-NS2F)", "Mellanox", "MQM9700-NS2F", true);
        row("one of two forms", "HPE Juniper", "QFX5240-64OD/QD", "Juniper", "QFX5240-64OD", true);
        row("a maker's longer name", "Edgecore", "AIS800-64O (DCS560)", "Edge-Core", "AIS800-64O", true);
        row("another maker", "NVIDIA", "SN5610", "Opengear", "SN5610", false);
        row("of one family alone", "Cisco", "Nexus N9364F-SG3", "Cisco", "Nexus", false);
        row("a longer model", "NVIDIA", "SN5600", "NVIDIA", "SN5600D", false);
    }

    void switchesAreKnownByMakerAndName()
    {
        QFETCH(QString, vendor);
        QFETCH(QString, name);
        QFETCH(QString, maker);
        QFETCH(QString, model);
        Switch part;
        part.vendor = vendor;
        part.name = name;
        DeviceType type;
        type.manufacturer = maker;
        type.model = model;
        const std::vector<Switch> switches{part};
        QTEST(knownSwitch(type, switches) != nullptr, "isKnown");
    }

    /// 32.6 lb x 0.45359237 = 14.787 kg. What the catalog says already is left alone; ratings are no draw.
    void sizesBecomeARowOfOnesOwn()
    {
        const auto type = readDeviceType(plainSwitch);
        QVERIFY(type.ok());
        std::vector<Switch> switches{ndrSwitch(64)};
        switches[0].id = QStringLiteral("nvidia-qm9700");
        switches[0].provenance.sourceTitle = QStringLiteral("Data sheet");
        const std::vector<System> systems;
        ImportContext context;
        context.file = QStringLiteral("QM9700.yaml");
        context.asOf = QStringLiteral("2026-11-27");
        const auto row = rowOf(type.value(), {switches, systems, {}}, context, false);
        QVERIFY(row);
        QCOMPARE(row->kind, QStringLiteral("switches"));
        QCOMPARE(row->id, QStringLiteral("nvidia-qm9700"));
        QCOMPARE(row->cells.value(QStringLiteral("rack_units")), QStringLiteral("1"));
        QCOMPARE(row->cells.value(QStringLiteral("weight_kg")), QStringLiteral("14.787"));
        QCOMPARE(row->cells.value(QStringLiteral("source_title")), QStringLiteral("NetBox device type, QM9700.yaml"));
        QVERIFY(row->cells.value(QStringLiteral("notes")).contains(QStringLiteral("as before: Data sheet")));
        for (const char *draw : {"max_power_w", "typical_power_w", "ports", "price_usd_low"})
            QVERIFY(!row->cells.contains(QLatin1String(draw)));
        switches[0].rackUnits = 1;
        const auto weigh = [&](const QString &) { return type->weight; };
        QVERIFY(!rowOf(type.value(), {switches, systems, weigh}, context, false));
    }

    void aSwitchNobodyKnowsIsNewOnAsk()
    {
        QByteArray yaml = "manufacturer: Acme\nmodel: X1\nslug: acme-x1\nu_height: 2\nweight: 20\nweight_unit: kg\n"
                          "interfaces:\n";
        for (int port = 1; port <= 32; ++port)
            yaml += "  - name: p" + QByteArray::number(port) + "\n    type: 400gbase-x-qsfpdd\n";
        for (int port = 33; port <= 34; ++port)
            yaml += "  - name: p" + QByteArray::number(port) + "\n    type: 10gbase-x-sfpp\n";
        const auto type = readDeviceType(yaml);
        QVERIFY2(type.ok(), type.ok() ? "" : qPrintable(type.error().sentence()));
        Switch other = ndrSwitch(64);
        other.vendor = QStringLiteral("Acme");
        other.vendorCountry = QStringLiteral("DE");
        std::vector<Switch> switches{other};
        const std::vector<System> systems;
        QVERIFY(!rowOf(type.value(), {switches, systems, {}}, {}, false));
        const auto row = rowOf(type.value(), {switches, systems, {}}, {}, true);
        QVERIFY(row && row->refusal.isEmpty());
        QCOMPARE(row->id, QStringLiteral("acme-x1"));
        for (const auto &[cell, value] :
             {std::pair("ports", "32"), std::pair("port_gbps", "400"), std::pair("protocol", "Ethernet"),
              std::pair("rack_units", "2"), std::pair("weight_kg", "20"), std::pair("vendor_hq_country", "DE")})
            QCOMPARE(row->cells.value(QLatin1String(cell)), QLatin1String(value));
        switches[0].vendor = QStringLiteral("Other");
        QVERIFY(rowOf(type.value(), {switches, systems, {}}, {}, true)->refusal.contains(QStringLiteral("Acme")));
    }

    void aCleanSwitchRaisesNoDoubtAboutPorts()
    {
        const auto type = readDeviceType(plainSwitch);
        const QString all = doubtsAbout(type.value(), {ndrSwitch(2)}).join(u'\n');
        QVERIFY2(!all.contains(QStringLiteral("ports are typed")) && !all.contains(QStringLiteral("fast ports")),
                 qPrintable(all));
    }

    void fasterUplinksRaiseNoDoubt()
    {
        QByteArray uplinked = plainSwitch;
        uplinked.replace("interfaces:\n", "interfaces:\n  - name: up1\n    type: infiniband-xdr\n");
        QVERIFY(uplinked != plainSwitch);
        const auto type = readDeviceType(uplinked);
        QVERIFY2(type.ok(), type.ok() ? "" : qPrintable(type.error().sentence()));
        QVERIFY(!doubtsAbout(type.value(), {ndrSwitch(2)}).join(u'\n').contains(QStringLiteral("fast ports")));
        QVERIFY(doubtsAbout(type.value(), {ndrSwitch(4)}).join(u'\n').contains(QStringLiteral("fast ports")));
    }

    /// Two ports of 200 are one split cage of 400, or two that run at half their speed; three cages they are not.
    void splitPortsShareACage()
    {
        QByteArray split = plainSwitch;
        split.replace("infiniband-ndr", "infiniband-hdr");
        const auto type = readDeviceType(split);
        QVERIFY2(type.ok(), type.ok() ? "" : qPrintable(type.error().sentence()));
        for (const auto &[cages, isDoubtful] : {std::pair(1, false), std::pair(2, false), std::pair(3, true)})
            QCOMPARE(doubtsAbout(type.value(), {ndrSwitch(cages)}).join(u'\n').contains(QStringLiteral("fast ports")),
                     isDoubtful);
    }

    void oneBadFileStopsNothing()
    {
        QTemporaryDir folder;
        const auto write = [&](const QString &name, const QByteArray &bytes) {
            QDir(folder.path()).mkpath(QStringLiteral("device-types/NVIDIA"));
            QFile file(folder.filePath(QStringLiteral("device-types/NVIDIA/") + name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        write(QStringLiteral("a.yaml"), plainSwitch);
        write(QStringLiteral("b.yaml"), "oops: [");
        write(QStringLiteral("c.yml"), minimal({}));
        QStringList taken;
        LibraryTake take;
        take.device = [&](const QString &, const DeviceType &type) -> Outcome {
            taken << type.slug;
            return Done{};
        };
        const auto reading = readLibrary(folder.path(), take);
        QVERIFY(reading.ok());
        QCOMPARE(reading->files, 3);
        QCOMPARE(reading->read(), 2);
        QCOMPARE(taken, (QStringList{QStringLiteral("nvidia-qm9700"), QStringLiteral("a-b")}));
        QCOMPARE(reading->errors.size(), std::size_t(1));
        QVERIFY(reading->errors[0].error.sentence().contains(QStringLiteral("b.yaml")));
        QVERIFY(!readLibrary(folder.filePath(QStringLiteral("nowhere")), {}).ok());
    }
};

QTEST_GUILESS_MAIN(TstNetboxDeviceType)
#include "tst_netboxdevicetype.moc"
