#include "app/cli/frontkeeper.h"

#include "app/export/planoutputs.h"
#include "planner/plan/planfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace cw::app {

namespace {
const QString ownFolder = QStringLiteral("solves");
constexpr qint64 mostBytes = qint64(64) << 20;
} // namespace

FrontKeeper::FrontKeeper(const QString &folder, const QString &snapshot, double gap)
    : folder_(folder), snapshot_(snapshot), gap_(QString::number(gap, 'g', 17))
{
}

planner::FrontMemory FrontKeeper::memory()
{
    if (folder_.isEmpty())
        return {};
    return {[this](const planner::Plan &need) { return recall(need); },
            [this](const planner::SolvedPlan &solved) { keep(solved); }};
}

bool FrontKeeper::isEmpty() const
{
    return QDir(QDir(folder_).filePath(ownFolder)).isEmpty();
}

std::optional<Error> FrontKeeper::error() const
{
    const std::lock_guard lock(mutex_);
    return error_;
}

void FrontKeeper::forget()
{
    QDir own(QDir(folder_).filePath(ownFolder));
    for (const QString &name : own.entryList({QStringLiteral("*.json")}, QDir::Files))
        own.remove(name);
    QDir(folder_).rmdir(ownFolder); // only where nothing of somebody else's stands in it
}

QString FrontKeeper::fileOf(const planner::Plan &need) const
{
    const QString asked = planner::needHashOf(need) + snapshot_ + gap_;
    return ownFolder + QLatin1Char('/') +
           QString::fromLatin1(QCryptographicHash::hash(asked.toUtf8(), QCryptographicHash::Sha256).toHex()) +
           QStringLiteral(".json");
}

std::optional<planner::SolvedPlan> FrontKeeper::recall(const planner::Plan &need)
{
    QFile file(QDir(folder_).filePath(fileOf(need)));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostBytes)
        return std::nullopt;
    planner::PlanReading reading = planner::readPlan(file.readAll());
    if (!reading.ok() || !reading.plan.isSolved())
        return std::nullopt;
    auto result = planner::resultFromJson(reading.plan.result, reading.plan.currency);
    if (!result.ok() || result->needHash != planner::needHashOf(need) || result->snapshot != snapshot_)
        return std::nullopt;
    ++recalled_;
    planner::SolvedPlan known;
    known.plan = std::move(reading.plan);
    known.result = std::move(result).value();
    return known;
}

void FrontKeeper::keep(const planner::SolvedPlan &solved)
{
    const Outcome written = writeFiles({{fileOf(solved.plan), planner::writePlan(solved.plan)}}, folder_);
    const std::lock_guard lock(mutex_);
    if (!written.ok() && !error_)
        error_ = written.error();
}

} // namespace cw::app
