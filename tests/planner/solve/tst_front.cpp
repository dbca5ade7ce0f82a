// Fronts of the shipped samples: no point is better than another in both quantities, and a whole front has exactly the
// points that asking for the next one, from the left to the right, gives.
#include "catalog/store/catalogreader.h"
#include "planner/certify/certificate.h"
#include "planner/plan/planfile.h"
#include "planner/solve/front.h"

#include <QFile>
#include <QtTest>

using namespace cw;
using namespace cw::planner;

namespace {

constexpr double within = 4e-4; // four gaps: two solves, each twice its own

Plan sample(const QByteArray &name)
{
    QFile file(QStringLiteral(CW_SOURCE_DIR "/resources/samples/%1.cwplan").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? readPlan(file.readAll()).plan : Plan();
}

double totalOf(const SolvedPlan &solved, PlanQuantity quantity)
{
    const Total *total = solved.result.total(quantity);
    return total && total->value ? *total->value : qQNaN();
}

bool isNear(double a, double b)
{
    return qAbs(a - b) <= within * qMax(qAbs(a), qAbs(b));
}

} // namespace

class TstFront : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const auto read = catalog::readCatalog(catalog::defaultCatalogFile());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.error().sentence()));
        catalog_ = read.value();
    }

    void aWholeFrontIsWhatTheNextPointsAre_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("two points") << QByteArray("workstation-lab");
        QTest::newRow("five points") << QByteArray("pretrain-8b");
    }
    void aWholeFrontIsWhatTheNextPointsAre()
    {
        QFETCH(QByteArray, name);
        const Plan plan = sample(name);
        const Result<Front> front = frontOf(plan, 20);
        QVERIFY2(front.ok(), front.ok() ? "" : qPrintable(front.error().sentence()));
        QVERIFY(front->isComplete && !front->isStopped);
        QVERIFY(front->points.size() >= 2);
        Pipeline pipeline(catalog_);
        SolveOptions options;
        options.pricesRules = options.explainsConflict = false;
        for (std::size_t i = 0; i < front->points.size(); ++i) {
            const FrontPoint &point = front->points[i];
            QVERIFY(point.isProven());
            for (const CheckItem &item : checkPlan(point.solved.plan, *catalog_).items)
                QVERIFY2(item.passed, qPrintable(item.text));
            // Least cost with less carbon than the point before, without the front's own way of asking.
            Plan next = plan;
            next.need.minimise = Objective{};
            next.need.minimise.quantity = PlanQuantity::TotalCost;
            next.need.minimise.then = {PlanQuantity::Carbon};
            if (i > 0) {
                Constraint less;
                less.id = QStringLiteral("less");
                less.quantity = PlanQuantity::Carbon;
                less.max = front->points[i - 1].y * (1 - 2e-4);
                next.need.constraints.push_back(less);
            }
            const auto solved = pipeline.solve(next, options);
            QVERIFY2(solved.ok(), solved.ok() ? "" : qPrintable(solved.error().sentence()));
            QVERIFY(isNear(totalOf(solved.value(), PlanQuantity::TotalCost), point.x));
            QVERIFY(isNear(totalOf(solved.value(), PlanQuantity::Carbon), point.y));
        }
        // Nothing has less carbon than the last one.
        Plan least = plan;
        least.need.minimise = Objective{};
        least.need.minimise.quantity = PlanQuantity::Carbon;
        const auto solved = pipeline.solve(least, options);
        QVERIFY(solved.ok());
        QVERIFY(isNear(totalOf(solved.value(), PlanQuantity::Carbon), front->points.back().y));
    }

    void pointsAreNeverBetterThanOthersInBoth()
    {
        const Result<Front> front = frontOf(sample("retrieval"), 6);
        QVERIFY2(front.ok(), front.ok() ? "" : qPrintable(front.error().sentence()));
        QCOMPARE(front->points.size(), std::size_t(6));
        for (std::size_t i = 1; i < front->points.size(); ++i) {
            QVERIFY(front->points[i].x > front->points[i - 1].x);
            QVERIFY(front->points[i].y < front->points[i - 1].y);
        }
    }

    /// Whatever the number of cores.
    void pointsDoNotDependOnTheWorkers()
    {
        const Plan plan = sample("pretrain-8b");
        const Result<Front> one = frontOf(plan, 4, 1), two = frontOf(plan, 4, 2);
        QVERIFY(one.ok() && two.ok());
        QCOMPARE(one->points.size(), two->points.size());
        for (std::size_t i = 0; i < one->points.size(); ++i)
            QCOMPARE(writePlan(one->points[i].solved.plan), writePlan(two->points[i].solved.plan));
    }

    /// A step whose design cannot be told, here because it lacks its totals, leaves the other points as they are.
    void aStepWithoutAnAnswerIsAFinding()
    {
        const Plan plan = sample("pretrain-8b");
        const Result<Front> whole = frontOf(plan, 20);
        QVERIFY(whole.ok() && whole->points.size() > 2 && whole->findings.empty());
        const Result<Front> ends = frontOf(plan, 20, 0, spoiling([](const Plan &need) { return isBetween(need); }));
        QVERIFY2(ends.ok(), ends.ok() ? "" : qPrintable(ends.error().sentence()));
        QCOMPARE(ends->points.size(), std::size_t(2));
        QCOMPARE(ends->points.front().x, whole->points.front().x);
        QCOMPARE(ends->points.back().y, whole->points.back().y);
        QVERIFY(!ends->isComplete);
        QVERIFY(!ends->findings.empty());
        QVERIFY2(ends->findings.front().text.contains(QStringLiteral("Points may be missing there")),
                 qPrintable(ends->findings.front().text));
    }

    void aMissingEndIsAFindingAndTwoAreAnError()
    {
        const Plan plan = sample("pretrain-8b");
        const Result<Front> one =
            frontOf(plan, 20, 0, spoiling([](const Plan &need) {
                        return !isBetween(need) && need.need.minimise.quantity == PlanQuantity::Carbon;
                    }));
        QVERIFY2(one.ok(), one.ok() ? "" : qPrintable(one.error().sentence()));
        QCOMPARE(one->points.size(), std::size_t(1));
        QVERIFY(!one->isComplete && one->findings.size() == 1);
        QVERIFY2(one->findings.front().text.contains(QStringLiteral("lacks its end")),
                 qPrintable(one->findings.front().text));
        const Result<Front> none = frontOf(plan, 20, 0, spoiling([](const Plan &) { return true; }));
        QVERIFY(!none.ok());
        QCOMPARE(none.error().code, ErrorCode::Absent);
    }

private:
    static bool isBetween(const Plan &need)
    {
        return std::any_of(need.need.constraints.begin(), need.need.constraints.end(),
                           [](const Constraint &rule) { return rule.id == QLatin1String(frontRule); });
    }

    /// A memory that answers some needs with a design that adds up to nothing.
    static FrontMemory spoiling(const std::function<bool(const Plan &)> &isSpoiled)
    {
        FrontMemory memory;
        memory.recall = [isSpoiled](const Plan &need) -> std::optional<FrontAnswer> {
            if (!isSpoiled(need))
                return std::nullopt;
            FrontAnswer spoiled;
            spoiled.solved.result.status = Status::Optimal;
            return spoiled;
        };
        return memory;
    }

    [[nodiscard]] Result<Front> frontOf(const Plan &plan, int points, int workers = 0,
                                        const FrontMemory &memory = {}) const
    {
        SolveOptions options;
        options.timeLimitSeconds = 600;
        options.workers = workers;
        Pipeline pipeline(catalog_);
        auto candidates = pipeline.candidates(plan);
        if (!candidates)
            return candidates.error();
        return paretoFront(plan, *catalog_, std::move(candidates).value(), PlanQuantity::TotalCost,
                           PlanQuantity::Carbon, points, options, {}, nullptr, {}, memory);
    }

    catalog::SnapshotPtr catalog_;
};

QTEST_GUILESS_MAIN(TstFront)
#include "tst_front.moc"
