#include "catalog/store/catalogreader.h"
#include "planner/plan/versionwords.h"
#include "planner/services/compatibility.h"
#include "planner/services/freerengine.h"
#include "planner/services/mlopsfindings.h"
#include "planner/services/servedapis.h"
#include "planner/services/servicefindings.h"
#include "planner/services/servicesizing.h"
#include "planner/services/stackfindings.h"
#include "planner/services/statedversions.h"

#include <QTest>

#include <algorithm>

using namespace cw;
using namespace cw::planner;

namespace {

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

} // namespace

class TstPlatform : public QObject {
    Q_OBJECT

    catalog::SnapshotPtr catalog_;

    QString blockers(const std::vector<StackPart> &stack)
    {
        QStringList all;
        for (const StackFinding &finding : checkStack(stack, *catalog_, QDate(2026, 11, 24)))
            if (finding.isBlocking)
                all.append(finding.text);
        return all.join(text("; "));
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto catalog = catalog::readCatalog(qEnvironmentVariable("CLUSTERWRIGHT_CATALOG"));
        QVERIFY2(catalog.ok(), catalog.ok() ? "" : qPrintable(catalog.error().sentence()));
        catalog_ = *catalog;
    }

    void versionsCompareAsNumbers()
    {
        QVERIFY(compareVersions(text("1.9"), text("1.10")) < 0);
        QVERIFY(compareVersions(text("R610"), text("R580")) > 0);
        QCOMPARE(compareVersions(text("1.35"), text("1.35.0")), 0);
    }

    void pairsThatDoNotWorkTogether()
    {
        const QString old =
            blockers({{text("Kubernetes"), text("1.36"), text("2027-06-28")}, {text("Volcano"), text("1.15"), {}}});
        QVERIFY2(
            old.contains(text("Volcano 1.15 does not work with Kubernetes 1.36: it needs Kubernetes 1.35 or earlier")),
            qPrintable(old));
        const QString driver = blockers({{text("CUDA Toolkit"), text("13.3"), {}},
                                         {text("NVIDIA data-centre driver"), text("R580"), text("2028-08-04")}});
        QVERIFY2(driver.contains(text("needs NVIDIA data-centre driver R610 or later")), qPrintable(driver));
        QVERIFY(blockers({{text("Kubernetes"), text("1.36"), {}}, {text("containerd"), text("1.7"), {}}})
                    .contains(text("containerd 1.7 does not work with Kubernetes 1.36")));
        QCOMPARE(blockers({{text("Kubernetes"), text("1.35"), {}}, {text("containerd"), text("1.7"), {}}}), QString());
        const QString end = blockers({{text("Kubernetes"), text("1.31"), text("2025-11-11")}});
        QVERIFY2(end.contains(text("past its end of life")), qPrintable(end));
    }

    static Plan planOf(int months)
    {
        Plan plan;
        plan.asOf = QDate(2026, 11, 24);
        plan.need.horizon = {Month(2026, 12), months, months};
        return plan;
    }

    /// One unit of a system of the catalog.
    static Design designOf(const char *system)
    {
        Design design;
        design.units.push_back({text("buy/hall/x"), text(system), text("hall"), text("buy"), 0, 1, 1, 0});
        return design;
    }

    std::vector<Finding> findingsOf(const Plan &plan, const char *system = "dgx-h100")
    {
        return stackFindings(plan, designOf(system), *catalog_);
    }

    /// Kubernetes 1.36 is out, Volcano 1.15 works up to 1.35; 1.35 ends in February 2027.
    void whatWaitsAndWhatEndsIsSaid()
    {
        const std::vector<Finding> year = findingsOf(planOf(12)), month = findingsOf(planOf(1));
        const auto saying = [](const std::vector<Finding> &findings, const char *id) {
            for (const Finding &finding : findings)
                if (finding.id == text(id))
                    return finding.text;
            return QString();
        };
        QVERIFY2(saying(year, "software.versions").contains(text("Volcano 1.15 does not work with Kubernetes 1.36")),
                 qPrintable(saying(year, "software.versions")));
        QVERIFY(saying(year, "software.versions").contains(text("These do: Kubernetes 1.35")));
        QVERIFY(saying(year, "software.end-of-life").contains(text("Kubernetes 1.35 (2027-02-28)")));
        QVERIFY(!saying(month, "software.end-of-life").contains(text("Kubernetes")));
    }

    /// A hall of ten racks takes a few hundred nodes; an index of a trillion vectors takes many more.
    void anIndexThatFitsNoHallIsNamedWithWhatWould()
    {
        Plan plan = planOf(12);
        Workload index;
        index.id = text("rag");
        index.kind = WorkloadKind::VectorSearch;
        index.vectors = 1e12;
        index.dimensions = 4096;
        index.queriesPerSecond = 100;
        index.engine = text("qdrant");
        plan.need.workloads = {index};
        OwnSite hall;
        hall.id = text("hall");
        hall.racks = 10;
        hall.rackUnits = 42;
        plan.need.ownSites = {hall};
        const std::vector<Finding> findings = serviceFitFindings(plan, *catalog_);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY2(findings[0].text.startsWith(
                     text("The index of rag (1,000,000,000,000 vectors of 4096 dimensions with Qdrant")),
                 qPrintable(findings[0].text));
        QVERIFY2(findings[0].remedy.contains(text(",000,000 vectors of this size would fit")),
                 qPrintable(findings[0].remedy));
        plan.need.workloads[0].vectors = 1e6;
        QVERIFY(serviceFitFindings(plan, *catalog_).empty());
    }

    /// A read within a microsecond: every product says why it cannot.
    void aServiceNobodyCarriesNamesEachProduct()
    {
        Plan plan;
        Workload features;
        features.id = text("features");
        features.kind = WorkloadKind::FeatureServing;
        features.entities = 1e6;
        features.features = 100;
        features.readsPerSecond = 1000;
        features.p99Ms = 0.001;
        plan.need.workloads = {features};
        const std::vector<Finding> findings = serviceFitFindings(plan, *catalog_);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].id, text("services.none.features"));
        for (const char *words : {"Feast: it cannot keep features.p99_ms", "Hopsworks: ", "Tecton: "})
            QVERIFY2(findings[0].text.contains(text(words)), qPrintable(findings[0].text));
        plan.need.workloads[0].p99Ms = 100;
        QVERIFY(serviceFitFindings(plan, *catalog_).empty());
    }

    /// A product that cannot hold the index leaves the others as ways out: they break what was stated of the product.
    void anotherProductIsAWayOut()
    {
        Workload index;
        index.id = text("rag");
        index.kind = WorkloadKind::VectorSearch;
        index.vectors = 1e6;
        index.dimensions = 4096;
        index.queriesPerSecond = 10;
        index.engine = text("pgvector index=hnsw");
        const auto breaking = [&](const char *engine) {
            int count = 0;
            for (const ServiceDeployment &each : serviceDeployments(index, *catalog_))
                count += each.engine == text(engine) && each.rejectedBy == text("rag.engine") && each.nodes > 0;
            return count;
        };
        QVERIFY(breaking("milvus") > 0 && breaking("qdrant") > 0);
        const auto freer = withFreerEngine(index, *catalog_);
        QVERIFY(freer);
        QCOMPARE(freer->engine, text("any index=hnsw"));
        index.dimensions = 768; // this it holds: nothing to give up
        QCOMPARE(breaking("milvus"), 0);
        index.engine = text("any");
        QVERIFY(!withFreerEngine(index, *catalog_));
    }

    /// Qdrant has no DiskANN; with HNSW, which it was measured with, it carries the same vectors.
    void aProductMayKeepItsUsualIndex()
    {
        Workload index;
        index.id = text("rag");
        index.kind = WorkloadKind::VectorSearch;
        index.vectors = 5e7;
        index.dimensions = 768;
        index.queriesPerSecond = 100;
        index.engine = text("qdrant index=diskann");
        const auto usual = withUsualIndex(index, *catalog_);
        QVERIFY(usual);
        QCOMPARE(usual->engine, text("qdrant"));
        QVERIFY(!withUsualIndex(*usual, *catalog_)); // nothing is left to give up
        index.engine = text("any index=diskann");
        QVERIFY(!withUsualIndex(index, *catalog_)); // no product is stated
    }

    /// Feast publishes no freshness, Tecton less than a minute: 0.01 s is not known of one and beyond the other.
    void freshnessIsMetByNobodysWord()
    {
        Plan plan;
        Workload features;
        features.id = text("features");
        features.kind = WorkloadKind::FeatureServing;
        features.entities = 1e6;
        features.features = 100;
        features.readsPerSecond = 1000;
        features.freshnessSeconds = 0.01;
        const auto tecton = [&] {
            for (const ServiceDeployment &each : serviceDeployments(features, *catalog_))
                if (each.engine == text("tecton") && each.nodes > 0)
                    return each.rejectedBy;
            return text("none");
        };
        QCOMPARE(tecton(), text("features.freshness_s"));
        Design design;
        design.replicas.push_back({text("features/buy/hall/x/feast"), features.id, text("buy/hall/x"), 0, 1, 3, 1});
        plan.need.workloads = {features};
        const std::vector<Finding> findings = freshnessFindings(plan, design, *catalog_);
        QCOMPARE(findings.size(), std::size_t(1));
        QCOMPARE(findings[0].verdict, Verdict::Unknown);
        QCOMPARE(findings[0].rule, text("features.freshness_s"));
        QVERIFY2(findings[0].text.contains(text("within 0.01 s is not known: Feast publishes no figure")),
                 qPrintable(findings[0].text));
        features.freshnessSeconds = 90;
        QCOMPARE(tecton(), QString());
        plan.need.workloads[0].freshnessSeconds.reset();
        QVERIFY(freshnessFindings(plan, design, *catalog_).empty());
    }

    /// What a need states stands already: the matrix judges it, a product it does not know is said to be unknown.
    void statedVersionsAreHeldAgainstTheMatrix()
    {
        const auto said = [&](const QStringList &platform) {
            Plan plan = planOf(12);
            plan.need.platform = platform;
            QString all;
            for (const Finding &finding : findingsOf(plan))
                if (finding.id.startsWith(text("software.stated")) || finding.id.startsWith(text("software.unknown")))
                    all += finding.id + text(": ") + finding.text + text("\n");
            return all;
        };
        QCOMPARE(said({text("kubernetes")}), QString());
        QVERIFY(said({text("kubernetes@1.36"), text("volcano@1.15")})
                    .contains(
                        text("Volcano 1.15 does not work with Kubernetes 1.36: it needs Kubernetes 1.35 or earlier")));
        QVERIFY(said({text("kubernetes@1.35"), text("volcano@1.15")})
                    .contains(text("software.stated: The versions stated")));
        QVERIFY(said({text("kubernetes@1.30")}).contains(text("past its end of life")));
        QVERIFY(said({text("cuda-toolkit@13.0"), text("nvidia-data-centre-driver@R570")})
                    .contains(text("does not work with")));
        QVERIFY(said({text("foo@1.0")}).contains(text("software.unknown.foo")));
        // A version nobody knows works with nothing that is known; a patch of a release is that release.
        const QString unknown = said({text("kubernetes@9.99")});
        QVERIFY2(unknown.contains(text("software.unknown.kubernetes: The catalog does not know Kubernetes 9.99")),
                 qPrintable(unknown));
        QVERIFY2(!unknown.contains(text("software.stated: ")), qPrintable(unknown));
        QVERIFY(said({text("kubernetes@1.35.2"), text("volcano@1.15")})
                    .contains(text("software.stated: The versions stated")));
        // Kueue has rules from 0.19 on alone: of 0.17 nobody claims anything.
        const QString untold = said({text("kubernetes@1.35"), text("kueue@0.17")});
        QVERIFY2(untold.contains(text("software.stated.untold: Whether these work together is not known")) &&
                     untold.contains(text("Kueue 0.17 + Kubernetes 1.35")) &&
                     !untold.contains(text("software.stated: ")),
                 qPrintable(untold));
    }

    void statedPairs_data()
    {
        QTest::addColumn<QStringList>("platform");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *one, const char *other, const char *words) {
            QTest::newRow(name) << QStringList{text(one), text(other)} << QString::fromUtf8(words);
        };
        row("Ray too old for KubeRay", "kuberay@1.6.0", "ray@2.37.0", "it needs Ray 2.38 or later");
        row("Ray that KubeRay takes", "kuberay@1.6.0", "ray@2.58.0", "The versions stated work together");
        row("Kubernetes too old for Kubeflow Trainer", "kubeflow-trainer@2.3.0", "kubernetes@1.30",
            "it needs Kubernetes 1.31 or later");
        row("Kubernetes too new for the operator", "nvidia-gpu-operator@25.10.0", "kubernetes@1.36",
            "it needs Kubernetes 1.30–1.35");
        row("a driver the operator does not bring", "nvidia-gpu-operator@26.3.0", "nvidia-data-centre-driver@R610",
            "it needs NVIDIA data-centre driver R535–R595");
        row("containerd too old for the operator", "nvidia-gpu-operator@26.7.0", "containerd@1.7",
            "it needs containerd 1.8–2.3");
        row("containerd 2.0 on a new Kubernetes", "containerd@2.0", "kubernetes@1.35", "it needs Kubernetes 1.32–1.34");
        row("Slurm too old for its operator", "slurm-operator@1.2", "slurm@25.05", "it needs Slurm 25.11 or later");
        row("Kubernetes too old for Slurm's operator", "slurm-operator@1.1", "kubernetes@1.34",
            "it needs Kubernetes 1.35–1.36");
        row("CUDA on an old driver", "cuda-toolkit@13.0", "nvidia-data-centre-driver@R570",
            "it needs NVIDIA data-centre driver R580 or later");
    }

    void statedPairs()
    {
        QFETCH(QStringList, platform);
        QFETCH(QString, words);
        Plan plan = planOf(12);
        plan.need.platform = platform;
        QString all;
        for (const Finding &finding : findingsOf(plan))
            if (finding.id.startsWith(text("software.stated")))
                all += finding.text + text("\n");
        QVERIFY2(all.contains(words), qPrintable(all));
    }

    void slurmStandsInTheStackOfWhoRunsIt()
    {
        const auto versionOf = [&](const QStringList &platform, const char *product) {
            Plan plan = planOf(12);
            plan.need.platform = platform;
            for (const StackPart &part : stackOf(plan, {text("NVIDIA")}, *catalog_))
                if (part.product == text(product))
                    return part.version;
            return QString();
        };
        QCOMPARE(versionOf({text("slurm")}, "Slurm"), text("26.05"));
        QCOMPARE(versionOf({text("kubernetes")}, "Slurm"), QString());
        QCOMPARE(versionOf({text("slurm-operator@1.0"), text("slurm@25.11")}, "Slurm operator"), text("1.0"));
        // Named without a version: what comes on demand comes, what is there anyway is what it was.
        QCOMPARE(versionOf({text("slurm"), text("slurm-operator")}, "Slurm operator").isEmpty(), false);
        QCOMPARE(versionOf({text("kueue"), text("kuberay")}, "Kueue"), versionOf({}, "Kueue"));
        // Slurm alone: what runs on Kubernetes is not installed; drivers and runtimes are, and what is named runs
        // there.
        for (const char *product : {"Kubernetes", "containerd", "Kueue", "Volcano", "KubeRay", "Kubeflow Trainer",
                                    "NVIDIA GPU Operator", "DRA driver for NVIDIA GPUs", "Slurm operator"}) {
            QCOMPARE(versionOf({text("slurm")}, product), QString());
            QVERIFY2(!versionOf({text("slurm"), text("slurm-operator")}, product).isEmpty(), product);
        }
        for (const char *product : {"NVIDIA data-centre driver", "CUDA Toolkit"})
            QCOMPARE(versionOf({text("slurm")}, product), versionOf({}, product));
        for (const QString &word : namedProducts())
            QVERIFY2(std::any_of(stackProducts().begin(), stackProducts().end(),
                                 [&](const QString &product) { return wordOfProduct(product) == word; }),
                     qPrintable(word));
        // Ray 2.60 is the newest that KubeRay 1.7 takes; containerd 2.3 the newest that GPU operator 26.7 takes.
        QCOMPARE(versionOf({}, "Ray"), text("2.60.0"));
        QCOMPARE(versionOf({}, "NVIDIA GPU Operator"), text("26.7.0"));
        QCOMPARE(versionOf({}, "containerd"), text("2.3 LTS"));
    }

    /// MLflow stands on nodes of one's own, SageMaker on its provider's: that is told.
    void productsOfMlopsSayWhatTheyBring()
    {
        QVERIFY(namesOwnMlops({text("mlops")}, *catalog_) && namesOwnMlops({text("mlflow")}, *catalog_));
        QVERIFY(!namesOwnMlops({text("sagemaker")}, *catalog_) && !namesOwnMlops({}, *catalog_));
        const std::vector<Finding> findings = mlopsFindings({text("sagemaker"), text("mlflow")}, *catalog_);
        QCOMPARE(findings.size(), std::size_t(2));
        for (const Finding &finding : findings) {
            const bool isManaged = finding.id == text("software.mlops.sagemaker");
            QCOMPARE(finding.verdict, isManaged ? Verdict::Conditional : Verdict::Satisfied);
            QCOMPARE(finding.text.contains(text("its price is not in the totals")), isManaged);
        }
    }

    void twoSchedulersAreTold()
    {
        const auto isTold = [&](const QStringList &platform) {
            Plan plan = planOf(12);
            plan.need.platform = platform;
            const std::vector<Finding> findings = findingsOf(plan);
            return std::any_of(findings.begin(), findings.end(),
                               [](const Finding &f) { return f.id == text("software.two-schedulers"); });
        };
        QVERIFY(isTold({text("kubernetes@1.35"), text("slurm")}));
        QVERIFY(!isTold({text("slurm")}));
        QVERIFY(!isTold({}));
    }

    /// Gaudi software 1.23 goes with 1.34, which is what stands: nothing is said of 1.35, that 1.34 ended is.
    void whatIsStatedStandsInTheStack()
    {
        Plan plan = planOf(12);
        plan.need.platform = {text("kubernetes@1.34")};
        QString all;
        for (const Finding &finding : findingsOf(plan, "gaudi3-8"))
            all += finding.id + text(": ") + finding.text + text("\n");
        QVERIFY2(all.contains(text("software.stated.1: Kubernetes 1.34 is past its end of life")), qPrintable(all));
        QVERIFY2(!all.contains(text("1.35")) && !all.contains(text("software.vendor")), qPrintable(all));
        for (const StackPart &part : stackOf(plan, {text("Intel")}, *catalog_))
            if (part.product == text("Kubernetes") || part.product == text("Intel Gaudi software"))
                QCOMPARE(part.version, part.product == text("Kubernetes") ? text("1.34") : text("1.23.0"));
    }

    /// resource.k8s.io: v1beta1 in 1.32, v1beta2 from 1.33, v1 from 1.34; Kueue: v1beta2 from 0.15 on.
    void objectsAreServedInTheReleasesVersion()
    {
        const auto served = [&](const char *group, const char *kind, const char *product, const char *version) {
            const auto api = servedApi(text(group), text(kind), {{text(product), text(version), {}}}, *catalog_);
            return api ? api->version : text("none");
        };
        const auto devices = [&](const char *version) { return served("resource.k8s.io", "", "Kubernetes", version); };
        QCOMPARE(devices("1.31"), text("none"));
        QCOMPARE(devices("1.32.4"), text("v1beta1"));
        QCOMPARE(devices("1.33"), text("v1beta2"));
        QCOMPARE(devices("1.34"), text("v1"));
        QCOMPARE(devices("1.36"), text("v1"));
        QCOMPARE(served("kueue.x-k8s.io", "", "Kueue", "0.14"), text("v1beta1"));
        QCOMPARE(served("kueue.x-k8s.io", "", "Kueue", "0.15"), text("v1beta2"));
        QCOMPARE(served("kueue.x-k8s.io", "Topology", "Kueue", "0.10"), text("v1alpha1"));
        QCOMPARE(served("kueue.x-k8s.io", "Topology", "Kueue", "0.5"), text("none"));
        Plan plan = planOf(12);
        plan.need.platform = {text("kubernetes@1.31")};
        bool isTold = false;
        for (const Finding &finding : findingsOf(plan))
            isTold = isTold || (finding.id == text("software.unserved.kubernetes") &&
                                finding.remedy == text("Kubernetes 1.32 or later"));
        QVERIFY(isTold);
    }

    /// An index that pgvector does not take is named with its limit and with the products that take it.
    void anIndexThatFitsNoProductIsNamedWithWhatWould()
    {
        Plan plan;
        Workload index;
        index.id = text("rag");
        index.kind = WorkloadKind::VectorSearch;
        index.vectors = 1e6;
        index.dimensions = 4096;
        index.queriesPerSecond = 10;
        index.engine = text("pgvector");
        plan.need.workloads = {index};
        const std::vector<Finding> findings = serviceFitFindings(plan, *catalog_);
        QCOMPARE(findings.size(), std::size_t(1));
        QVERIFY2(findings[0].text.startsWith(text("The product stated cannot carry rag. pgvector")) &&
                     findings[0].text.contains(text("at most 2000 dimensions of float32, 4096 are asked for")),
                 qPrintable(findings[0].text));
        QVERIFY2(findings[0].remedy.startsWith(text("Such an index is offered by ")) &&
                     findings[0].remedy.contains(text("Milvus")) && !findings[0].remedy.contains(text("pgvector")),
                 qPrintable(findings[0].remedy));
        plan.need.workloads[0].engine = text("pgvector quantisation=binary"); // 64,000 dimensions of one bit
        QVERIFY(serviceFitFindings(plan, *catalog_).empty());
    }

    /// Drivers and runtimes follow the accelerators: nothing of NVIDIA beside AMD's, Intel's or Google's.
    void theStackIsThatOfTheAccelerators()
    {
        const auto products = [&](const char *vendor) {
            QStringList names;
            for (const StackPart &part : recommendedStack(*catalog_, QDate(2026, 11, 24), {text(vendor)}))
                names.append(part.product);
            return names;
        };
        for (const char *vendor : {"AMD", "AWS", "Intel", "Google"}) {
            QVERIFY2(products(vendor).filter(text("NVIDIA")).isEmpty(), vendor);
            QVERIFY2(!products(vendor).contains(text("CUDA Toolkit")), vendor);
            QVERIFY2(products(vendor).contains(text("Kubernetes")), vendor);
        }
        QVERIFY(products("AMD").contains(text("AMD ROCm")));
        QVERIFY(products("AWS").contains(text("AWS Neuron SDK")));
        QVERIFY(products("NVIDIA").contains(text("CUDA Toolkit")) && !products("NVIDIA").contains(text("AMD ROCm")));
    }

    /// Gaudi software 1.23 goes up to Kubernetes 1.34, which ended on 2026-10-27; of Ascend nothing is known.
    void aVendorWhoseSoftwareDoesNotFitIsNamed()
    {
        const auto said = [&](const char *system, const QDate &day) {
            Plan plan = planOf(12);
            plan.asOf = day;
            QString all;
            for (const Finding &finding : findingsOf(plan, system))
                if (finding.id.startsWith(text("software.vendor")) || finding.id.startsWith(text("software.runtime")))
                    all += finding.text + text("; ");
            return all;
        };
        QVERIFY2(said("gaudi3-8", QDate(2026, 11, 24)).contains(text("Intel Gaudi software 1.23.0 does not work with")),
                 qPrintable(said("gaudi3-8", QDate(2026, 11, 24))));
        QCOMPARE(said("gaudi3-8", QDate(2026, 9, 24)), QString()); // 1.34 is still maintained
        QCOMPARE(said("dgx-h100", QDate(2026, 11, 24)), QString());
        for (const Finding &finding : findingsOf(planOf(12), "gaudi3-8"))
            if (finding.id == text("software.versions"))
                QVERIFY2(!finding.text.contains(text("Gaudi")), qPrintable(finding.text));
        QVERIFY(said("cloudmatrix-384", QDate(2026, 11, 24)).contains(text("no runtime of Huawei accelerators")));
    }

    /// With Slurm alone no finding speaks of Kubernetes.
    void slurmAloneHearsNothingOfKubernetes()
    {
        Plan plan = planOf(12);
        plan.need.platform = {text("slurm")};
        bool isTold = false;
        for (const char *system : {"cloudmatrix-384", "gaudi3-8", "dgx-h100"})
            for (const Finding &finding : findingsOf(plan, system)) {
                isTold = isTold || finding.id == text("software.runtime.huawei");
                QVERIFY2(!(finding.text + finding.remedy).contains(text("Kubernetes")), qPrintable(finding.text));
            }
        QVERIFY(isTold);
    }

    void theRecommendedStackWorksTogether()
    {
        const std::vector<StackPart> stack = recommendedStack(*catalog_, QDate(2026, 11, 24), {text("NVIDIA")});
        QVERIFY(stack.size() >= 8);
        QCOMPARE(blockers(stack), QString());
        // Volcano 1.15 stops at 1.35, so Kubernetes is 1.35 although 1.36 is out.
        QCOMPARE(stack.front().product, text("Kubernetes"));
        QCOMPARE(stack.front().version, text("1.35"));
        // The driver for device allocation began to count anew: 0.4.0 of May 2026 is newer than 25.12.0 of February.
        for (const StackPart &part : stack)
            if (part.product.startsWith(text("DRA")))
                QCOMPARE(part.version, text("0.4.0"));
    }
};

QTEST_GUILESS_MAIN(TstPlatform)
#include "tst_platform.moc"
