#include "app/cli/leftasidetext.h"

#include "planner/report/leftaside.h"
#include "planner/report/numberformat.h"

namespace cw::app {

namespace {
constexpr std::size_t mostCauses = 5; // of one reason; the plan file and the report hold more
constexpr qsizetype mostNames = 1;
} // namespace

QStringList leftAsideLines(const planner::Plan &plan, const planner::PlanResult &result)
{
    const std::vector<planner::LossGroup> groups = planner::leftAside(plan, result);
    if (groups.empty())
        return {};
    QStringList counted, lines;
    for (const planner::LossGroup &group : groups) {
        counted << group.counted;
        for (std::size_t i = 0; i < std::min(mostCauses, group.causes.size()); ++i) {
            const planner::LossCause &cause = group.causes[i];
            lines << QStringLiteral("  - %1: %2 (%3)")
                         .arg(group.head, cause.because, planner::namesInWords(cause.names, mostNames));
        }
        if (group.causes.size() > mostCauses) {
            const auto rest = static_cast<long long>(group.causes.size() - mostCauses);
            lines << QStringLiteral("  - %1: %2")
                         .arg(group.head,
                              planner::countOf(rest, QStringLiteral("other cause"), QStringLiteral("other causes")));
        }
    }
    lines.prepend(QStringLiteral("Left aside: %1.").arg(planner::listing(counted)));
    return lines;
}

} // namespace cw::app
