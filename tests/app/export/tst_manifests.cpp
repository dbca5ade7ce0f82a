#include "app/export/manifests.h"
#include "app/export/planloading.h"
#include "app/export/planoutputs.h"
#include "app/export/yamltext.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/design.h"

#include <QRegularExpression>
#include <QTest>

#include <yaml-cpp/yaml.h>

using namespace cw;
using namespace cw::app;
using namespace cw::planner;

namespace {

/// Four XE9680 of eight H200: chat takes 7 replicas of 2 accelerators (1.75 units), tune one of 8; 10 are spare.
Plan planWithTwoWorkloads()
{
    Plan plan;
    plan.title = QStringLiteral("Two workloads");
    plan.asOf = QDate(2026, 11, 1);
    plan.currency = Currency(QStringLiteral("EUR"));
    plan.need.horizon = {Month(2027, 1), 12, 12};
    OwnSite hall;
    hall.id = QStringLiteral("Hall_1");
    hall.rackPowerKw = 40;
    hall.rackUnits = 42;
    plan.need.ownSites = {hall};
    Workload chat, tune;
    chat.id = QStringLiteral("chat");
    chat.model.id = QStringLiteral("llama-3.3-70b");
    tune.id = QStringLiteral("tune");
    tune.kind = WorkloadKind::FineTuning;
    plan.need.workloads = {chat, tune};
    const QString offer = QStringLiteral("buy/Hall_1/dell-xe9680-h200");
    Design design;
    design.units.push_back({offer, QStringLiteral("dell-xe9680-h200"), hall.id, QStringLiteral("buy"), 0, 4, 4});
    design.replicas.push_back({QStringLiteral("c"), chat.id, offer, 0, 7, 0.25, 1});
    design.replicas.push_back({QStringLiteral("t"), tune.id, offer, 0, 1, 1, 1});
    plan.design = designToJson(design, plan.need.horizon);
    return plan;
}

/// A workload on rented units of one instance, without anything beside them.
Plan planOnInstances(const char *system, const char *offer, const char *site, WorkloadKind kind)
{
    Plan plan = planWithTwoWorkloads();
    plan.need.ownSites.clear();
    plan.need.workloads.resize(1);
    plan.need.workloads[0].kind = kind;
    const QString rented = QString::fromLatin1(offer);
    Design design;
    design.units.push_back(
        {rented, QString::fromLatin1(system), QString::fromLatin1(site), QStringLiteral("cloud"), 0, 1, 0});
    design.replicas.push_back({QStringLiteral("c"), QStringLiteral("chat"), rented, 0, 1, 1, 1});
    plan.design = designToJson(design, plan.need.horizon);
    return plan;
}

/// What the pods of a Ray cluster ask for of a resource, the head's among them; "171Gi" counts 171.
int asked(const YAML::Node &cluster, const char *resource)
{
    const auto of = [&](const YAML::Node &group) {
        const YAML::Node amount = group["template"]["spec"]["containers"][0]["resources"]["requests"][resource];
        return amount ? QString::fromStdString(amount.as<std::string>()).remove(QStringLiteral("Gi")).toInt() : 0;
    };
    int sum = of(cluster["headGroupSpec"]);
    for (const auto &group : cluster["workerGroupSpecs"])
        sum += group["replicas"].as<int>() * group["numOfHosts"].as<int>() * of(group);
    return sum;
}

/// The quota of a queue for a resource over its flavors; -1 = the queue does not cover it.
int granted(const YAML::Node &queue, const char *resource)
{
    int sum = -1;
    for (const auto &flavor : queue["spec"]["resourceGroups"][0]["flavors"])
        for (const auto &each : flavor["resources"])
            if (each["name"].as<std::string>() == resource)
                sum =
                    std::max(0, sum) +
                    QString::fromStdString(each["nominalQuota"].as<std::string>()).remove(QStringLiteral("Gi")).toInt();
    return sum;
}

} // namespace

class TstManifests : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;
    std::map<QString, std::vector<YAML::Node>> objects_; ///< by kind

    const YAML::Node *object(const char *kind, const char *name)
    {
        for (const YAML::Node &node : objects_[QLatin1String(kind)])
            if (node["metadata"]["name"].as<std::string>() == name)
                return &node;
        return nullptr;
    }

    int gpuQuota(const char *queue)
    {
        const YAML::Node *node = object("ClusterQueue", queue);
        int sum = 0;
        if (node)
            for (const auto &flavor : (*node)["spec"]["resourceGroups"][0]["flavors"])
                for (const auto &resource : flavor["resources"])
                    if (resource["name"].as<std::string>() == "nvidia.com/gpu")
                        sum += resource["nominalQuota"].as<int>();
        return sum;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
        const auto files = manifestFilesIn(QString(), planWithTwoWorkloads(), *catalog_);
        QVERIFY2(files.ok(), files.ok() ? "" : qPrintable(files.error().sentence()));
        for (const OutputFile &file : *files) {
            QVERIFY2(file.name.startsWith(QStringLiteral("hall-1/")), qPrintable(file.name));
            if (!file.name.endsWith(QStringLiteral(".yaml")))
                continue;
            for (const YAML::Node &node : YAML::LoadAll(file.bytes.toStdString()))
                objects_[QString::fromStdString(node["kind"].as<std::string>())].push_back(node);
        }
    }

    void quotasAreThePlansCounts()
    {
        QCOMPARE(gpuQuota("chat"), 14);   // 7 x 0.25 x 8
        QCOMPARE(gpuQuota("tune"), 8);    // 1 x 1 x 8
        QCOMPARE(gpuQuota("spares"), 10); // 4 x 8 - 14 - 8
        QCOMPARE((*object("Queue", "chat"))["spec"]["capability"]["nvidia.com/gpu"].as<int>(), 14);
    }

    void everyKindIsThere_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("count");
        QTest::newRow("flavors") << QStringLiteral("ResourceFlavor") << 1;
        QTest::newRow("topology") << QStringLiteral("Topology") << 1;
        QTest::newRow("cluster queues") << QStringLiteral("ClusterQueue") << 3;
        QTest::newRow("local queues") << QStringLiteral("LocalQueue") << 3;
        QTest::newRow("queues") << QStringLiteral("Queue") << 3;
        // Three servers a rack by power (34.5 of 40 kW): two racks and the hall.
        QTest::newRow("hyper nodes") << QStringLiteral("HyperNode") << 3;
        QTest::newRow("services") << QStringLiteral("RayService") << 1;
        QTest::newRow("clusters") << QStringLiteral("RayCluster") << 1;
        QTest::newRow("device classes") << QStringLiteral("DeviceClass") << 1;
        QTest::newRow("claims") << QStringLiteral("ResourceClaimTemplate") << 2;
        QTest::newRow("policy") << QStringLiteral("ClusterPolicy") << 1;
    }
    void everyKindIsThere()
    {
        QFETCH(QString, kind);
        QFETCH(int, count);
        QCOMPARE(int(objects_[kind].size()), count);
    }

    void workersAreThePlansReplicas()
    {
        const YAML::Node group = (*object("RayService", "chat"))["spec"]["rayClusterConfig"]["workerGroupSpecs"][0];
        QCOMPARE(group["replicas"].as<int>(), 7);
        QCOMPARE(group["template"]["spec"]["containers"][0]["resources"]["limits"]["nvidia.com/gpu"].as<int>(), 2);
    }

    /// The head counts against the queue as the workers do, and may land on any of their nodes: a node of 112 cores
    /// gives pods 0.9 x 112 - 4 = 96.8, a quarter of it 24.2; where half a node is all there is, the head takes 4
    /// of 14.4.
    void rayFitsItsQueue_data()
    {
        QTest::addColumn<Plan>("plan");
        QTest::addColumn<QString>("resource");
        QTest::addColumn<int>("asks");
        QTest::addColumn<int>("quota");
        Plan halfWorkstation = planWithTwoWorkloads(), parts = planWithTwoWorkloads();
        Design design;
        const QString offer = QStringLiteral("buy/Hall_1/ws-rtxpro6000-2");
        design.units.push_back(
            {offer, QStringLiteral("ws-rtxpro6000-2"), QStringLiteral("Hall_1"), QStringLiteral("buy"), 0, 1, 1});
        design.replicas.push_back({QStringLiteral("c"), QStringLiteral("chat"), offer, 0, 1, 0.5, 1});
        halfWorkstation.design = designToJson(design, halfWorkstation.need.horizon);
        QTest::newRow("quarters") << parts << QStringLiteral("cpu") << 7 * 24 + 4 << 196; // 1.75 x 112
        // 32 cores: 0.5 x 28.8 - 4 = 10.4 for the worker.
        QTest::newRow("half") << halfWorkstation << QStringLiteral("cpu") << 10 + 4 << 16;
        const Plan one = planOnInstances("verda:1B200.30V", "cloud/verda-fi/1B200.30V/on_demand", "verda-fi",
                                         WorkloadKind::Inference);
        QTest::newRow("30 cores") << one << QStringLiteral("cpu") << 23 + 4 << 30; // 0.9 x 30 - 4
        // 184 GB are 171 GiB; 0.9 x 184 - 16 = 149.6 GB are 139 GiB, the head's 16 GB 14 GiB.
        QTest::newRow("its memory") << one << QStringLiteral("memory") << 139 + 14 << 171;
        // Nobody states the cores of a host of tensor processors: the head's are all that is asked for.
        const Plan slices =
            planOnInstances("gcp:tpu-v6e-256", "cloud/gcp-us-central1/tpu-v6e-256/on_demand/pretrain-13d",
                            "gcp-us-central1", WorkloadKind::Training);
        QTest::newRow("slice") << slices << QStringLiteral("cpu") << 4 << 4;
        QTest::newRow("its memory too") << slices << QStringLiteral("memory") << 14 << 14;
        QTest::newRow("its chips") << slices << QStringLiteral("google.com/tpu") << 256 << 256;
    }
    void rayFitsItsQueue()
    {
        QFETCH(Plan, plan);
        QFETCH(QString, resource);
        QFETCH(int, asks);
        QFETCH(int, quota);
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY(files.ok());
        int seen = 0;
        for (const OutputFile &file : *files) {
            if (!file.name.endsWith(QStringLiteral(".yaml")))
                continue;
            for (const YAML::Node &node : YAML::LoadAll(file.bytes.toStdString())) {
                const std::string kind = node["kind"].as<std::string>();
                if (node["metadata"]["name"].as<std::string>() != "chat")
                    continue;
                if (kind == "ClusterQueue" && ++seen)
                    QCOMPARE(granted(node, qPrintable(resource)), quota);
                if (kind == "RayService" || kind == "RayCluster") {
                    const YAML::Node spec = node["spec"];
                    QCOMPARE(asked(kind == "RayService" ? spec["rayClusterConfig"] : spec, qPrintable(resource)), asks);
                    ++seen;
                }
            }
        }
        QCOMPARE(seen, 2);
    }

    /// Workstations stand beside the racks: they have no row, so a flavor with the racks' topology would admit nothing.
    void onlyWhatStandsInRacksHasTheirTopology()
    {
        Plan plan = planWithTwoWorkloads();
        Design design = *designFromJson(plan.design, plan.need.horizon);
        design.units.push_back({QStringLiteral("buy/Hall_1/ws-rtxpro6000-2"), QStringLiteral("ws-rtxpro6000-2"),
                                QStringLiteral("Hall_1"), QStringLiteral("buy"), 0, 2, 2});
        plan.design = designToJson(design, plan.need.horizon);
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY(files.ok());
        std::map<std::string, bool> hasTopology;
        for (const OutputFile &file : *files)
            if (file.name.endsWith(QStringLiteral("30-kueue.yaml")))
                for (const YAML::Node &node : YAML::LoadAll(file.bytes.toStdString()))
                    if (node["kind"].as<std::string>() == "ResourceFlavor")
                        hasTopology[node["metadata"]["name"].as<std::string>()] = bool(node["spec"]["topologyName"]);
        QCOMPARE(hasTopology, (std::map<std::string, bool>{{"dell-xe9680-h200", true}, {"ws-rtxpro6000-2", false}}));
    }

    /// Every name of a model is matched by the pattern of its accelerator and by no other of its driver, except where
    /// two accelerators bear one name: those get no class beside each other.
    void patternsTellModelsApart()
    {
        const catalog::FactTable *table = catalog_->table(QStringLiteral("device_models"));
        QVERIFY(table && table->rows.size() > 20);
        const int id = table->column(QStringLiteral("accelerator_id")),
                  pattern = table->column(QStringLiteral("model_pattern")),
                  name = table->column(QStringLiteral("product_name"));
        for (const QStringList &named : table->rows) {
            QVERIFY2(catalog_->accelerator(named[id]), qPrintable(named[id]));
            for (const QStringList &row : table->rows) {
                const bool isMatched = QRegularExpression(row[pattern]).match(named[name].toLower()).hasMatch();
                QVERIFY2(isMatched == (row[pattern] == named[pattern]), qPrintable(named[id] + row[id]));
            }
        }
    }

    /// Two models of one vendor at one place: the class of each takes its own devices alone.
    void claimsCannotGetTheOtherModel()
    {
        Plan plan = planWithTwoWorkloads();
        plan.need.platform = {QStringLiteral("slurm"), QStringLiteral("kubernetes@1.32"), QStringLiteral("kueue@0.10")};
        Design design = *designFromJson(plan.design, plan.need.horizon);
        design.units.push_back({QStringLiteral("buy/Hall_1/dgx-b200"), QStringLiteral("dgx-b200"),
                                QStringLiteral("Hall_1"), QStringLiteral("buy"), 0, 2, 2});
        plan.design = designToJson(design, plan.need.horizon);
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY(files.ok());
        std::map<QString, std::vector<YAML::Node>> objects;
        QStringList names;
        for (const OutputFile &file : *files) {
            names.append(file.name);
            if (file.name.endsWith(QStringLiteral(".yaml")))
                for (const YAML::Node &node : YAML::LoadAll(file.bytes.toStdString()))
                    objects[QString::fromStdString(node["kind"].as<std::string>())].push_back(node);
        }
        // "kubernetes@1.32" names Kubernetes as the bare word does: both schedulers have their files.
        QVERIFY(names.contains(QStringLiteral("hall-1/slurm-nodes.conf")) &&
                names.contains(QStringLiteral("hall-1/20-dra.yaml")));
        const std::vector<YAML::Node> &classes = objects[QStringLiteral("DeviceClass")];
        QCOMPARE(classes.size(), std::size_t(2));
        for (const YAML::Node &node : classes) {
            QCOMPARE(node["apiVersion"].as<std::string>(), std::string("resource.k8s.io/v1beta1"));
            const std::string of = node["metadata"]["name"].as<std::string>(),
                              cel = node["spec"]["selectors"][0]["cel"]["expression"].as<std::string>();
            QCOMPARE(cel.find("h200$") != std::string::npos, of == "nvidia-h200-sxm");
            QCOMPARE(cel.find("b200$") != std::string::npos, of == "nvidia-b200-sxm");
        }
        const YAML::Node request =
            objects[QStringLiteral("ResourceClaimTemplate")][0]["spec"]["spec"]["devices"]["requests"][0];
        QVERIFY(request["deviceClassName"] && !request["exactly"]); // v1beta1 has no level between
        const YAML::Node queue = objects[QStringLiteral("ClusterQueue")][0];
        QCOMPARE(queue["apiVersion"].as<std::string>(), std::string("kueue.x-k8s.io/v1beta1"));
        QVERIFY(queue["spec"]["cohort"] && !queue["spec"]["cohortName"]);
        QCOMPARE(objects[QStringLiteral("Topology")][0]["apiVersion"].as<std::string>(),
                 std::string("kueue.x-k8s.io/v1alpha1"));
    }

    /// In the second year two B200 stand where four H200 stood, and tune runs on one of them: what is built first has
    /// the folder without a month, and another site the counts it always had.
    void eachStateOfAHallHasItsFiles()
    {
        Plan plan = planWithTwoWorkloads();
        plan.need.horizon = {Month(2027, 1), 24, 12};
        Design design = *designFromJson(plan.design, plan.need.horizon);
        const auto row = [](const char *system, const char *site, const char *procurement, int period, int active,
                            int added, int retired) {
            return DesignUnits{
                QStringLiteral("%1/%2/%3").arg(QLatin1String(procurement), QLatin1String(site), QLatin1String(system)),
                QLatin1String(system),
                QLatin1String(site),
                QLatin1String(procurement),
                period,
                active,
                added,
                retired};
        };
        design.units.push_back(row("dell-xe9680-h200", "Hall_1", "buy", 1, 0, 0, 4));
        design.units.push_back(row("dgx-b200", "Hall_1", "buy", 1, 2, 2, 0));
        design.units.push_back(row("dgx-b200", "hall-2", "colocation", 0, 2, 2, 0));
        design.units.push_back(row("dgx-b200", "hall-2", "colocation", 1, 3, 1, 0));
        design.replicas.push_back(
            {QStringLiteral("t2"), QStringLiteral("tune"), QStringLiteral("buy/Hall_1/dgx-b200"), 1, 1, 1, 1});
        plan.design = designToJson(design, plan.need.horizon);
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY2(files.ok(), files.ok() ? "" : qPrintable(files.error().sentence()));
        std::map<QString, QByteArray> queues;
        QByteArray nodes;
        for (const OutputFile &file : *files) {
            if (file.name.endsWith(QStringLiteral("/30-kueue.yaml")))
                queues[file.name.section(u'/', 0, -2)] = file.bytes;
            if (file.name == QStringLiteral("2028-01/hall-1/node-labels.csv"))
                nodes = file.bytes;
        }
        QStringList folders;
        for (const auto &[folder, bytes] : queues)
            folders.append(folder);
        QCOMPARE(folders,
                 (QStringList{QStringLiteral("2028-01/hall-1"), QStringLiteral("hall-1"), QStringLiteral("hall-2")}));
        const auto quotasIn = [&](const char *folder) {
            std::map<std::string, int> quotas;
            for (const YAML::Node &node : YAML::LoadAll(queues[QLatin1String(folder)].toStdString()))
                if (node["kind"].as<std::string>() == "ClusterQueue")
                    for (const auto &flavor : node["spec"]["resourceGroups"][0]["flavors"])
                        for (const auto &resource : flavor["resources"])
                            if (resource["name"].as<std::string>() == "nvidia.com/gpu")
                                quotas[node["metadata"]["name"].as<std::string>()] +=
                                    resource["nominalQuota"].as<int>();
            return quotas;
        };
        QCOMPARE(quotasIn("hall-1"), (std::map<std::string, int>{{"chat", 14}, {"spares", 10}, {"tune", 8}}));
        QCOMPARE(quotasIn("2028-01/hall-1"), (std::map<std::string, int>{{"spares", 8}, {"tune", 8}})); // 2 x 8
        QCOMPARE(quotasIn("hall-2"),
                 (std::map<std::string, int>{{"spares", 16}})); // in the period with the most: 48, 40
        const auto firstLine = [&](const char *folder) {
            const QByteArray &bytes = queues[QLatin1String(folder)];
            return bytes.left(bytes.indexOf('\n'));
        };
        QVERIFY2(firstLine("hall-1").endsWith("counts from 2027-01 until 2028-01."), firstLine("hall-1"));
        QVERIFY2(firstLine("2028-01/hall-1").endsWith("counts from 2028-01 on."), firstLine("2028-01/hall-1"));
        QVERIFY2(firstLine("hall-2").endsWith("counts from 2027-01 on."), firstLine("hall-2"));
        QVERIFY(queues[QStringLiteral("hall-1")].contains("first of 2 states"));
        QVERIFY(!queues[QStringLiteral("hall-2")].contains("states"));
        QVERIFY(nodes.contains("dgx-b200-0002") && !nodes.contains("xe9680"));
    }

    void ambiguousTextIsQuoted()
    {
        const QByteArray text = yamlText({}, {Json{{"a", "1e3"}, {"b", "yes"}, {"c", "plain/word"}, {"d", 3}}});
        QCOMPARE(text, QByteArray("---\na: \"1e3\"\nb: \"yes\"\nc: plain/word\nd: 3\n"));
    }

    void aNeedWithoutDesignIsRefused()
    {
        Plan plan = planWithTwoWorkloads();
        plan.design = Json();
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY(!files.ok());
        QCOMPARE(files.error().code, ErrorCode::InvalidInput);
        const auto none = manifestFiles(plan, {}, *catalog_);
        QVERIFY(none.ok() && none->empty());
    }

    /// Four nodes with their accelerators, a partition per workload as large as its replicas; no objects of Kubernetes
    /// where the need names Slurm alone.
    void slurmGetsNodesAndPartitions()
    {
        Plan plan = planWithTwoWorkloads();
        plan.need.platform = QStringList{QStringLiteral("slurm")};
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY(files.ok());
        QCOMPARE(files->size(), std::size_t(2));
        const QString nodes = QString::fromUtf8(files->front().bytes);
        QVERIFY2(nodes.contains(QStringLiteral("Gres=gpu:nvidia-h200-sxm:8")), qPrintable(nodes));
        const QString line = nodes.section(QStringLiteral("NodeName="), 1, 1).section(QLatin1Char(' '), 0, 0);
        QCOMPARE(line.split(QLatin1Char(',')).size(), 4);
        QVERIFY2(nodes.contains(QStringLiteral("PartitionName=chat Nodes=") + line + QStringLiteral(" MaxNodes=2 ")),
                 qPrintable(nodes)); // 7 x 0.25
        QVERIFY(nodes.contains(QStringLiteral("PartitionName=tune Nodes=") + line + QStringLiteral(" MaxNodes=1 ")));
        QVERIFY(
            QString::fromUtf8(files->back().bytes).contains(QStringLiteral("Name=gpu Type=nvidia-h200-sxm Count=8")));
        plan.need.platform.append(QStringLiteral("kubernetes"));
        QVERIFY(manifestFilesIn(QString(), plan, *catalog_)->size() > 2);
    }

    /// A rack-scale system is 18 servers of 4 accelerators: nodes, resources and members of its rack count those.
    void aRackScaleSystemIsItsServers()
    {
        Plan plan = planWithTwoWorkloads();
        plan.need.platform = QStringList{QStringLiteral("slurm"), QStringLiteral("kubernetes")};
        plan.need.ownSites[0].rackPowerKw = 150;
        Design design;
        const QString offer = QStringLiteral("buy/Hall_1/gb200-nvl72");
        design.units.push_back(
            {offer, QStringLiteral("gb200-nvl72"), QStringLiteral("Hall_1"), QStringLiteral("buy"), 0, 2, 2});
        design.replicas.push_back({QStringLiteral("t"), QStringLiteral("tune"), offer, 0, 1, 1, 1});
        plan.design = designToJson(design, plan.need.horizon);
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY(files.ok());
        int nodes = 0, members = 0;
        for (const OutputFile &file : *files) {
            const QString text = QString::fromUtf8(file.bytes);
            if (text.contains(QStringLiteral("NodeName=gb200")) && text.contains(QStringLiteral("PartitionName="))) {
                const QString line = text.section(QStringLiteral("NodeName="), 1, 1).section(QLatin1Char('\n'), 0, 0);
                nodes = int(line.section(QLatin1Char(' '), 0, 0).split(QLatin1Char(',')).size());
                QVERIFY2(line.contains(QRegularExpression(QStringLiteral("Gres=gpu:[^:]*:4 "))), qPrintable(line));
                QVERIFY2(text.contains(QStringLiteral("MaxNodes=18 ")), qPrintable(text)); // one replica = one rack
            }
            if (!file.name.endsWith(QStringLiteral(".yaml")))
                continue;
            for (const YAML::Node &object : YAML::LoadAll(file.bytes.toStdString()))
                if (object["kind"].as<std::string>() == "HyperNode" && object["spec"]["tier"].as<int>() == 1)
                    members += int(object["spec"]["members"].size());
        }
        QCOMPARE(nodes, 36);
        QCOMPARE(members, 36);
    }

    /// Ids that one name would stand for get a name each.
    void namesAreDistinct()
    {
        Plan plan = planWithTwoWorkloads();
        plan.need.workloads[0].id = QStringLiteral("chat_a");
        plan.need.workloads[1].id = QStringLiteral("chat.A");
        Design design = *designFromJson(plan.design, plan.need.horizon);
        design.replicas[0].workload = QStringLiteral("chat_a");
        design.replicas[1].workload = QStringLiteral("chat.A");
        plan.design = designToJson(design, plan.need.horizon);
        const auto files = manifestFilesIn(QString(), plan, *catalog_);
        QVERIFY(files.ok());
        QStringList queues;
        for (const OutputFile &file : *files)
            if (file.name.endsWith(QStringLiteral(".yaml")))
                for (const YAML::Node &object : YAML::LoadAll(file.bytes.toStdString()))
                    if (object["kind"].as<std::string>() == "ClusterQueue")
                        queues += QString::fromStdString(object["metadata"]["name"].as<std::string>());
        queues.sort();
        QCOMPARE(queues, (QStringList{QStringLiteral("chat-a"), QStringLiteral("chat-a-2"), QStringLiteral("spares")}));
    }

    /// For people: CW_PLAN=plan.json CW_OUT=folder writes the manifests of a plan of theirs.
    void writesThoseOfTheGivenPlan()
    {
        const bool given = qEnvironmentVariableIsSet("CW_OUT");
        const PlanLoading loading = given ? loadPlan(qEnvironmentVariable("CW_PLAN")) : PlanLoading{};
        const auto files = manifestFilesIn(QString(), given ? loading.plan : planWithTwoWorkloads(), *catalog_);
        QVERIFY(files.ok());
        if (given)
            QVERIFY(writeFiles(*files, qEnvironmentVariable("CW_OUT")).ok());
    }
};

QTEST_GUILESS_MAIN(TstManifests)
#include "tst_manifests.moc"
