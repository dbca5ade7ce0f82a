// The independent check of a solved plan: re-adds every line and total in integer money, re-tests every constraint and
// every demand from need and catalog, and verifies that figures, seal and need belong together. Shares no code with the
// model builder or the costing. Works on the plan as written, so that an edited file fails with the place of the edit.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/planresult.h"

namespace cw::planner {

struct CheckItem {
    QString id; ///< rule id or name of the sum
    bool passed = false;
    QString text;       ///< "1,204,000.00 EUR <= 12,000,000.00 EUR"
    QString place;      ///< JSON pointer
    bool tested = true; ///< false: what it takes to test it is not known; then it passes untested
};

struct CheckReport {
    std::vector<CheckItem> items;
    [[nodiscard]] bool passed() const;
};

[[nodiscard]] CheckReport checkPlan(const Plan &plan, const catalog::CatalogSnapshot &catalog);

} // namespace cw::planner
