#include "app/export/filesbeside.h"

#include "app/export/lawbook.h"
#include "app/export/planloading.h"
#include "app/export/planoutputs.h"
#include "app/export/reportlogo.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = std::max(maxModelBytes, maxLogoBytes); // of a pack, too

/// All that the plan names; without bytes where it keeps only what was read out of the file.
std::vector<OutputFile> namedIn(const planner::Plan &plan)
{
    std::vector<OutputFile> files;
    for (const planner::Workload &workload : plan.need.workloads)
        if (!workload.model.configPath.isEmpty())
            files.push_back({workload.model.configPath, {}});
    const planner::RuleSettings &rules = plan.need.rules;
    for (const QString &name : rules.packs) {
        if (!isPackFile(name))
            continue;
        const auto read = std::find_if(rules.files.begin(), rules.files.end(),
                                       [&](const planner::PackFile &file) { return file.name == name; });
        files.push_back({name, read == rules.files.end() ? QByteArray() : read->text});
    }
    if (!plan.report.logo.isEmpty())
        files.push_back({plan.report.logo, plan.report.logoImage});
    return files;
}

} // namespace

std::vector<Error> resolveFilesBeside(planner::Plan &plan, const QString &folder)
{
    std::vector<Error> errors = resolveModelFiles(plan, folder);
    if (errors.empty())
        errors = resolveRulePacks(plan, folder);
    if (errors.empty())
        errors = resolveLogo(plan, folder);
    return errors;
}

Outcome carryFilesBeside(const planner::Plan &plan, const QString &from, const QString &to)
{
    const QDir target(to);
    if (!from.isEmpty() && QFileInfo(from).canonicalFilePath() == QFileInfo(to).canonicalFilePath())
        return Done{};
    std::vector<OutputFile> missing;
    for (OutputFile &file : namedIn(plan)) {
        const QString there = target.filePath(file.name);
        const bool isThere = QFileInfo::exists(there);
        if (file.bytes.isEmpty() && !from.isEmpty())
            if (Result<QByteArray> read = readBoundedFile(QDir(from).filePath(file.name), mostBytes); read.ok())
                file.bytes = std::move(read).value();
        if (file.bytes.isEmpty() && isThere)
            continue;
        if (file.bytes.isEmpty())
            return Error::invalid(u"“%1”, which the plan names, was not found"_s.arg(file.name), to,
                                  u"the folder where it lies"_s);
        if (!isThere) {
            missing.push_back(std::move(file));
            continue;
        }
        const Result<QByteArray> other = readBoundedFile(there, mostBytes);
        if (!other.ok() || *other != file.bytes)
            return Error::invalid(u"Another “%1” lies there already"_s.arg(file.name), to,
                                  u"a folder without one, as the plan brings its own"_s);
    }
    return writeFiles(missing, to);
}

} // namespace cw::app
