// What a need wants counted beside hardware, place, energy and maintenance: the key `need.include`. Words are
// persistent.
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace cw::planner {

enum class CostScope {
    People,              ///< engineers who run the cluster
    Software,            ///< subscription of operating system and Kubernetes for every server
    AcceleratorSoftware, ///< the accelerator vendor's software suite, where it sells one by the accelerator
    Freight,             ///< freight and insurance of what is bought
    Tax,                 ///< import duty and value-added tax
    Spares,              ///< spare servers, switches and cables as advised
};

[[nodiscard]] QString toText(CostScope scope);
[[nodiscard]] std::optional<CostScope> costScopeFromText(const QString &text);
/// All of them, in the order in which they are written.
[[nodiscard]] const std::vector<CostScope> &costScopes();
/// Counted where a need does not say: people, software, freight.
[[nodiscard]] const std::vector<CostScope> &usualCostScopes();

} // namespace cw::planner
