#include "planner/services/servicesizing.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace cw;
using namespace cw::planner;

namespace {

/// One node: 64 cores, 1,000 GB of memory, 100 TB of flash, 2 x 50 GB/s.
catalog::CatalogSnapshot smallServices()
{
    catalog::CatalogSnapshot c;
    catalog::System node;
    node.id = QStringLiteral("node");
    node.kind = QStringLiteral("cpu_node");
    node.cpuId = QStringLiteral("cpu");
    node.cpus = 2;
    node.hostMemory = Bytes::fromGigabytes(1000);
    node.localNvme = Bytes::fromTerabytes(100);
    node.nics = 2;
    node.nicOneWay = Bandwidth::fromGigabytesPerSecond(50);
    catalog::System bare = node;
    bare.id = QStringLiteral("bare");
    bare.cpuId.clear();
    bare.localNvme.reset();
    c.systems = {node, bare};
    const auto list = [](std::initializer_list<const char *> cells) {
        QStringList row;
        for (const char *cell : cells)
            row.append(QLatin1String(cell));
        return row;
    };
    c.tables = {
        {QStringLiteral("cpus"), list({"id", "cores"}), {list({"cpu", "32"})}},
        {QStringLiteral("vector_databases"),
         list({"id", "name", "deployment"}),
         {list({"quick", "Quick", "self-hosted;managed"}), list({"closed", "Closed", "managed only"}),
          list({"quiet", "Quiet", "self-hosted"})}},
        {QStringLiteral("vectordb_benchmarks"),
         list({"database", "configuration", "vectors", "dimensions", "max_qps", "serial_p99_ms", "recall",
               "source_title"}),
         {list({"QuickCloud", "16c64g", "10000000", "1000", "800", "8", "0.9", "bench"}),
          list({"QuickCloud", "16c64g", "1000000", "1000", "1600", "4", "0.9", "bench"}),
          list({"QuickCloud", "16c64g-merged", "10000000", "1000", "3200", "4", "0.9", "bench"})}},
        {QStringLiteral("feature_stores"),
         list({"id", "name", "deployment", "online_stores"}),
         {list({"feast", "Feast", "self-hosted library", "sqlite;redis"}),
          list({"hop", "Hop", "self-hosted;managed", "DiskDB"}), list({"note", "(comparison)", "component", "Redis"}),
          list({"saas", "SaaS", "managed SaaS", "Redis"})}}};
    const auto assume = [&](const char *id, const Band &value) {
        c.assumptions.push_back({QLatin1String(id), QLatin1String(id), value, QString(), {}});
    };
    assume("vector_memory_factor_quick", Band::exact(1.5));
    assume("vector_link_bytes_quick", Band::exact(0));
    assume("vector_qps_core_share", {0.5, 1, 1});
    assume("vector_qps_per_halved_miss", {0.4, 0.5, 0.8});
    assume("vector_qps_size_exponent", Band::exact(0.3));
    assume("service_ram_fill", Band::exact(0.5));
    assume("service_copies", Band::exact(2));
    assume("feature_memory_overhead", Band::exact(2));
    assume("feature_value_bytes", Band::exact(8));
    assume("feature_reads_per_core", Band::exact(1000));
    assume("feature_read_p99_ms", {1, 3, 5});
    assume("storage_usable_share", Band::exact(0.64));
    assume("storage_read_share", Band::exact(0.5));
    assume("storage_write_share", Band::exact(0.25));
    assume("storage_min_nodes", Band::exact(4));
    catalog::StorageSystem box;
    box.id = QStringLiteral("box");
    box.vendor = QStringLiteral("Acme");
    box.name = QStringLiteral("Box");
    box.read = Bandwidth::fromGigabytesPerSecond(70);
    box.write = Bandwidth::fromGigabytesPerSecond(30);
    box.capacity = Bytes::fromTerabytes(100);
    box.minUnits = 8;
    catalog::StorageSystem reader = box;
    reader.id = QStringLiteral("reader");
    reader.write.reset();
    c.storageSystems = {box, reader};
    c.index();
    return c;
}

Workload vectors()
{
    Workload w;
    w.id = QStringLiteral("rag");
    w.kind = WorkloadKind::VectorSearch;
    w.vectors = 100e6;
    w.dimensions = 1000;
    w.queriesPerSecond = 3000;
    w.recall = 0.9;
    return w;
}

ServiceDeployment of(const std::vector<ServiceDeployment> &all, const char *engine, const char *system)
{
    for (const ServiceDeployment &d : all)
        if (d.engine == QLatin1String(engine) && d.system == QLatin1String(system))
            return d;
    return {};
}

} // namespace

class TstServiceSizing : public QObject {
    Q_OBJECT
    const catalog::CatalogSnapshot catalog_ = smallServices();

private Q_SLOTS:
    void nodesKeepToTheirRole()
    {
        catalog::CatalogSnapshot c = catalog_;
        c.tables.push_back({QStringLiteral("node_roles"),
                            {QStringLiteral("id"), QStringLiteral("role")},
                            {{QStringLiteral("node"), QStringLiteral("storage")}}});
        Workload corpus;
        corpus.kind = WorkloadKind::Dataset;
        corpus.capacityTb = 100;
        QVERIFY(of(serviceDeployments(corpus, c), "storage-nodes", "node").nodes > 0);
        QCOMPARE(of(serviceDeployments(vectors(), c), "quick", "node").nodes, 0);
        QCOMPARE(of(serviceDeployments(vectors(), c), "quick", "bare").engine,
                 QStringLiteral("quick")); // no row: any role
    }

    void vectorSearchByMemoryAndRate()
    {
        const auto all = serviceDeployments(vectors(), catalog_);
        const ServiceDeployment d = of(all, "quick", "node");
        QVERIFY2(d.usable(), qPrintable(d.rejectedBy));
        // 100 M x 4,000 B x 1.5 = 600 GB over nodes of 1,000 x 0.5: two shards of 50 M.
        // Slowest 800 / 16 = 50 a core, fastest 200, mean sqrt(50 x 200) = 100; exponent log10(1600 / 800) = 0.30103;
        // 64 cores x 100 x (50 M / 10 M)^-0.30103 = 6,400 x 0.616 = 3,942/s a group: one carries 3,000, copies ask for
        // two.
        QCOMPARE(d.nodes, 4);
        const double group = 6400 * std::pow(5.0, -std::log10(2.0));
        QVERIFY(std::abs(d.predicted.at(QStringLiteral("queries_per_s")).likely - 2 * group) < 1e-6);
        QVERIFY(std::abs(d.predicted.at(QStringLiteral("queries_per_s")).low - 2 * group * 0.25) <
                1e-6); // half the rate, half the share
        QCOMPARE(d.predicted.at(QStringLiteral("memory_gb")).likely, 1200.0);
        // 8 ms x 5^0.30103 = 12.99 ms
        QVERIFY(std::abs(d.predicted.at(QStringLiteral("p95_ms")).likely - 8 * std::pow(5.0, std::log10(2.0))) < 1e-9);
        QVERIFY(d.assumptions.contains(QStringLiteral("service_ram_fill")));
    }

    void aHigherRateRepeatsTheGroup()
    {
        Workload w = vectors();
        w.queriesPerSecond = 10000; // 10,000 / 3,942 = 2.54: three groups of two
        QCOMPARE(of(serviceDeployments(w, catalog_), "quick", "node").nodes, 6);
    }

    /// Shards and groups of shards are each at most a billion, and so are the nodes of both.
    void moreThanCanBeCountedIsTheMost()
    {
        Workload w = vectors();
        w.vectors = 1e13;
        w.dimensions = 65536;
        w.queriesPerSecond = 1e9;
        QCOMPARE(of(serviceDeployments(w, catalog_), "quick", "node").nodes, 1'000'000'000);
        w.vectors = 1e17;
        w.p95Ms = 1e-9; // never: shards are doubled until none can be
        QCOMPARE(of(serviceDeployments(w, catalog_), "quick", "node").nodes, 1'000'000'000);
    }

    void recallCostsRate()
    {
        Workload w = vectors();
        w.recall = 0.95; // misses halve once: 3,942 x 0.5 = 1,971; 3,000 / 1,971 = 1.52: two groups still
        QCOMPARE(of(serviceDeployments(w, catalog_), "quick", "node").nodes, 4);
        w.queriesPerSecond = 4000; // 2.03: three
        QCOMPARE(of(serviceDeployments(w, catalog_), "quick", "node").nodes, 6);
    }

    void latencyIsBoughtWithShards()
    {
        Workload w = vectors();
        w.p95Ms =
            10; // 12.99 ms on 50 M; 25 M: 8 x 2.5^0.30103 = 10.54; 12.5 M: 8 x 1.25^0.30103 = 8.56 on eight shards
        QCOMPARE(of(serviceDeployments(w, catalog_), "quick", "node").nodes, 16);
        w.p95Ms = 0.5;
        const ServiceDeployment d = of(serviceDeployments(w, catalog_), "quick", "node");
        QCOMPARE(d.rejectedReason, QStringLiteral("breaks"));
        QCOMPARE(d.rejectedBy, QStringLiteral("rag.p95_ms"));
        QVERIFY(d.nodes > 16); // sized all the same, on the shards that bring it nearest
    }

    /// The kind of an index, how components are kept and the copies change memory and nodes; what a product does not
    /// offer is refused with what it does.
    void indexKindQuantisationAndReplicas()
    {
        catalog::CatalogSnapshot c = catalog_;
        for (catalog::FactTable &table : c.tables)
            if (table.kind == QLatin1String("vector_databases")) {
                table.columns +=
                    {QStringLiteral("index_types"), QStringLiteral("quantisation"), QStringLiteral("index_dimensions")};
                for (QStringList &row : table.rows)
                    row += {QStringLiteral("HNSW;IVF_FLAT;DISKANN;FLAT"), QStringLiteral("SQ8;binary"),
                            QStringLiteral("2000;binary 64000")};
            }
        const auto assume = [&](const char *id, const Band &value) {
            c.assumptions.push_back({QLatin1String(id), QLatin1String(id), value, QString(), {}});
        };
        assume("vector_bytes_int8", Band::exact(1));
        assume("vector_bytes_binary", Band::exact(0.125));
        assume("vector_link_bytes_least", Band::exact(128));
        assume("vector_index_memory_ivf", Band::exact(1.1));
        assume("vector_index_speed_ivf", Band::exact(0.25));
        assume("vector_index_memory_diskann", Band::exact(0.1));
        assume("vector_index_speed_diskann", Band::exact(0.5));
        assume("vector_index_flat_bytes_per_core", Band::exact(5e9));
        c.index();
        const auto asked = [&](const char *engine, double queries = 3000) {
            Workload w = vectors();
            w.engine = QLatin1String(engine);
            w.queriesPerSecond = queries;
            return of(serviceDeployments(w, c), "quick", "node");
        };
        const auto memory = [](const ServiceDeployment &d) {
            return d.predicted.at(QStringLiteral("memory_gb")).likely;
        };
        // One byte a component: 100 M x 1,000 B x 1.5 = 150 GB on one shard of 100 M: 6,400 x 10^-0.30103 = 3,200/s.
        QCOMPARE(asked("quick quantisation=int8").nodes, 2);
        QCOMPARE(memory(asked("quick quantisation=int8")), 300.0);
        // A bit: 125 B x 1.5 = 187.5 B, but links of 128 B do not shrink: 253 B.
        QCOMPARE(memory(asked("quick quantisation=binary")), 2 * 25.3);
        QCOMPARE(asked("quick replicas=5").nodes, 10); // two shards, five copies
        // 100 M x (4,000 x 1.1 + 8) B = 440.8 GB: one shard, a quarter of 3,200/s: 3,000 / 800 = 3.75, four groups.
        QCOMPARE(asked("quick index=ivf").nodes, 4);
        QCOMPARE(memory(asked("quick index=ivf")), 4 * 440.8);
        QCOMPARE(memory(asked("quick index=diskann")), 2 * 40.0); // a tenth of 400 GB, two groups of 1,600/s
        QCOMPARE(asked("quick index=diskann").nodes, 2);          // 400 GB on the 100 TB of drives of one node
        // 400.8 GB at 64 x 5 GB/s: 0.8 scans a second.
        QCOMPARE(asked("quick index=flat", 1).nodes, 2);
        QVERIFY(std::abs(asked("quick index=flat", 1).predicted.at(QStringLiteral("queries_per_s")).likely -
                         2 * 320 / 400.8) < 1e-9);
        const ServiceDeployment refused = [&] {
            Workload w = vectors();
            w.engine = QStringLiteral("quick quantisation=pq");
            return of(serviceDeployments(w, c), "quick", "");
        }();
        QCOMPARE(refused.rejectedReason, QStringLiteral("unsupported"));
        QVERIFY2(refused.rejectedBy.contains(QStringLiteral("no product-quantised vectors, only SQ8, binary")),
                 qPrintable(refused.rejectedBy));
        Workload wide = vectors();
        wide.dimensions = 4096;
        QVERIFY(of(serviceDeployments(wide, c), "quick", "").rejectedBy.contains(QStringLiteral("at most 2000")));
        wide.engine = QStringLiteral("quick quantisation=binary");
        QVERIFY(of(serviceDeployments(wide, c), "quick", "node").usable());
    }

    void refusedEnginesSayWhy()
    {
        const auto all = serviceDeployments(vectors(), catalog_);
        QVERIFY(of(all, "closed", "").rejectedBy.contains(QLatin1String("managed service only")));
        QVERIFY(of(all, "quiet", "").rejectedBy.contains(QLatin1String("memory of its index")));
        QVERIFY(of(all, "quick", "bare").rejectedBy.contains(QLatin1String("core count")));
        Workload w = vectors();
        w.engine = QStringLiteral("quick");
        QCOMPARE(serviceDeployments(w, catalog_).size(), size_t(2));
    }

    void featureServing()
    {
        Workload w;
        w.id = QStringLiteral("features");
        w.kind = WorkloadKind::FeatureServing;
        w.entities = 50e6;
        w.features = 300;
        w.readsPerSecond = 20000;
        w.p99Ms = 10;
        const auto all = serviceDeployments(w, catalog_);
        const ServiceDeployment d = of(all, "feast", "node");
        // 50 M x 300 x 8 B x 2 = 240 GB, twice 480 GB, one node of 500 GB; 20,000 / 64,000: one; two copies.
        QCOMPARE(d.nodes, 2);
        QCOMPARE(d.predicted.at(QStringLiteral("memory_gb")).likely, 480.0);
        QCOMPARE(d.predicted.at(QStringLiteral("reads_per_s")).likely, 128000.0);
        QVERIFY(of(all, "hop", "").rejectedBy.contains(QLatin1String("latency")));
        QVERIFY(of(all, "saas", "").rejectedBy.contains(QLatin1String("managed")));
        QVERIFY(std::none_of(all.begin(), all.end(), [](const auto &x) { return x.engine == QLatin1String("note"); }));
        w.p99Ms = 2;
        const ServiceDeployment slow = of(serviceDeployments(w, catalog_), "feast", "node");
        QCOMPARE(slow.rejectedBy, QStringLiteral("features.p99_ms"));
        QCOMPARE(slow.nodes, 2); // sized all the same, for the way out that gives the latency up
        QCOMPARE(slow.setBy, QStringLiteral("copies"));
    }

    void freshFeaturesAreStreamed()
    {
        catalog::CatalogSnapshot c = catalog_;
        for (const auto &[id, value] :
             {std::pair("feature_updates_per_entity_day", 24.0), std::pair("feature_updates_per_core", 50.0),
              std::pair("feature_stream_from_s", 3600.0), std::pair("feature_stream_min_nodes", 3.0),
              std::pair("feature_history_days", 365.0), std::pair("feature_offline_share", 0.2)})
            c.assumptions.push_back({QLatin1String(id), QLatin1String(id), Band::exact(value), QString(), {}});
        c.index();
        Workload w;
        w.id = QStringLiteral("features");
        w.kind = WorkloadKind::FeatureServing;
        w.entities = 50e6;
        w.features = 300;
        w.readsPerSecond = 20000;
        w.freshnessSeconds = 7200; // jobs of the hour are fresh enough
        const ServiceDeployment slow = of(serviceDeployments(w, c), "feast", "node");
        QCOMPARE(slow.nodes, 2);
        // 50 M x 300 x 8 B x 24 a day x 365 days x 0.2 = 210.24 TB
        QCOMPARE(slow.predicted.at(QStringLiteral("offline_tb")).likely, 210.24);
        // 50 M x 24 / 86,400 = 13,889 updates/s over 64 cores x 50 = 3,200: five nodes beside the two.
        w.freshnessSeconds = 60;
        const ServiceDeployment fast = of(serviceDeployments(w, c), "feast", "node");
        QCOMPARE(fast.predicted.at(QStringLiteral("streaming_nodes")).likely, 5.0);
        QCOMPARE(fast.nodes, 7);
    }

    void dataSets()
    {
        Workload w;
        w.id = QStringLiteral("corpus");
        w.kind = WorkloadKind::Dataset;
        w.capacityTb = 1200;
        w.readGbPerSecond = 60;
        w.writeGbPerSecond = 20;
        const auto all = serviceDeployments(w, catalog_);
        // 1,200 / 64 = 18.75: 19; 60 / 50: 2; 20 / 25: 1
        QCOMPARE(of(all, "storage-nodes", "node").nodes, 19);
        QCOMPARE(of(all, "storage-nodes", "bare").rejectedReason, QStringLiteral("unsupported"));
        QCOMPARE(of(all, "box", "").nodes, 12); // 1,200 / 100
        QCOMPARE(of(all, "box", "").rejectedReason, QStringLiteral("no_price"));
        QVERIFY(of(all, "reader", "").rejectedBy.contains(QLatin1String("write")));
        w.capacityTb = 10;
        QCOMPARE(of(serviceDeployments(w, catalog_), "storage-nodes", "node").nodes, 4); // least nodes
        w.writeGbPerSecond = 200;                                                        // 200 / 25
        QCOMPARE(of(serviceDeployments(w, catalog_), "storage-nodes", "node").nodes, 8);
    }

    /// A node of disks holds what its disks hold, 1,440 x 0.64 = 921.6 TB: two; they read 8 GB/s where its ports let
    /// 100 x 0.5 through: 60 / 8 = 7.5, eight nodes; and write 6: 20 / 6, four. What is not known is not guessed.
    void dataSetsOnDisks()
    {
        Workload w;
        w.id = QStringLiteral("corpus");
        w.kind = WorkloadKind::Dataset;
        w.capacityTb = 1200;
        w.readGbPerSecond = 60;
        w.writeGbPerSecond = 20;
        catalog::CatalogSnapshot c = catalog_;
        c.systems.front().id = QStringLiteral("node-hdd");
        QCOMPARE(of(serviceDeployments(w, c), "storage-nodes", "node-hdd").rejectedReason,
                 QStringLiteral("unsupported"));
        for (const auto &[id, value] : {std::pair("disk_node_capacity_tb", 1440.0),
                                        std::pair("disk_node_read_gb_s", 8.0), std::pair("disk_node_write_gb_s", 6.0)})
            c.assumptions.push_back({QLatin1String(id), QLatin1String(id), Band::exact(value), QString(), {}});
        c.index();
        const ServiceDeployment disks = of(serviceDeployments(w, c), "storage-nodes", "node-hdd");
        QCOMPARE(disks.nodes, 8);
        QCOMPARE(disks.setBy, QStringLiteral("read_gb_s"));
        QCOMPARE(disks.predicted.at(QStringLiteral("read_gb_s")).likely, 64.0);
        QVERIFY(std::abs(disks.predicted.at(QStringLiteral("capacity_tb")).likely - 8 * 921.6) < 1e-6);
    }

    void rentedNodesCountTheirVirtualCpus()
    {
        // One instance type of 32 virtual CPUs and 250 GB in two regions is one node to size with.
        catalog::CatalogSnapshot c = catalog_;
        for (const char *region : {"here", "there"}) {
            catalog::CloudOffer offer;
            offer.id = QStringLiteral("cloud/m.32/%1/on_demand").arg(QLatin1String(region));
            offer.provider = QStringLiteral("Cloud");
            offer.instanceType = QStringLiteral("m 32");
            offer.memory = Bytes::fromGigabytes(250);
            c.cloudOffers.push_back(offer);
        }
        c.tables.push_back({QStringLiteral("cloud_prices"),
                            {QStringLiteral("id"), QStringLiteral("vcpus")},
                            {{QStringLiteral("cloud/m.32/here/on_demand"), QStringLiteral("32")},
                             {QStringLiteral("cloud/m.32/there/on_demand"), QStringLiteral("32")}}});
        c.assumptions.push_back(
            {QStringLiteral("cloud_vcpus_per_core"), QStringLiteral("threads"), Band::exact(2), QString(), {}});
        c.index();
        // 100 M x 4,000 B x 1.5 = 600 GB over nodes of 250 x 0.5 = 125 GB: five shards of 20 M. The slower benchmark
        // keeps 50 queries/s a core at 10 M, the faster 200: 100 likely; x 32 virtual CPUs x (20/10)^-1, as 1,600
        // against 800 at ten times the size gives an exponent of log 2 / log 10 = 0.30103.
        const ServiceDeployment rag = of(serviceDeployments(vectors(), c), "quick", "cloud:m-32");
        const double rate = 100 * 32 * std::pow(2, -std::log10(2.0));
        QCOMPARE(rag.nodes, 5 * std::max(2, int(std::ceil(3000 / rate))));
        // Feature reads count physical cores: 16 x 1,000 reads/s a node; 100 k need seven.
        Workload features;
        features.id = QStringLiteral("features");
        features.kind = WorkloadKind::FeatureServing;
        features.entities = 1e6;
        features.features = 10;
        features.readsPerSecond = 100000;
        QCOMPARE(of(serviceDeployments(features, c), "feast", "cloud:m-32").nodes, 7);
    }

    void managedServicesByPublishedUnits()
    {
        catalog::CatalogSnapshot c = catalog_;
        const auto row = [](const QString &text) { return text.split(QLatin1Char(';')); };
        c.tables.push_back(
            {QStringLiteral("cloud_services"),
             row(QStringLiteral("id;service;kind;engine;site_id;unit;capacity_tb;vectors;dimensions;queries_low;"
                                "queries_high;recall;latency_ms;read_gb_s;write_gb_s;service_read_gb_s;"
                                "service_write_gb_s;min_units")),
             {row(QStringLiteral("q/u/a;Quick Unit;vector_search;quick;a;CU;;5000000;1000;100;300;0.9;10;;;;;2")),
              row(QStringLiteral("q/u/b;Quick Unit;vector_search;quick;b;CU;;5000000;1000;100;300;0.9;10;;;;;2")),
              row(QStringLiteral("o/s/a;Objects;object_storage;;a;TB;1;;;;;;;;;40;8;1")),
              row(QStringLiteral("f/s/a;Files;file_storage;;a;TB;1;;;;;;;0.1;0.1;;;2")),
              row(QStringLiteral("k/s/a;Keep;archive;;a;TB;1;;;;;;;;;;8;1"))}});
        // 100 M over units of 5 M: 20 shards; 3,000 queries/s over sets of 200: 15 sets, 300 units; both regions one.
        const auto all = serviceDeployments(vectors(), c);
        const ServiceDeployment d = of(all, "quick", "q:quick-unit");
        QCOMPARE(d.nodes, 300);
        QCOMPARE(d.predicted.at(QStringLiteral("queries_per_s")).likely, 3000.0);
        QCOMPARE(std::count_if(all.begin(), all.end(),
                               [](const auto &each) { return each.system == QLatin1String("q:quick-unit"); }),
                 1);
        // Half the misses cost half the rate and twice the time: 20 ms break a limit of 15.
        Workload finer = vectors();
        finer.recall = 0.95;
        QCOMPARE(of(serviceDeployments(finer, c), "quick", "q:quick-unit").nodes, 600);
        finer.p95Ms = 15;
        QCOMPARE(of(serviceDeployments(finer, c), "quick", "q:quick-unit").rejectedBy, QStringLiteral("rag.p95_ms"));
        Workload corpus;
        corpus.id = QStringLiteral("corpus");
        corpus.kind = WorkloadKind::Dataset;
        corpus.capacityTb = 30;
        corpus.readGbPerSecond = 4;
        corpus.writeGbPerSecond = 1;
        QCOMPARE(of(serviceDeployments(corpus, c), "object-storage", "o:objects").nodes, 30); // by capacity
        QCOMPARE(of(serviceDeployments(corpus, c), "file-storage", "f:files").nodes, 40);     // by reading
        QVERIFY(of(serviceDeployments(corpus, c), "archive", "k:keep").rejectedBy.contains(QLatin1String("keeping")));
        corpus.readGbPerSecond = 50; // more than the whole service gives
        QCOMPARE(of(serviceDeployments(corpus, c), "object-storage", "o:objects").rejectedBy,
                 QStringLiteral("corpus.read_gb_s"));
        corpus.readGbPerSecond = 0;
        QCOMPARE(of(serviceDeployments(corpus, c), "archive", "k:keep").nodes, 30);
    }

    void otherWorkloadsHaveNone() { QVERIFY(serviceDeployments(Workload(), catalog_).empty()); }
};

QTEST_GUILESS_MAIN(TstServiceSizing)
#include "tst_servicesizing.moc"
