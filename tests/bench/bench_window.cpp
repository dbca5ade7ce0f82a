// From nothing to a usable window with the full catalog: reading the catalog, building and showing the window with a
// sample open, and what the process then keeps resident (counter rss_mb). And while a hand is on the budget's slider:
// from the edit to the dials that answer it (median over the iterations' counters is what the docs quote), with the
// longest time the window's thread was busy in one go (counter block_ms). Offscreen.
#include "app/commands/listcommand.h"
#include "app/models/celltablemodel.h"
#include "app/models/filtermodel.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/tableview.h"
#include "app/widgets/theme.h"
#include "catalog/store/catalogreader.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <benchmark/benchmark.h>

#include <algorithm>

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

/// The longest time between two beats of the event loop while it lives.
class Heartbeat {
public:
    Heartbeat()
    {
        since_.start();
        QObject::connect(&timer_, &QTimer::timeout, &timer_, [this] { worst_ = std::max(worst_, since_.restart()); });
        timer_.start(0);
    }
    [[nodiscard]] double worstMs() const { return double(worst_); }
    void begin()
    {
        since_.restart();
        worst_ = 0;
    }

private:
    QTimer timer_;
    QElapsedTimer since_;
    qint64 worst_ = 0;
};

void settle(app::MainWindow &window)
{
    while (!window.answering().isSettled())
        QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

/// One step of the budget's slider after the other, on the page given by the argument.
void moveTheBudget(benchmark::State &state)
{
    const char *const pages[] = {"need", "plan", "candidates"};
    const auto facts = catalog::readCatalog(catalog::defaultCatalogFile());
    if (!facts.ok()) {
        state.SkipWithError("no catalog");
        return;
    }
    app::MainWindow window(facts.value(), app::pipelineOver(facts.value()));
    window.openSample(QStringLiteral(":/samples/sovereign-chat-eu.cwplan"));
    window.show();
    window.solve();
    settle(window);
    window.showPage(QString::fromLatin1(pages[state.range(0)]));
    state.SetLabel(pages[state.range(0)]);
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
    std::vector<double> times;
    Heartbeat heart;
    double worst = 0;
    for ([[maybe_unused]] auto _ : state) {
        ++step;
        rule.max = begin * (1 + 0.001 * step);
        heart.begin();
        QElapsedTimer clock;
        clock.start();
        window.document().undoStack()->push(
            new app::EditConstraintCommand(window.document(), rule.id, QStringLiteral("the limit %1").arg(step), rule));
        while (window.document().isStale())
            QApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        times.push_back(double(clock.nsecsElapsed()) / 1e6);
        worst = std::max(worst, heart.worstMs());
    }
    std::sort(times.begin(), times.end());
    state.counters["median_ms"] = times[times.size() / 2];
    state.counters["block_ms"] = worst;
    settle(window);
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
        table.rows.push_back(std::move(row));
    }
    app::CellTableModel model;
    model.setTable(std::move(table));
    app::FilterModel filter;
    filter.setSourceModel(&model);
    app::TableView view(QStringLiteral("Candidates"));
    view.setModel(&filter);
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
BENCHMARK(moveTheBudget)->DenseRange(0, 2)->Unit(benchmark::kMillisecond)->Iterations(40)->UseRealTime();

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::setUpAppearance(app::ThemeMode::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
