#include "app/cli/frontkeeper.h"

#include "app/export/planoutputs.h"
#include "planner/plan/planfile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace cw::app {

namespace {
const QString ownFolder = QStringLiteral("solves");
const QString planEnding = QStringLiteral(".json");
const QString columnsEnding = QStringLiteral(".columns"); ///< [["units …", 2], …]
constexpr qint64 mostBytes = qint64(64) << 20;

std::optional<std::vector<std::pair<QString, double>>> columnsFrom(const QByteArray &text)
{
    const planner::Json json = planner::Json::parse(text.begin(), text.end(), nullptr, false);
    if (!json.is_array())
        return std::nullopt;
    std::vector<std::pair<QString, double>> columns;
    for (const planner::Json &column : json) {
        if (!column.is_array() || column.size() != 2 || !column[0].is_string() || !column[1].is_number())
            return std::nullopt;
        columns.emplace_back(QString::fromStdString(column[0].get<std::string>()), column[1].get<double>());
    }
    return columns;
}
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
            [this](const planner::FrontAnswer &answer) { keep(answer); }};
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
    for (const QString &name :
         own.entryList({QLatin1Char('*') + planEnding, QLatin1Char('*') + columnsEnding}, QDir::Files))
        own.remove(name);
    QDir(folder_).rmdir(ownFolder); // only where nothing of somebody else's stands in it
}

QString FrontKeeper::nameOf(const planner::Plan &need) const
{
    const QString asked = planner::needHashOf(need) + snapshot_ + gap_;
    return ownFolder + QLatin1Char('/') +
           QString::fromLatin1(QCryptographicHash::hash(asked.toUtf8(), QCryptographicHash::Sha256).toHex());
}

std::optional<planner::FrontAnswer> FrontKeeper::recall(const planner::Plan &need)
{
    const auto contents = [&](const QString &ending) {
        QFile file(QDir(folder_).filePath(nameOf(need) + ending));
        return file.open(QIODevice::ReadOnly) && file.size() <= mostBytes ? file.readAll() : QByteArray();
    };
    auto columns = columnsFrom(contents(columnsEnding));
    if (!columns)
        return std::nullopt;
    planner::PlanReading reading = planner::readPlan(contents(planEnding));
    if (!reading.ok() || !reading.plan.isSolved())
        return std::nullopt;
    auto result = planner::resultFromJson(reading.plan.result, reading.plan.currency);
    if (!result.ok() || result->needHash != planner::needHashOf(need) || result->snapshot != snapshot_)
        return std::nullopt;
    ++recalled_;
    planner::FrontAnswer known;
    known.solved.plan = std::move(reading.plan);
    known.solved.result = std::move(result).value();
    known.columns = std::move(*columns);
    return known;
}

void FrontKeeper::keep(const planner::FrontAnswer &answer)
{
    planner::Json columns = planner::Json::array();
    for (const auto &[column, value] : answer.columns)
        columns.push_back({column.toStdString(), value});
    const QString name = nameOf(answer.solved.plan);
    const Outcome written = writeFiles({{name + columnsEnding, QByteArray::fromStdString(columns.dump())},
                                        {name + planEnding, planner::writePlan(answer.solved.plan)}},
                                       folder_);
    const std::lock_guard lock(mutex_);
    if (!written.ok() && !error_)
        error_ = written.error();
}

} // namespace cw::app
