// Another solver confirms: programs of generated needs, written as MPS, have the same optimum in CBC (coinor-cbc).
#include "tests/support/generatedneed.h"
#include "tests/support/handmade.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace handmade;

namespace {

constexpr double tight = 1e-7; // gap asked of both solvers

/// CBC's optimum of a program; absent when it proved that there is none.
std::optional<double> optimumOfCbc(const QString &cbc, const Program &program, QString &said)
{
    QTemporaryDir folder;
    const QString model = folder.filePath(QStringLiteral("program.mps")), answer = folder.filePath(text("answer.txt"));
    QFile file(model);
    if (!file.open(QIODevice::WriteOnly))
        return std::nullopt;
    file.write(toMps(program, QStringLiteral("need")));
    file.close();
    QProcess process;
    process.start(cbc, {model, text("ratioGap"), QString::number(tight), text("solve"), text("solution"), answer});
    process.waitForFinished(120000);
    QFile result(answer);
    said = result.open(QIODevice::ReadOnly) ? QString::fromUtf8(result.readLine()).trimmed() : text("no answer");
    static const QRegularExpression optimal(text("^Optimal.*objective value\\s+(\\S+)$"));
    const auto match = optimal.match(said);
    return match.hasMatch() ? std::optional(match.captured(1).toDouble()) : std::nullopt;
}

} // namespace

class TstMps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        cbc_ = QStandardPaths::findExecutable(text("cbc"));
        QVERIFY2(!cbc_.isEmpty(), "CBC is not installed: package coinor-cbc");
    }

    void sameOptimumInAnotherSolver_data()
    {
        QTest::addColumn<int>("sites");
        QTest::addColumn<int>("periods");
        QTest::addColumn<unsigned>("seed");
        QTest::addColumn<double>("room");
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("one hall, seed %u", seed) << 1 << 1 << seed << 2.0;
        for (unsigned seed = 1; seed <= 4; ++seed)
            QTest::addRow("three places, two periods, seed %u", seed) << 3 << 2 << seed << 1.6;
        QTest::addRow("no design") << 1 << 1 << 1U << 0.5;
    }
    void sameOptimumInAnotherSolver()
    {
        QFETCH(int, sites);
        QFETCH(int, periods);
        QFETCH(unsigned, seed);
        QFETCH(double, room);
        generated::Instance need = generated::instance({sites, periods, 8, 2}, seed);
        generated::calibrate(need, room);
        const PlanModel model = generated::modelOf(need);
        SolveOptions exact;
        exact.gap = tight;
        const Solution ours = makeHighsSolver()->solve(model.program, exact, {}, nullptr);
        QString said;
        const auto theirs = optimumOfCbc(cbc_, model.program, said);
        QVERIFY2(ours.hasValues == theirs.has_value(), qPrintable(said));
        if (theirs)
            QVERIFY2(qAbs(*theirs - ours.objective) <= 1e-5 * qAbs(ours.objective), qPrintable(said));
        else
            QVERIFY2(said.contains(QLatin1String("nfeasible")), qPrintable(said));
    }

private:
    QString cbc_;
};

QTEST_GUILESS_MAIN(TstMps)
#include "tst_mps.moc"
