#include "planner/plan/costscope.h"

#include "planner/plan/words.h"

namespace cw::planner {

namespace {
constexpr WordTable<CostScope, 6> words{{{CostScope::People, "people"},
                                         {CostScope::Software, "software"},
                                         {CostScope::AcceleratorSoftware, "accelerator_software"},
                                         {CostScope::Freight, "freight"},
                                         {CostScope::Tax, "tax"},
                                         {CostScope::Spares, "spares"}}};
} // namespace

QString toText(CostScope scope)
{
    return wordOf(words, scope);
}

std::optional<CostScope> costScopeFromText(const QString &text)
{
    return valueOf(words, text);
}

const std::vector<CostScope> &costScopes()
{
    static const std::vector<CostScope> all = [] {
        std::vector<CostScope> scopes;
        for (const auto &[scope, word] : words)
            scopes.push_back(scope);
        return scopes;
    }();
    return all;
}

const std::vector<CostScope> &usualCostScopes()
{
    static const std::vector<CostScope> usual{CostScope::People, CostScope::Software, CostScope::Freight};
    return usual;
}

} // namespace cw::planner
