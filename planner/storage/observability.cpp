#include "planner/storage/observability.h"

#include "planner/report/language.h"
#include "planner/report/numberformat.h"
#include "planner/services/servicenode.h"

#include <algorithm>
#include <array>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

/// A duty of watching, the role that the catalog's table knows for it, and what it keeps.
struct Duty {
    QString title;
    const char *role;
    std::vector<const char *> purposes; ///< of storage needs
};

std::vector<Duty> duties()
{
    return {{say(u"Metrics of accelerators, read"_s), "GPU metrics", {}},
            {say(u"Metrics, kept"_s), "metrics store", {"metrics"}},
            {say(u"Logs and traces, collected"_s), "telemetry pipeline", {}},
            {say(u"Logs, kept"_s), "log store", {"logs"}},
            {say(u"Traces, kept"_s), "trace store", {"traces"}},
            {say(u"Drift"_s), "drift and model monitoring", {"drift"}},
            {say(u"Dashboards"_s), "dashboards", {}}};
}

QString keptBy(const Duty &duty, const StoragePlan &storage)
{
    constexpr double terabyte = 1e12;
    double kept = 0;
    for (const StorageNeed &need : storage.needs)
        for (const char *purpose : duty.purposes)
            kept += need.purpose == QLatin1String(purpose) ? need.capacity : 0;
    return kept > 0 ? significant(kept / terabyte, 2) : u"—"_s;
}

} // namespace

ReportTable observabilityTable(const StoragePlan &storage, const QStringList &vendors, QDate day,
                               const catalog::CatalogSnapshot &catalog)
{
    ReportTable table;
    const catalog::FactTable *products = catalog.table(u"mlops"_s);
    const bool isRecorded = std::any_of(storage.needs.begin(), storage.needs.end(),
                                        [](const StorageNeed &need) { return need.purpose == "metrics"_L1; });
    if (!products || !isRecorded)
        return table;
    table.title = say(u"What watches the cluster"_s);
    table.columns = {{say(u"For"_s), Align::Left, 1},
                     {say(u"Product"_s), Align::Left, 2},
                     {say(u"Version"_s), Align::Left, 0},
                     {say(u"Maintained until"_s), Align::Left, 1},
                     {say(u"Kept, TB"_s), Align::Right, 0}};
    for (const Duty &duty : duties()) {
        const QStringList *found = nullptr;
        for (const QStringList &row : products->rows) {
            const QString maker = cell(*products, row, "name").section(u' ', 0, 0);
            const bool isOfVendor = QLatin1String(duty.role) != "GPU metrics"_L1 || vendors.contains(maker);
            if (cell(*products, row, "role") == QLatin1String(duty.role) && isOfVendor && !found)
                found = &row;
        }
        const QString ends = found ? cell(*products, *found, "eol") : QString();
        const QString version = found ? cell(*products, *found, "version") : QString();
        const bool isPast = !ends.isEmpty() && QDate::fromString(ends, Qt::ISODate) < day;
        table.rows.push_back(
            {RowStyle::Normal,
             {{duty.title},
              {found ? cell(*products, *found, "name") : say(u"not known: choose one"_s), 0, false, !found},
              {version.isEmpty() ? u"—"_s : version},
              {ends.isEmpty() ? say(u"not known"_s) : dayText(ends), 0, false, ends.isEmpty(),
               isPast ? Mark::Medium : Mark::None},
              {keptBy(duty, storage)}}});
    }
    table.note = say(u"Self-run products of the catalog, on the nodes for monitoring; others do as well. The sizes are "
                     "those of the first table, whatever product keeps them."_s);
    return table;
}

} // namespace cw::planner
