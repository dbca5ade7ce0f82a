#include "app/cli/solvedplan.h"

namespace cw::app {

Or<SolvedFile> openSolved(CommandIo &io, const QString &file)
{
    auto plan = openPlan(io, file);
    if (!plan)
        return {std::nullopt, plan.code};
    auto result = openResult(io, *plan, file);
    if (!result)
        return {std::nullopt, result.code};
    return {SolvedFile{std::move(*plan), std::move(*result)}, 0};
}

} // namespace cw::app
