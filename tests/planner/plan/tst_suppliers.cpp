// Names of makers and providers as the shipped catalog writes them.
#include "planner/plan/suppliers.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *latin)
{
    return QString::fromLatin1(latin);
}

} // namespace

class TstSuppliers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makersOfAVendor_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QStringList>("makers");
        const auto row = [](const char *vendor, const QStringList &makers) {
            QTest::newRow(vendor) << text(vendor) << makers;
        };
        const QStringList both{text("Dell"), text("Supermicro")};
        row("Dell", {text("Dell")});
        row("HPE Juniper", {text("HPE Juniper")});
        row("Dell / Supermicro (R760xa class)", both);
        row("Supermicro / Dell XE9785L", {text("Supermicro"), text("Dell")});
        row("Supermicro SYS-421GE-TNRT class", {text("Supermicro")});
        row("OEM (Dell XE9780, Supermicro and others)", both);
        row("OEM 2U", {text("OEM")});
        row("Pure Storage (Everpure)", {text("Pure Storage")});
        row("", {});
    }
    void makersOfAVendor()
    {
        QFETCH(QString, vendor);
        QFETCH(QStringList, makers);
        QCOMPARE(makersOf(vendor), makers);
    }

    void whoIsLeftToBuyFrom()
    {
        const QString either = text("OEM (Dell XE9780, Supermicro and others)");
        QCOMPARE(makersLeft({text("dell")}, either), QStringList{text("Supermicro")});
        QVERIFY(makersLeft({text("NVIDIA")}, either).isEmpty());
        QVERIFY(!isMakerExcluded({text("Dell")}, either));
        QVERIFY(isMakerExcluded({text("Dell"), text("Supermicro")}, either));
        QVERIFY(makersLeft({text("Dell"), text("Supermicro")}, either).isEmpty());
        QVERIFY(isMakerExcluded({either}, either));
        QVERIFY(isMakerExcluded({text("OEM")}, either));
    }

    void aNameThatTwoProvidersShareIsNobodys()
    {
        catalog::CatalogSnapshot catalog;
        for (const char *id : {"one", "two"}) {
            catalog::Provider provider;
            provider.id = text(id);
            provider.name = QStringLiteral("Cloud (region %1)").arg(provider.id);
            catalog.providers.push_back(provider);
        }
        const Suppliers suppliers(catalog);
        QVERIFY(suppliers.isKnown(text("ONE")));
        QVERIFY(!suppliers.isKnown(text("Cloud")));
        QVERIFY(suppliers.isExcluded({text("one")}, text("Cloud (region one)")));
        QVERIFY(!suppliers.isExcluded({text("one")}, text("Cloud (region two)")));
        QVERIFY(!suppliers.isExcluded({text("unknown")}, text("also unknown")));
    }
};

QTEST_GUILESS_MAIN(TstSuppliers)
#include "tst_suppliers.moc"
