// A program taken apart by its places: against bounds worked out by hand and optima of generated needs.
#include "planner/search/placebounds.h"
#include "planner/search/placedecomposition.h"
#include "tests/support/generatedneed.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace cw::planner;

namespace {

constexpr double near = 1e-5; // relative, of two solves

Solution exact(const Program &program)
{
    SolveOptions options;
    options.gap = 0;
    return makeHighsSolver()->solve(program, options, {}, nullptr);
}

/// What is asked for from two places of one kind of unit each: A carries 15 for 15, B 12 for 14.4.
Program twoPlaces(double asked)
{
    Program program;
    Column a{QStringLiteral("a 0"), 15, 0, 4, true}, b{QStringLiteral("b 0"), 14.4, 0, 4, true};
    a.place = a.part = 0;
    b.place = b.part = 1;
    program.addColumn(a);
    program.addColumn(b);
    program.addRow({QStringLiteral("asked"), QStringLiteral("asked"), asked, unlimited, {{0, 15}, {1, 12}}});
    return program;
}

/// Rounds until nothing gets better.
double boundOf(PlaceDecomposition &places)
{
    constexpr int enough = 50;
    for (int round = 0; round < enough && places.improve();)
        ++round;
    return places.bound();
}

/// Six places, so that many a choice among them is open.
Program need(unsigned seed)
{
    generated::Instance instance = generated::instance({6, 2, 6, 2}, seed);
    generated::calibrate(instance, 1.5);
    return generated::modelOf(instance).program;
}

class User : public PlaceUser {
public:
    User(const Program &program, std::vector<double> first) : program_(program), best_(std::move(first)) {}

    const std::vector<double> &best() const override { return best_; }
    void offer(std::vector<double> values) override
    {
        if (values.empty())
            return;
        ++offered;
        held += holds(program_, values);
        if (holds(program_, values) && program_.objectiveOf(values) < program_.objectiveOf(best_))
            best_ = std::move(values);
    }
    void lookAmong(const std::vector<char> &isFree) override
    {
        ++looks;
        QCOMPARE(isFree.size(), program_.columns.size());
        for (std::size_t c = 0; c < isFree.size(); ++c)
            QVERIFY(isFree[c] || std::abs(best_[c]) < near); // the best design stays within reach
    }
    bool raiseBound(double value) override
    {
        bound = std::max(bound, value);
        return true;
    }

    int offered = 0, held = 0, looks = 0;
    double bound = 0;

private:
    const Program &program_;
    std::vector<double> best_;
};

} // namespace

class TstPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPlaceIsPaidForWhatIsAskedAtMost()
    {
        // Ten are asked for. In fractions 10/15 of A: 10. Whole, one B: 14.4. At 1.44 for each of the ten that are
        // asked, A loses 15 - 14.4 and B gets its cost, so the bound is 10 * 1.44 = 14.4. Paid for all that it
        // carries, A would earn at any price above 1 and the bound would stay 10.
        const Program program = twoPlaces(10);
        const Solution loose = exact(withoutWholeness(program));
        QVERIFY(std::abs(loose.objective - 10) < near);
        const auto solver = makeHighsSolver();
        const SolveOptions options;
        SearchContext context(*solver, options, nullptr);
        PlaceDecomposition places(program, loose, {1, 0}, context);
        QCOMPARE(places.places(), std::size_t(2));
        QVERIFY(std::abs(boundOf(places) - 14.4) < 14.4e-3); // rounds end a thousandth from the choice
        const std::vector<double> design = places.design();
        QVERIFY(!design.empty());
        QVERIFY(std::abs(program.objectiveOf(design) - 14.4) < near);
    }

    void severalPlacesCarryTogether()
    {
        // 26 are asked for: one A and one B carry 27 for 29.4; two of A cost 30, three of B 43.2.
        const Program program = twoPlaces(26);
        const Solution loose = exact(withoutWholeness(program));
        const auto solver = makeHighsSolver();
        const SolveOptions options;
        SearchContext context(*solver, options, nullptr);
        PlaceDecomposition places(program, loose, {2, 0}, context);
        places.propose();
        const double bound = boundOf(places);
        QVERIFY(bound >= loose.objective * (1 - near));
        QVERIFY(bound <= 29.4 * (1 + near));
        const std::vector<double> design = places.design();
        QVERIFY(holds(program, design));
        QVERIFY(program.objectiveOf(design) <= 30 * (1 + near)); // no worse than what it began from
    }

    void everyColumnOfAPlaceKnowsIt()
    {
        const Program program = need(1);
        QCOMPARE(placesOf(program), 6);
        const BlockSplit split = splitByPlace(program);
        std::size_t columns = split.shared.size(), rows = split.linking.size();
        for (const Block &block : split.blocks) {
            columns += block.columns.size();
            rows += block.rows.size();
        }
        QCOMPARE(columns, program.columns.size());
        QCOMPARE(rows, program.rows.size());
        for (const Column &column : program.columns)
            QVERIFY(column.part < 0 || column.place >= 0); // an offer stands somewhere
    }

    void boundsLieBetweenRelaxationAndOptimum_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 3; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void boundsLieBetweenRelaxationAndOptimum()
    {
        QFETCH(unsigned, seed);
        const Program program = need(seed);
        const Solution best = exact(program), loose = exact(withoutWholeness(program));
        QVERIFY(best.hasValues);
        SolveOptions rough;
        rough.gap = 0.3;
        const auto solver = makeHighsSolver();
        const Solution first = solver->solve(program, rough, {}, nullptr);
        SearchContext context(*solver, rough, nullptr);
        User user(program, first.values);
        workOnPlaces(program, loose, context, user);
        QVERIFY(user.bound >= loose.objective * (1 - near));
        QVERIFY(user.bound <= best.objective * (1 + near));
        QVERIFY(user.offered > 0 && user.looks > 0);
        QCOMPARE(user.held, user.offered);
        QVERIFY(program.objectiveOf(user.best()) >= best.objective * (1 - near));
    }

    void whatIsCancelledKeepsItsBound()
    {
        const Program program = need(1);
        const Solution loose = exact(withoutWholeness(program)), best = exact(program);
        const auto solver = makeHighsSolver();
        const SolveOptions options;
        const std::atomic_bool cancel(true);
        SearchContext context(*solver, options, &cancel);
        PlaceDecomposition places(program, loose, best.values, context);
        places.propose();
        QVERIFY(!places.improve());
        QVERIFY(std::abs(places.bound() - loose.objective) <= near * loose.objective);
    }
};

QTEST_GUILESS_MAIN(TstPlaces)
#include "tst_places.moc"
