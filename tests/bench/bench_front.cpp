// The exact front of two quantities: CPU seconds, solves, points, beside what each point is. One line of Markdown each.
//   bench_front [SAMPLE] [--points NUMBER] [--gap SHARE] [--workers NUMBER]
#include "catalog/store/catalogreader.h"
#include "planner/plan/planfile.h"
#include "planner/solve/front.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>
#include <cstring>
#include <ctime>

using namespace cw;
using namespace cw::planner;

namespace {

double cpuSeconds()
{
    return double(std::clock()) / CLOCKS_PER_SEC;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // the catalog lies beside the program
    QString name = QStringLiteral("sovereign-chat-eu");
    int points = 20;
    SolveOptions options;
    options.timeLimitSeconds = 3600;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--points") == 0 && i + 1 < argc)
            points = std::atoi(argv[++i]);
        else if (std::strcmp(argv[i], "--gap") == 0 && i + 1 < argc)
            options.gap = std::atof(argv[++i]);
        else if (std::strcmp(argv[i], "--workers") == 0 && i + 1 < argc)
            options.workers = std::atoi(argv[++i]);
        else
            name = QString::fromLocal8Bit(argv[i]);
    }
    const auto catalog = catalog::readCatalog(catalog::defaultCatalogFile());
    QFile file(QStringLiteral(CW_SOURCE_DIR "/resources/samples/%1.cwplan").arg(name));
    if (!catalog.ok() || !file.open(QIODevice::ReadOnly))
        return 7;
    const Plan plan = readPlan(file.readAll()).plan;
    Pipeline pipeline(catalog.value());
    double start = cpuSeconds();
    auto candidates = pipeline.candidates(plan);
    if (!candidates)
        return 4;
    std::printf("| candidates | %.2f s |\n", cpuSeconds() - start);
    start = cpuSeconds();
    std::size_t told = 0;
    const FrontListener grown = [&](const Front &front) {
        if (front.points.size() == told)
            return;
        told = front.points.size();
        std::printf("| %zu points after | %.1f s, %d solves |\n", told, cpuSeconds() - start, front.solves);
        std::fflush(stdout);
    };
    const Result<Front> front =
        paretoFront(plan, *catalog.value(), std::move(candidates).value(), PlanQuantity::TotalCost,
                    PlanQuantity::Carbon, points, options, {}, nullptr, grown);
    if (!front.ok()) {
        std::printf("%s\n", qPrintable(front.error().sentence()));
        return 1;
    }
    std::printf("| front of %s | %zu points, %d solves, %.1f s%s |\n", qPrintable(name), front->points.size(),
                front->solves, cpuSeconds() - start, front->isComplete ? ", the whole front" : "");
    for (const FrontPoint &point : front->points)
        std::printf("| %.2f | %.4f, gap %.6f |\n", point.x, point.y, point.solved.result.gap);
    return 0;
}
