#include "app/cli/common.h"

#include "app/export/planloading.h"
#include "catalog/import/modelconfig.h"
#include "planner/plan/jsontext.h"
#include "planner/plan/planvalidation.h"
#include "planner/plan/scopes.h"
#include "planner/plan/wholeresult.h"

#include <QDir>
#include <QFileInfo>

namespace cw::app {

namespace {
constexpr std::size_t shownErrors = 50;

int tellAll(CommandIo &io, const std::vector<Error> &errors)
{
    for (std::size_t i = 0; i < errors.size() && i < shownErrors; ++i)
        io.err(errors[i].sentence());
    if (errors.size() > shownErrors)
        io.err(QStringLiteral("… and %1 more.").arg(errors.size() - shownErrors));
    return int(errors.front().code);
}
} // namespace

int tell(CommandIo &io, const Error &error)
{
    io.err(error.sentence());
    return int(error.code);
}

void printJson(CommandIo &io, const planner::Json &json)
{
    QByteArray text = planner::canonicalJson(json);
    text.chop(1); // the line feed comes with the line
    io.out(QString::fromUtf8(text));
}

Or<catalog::SnapshotPtr> openCatalog(CommandIo &io)
{
    auto snapshot = io.catalog();
    if (!snapshot.ok())
        return {std::nullopt, tell(io, snapshot.error())};
    return {snapshot.value(), 0};
}

Or<catalog::SnapshotPtr> openCatalog(CommandIo &io, QDate day)
{
    auto snapshot = io.catalogOn(day);
    if (!snapshot.ok())
        return {std::nullopt, tell(io, snapshot.error())};
    return {snapshot.value(), 0};
}

Or<catalog::SnapshotPtr> openCatalog(CommandIo &io, const planner::Plan &plan)
{
    auto known = openCatalog(io, plan.asOf);
    const auto result = plan.isSolved() ? planner::resultFromJson(plan.result, plan.currency)
                                        : Result<planner::PlanResult>(planner::PlanResult());
    if (!known || !result.ok() || result->snapshot.isEmpty() || result->snapshot == (*known)->hash)
        return known;
    auto today = openCatalog(io);
    return today && result->snapshot == (*today)->hash ? today : known;
}

Or<planner::Plan> openPlan(CommandIo &io, const QString &file)
{
    PlanLoading loading = loadPlan(file);
    if (!loading.ok())
        return {std::nullopt, tellAll(io, loading.errors)};
    return {std::move(loading.plan), 0};
}

int validateAgainst(CommandIo &io, const planner::Plan &plan, const catalog::CatalogSnapshot &catalog,
                    const QString &file)
{
    std::vector<Error> errors = planner::validatePlan(plan, catalog);
    for (Error &error : errors)
        error = error.in(file);
    return errors.empty() ? 0 : tellAll(io, errors);
}

Or<planner::PlanResult> openResult(CommandIo &io, const planner::Plan &plan, const QString &file)
{
    if (!plan.isSolved())
        return {std::nullopt,
                tell(io, Error::invalid(QStringLiteral("The plan has no result yet"), file,
                                        QStringLiteral("a solved plan; `plan FILE --out DIR` makes one")))};
    auto result = planner::wholeResult(plan);
    if (!result.ok())
        return {std::nullopt, tell(io, result.error().in(file))};
    if (result->needHash != planner::needHashOf(plan))
        return {std::nullopt,
                tell(io, Error::invalid(QStringLiteral("The result answers another need than the one beside it"),
                                        file + QStringLiteral(" /result/need_hash"),
                                        QStringLiteral("a plan that was solved after its last change")))};
    return {std::move(result).value(), 0};
}

Or<catalog::ModelShape> openModel(CommandIo &io, const QString &nameOrFile, const catalog::CatalogSnapshot &catalog)
{
    if (const catalog::ModelShape *shape = catalog.model(nameOrFile))
        return {*shape, 0};
    if (QFileInfo(nameOrFile).isFile()) {
        const auto bytes = readBoundedFile(nameOrFile, maxModelBytes);
        if (!bytes.ok())
            return {std::nullopt, tell(io, bytes.error())};
        auto passport = catalog::readModelConfig(bytes.value(), QFileInfo(nameOrFile).fileName());
        if (!passport.ok())
            return {std::nullopt, tell(io, passport.error().in(nameOrFile))};
        return {std::move(passport.value().shape), 0};
    }
    QStringList ids;
    for (const auto &model : catalog.models)
        ids << model.id;
    const QString near = planner::nearestWord(nameOrFile, ids);
    return {std::nullopt,
            tell(io, Error::invalid(
                         QStringLiteral("Neither the catalog nor the folder has a model “%1”").arg(nameOrFile), {},
                         QStringLiteral("an id of `catalog list models`%1 or a config.json")
                             .arg(near.isEmpty() ? QString() : QStringLiteral(" such as “%1”").arg(near))))};
}

int checkFolder(CommandIo &io, const QString &folder)
{
    QFileInfo place(folder);
    if (place.exists() && !place.isDir())
        return tell(io, Error::invalid(QStringLiteral("This is not a folder"), folder, QStringLiteral("a folder")));
    if (folder.isEmpty())
        return tell(io, Error::invalid(QStringLiteral("No folder is named"), {}, QStringLiteral("a folder")));
    while (!place.exists() && !place.isRoot())
        place = QFileInfo(place.absolutePath());
    if (place.isDir() && place.isWritable())
        return 0;
    return tell(io, Error::invalid(QStringLiteral("The folder cannot be written"), folder,
                                   QStringLiteral("a folder you may write to")));
}

} // namespace cw::app
