#include "planner/perf/breakdowngroup.h"

#include <QCoreApplication>

#include <array>

namespace cw::planner {

namespace {

struct TermGroup {
    const char *name;
    BreakdownGroup group;
};

constexpr std::array terms{
    // Training
    TermGroup{"matrix products", BreakdownGroup::Compute},
    TermGroup{"attention", BreakdownGroup::Compute},
    TermGroup{"logits and loss", BreakdownGroup::Compute},
    TermGroup{"norms, activations, residuals, casts", BreakdownGroup::Memory},
    TermGroup{"expert routing", BreakdownGroup::Memory},
    TermGroup{"optimiser", BreakdownGroup::Memory},
    TermGroup{"all-reduce, tensor parallel", BreakdownGroup::Communication},
    TermGroup{"key and value exchange, context parallel", BreakdownGroup::Communication},
    TermGroup{"all-to-all, expert parallel", BreakdownGroup::Communication},
    TermGroup{"gather and scatter, sharded weights", BreakdownGroup::Communication},
    TermGroup{"gradients and parameters, data parallel", BreakdownGroup::Communication},
    TermGroup{"sends, pipeline parallel", BreakdownGroup::Communication},
    TermGroup{"pipeline bubble and uneven stages", BreakdownGroup::Bubble},
    TermGroup{"waiting for the host", BreakdownGroup::Overhead},
    TermGroup{"stragglers", BreakdownGroup::Overhead},
    // Serving
    TermGroup{"prompts of others riding along", BreakdownGroup::Compute},
    TermGroup{"weights of dense layers", BreakdownGroup::Memory},
    TermGroup{"experts", BreakdownGroup::Memory},
    TermGroup{"output head", BreakdownGroup::Memory},
    TermGroup{"draft model", BreakdownGroup::Memory},
    TermGroup{"KV cache", BreakdownGroup::Memory},
    TermGroup{"pipeline hand-over", BreakdownGroup::Communication},
    TermGroup{"layer overhead", BreakdownGroup::Overhead},
    TermGroup{"engine step", BreakdownGroup::Overhead},
    TermGroup{"from the mean to the asked percentile", BreakdownGroup::Overhead},
};

constexpr std::array words{"compute", "memory", "communication", "bubble", "overhead"};

} // namespace

QString toText(BreakdownGroup group)
{
    return QLatin1String(words[std::size_t(group)]);
}

std::optional<BreakdownGroup> groupOfTimeTerm(const QString &name)
{
    for (const TermGroup &term : terms) {
        if (name == QLatin1String(term.name) || name == QCoreApplication::translate("cw::planner", term.name))
            return term.group;
    }
    return std::nullopt;
}

} // namespace cw::planner
