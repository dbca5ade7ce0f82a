#include "planner/perf/trainingreliability.h"

#include <QtTest>

using namespace cw;
using namespace cw::planner;

class TstTrainingReliability : public QObject {
    Q_OBJECT

    static catalog::Assumption assumption(const char *id, double low, double likely, double high)
    {
        catalog::Assumption a;
        a.id = QLatin1String(id);
        a.sentence = QStringLiteral("what %1 means").arg(a.id);
        a.value = {low, likely, high};
        a.provenance.sourceTitle = QStringLiteral("source of %1").arg(a.id);
        return a;
    }

    static catalog::CatalogSnapshot facts()
    {
        catalog::CatalogSnapshot snapshot;
        const auto text = [](std::initializer_list<const char *> words) {
            QStringList list;
            for (const char *word : words)
                list << QLatin1String(word);
            return list;
        };
        snapshot.tables.push_back(
            {QStringLiteral("reliability"),
             text({"id", "component", "metric", "value", "unit", "population"}),
             {text({"run", "Whole job", "mean time between unexpected interruptions", "5", "hours", "10000"}),
              text({"bad", "node (8 x A)", "", "6", "failures_per_1000_node_days", ""}),
              text({"good", "node (8 x B)", "", "2", "failures_per_1000_node_days", ""})}});
        snapshot.assumptions = {
            assumption("training_restart_minutes", 5, 10, 60), assumption("node_repair_hours", 8, 24, 72),
            assumption("checkpoint_write_gb_s_per_accelerator", 0.1, 0.25, 0.5),
            assumption("checkpoint_host_copy_gb_s", 5, 10, 20), assumption("spare_share", 0, 0.05, 0.1)};
        snapshot.index();
        return snapshot;
    }

private Q_SLOTS:
    void failures_come_from_published_clusters()
    {
        const auto known = reliabilityOf(facts());
        QVERIFY(known);
        // 5 h x 10,000 accelerators; 1000 / 6 x 24 x 8 = 32,000 h and 1000 / 2 x 24 x 8 = 96,000 h.
        QCOMPARE(known->mttf.value.likely, 50000 * 3600.0);
        QCOMPARE(known->mttf.value.low, 32000 * 3600.0);
        QCOMPARE(known->mttf.value.high, 96000 * 3600.0);
        QCOMPARE(known->restart.value.likely, 600.0);
        QCOMPARE(known->storageRate.value.likely, 0.25e9);
    }

    void a_missing_fact_is_not_guessed()
    {
        catalog::CatalogSnapshot snapshot = facts();
        snapshot.assumptions.pop_back();
        snapshot.index();
        QVERIFY(!reliabilityOf(snapshot));
        QVERIFY(!reliabilityOf(catalog::CatalogSnapshot{}));
    }

    void a_job_knows_its_goodput_and_why()
    {
        const auto known = reliabilityOf(facts());
        // 800 accelerators: a failure every 62.5 h = 225,000 s. A checkpoint of 1.6 TB holds the run up for
        // 1.6e12 / 800 / 10e9 = 0.2 s and is written in 1.6e12 / (800 x 0.25e9) = 8 s.
        const JobGoodput job = jobGoodput(*known, 1.6e12, 800, 8);
        const double interval = std::sqrt(2 * 0.2 * 225000) - 0.2; // Daly: 299.8 s
        QVERIFY(std::abs(job.likely.interval - interval) < 1e-9);
        // 100 servers, 5 spare; a day of repair every 62.5 h keeps 0.384 servers away: the spares do.
        QCOMPARE(job.job.spareNodes, 5);
        const double whole = 1 + 0.2 / interval + ((interval + 0.2) / 2 + 8 + 600) / 225000;
        QVERIFY(std::abs(job.fraction.likely - 1 / whole) < 1e-4);
        QVERIFY(job.fraction.low < job.fraction.likely && job.fraction.likely < job.fraction.high);
        QVERIFY(job.working.formula.contains(QStringLiteral("62.5 h")));
        QCOMPARE(job.working.terms.size(), std::size_t(6));
        for (const WorkingTerm &term : job.working.terms)
            QVERIFY2(!term.name.isEmpty() && !term.source.isEmpty(), qPrintable(term.name));
    }

    void the_plans_own_storage_replaces_the_planning_value()
    {
        auto known = reliabilityOf(facts());
        known->planStorageRate = 1e9; // 1,600 s for a checkpoint: not more often than that
        const JobGoodput slow = jobGoodput(*known, 1.6e12, 800, 8);
        QCOMPARE(slow.likely.interval, 1600.0);
        QCOMPARE(slow.working.terms.back().kind, QStringLiteral("given"));
        known->spareServers = 0;
        QVERIFY(jobGoodput(*known, 1.6e12, 800, 8).fraction.likely < slow.fraction.likely);
    }

    void larger_jobs_lose_more()
    {
        const auto known = reliabilityOf(facts());
        QVERIFY(jobGoodput(*known, 1e12, 16384, 8).fraction.likely < jobGoodput(*known, 1e12, 64, 8).fraction.likely);
    }
};

QTEST_GUILESS_MAIN(TstTrainingReliability)
#include "tst_trainingreliability.moc"
