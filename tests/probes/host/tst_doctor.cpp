// Findings from synthetic runs: what the driver told, what was measured, and what a run does not say.
#include "probes/host/doctor.h"

#include <QtTest>

using namespace cw::probes;

namespace {
DoctorRule rule(const char *id, const char *fact, const char *against, bool isBelow, double factor = 1)
{
    DoctorRule r;
    r.id = QLatin1String(id);
    r.fact = QLatin1String(fact);
    r.against = QLatin1String(against);
    r.isBelow = isBelow;
    r.factor = factor;
    r.severity = QStringLiteral("warning");
    r.text = QStringLiteral("%1 against %2");
    r.remedy = QStringLiteral("look");
    return r;
}

ProbeRun syntheticRun()
{
    ProbeRun run;
    ProbeResult memory{"gpu.memory", Ending::Done, {}, {{"triad", "B/s", 2e12, 1.9e12, 2.1e12, 20, true}}};
    memory.state = {{"gpu.pcie_width", 8}, {"gpu.pcie_width_max", 16}, {"gpu.ecc_uncorrected", 0}};
    run.results = {memory};
    return run;
}
} // namespace

class TstDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNarrowLinkIsFound()
    {
        const Diagnosis d = diagnose(syntheticRun(), {rule("width", "gpu.pcie_width", "gpu.pcie_width_max", true),
                                                      rule("ecc", "gpu.ecc_uncorrected", "0", false)});
        QCOMPARE(d.findings.size(), std::size_t(1));
        QCOMPARE(d.findings[0].sentence(), QStringLiteral("warning: gpu.memory: 8 against 16. To do: look."));
        QCOMPARE(d.held, 1); // no errors of the memory
        QVERIFY(d.untold.isEmpty());
    }

    void figuresAreHeldAgainstTheDataSheet()
    {
        const std::vector<DoctorRule> rules = {rule("slow", "gpu.memory/triad", "sheet.memory_bandwidth", true, 0.8)};
        QCOMPARE(diagnose(syntheticRun(), rules, {{QStringLiteral("sheet.memory_bandwidth"), 3.35e12}}).findings.size(),
                 std::size_t(1)); // 2.0 is less than 0.8 x 3.35 = 2.68
        QCOMPARE(diagnose(syntheticRun(), rules, {{QStringLiteral("sheet.memory_bandwidth"), 2.4e12}}).held, 1);
        QCOMPARE(diagnose(syntheticRun(), rules).untold, QStringList(QStringLiteral("slow")));
    }

    void everyFigureHasItsSpreadAndItsReference()
    {
        ProbeRun run = syntheticRun();
        run.results.front().measurements.push_back({"copy", "B/s", 2e12, 2e12, 2e12, 20, false});
        const Diagnosis d =
            diagnose(run, {rule("spread", "spread", "0.02", false), rule("unverified", "unverified", "0", false)});
        QCOMPARE(d.findings.size(), std::size_t(2));
        QCOMPARE(d.findings[0].probe, QStringLiteral("gpu.memory/triad")); // spreads by 10 %
        QCOMPARE(d.findings[1].probe, QStringLiteral("gpu.memory/copy"));  // was not verified
        QCOMPARE(d.held, 2);
    }

    void aNoteIsSaidOnceOfTheWorst()
    {
        ProbeRun run = syntheticRun(); // its triad spreads by 10 %
        run.results.front().measurements.push_back({"copy", "B/s", 1e12, 0.8e12, 1.1e12, 20, true}); // 30 %
        run.results.front().measurements.push_back({"read", "B/s", 1e12, 1e12, 1e12, 20, true});
        DoctorRule note = rule("spread", "spread", "0.02", false);
        note.severity = QStringLiteral("note");
        const Diagnosis d = diagnose(run, {note});
        QCOMPARE(d.findings.size(), std::size_t(1));
        QCOMPARE(d.findings[0].others, QStringList(QStringLiteral("gpu.memory/triad")));
        QVERIFY2(d.findings[0].sentence().startsWith(QStringLiteral("note: gpu.memory/copy and one other figure: ")),
                 qPrintable(d.findings[0].sentence()));
        QCOMPARE(d.held, 1);
    }

    void theWorstOfAllProbesCounts()
    {
        // The link rested during products and worked during copies; heat was there once; a peer was open and then not.
        ProbeRun run = syntheticRun();
        ProbeResult copy{"gpu.copy", Ending::Done, {}, {}};
        copy.state = {
            {"gpu.pcie_width", 16}, {"gpu.pcie_width_max", 16}, {"gpu.throttle_thermal", 0}, {"gpu.peers_open", 7}};
        run.results.front().state["gpu.throttle_thermal"] = 1;
        run.results.front().state["gpu.peers_open"] = 6;
        run.results.push_back(copy);
        const Diagnosis d = diagnose(run, {rule("width", "gpu.pcie_width", "gpu.pcie_width_max", true),
                                           rule("heat", "gpu.throttle_thermal", "0", false),
                                           rule("peers", "gpu.peers_open", "7", true)});
        QCOMPARE(d.held, 1); // the width
        QCOMPARE(d.findings.size(), std::size_t(2));
        QCOMPARE(d.findings[0].rule.id, QStringLiteral("heat"));
        QCOMPARE(d.findings[0].probe, QStringLiteral("gpu.memory"));
        QCOMPARE(d.findings[1].rule.id, QStringLiteral("peers"));
    }

    void aSlowPairOfGpusIsFound()
    {
        ProbeRun run;
        run.results = {{"gpu.peer",
                        Ending::Done,
                        {},
                        {{"copy_0_1", "B/s", 4e11, 4e11, 4e11, 9, true},
                         {"copy_1_0", "B/s", 4e11, 4e11, 4e11, 9, true},
                         {"copy_0_2", "B/s", 2e10, 2e10, 2e10, 9, true}}}};
        const Diagnosis d = diagnose(run, {rule("pair", "gpu.peer/lowest_copy", "gpu.peer/highest_copy", true, 0.5)});
        QCOMPARE(d.findings.size(), std::size_t(1));
        QCOMPARE(d.findings[0].value, 2e10);
        QCOMPARE(d.findings[0].limit, 4e11);
    }

    void errorsComeFirst()
    {
        DoctorRule bad = rule("b", "gpu.pcie_width", "16", true);
        bad.severity = QStringLiteral("error");
        const Diagnosis d = diagnose(syntheticRun(), {rule("a", "gpu.pcie_width", "16", true), bad});
        QCOMPARE(d.findings[0].rule.id, QStringLiteral("b"));
    }

    void stateSurvivesTheFile()
    {
        QString problem;
        const auto read = runFromFile(toFile(syntheticRun()), problem);
        QVERIFY2(read, qPrintable(problem));
        QCOMPARE(read->results.front().state.at("gpu.pcie_width"), 8.0);
    }
};

QTEST_GUILESS_MAIN(TstDoctor)
#include "tst_doctor.moc"
