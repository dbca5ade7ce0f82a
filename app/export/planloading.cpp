#include "app/export/planloading.h"

#include "app/export/filesbeside.h"
#include "catalog/import/modelconfig.h"
#include "planner/facility/rackmoves.h"
#include "planner/plan/jsontext.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cw::app {

namespace {
Result<catalog::ModelShape> readModel(const QString &folder, const QString &path)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    const QFileInfo file(QDir(folder).filePath(path));
    if (!file.exists())
        return Error::invalid(QStringLiteral("The model file “%1” does not exist").arg(path), {},
                              QStringLiteral("a config.json beside the plan"));
    if (root.isEmpty() || !file.canonicalFilePath().startsWith(root + QLatin1Char('/')))
        return Error::invalid(QStringLiteral("“%1” leads out of the folder of the plan").arg(path), {},
                              QStringLiteral("a file inside it"));
    const auto bytes = readBoundedFile(file.canonicalFilePath(), maxModelBytes);
    if (!bytes.ok())
        return bytes.error();
    auto passport = catalog::readModelConfig(bytes.value(), path);
    if (!passport.ok())
        return passport.error();
    return std::move(passport.value().shape);
}
} // namespace

Result<QByteArray> readBoundedFile(const QString &file, qint64 limit)
{
    const QFileInfo info(file);
    if (!info.exists())
        return Error::invalid(QStringLiteral("The file does not exist"), file, QStringLiteral("a readable file"));
    if (info.isDir())
        return Error::invalid(QStringLiteral("This is a folder"), file, QStringLiteral("a file"));
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return Error::invalid(QStringLiteral("The file cannot be read (%1)").arg(device.errorString()), file,
                              QStringLiteral("a readable file"));
    constexpr qint64 kibibyte = 1024, mebibyte = 1024 * kibibyte;
    const QByteArray bytes = device.read(limit + 1);
    if (device.error() != QFileDevice::NoError)
        return Error::invalid(QStringLiteral("The file cannot be read (%1)").arg(device.errorString()), file,
                              QStringLiteral("a readable file"));
    if (bytes.size() > limit)
        return Error::invalid(QStringLiteral("The file is too large"), file,
                              limit < mebibyte ? QStringLiteral("at most %1 KiB").arg(limit / kibibyte)
                                               : QStringLiteral("at most %1 MiB").arg(limit / mebibyte));
    return bytes;
}

std::vector<Error> resolveModelFiles(planner::Plan &plan, const QString &folder)
{
    std::vector<Error> errors;
    for (std::size_t i = 0; i < plan.need.workloads.size(); ++i) {
        planner::ModelReference &model = plan.need.workloads[i].model;
        if (model.configPath.isEmpty())
            continue;
        auto shape = readModel(folder, model.configPath);
        if (shape.ok()) {
            model.resolved = std::move(shape).value();
            continue;
        }
        Error error = shape.error();
        error.place = QStringLiteral("/need/workloads/%1/model/config").arg(i) +
                      (error.place.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(error.place));
        errors.push_back(std::move(error));
    }
    return errors;
}

PlanLoading loadPlan(const QString &file)
{
    PlanLoading loading;
    const auto bytes = readBoundedFile(file, planner::maxJsonBytes);
    if (!bytes.ok()) {
        loading.errors.push_back(bytes.error());
        return loading;
    }
    planner::PlanReading reading = planner::readPlan(bytes.value());
    loading.plan = std::move(reading.plan);
    loading.errors = std::move(reading.errors);
    if (loading.ok())
        loading.errors = resolveFilesBeside(loading.plan, QFileInfo(file).absolutePath());
    if (loading.ok())
        if (const auto moves = planner::rackMoves(loading.plan); !moves.ok())
            loading.errors.push_back(moves.error());
    for (Error &error : loading.errors)
        error = error.in(file);
    return loading;
}

} // namespace cw::app
