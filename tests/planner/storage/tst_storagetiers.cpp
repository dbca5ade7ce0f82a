#include "catalog/store/catalogreader.h"
#include "planner/services/servicesizing.h"
#include "planner/storage/localdrives.h"
#include "planner/storage/storagefindings.h"
#include "planner/storage/storagenodes.h"

#include <QTest>

#include <cmath>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

} // namespace

class TstStorageTiers : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

    Plan planOf(const Workload &workload)
    {
        Plan plan;
        plan.need.horizon = {Month(2027, 1), 12, 12};
        plan.need.workloads = {workload};
        return plan;
    }

    Design designOf(int servers)
    {
        Design design;
        design.units.push_back({text("o"), text("dell-xe9680-h200"), text("hall-1"), text("buy"), 0, servers, servers});
        return design;
    }

    /// One server of hall-1 that serves chat.
    Design servingDesign()
    {
        Design design = designOf(1);
        design.replicas.push_back({text("c"), text("chat"), text("o"), 0, 1, 1, 10});
        return design;
    }

    /// Contexts of 2,000 tokens of a model with 327,680 B a token.
    Workload busyChat(double perSecond)
    {
        Workload chat;
        chat.id = text("chat");
        chat.model.id = text("llama-3.3-70b");
        chat.inputTokens.mean = 1500;
        chat.outputTokens.mean = 500;
        chat.requestsPerSecond = {{std::nullopt, perSecond}};
        return chat;
    }

    const StorageNeed *need(const StoragePlan &plan, const char *purpose)
    {
        for (const StorageNeed &each : plan.needs)
            if (each.purpose == text(purpose))
                return &each;
        return nullptr;
    }

    const StorageTier *tier(const StoragePlan &plan, const char *name)
    {
        for (const StorageTier &each : plan.tiers)
            if (each.tier == text(name))
                return &each;
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    /// Llama 3.1 405B: 405.85e9 parameters x 14 bytes = 5.68 TB; in 60 s 94.7 GB/s to write, in 120 s half of it to
    /// read, five kept = 28.4 TB.
    void checkpointsSizeTheParallelTier()
    {
        Workload train;
        train.id = text("train");
        train.kind = WorkloadKind::Training;
        train.model.id = text("llama-3.1-405b");
        const StoragePlan plan = storagePlan(planOf(train), designOf(4), *catalog_);
        const StorageNeed *checkpoints = need(plan, "checkpoints");
        QVERIFY(checkpoints);
        QVERIFY2(std::abs(checkpoints->write / 1e9 - 94.7) < 0.5, qPrintable(QString::number(checkpoints->write)));
        QVERIFY(std::abs(checkpoints->read * 2 - checkpoints->write) < 1);
        QVERIFY(std::abs(checkpoints->capacity / 1e12 - 28.4) < 0.2);
        // A node writes 0.32 of 2 x 50 GB/s = 32 GB/s: 94.7 / 32 = 2.96, but the fewest nodes are 4.
        const StorageTier *parallel = tier(plan, "parallel");
        QVERIFY(parallel);
        QCOMPARE(parallel->nodes, 4);
        QCOMPARE(parallel->ports, 8);
        QVERIFY(parallel->priceUsd.has_value());
        QVERIFY2(parallel->evidence.startsWith(text("MLPerf Storage v1.0")), qPrintable(parallel->evidence));
    }

    /// 20 checkpoints of 5.68 TB: 113.6 TB; an archive is not read, object storage as fast as a run begins anew.
    void checkpointsAreKeptBesideThoseOfTheRun()
    {
        Workload train;
        train.id = text("train");
        train.kind = WorkloadKind::Training;
        train.model.id = text("llama-3.1-405b");
        train.engine = text("tier=archive checkpoints=20");
        const StoragePlan archived = storagePlan(planOf(train), designOf(4), *catalog_);
        const StorageNeed *kept = need(archived, "retention");
        QVERIFY(kept);
        QCOMPARE(kept->tier, text("archive"));
        QVERIFY2(std::abs(kept->capacity / 1e12 - 113.6) < 0.5, qPrintable(QString::number(kept->capacity)));
        QCOMPARE(kept->read, 0.0);
        QVERIFY(tier(archived, "archive") && tier(archived, "archive")->nodes >= 4);
        train.engine = text("tier=object checkpoints=20");
        const StoragePlan stored = storagePlan(planOf(train), designOf(4), *catalog_);
        QCOMPARE(need(stored, "retention")->tier, text("object"));
        QCOMPARE(need(stored, "retention")->read, need(stored, "checkpoints")->read);
    }

    /// 10 requests/s x 20 kB x 86,400 s x 365 days = 6.31 TB; 500 TB in two copies 1,000 TB, in the place of the usual
    /// copy in the archive.
    void recordsAndCopiesAreKept()
    {
        Workload chat = busyChat(10);
        chat.engine = text("tier=archive days=365");
        const StoragePlan records = storagePlan(planOf(chat), servingDesign(), *catalog_);
        QVERIFY(need(records, "retention"));
        QVERIFY(std::abs(need(records, "retention")->capacity / 1e12 - 6.3072) < 1e-6);
        QVERIFY(std::abs(need(records, "retention")->write - 200e3) < 1e-6);
        Workload data;
        data.id = text("corpus");
        data.kind = WorkloadKind::Dataset;
        data.capacityTb = 500;
        data.engine = text("tier=object copies=2");
        const StoragePlan copies = storagePlan(planOf(data), {}, *catalog_);
        QCOMPARE(need(copies, "retention")->capacity, 1e15);
        QVERIFY(!need(copies, "archive"));
    }

    /// Llama 3.1 70B keeps 80 layers x 2 x 8 heads x 128 x 2 B = 327,680 B a token; 10 contexts/s of 2,000 tokens for
    /// 15 min: 10 x 900 x 2,000 x 327,680 = 5.898 TB; 6.5536 GB/s written, 30 % of it read.
    void keptContextsSizeTheFlash()
    {
        Workload chat;
        chat.id = text("chat");
        chat.model.id = text("llama-3.1-70b");
        if (!catalog_->model(chat.model.id))
            chat.model.id = text("llama-3.3-70b");
        chat.inputTokens.mean = 1500;
        chat.outputTokens.mean = 500;
        chat.requestsPerSecond = {{std::nullopt, 10}};
        const Design design = servingDesign();
        const StoragePlan one = storagePlan(planOf(chat), design, *catalog_);
        const StorageNeed *contexts = need(one, "kv_offload");
        QVERIFY(contexts);
        QVERIFY2(std::abs(contexts->capacity / 1e12 - 5.898) < 0.01, qPrintable(QString::number(contexts->capacity)));
        QVERIFY(std::abs(contexts->write / 1e9 - 6.5536) < 0.001);
        QVERIFY(std::abs(contexts->read / contexts->write - 0.3) < 1e-9);
        QCOMPARE(tier(one, "local")->drives, 8); // 30.72 TB in drives of 3.84
        chat.precision.kv = text("fp8");
        const StoragePlan narrow = storagePlan(planOf(chat), design, *catalog_);
        QVERIFY(std::abs(need(narrow, "kv_offload")->capacity * 2 - contexts->capacity) < 1);
    }

    /// 100 contexts/s of the same: 58.98 TB on 30.72 x 0.64 = 19.66; 65.536 GB/s on 8 drives = 8.19 each, which a
    /// Micron 9650 (14 GB/s) does and a Samsung BM1743 (2) does not; 5,662.3 TB a day on 30.72 = 184.3 times over, at
    /// most 3 are stood. 5,662.3 / (25.6 x 3) = 73.7: 74 drives of Micron's 9550 MAX. In the bays 3 / 184.3 = 1.6 %.
    void contextsWearDrivesOut()
    {
        Workload chat = busyChat(100);
        const Design design = servingDesign();
        std::map<QString, Finding> said;
        for (const Finding &finding : storageFindings(planOf(chat), design, *catalog_))
            said[finding.id] = finding;
        const Finding &size = said[text("storage.kv-capacity.hall-1")],
                      &speed = said[text("storage.kv-bandwidth.hall-1")],
                      &wear = said[text("storage.kv-endurance.hall-1")];
        QCOMPARE(size.text, text("The servers that serve at hall-1 hold 8 drives of 3.84 TB, 19.7 TB of it to use; "
                                 "keeping every context takes 59.0 TB"));
        QCOMPARE(speed.text, text("Keeping every context at hall-1 writes 65.5 GB/s on 8 drives, 8.19 GB/s each; not "
                                  "every drive does, Samsung BM1743 writes 2.0"));
        QCOMPARE(speed.severity, Severity::Info);
        QVERIFY2(wear.text.startsWith(text("Keeping every context at hall-1 writes 5662.3 TB a day on 8 drives of "
                                           "3.84 TB, 184.3 times over; the hardiest of the catalog, ")) &&
                     wear.text.endsWith(text("stands 3.00 a day")),
                 qPrintable(wear.text));
        QCOMPARE(wear.severity, Severity::Medium);
        QCOMPARE(wear.remedy, text("Keep at most 1.6 % of the contexts on the best drives in these bays, or have 74 "
                                   "drives of the kind Micron 9550 MAX (PCIe Gen5, 25.60 TB, 3.0 drive writes a day)"));
        QCOMPARE(tier(storagePlan(planOf(chat), design, *catalog_), "local")->problem, size.text);
        // Half a context a second: 184.3 x 0.005 = 0.92 times a day, which some drives stand and BM1743 does not.
        for (const Finding &finding : storageFindings(planOf(busyChat(0.5)), design, *catalog_))
            if (finding.id == text("storage.kv-endurance.hall-1"))
                QVERIFY2(finding.remedy.startsWith(text("Choose drives for these bays that keep them all, such as ")),
                         qPrintable(finding.remedy));
        // One context in 200 s: 32.8 MB/s, 0.09 times a day: drives of every kind stand it.
        for (const Finding &finding : storageFindings(planOf(busyChat(0.05)), design, *catalog_))
            QVERIFY(!finding.id.startsWith(text("storage.kv")));
    }

    /// Half is served from a rented place, of two servers one serves, and a hall that trains holds drives nobody asks.
    void onlyWhatServesKeepsContexts()
    {
        Design design = servingDesign();
        design.units[0].active = 2;
        design.units.push_back({text("t"), text("dell-xe9680-h200"), text("hall-2"), text("buy"), 0, 4, 4});
        design.units.push_back({text("r"), text("aws-p5"), text("aws-1"), text("cloud"), 0, 1, 0});
        design.replicas.push_back({text("c"), text("train"), text("t"), 0, 1, 4, 1});
        design.replicas.push_back({text("d"), text("chat"), text("r"), 0, 1, 1, 10});
        const Workload chat = busyChat(10);
        const std::vector<StorageNeed> needs = storagePlan(planOf(chat), design, *catalog_).needs;
        const std::vector<ContextDrives> drives = contextDrives(needs, design, *catalog_);
        QCOMPARE(drives.size(), std::size_t(1));
        QCOMPARE(drives[0].site, text("hall-1"));
        QCOMPARE(drives[0].drives, 8);
        QVERIFY(std::abs(drives[0].write / 1e9 - 6.5536 / 2) < 0.001);
    }

    /// 100 requests/s x 10 % x 20 spans x 600 B = 120 kB/s, 30 days: 311.04 GB. 100 x 2 % x 20 kB = 40 kB/s, 90 days:
    /// 311.04 GB as well.
    void answersLeaveTracesAndSamples()
    {
        const StoragePlan plan = storagePlan(planOf(busyChat(100)), servingDesign(), *catalog_);
        for (const char *purpose : {"traces", "drift"}) {
            QVERIFY(need(plan, purpose));
            QVERIFY(std::abs(need(plan, purpose)->capacity / 1e9 - 311.04) < 0.01);
            QCOMPARE(need(plan, purpose)->workload, text("chat"));
        }
        QVERIFY(!need(storagePlan(planOf(Workload()), designOf(4), *catalog_), "traces"));
    }

    /// 4 nodes x 3 GB x 30 days = 360 GB of logs; 4 x 2,500 series / 15 s x 1.5 B x 2 copies x 30 days = 5.18 GB.
    void recordsSizeTheObjectTier()
    {
        const StoragePlan plan = storagePlan(planOf(Workload()), designOf(4), *catalog_);
        QVERIFY(std::abs(need(plan, "logs")->capacity / 1e9 - 360) < 0.01);
        QVERIFY(std::abs(need(plan, "metrics")->capacity / 1e9 - 5.184) < 0.01);
        QCOMPARE(tier(plan, "object")->system, text("stor-hdd-60"));
    }

    /// A rack of 18 servers sends 18 times what one sends, and storage a cloud sells nothing: 18 x 3 GB x 30 days.
    void recordsCountServers()
    {
        Design design;
        design.units.push_back({text("o"), text("gb200-nvl72"), text("hall-1"), text("buy"), 0, 1, 1});
        design.units.push_back(
            {text("s"), text("aws:s3-standard"), text("aws-eu-central-1"), text("cloud"), 0, 500, 500});
        const StoragePlan plan = storagePlan(planOf(Workload()), design, *catalog_);
        QVERIFY2(std::abs(need(plan, "logs")->capacity / 1e9 - 18 * 90) < 0.01,
                 qPrintable(QString::number(need(plan, "logs")->capacity / 1e9)));
    }

    /// One rack-scale system is many servers: its checkpoints go to shared storage as well.
    void aRunWithinARackIsLookedAt()
    {
        auto [plan, design] = runOnNodes({}, 4);
        design.units.front() = {text("o"), text("gb200-nvl72"), text("hall-1"), text("buy"), 0, 1, 1};
        design.replicas.front().unitsPerReplica = 1;
        bool isFound = false;
        for (const Finding &finding : storageFindings(plan, design, *catalog_))
            isFound = isFound || finding.id == text("storage.stall.train");
        QVERIFY(isFound);
    }

    /// A run of four servers with its storage nodes.
    std::pair<Plan, Design> runOnNodes(std::optional<double> stall, int nodes)
    {
        Workload train;
        train.id = text("train");
        train.kind = WorkloadKind::Training;
        train.model.id = text("llama-3.1-405b");
        train.checkpointStallSeconds = stall;
        Design design = designOf(4);
        design.replicas.push_back({text("c"), text("train"), text("o"), 0, 1, 4, 1});
        if (nodes > 0)
            design.extras.push_back(
                {text("hall-1"), text("stor-nvme-24"), text("storage"), text("storage"), 0, nodes, nodes});
        return {planOf(train), design};
    }

    Finding stallOf(std::optional<double> stall, int nodes)
    {
        const auto [plan, design] = runOnNodes(stall, nodes);
        for (const Finding &finding : storageFindings(plan, design, *catalog_))
            if (finding.id == text("storage.stall.train"))
                return finding;
        return {};
    }

    /// 5.68 TB on 4 nodes x 32 GB/s = 128 GB/s: 44.4 s. 60 s are allowed unless the need says otherwise.
    void slowStorageIsNamedWithWhatItCosts()
    {
        QVERIFY(stallOf({}, 4).verdict == Verdict::Satisfied);
        QVERIFY2(stallOf({}, 4).text.contains(text("44.4 s")), qPrintable(stallOf({}, 4).text));
        QVERIFY(stallOf({}, 4).text.contains(text("of its useful time")));
        QVERIFY(stallOf(30, 4).verdict == Verdict::Violation);
        QVERIFY(stallOf(30, 4).remedy.contains(text("189")));  // 5.68 TB in 30 s
        QVERIFY(stallOf({}, 2).verdict == Verdict::Violation); // 88.8 s
        QVERIFY(stallOf({}, 0).verdict == Verdict::Unknown);
    }

    /// A shorter stall asks for more write rate: 5.68 TB in 30 s are 189.4 GB/s.
    void theNeedsOwnStallSizesTheStorage()
    {
        const auto [plan, design] = runOnNodes(30, 0);
        const StoragePlan stores = storagePlan(plan, design, *catalog_);
        QVERIFY(std::abs(need(stores, "checkpoints")->write / 1e9 - 189.4) < 1);
    }

    /// A node carries a million reads and 300,000 writes a second: 5.5 million reads take six nodes.
    void smallOperationsSizeTheDataSet()
    {
        Workload set;
        set.id = text("set");
        set.kind = WorkloadKind::Dataset;
        set.capacityTb = 100;
        set.readGbPerSecond = 10;
        const auto nodesOf = [&](const Workload &workload) {
            for (const ServiceDeployment &each : serviceDeployments(workload, *catalog_))
                if (each.system == text("stor-nvme-24"))
                    return each.nodes;
            return 0;
        };
        const int plain = nodesOf(set);
        set.readIops = 5.5e6;
        QCOMPARE(nodesOf(set), 6);
        QVERIFY(plain < 6);
        set.writeIops = 2.4e6; // 8 nodes
        QCOMPARE(nodesOf(set), 8);
    }

    void dataSetsShowPublishedResults()
    {
        Workload set;
        set.id = text("set");
        set.kind = WorkloadKind::Dataset;
        set.readGbPerSecond = 20;
        const std::vector<Finding> findings = storageFindings(planOf(set), designOf(1), *catalog_);
        QVERIFY(std::any_of(findings.begin(), findings.end(),
                            [](const Finding &f) { return f.text.contains(text("MLPerf Storage")); }));
    }

    void youngsInterval() { QCOMPARE(checkpointInterval(60, 10800), std::sqrt(2.0 * 60 * 10800)); }

    void evidenceIsTheNearestResultThatCovers()
    {
        QVERIFY(!storageEvidence(*catalog_, 1e9).isEmpty());
        QVERIFY(storageEvidence(*catalog_, 1e9) != storageEvidence(*catalog_, 1e15));
    }
};

QTEST_GUILESS_MAIN(TstStorageTiers)
#include "tst_storagetiers.moc"
