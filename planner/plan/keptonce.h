// What several steps start from, made once for all of them: packing the racks and measuring the cables of a large
// design takes longer than writing a file of it. While a `KeptOnce` lives, what is asked for on its thread about its
// plan and catalog is kept; at all other times, and for other plans, it is made anew. Both are kept by reference and
// must not change meanwhile. One inside another of the same thread takes its place until it ends.
#pragma once

#include "catalog/base/result.h"
#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

#include <optional>

namespace cw::planner {

template <typename T>
class KeptOnce {
public:
    KeptOnce(const Plan &plan, const catalog::CatalogSnapshot &catalog)
        : plan_(plan), catalog_(catalog), outer_(innermost())
    {
        innermost() = this;
    }
    ~KeptOnce() { innermost() = outer_; }
    KeptOnce(const KeptOnce &) = delete;
    KeptOnce &operator=(const KeptOnce &) = delete;

    template <typename Make>
    [[nodiscard]] static Result<T> of(const Plan &plan, const catalog::CatalogSnapshot &catalog, Make make)
    {
        KeptOnce *kept = innermost();
        if (!kept || &kept->plan_ != &plan || &kept->catalog_ != &catalog)
            return make();
        if (!kept->made_)
            kept->made_ = make();
        return *kept->made_;
    }

private:
    static KeptOnce *&innermost()
    {
        thread_local KeptOnce *kept = nullptr;
        return kept;
    }

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    KeptOnce *outer_;
    std::optional<Result<T>> made_;
};

} // namespace cw::planner
