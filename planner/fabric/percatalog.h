// What is read out of a catalog once and asked for with every cable of every offer: the last catalogs' are kept, by the
// hash of their rows; a catalog without one is made by hand and may change. Safe between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"

#include <map>
#include <memory>
#include <mutex>

namespace cw::planner {

template <typename Value>
class PerCatalog {
public:
    template <typename Read>
    std::shared_ptr<const Value> of(const catalog::CatalogSnapshot &catalog, Read read)
    {
        constexpr std::size_t mostKept = 4;
        const std::lock_guard lock(mutex_);
        const auto known = kept_.find(catalog.hash);
        if (known != kept_.end())
            return known->second;
        auto value = std::make_shared<const Value>(read(catalog));
        if (catalog.hash.isEmpty())
            return value;
        if (kept_.size() == mostKept)
            kept_.clear();
        kept_.emplace(catalog.hash, value);
        return value;
    }

private:
    std::mutex mutex_;
    std::map<QString, std::shared_ptr<const Value>> kept_;
};

} // namespace cw::planner
