// From nothing to a usable window with the full catalog: reading the catalog, building and showing the window with a
// sample open, and what the process then keeps resident (counter rss_mb). Offscreen.
#include "app/pages/mainwindow.h"
#include "app/widgets/theme.h"
#include "catalog/store/catalogreader.h"

#include <QApplication>
#include <QFile>

#include <benchmark/benchmark.h>

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

} // namespace

BENCHMARK(readCatalog)->Unit(benchmark::kMillisecond);
BENCHMARK(openWindow)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    app::setUpAppearance(app::ThemeMode::Light);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
