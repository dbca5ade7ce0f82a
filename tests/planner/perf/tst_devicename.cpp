#include "planner/perf/devicename.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {
catalog::CatalogSnapshot threeParts()
{
    catalog::CatalogSnapshot snapshot;
    for (const auto &[id, name] : {std::pair("nvidia-l4", "L4 24GB"), std::pair("nvidia-h100-sxm", "H100 SXM5 80GB"),
                                   std::pair("amd-h100-sxm", "another of that name")}) {
        catalog::Accelerator part;
        part.id = QLatin1String(id);
        part.name = QLatin1String(name);
        snapshot.accelerators.push_back(part);
    }
    snapshot.index();
    return snapshot;
}
} // namespace

class TstDeviceName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void caseDashesAndBlanksSayNothing()
    {
        QCOMPARE(nameKey(QStringLiteral("H100-SXM 80GB")), QStringLiteral("h100sxm80gb"));
        QCOMPARE(nameKey(QStringLiteral("--")), QString());
    }

    void aPartIsFoundByIdNameOrIdWithoutItsVendor()
    {
        const catalog::CatalogSnapshot snapshot = threeParts();
        for (const char *name : {"nvidia-l4", "NVIDIA L4", "L4", "l4-24gb"})
            QCOMPARE(acceleratorNamed(snapshot, QLatin1String(name)), &snapshot.accelerators[0]);
        QCOMPARE(acceleratorNamed(snapshot, QStringLiteral("H100 SXM5-80GB")), &snapshot.accelerators[1]);
    }

    void whatIsNoNameOrTheNameOfSeveralIsNotGuessed()
    {
        const catalog::CatalogSnapshot snapshot = threeParts();
        for (const char *name : {"", "-", "H200", "H100-SXM"}) // two vendors have an h100-sxm here
            QVERIFY(!acceleratorNamed(snapshot, QLatin1String(name)));
    }
};

QTEST_GUILESS_MAIN(TstDeviceName)
#include "tst_devicename.moc"
