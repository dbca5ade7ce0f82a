// From nothing to a usable window with the full catalog: reading the catalog, building and showing the window with a
// sample open, and what the process then keeps resident (counter rss_mb). And while a hand is on the budget's slider:
// from the edit to the dials that answer it (counter median_ms by the clock; solver_cpu_ms and gui_cpu_ms what it takes
// of a processor), with the longest time the window's thread was busy in one go (block_ms, block_cpu_ms). Offscreen.
#include "app/commands/listcommand.h"
#include "app/models/celltablemodel.h"
#include "app/models/filtermodel.h"
#include "app/pages/mainwindow.h"
#include "app/pages/steppage.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "catalog/store/catalogreader.h"
#include "planner/plan/planfile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>

using namespace cw;

namespace {

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pageBytes = 4096, mega = 1e6;
    return file.readAll().split(' ').value(1).toDouble() * pageBytes / mega;
}

void readCatalog(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(catalog::readCatalog(catalog::defaultCatalogFile()).ok());
}

void openWindow(benchmark::State &state)
{
    for ([[maybe_unused]] auto _ : state) {
        const auto facts = catalog::readCatalog(catalog::defaultCatalogFile());
        if (!facts.ok()) {
            state.SkipWithError("no catalog");
            return;
        }
        app::MainWindow window(facts.value(), app::pipelineOver(facts.value()));
        window.openSample(QStringLiteral(":/samples/sovereign-chat-eu.cwplan"));
        window.show();
        QApplication::processEvents();
        state.counters["rss_mb"] = residentMegabytes();
    }
}

double cpuMs(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    constexpr double kilo = 1e3, mega = 1e6;
    return double(time.tv_sec) * kilo + double(time.tv_nsec) / mega;
}

/// Between two beats of the event loop: the longest time by the clock, the longest of the thread's own processor time
/// (what a quiet machine would show), and the sum of those that did something.
class Heartbeat {
public:
    Heartbeat()
    {
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] {
            const double cpu = cpuMs(CLOCK_THREAD_CPUTIME_ID);
            const double beat = cpu - cpuSince_;
            cpuSince_ = cpu;
            worst_ = std::max(worst_, double(since_.nsecsElapsed()) / 1e6);
            since_.start();
            worstCpu_ = std::max(worstCpu_, beat);
            busy_ += beat > idleBeatMs ? beat : 0;
        });
        begin();
        timer_.start(0);
    }
    void begin()
    {
        since_.start();
        cpuSince_ = cpuMs(CLOCK_THREAD_CPUTIME_ID);
        worst_ = worstCpu_ = busy_ = 0;
    }
    [[nodiscard]] double worstMs() const { return worst_; }
    [[nodiscard]] double worstCpuMs() const { return worstCpu_; }
    [[nodiscard]] double busyMs() const { return busy_; }

private:
    static constexpr double idleBeatMs = 0.1;
    QTimer timer_;
    QElapsedTimer since_;
    double cpuSince_ = 0, worst_ = 0, worstCpu_ = 0, busy_ = 0;
};

void settle(app::MainWindow &window)
{
    while (!window.answering().isSettled())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

double medianOf(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

/// The chat sample, or the same need over twelve places and eight periods.
planner::Plan need(bool isLarge)
{
    QFile file(QStringLiteral(":/samples/sovereign-chat-eu.cwplan"));
    planner::Plan plan = file.open(QIODevice::ReadOnly) ? planner::readPlan(file.readAll()).plan : planner::Plan();
    if (isLarge) {
        plan.need.horizon.months = 48;
        plan.need.horizon.periodMonths = 6;
        plan.need.siteCandidates = {QStringLiteral("DE"), QStringLiteral("FR"), QStringLiteral("NL"),
                                    QStringLiteral("SE"), QStringLiteral("FI"), QStringLiteral("IE"),
                                    QStringLiteral("PL"), QStringLiteral("ES"), QStringLiteral("IT"),
                                    QStringLiteral("AT"), QStringLiteral("BE")};
    }
    return plan;
}

/// One step of the budget's slider after the other, on the page given by the second argument.
void moveTheBudget(benchmark::State &state)
{
    const char *const pages[] = {"need", "design", "candidates"};
    const auto facts = catalog::readCatalog(catalog::defaultCatalogFile());
    if (!facts.ok()) {
        state.SkipWithError("no catalog");
        return;
    }
    const bool isLarge = state.range(0) == 1;
    app::MainWindow window(facts.value(), app::pipelineOver(facts.value()));
    window.document().openCopy(need(isLarge), false);
    window.show();
    window.solve();
    settle(window);
    window.showPage(QString::fromLatin1(pages[state.range(1)]));
    state.SetLabel(std::string(pages[state.range(1)]) + (isLarge ? ", 12 sites × 8 periods" : ", chat sample"));
    planner::Constraint rule;
    for (const planner::Constraint &constraint : window.document().plan().need.constraints) {
        if (constraint.kind == planner::ConstraintKind::Limit && constraint.max)
            rule = constraint;
    }
    if (!rule.max) {
        state.SkipWithError("no limit in the sample");
        return;
    }
    const double begin = *rule.max;
    int step = 0;
    std::vector<double> times, workers, guis;
    Heartbeat heart;
    double worst = 0, worstCpu = 0;
    for ([[maybe_unused]] auto _ : state) {
        ++step;
        rule.max = begin * (1 + 0.001 * step);
        heart.begin();
        QElapsedTimer clock;
        clock.start();
        const double others = cpuMs(CLOCK_PROCESS_CPUTIME_ID) - cpuMs(CLOCK_THREAD_CPUTIME_ID);
        window.document().undoStack()->push(
            new app::EditConstraintCommand(window.document(), rule.id, QStringLiteral("the limit %1").arg(step), rule));
        while (window.document().isStale())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        workers.push_back(cpuMs(CLOCK_PROCESS_CPUTIME_ID) - cpuMs(CLOCK_THREAD_CPUTIME_ID) - others);
        guis.push_back(heart.busyMs());
        worst = std::max(worst, heart.worstMs());
        worstCpu = std::max(worstCpu, heart.worstCpuMs());
    }
    state.counters["median_ms"] = medianOf(times);
    state.counters["solver_cpu_ms"] = medianOf(workers);
    state.counters["gui_cpu_ms"] = medianOf(guis);
    state.counters["block_ms"] = worst;
    state.counters["block_cpu_ms"] = worstCpu;
    state.counters["rss_mb"] = residentMegabytes();
    settle(window);
}

/// Three training runs so large that their design takes some 12,000 accelerators in one hall.
planner::Plan largeHall()
{
    QFile file(QStringLiteral(":/samples/research-hall.cwplan"));
    planner::Plan plan = file.open(QIODevice::ReadOnly) ? planner::readPlan(file.readAll()).plan : planner::Plan();
    std::erase_if(plan.need.workloads,
                  [](const planner::Workload &w) { return w.kind != planner::WorkloadKind::Training; });
    planner::Workload &first = plan.need.workloads.front();
    first.tokens = 4e14;
    first.deadlineDays = 150;
    plan.need.workloads.resize(3, planner::Workload(first));
    for (std::size_t i = 1; i < plan.need.workloads.size(); ++i)
        plan.need.workloads[i].id += QString::number(i + 1);
    plan.need.constraints.clear();
    planner::OwnSite &hall = plan.need.ownSites.front();
    hall.itPowerKw = 40'000;
    hall.racks = 6000;
    hall.feeds.reset();
    plan.design = plan.result = planner::Json();
    return plan;
}

/// The drawing of a large hall or fabric from the click on its page until it stands there.
void openDrawings(benchmark::State &state)
{
    const char *const pages[] = {"rooms", "network"};
    const auto facts = catalog::readCatalog(catalog::defaultCatalogFile());
    if (!facts.ok()) {
        state.SkipWithError("no catalog");
        return;
    }
    app::MainWindow window(facts.value(), app::pipelineOver(facts.value()));
    window.document().openCopy(largeHall(), false);
    window.resize(1440, 900);
    window.show();
    window.showPage(QStringLiteral("design"));
    window.solve();
    settle(window);
    const app::Answer *answer = window.document().answer();
    const planner::Total *count = answer ? answer->result.total(planner::PlanQuantity::Accelerators) : nullptr;
    if (!count || !count->value) {
        state.SkipWithError("no design");
        return;
    }
    const QString key = QString::fromLatin1(pages[state.range(0)]);
    state.SetLabel(pages[state.range(0)] + std::string(", accelerators: ") + std::to_string(int(*count->value)));
    Heartbeat heart;
    for ([[maybe_unused]] auto _ : state) {
        heart.begin();
        window.showPage(key);
        while (window.page(key)->isPreparing())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QApplication::processEvents();
        QApplication::processEvents();
    }
    state.counters["block_ms"] = heart.worstMs();
    state.counters["block_cpu_ms"] = heart.worstCpuMs();
    state.counters["rss_mb"] = residentMegabytes();
}

/// Fifty thousand candidates filtered by a word, with the table that shows them.
void filterCandidates(benchmark::State &state)
{
    constexpr int count = 50'000;
    app::CellTable table;
    table.tall = true;
    for (int c = 0; c < 7; ++c)
        table.columns.push_back({QStringLiteral("Column %1").arg(c), c > 0, c == 0});
    for (int i = 0; i < count; ++i) {
        app::CellRow row{QString::number(i), app::CellRowStyle::Normal, {}};
        for (int c = 0; c < 7; ++c)
            row.cells.push_back(app::textCell(QStringLiteral("System %1 of kind %2").arg(i).arg((i * 7 + c) % 97)));
        row.cells.back().second = QStringLiteral("+%1 EUR against the one chosen, set up otherwise").arg(i);
        table.rows.push_back(std::move(row));
    }
    app::CellTableModel model;
    model.setTable(std::move(table));
    app::FilterModel filter;
    filter.setSourceModel(&model);
    app::TableView view(QStringLiteral("Candidates"));
    view.setModel(&filter);
    view.setTall(true);
    view.setStretch({0, 6}); // as on the page: the rows in sight are as high as their texts
    view.resize(1000, 600);
    view.show();
    const QStringList words{QStringLiteral("kind 7"), QStringLiteral("system 12"), QStringLiteral("kind 42"),
                            QString()};
    int step = 0;
    for ([[maybe_unused]] auto _ : state) {
        filter.setWords(words[step++ % words.size()]);
        QApplication::processEvents();
    }
    state.counters["rows"] = double(filter.rowCount());
}

} // namespace

BENCHMARK(filterCandidates)->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK(readCatalog)->Unit(benchmark::kMillisecond);
BENCHMARK(openWindow)->Unit(benchmark::kMillisecond);
BENCHMARK(moveTheBudget)
    ->ArgsProduct({{0, 1}, {0, 1, 2}})
    ->Unit(benchmark::kMillisecond)
    ->Iterations(40)
    ->UseRealTime();
BENCHMARK(openDrawings)->Arg(0)->Arg(1)->Unit(benchmark::kMillisecond)->Iterations(1)->UseRealTime();

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::setUpAppearance(app::ThemeMode::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
