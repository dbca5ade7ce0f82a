#include "planner/fabric/topologyvalidation.h"

#include "planner/fabric/countdifference.h"
#include "planner/fabric/fabriccounts.h"
#include "planner/fabric/publisheddesign.h"

#include <array>

namespace cw::planner {

namespace {

struct Metric {
    const char *column;
    std::int64_t FabricCounts::*count;
};

constexpr std::array<Metric, 6> metrics{{{"leaf_switches", &FabricCounts::leaves},
                                         {"spine_switches", &FabricCounts::spines},
                                         {"core_switches", &FabricCounts::cores},
                                         {"node_leaf_cables", &FabricCounts::nodeCables},
                                         {"leaf_spine_cables", &FabricCounts::leafSpineCables},
                                         {"spine_core_cables", &FabricCounts::spineCoreCables}}};

const QString covered = QStringLiteral("covered");

/// Cells of one row by column name.
class Cells {
public:
    Cells(const catalog::CsvTable &table, std::size_t row) : table_(table), row_(table.rows[row]) {}
    [[nodiscard]] QString text(const char *column) const
    {
        const int index = table_.column(QLatin1String(column));
        return index >= 0 ? row_[index].trimmed() : QString();
    }
    [[nodiscard]] std::optional<int> number(const char *column) const
    {
        bool ok = false;
        const double value = text(column).toDouble(&ok);
        constexpr double most = 2e9;
        return ok && value >= 0 && value <= most ? std::optional(int(value)) : std::nullopt;
    }

private:
    const catalog::CsvTable &table_;
    const QStringList &row_;
};

PublishedRow describe(const Cells &cells)
{
    PublishedRow row;
    row.design = cells.text("design");
    row.rowKind = cells.text("row_kind");
    row.switchName = cells.text("switch");
    row.notes = cells.text("notes");
    row.radix = cells.number("switch_radix");
    row.scalableUnits = cells.number("scalable_units");
    row.nodes = cells.number("nodes");
    row.gpus = cells.number("gpus");
    row.rails = cells.number("rails");
    row.oversubscription = cells.text("oversubscription");
    row.torusDimensions = cells.text("torus_dims");
    return row;
}

/// What a row makes: its counts, or why they cannot be derived.
struct Derived {
    std::optional<FabricCounts> counts;
    std::optional<long long> gpus;
    int radix = 0;
    bool leavesOnly = false;
    QString reason;
};

Derived derive(const PublishedRow &row, const catalog::CatalogSnapshot &catalog)
{
    Derived derived;
    const Result<PublishedDesign> design = readPublishedDesign(row, catalog);
    if (!design) {
        derived.reason = design.error().sentence();
        return derived;
    }
    derived.gpus = design->gpus;
    derived.radix = design->spec.radix;
    derived.leavesOnly = design->leavesOnly;
    if (design->sizeOnly) {
        derived.reason = QStringLiteral("no switch is described");
        return derived;
    }
    FabricSpec spec = design->spec;
    if (design->leavesOnly) {
        // Only the lowest tier is described: any switch with room for a rack and as many ports up.
        spec.radix = 2 * spec.endsPerLeaf;
        spec.mostTiers = 2;
        spec.uplinkSplit = 1 << 20;
    }
    const Result<FabricCounts> counts = countFabric(spec);
    if (counts)
        derived.counts = counts.value();
    else
        derived.reason = counts.error().sentence();
    return derived;
}

PrintedCounts printedIn(const Cells &cells, const PublishedRow &row)
{
    PrintedCounts printed;
    printed.leaves = cells.number("leaf_switches");
    printed.spines = cells.number("spine_switches");
    printed.cores = cells.number("core_switches");
    printed.nodeCables = cells.number("node_leaf_cables");
    printed.leafSpineCables = cells.number("leaf_spine_cables");
    printed.spineCoreCables = cells.number("spine_core_cables");
    printed.radix = row.radix;
    printed.nodes = row.nodes;
    printed.rails = row.rails;
    return printed;
}

ValidationRow line(const QString &id, const char *metric, std::optional<double> measured)
{
    ValidationRow row;
    row.id = id;
    row.metric = QLatin1String(metric);
    row.measured = measured;
    return row;
}

void predict(ValidationRow &row, double value)
{
    row.predicted = row.low = row.high = value;
    row.status = covered;
}

QString notCovered(const QString &reason)
{
    return QStringLiteral("not covered: ") + reason;
}

class Validation {
public:
    explicit Validation(const catalog::CatalogSnapshot &catalog) : catalog_(catalog) {}

    void add(const QString &id, const Cells &cells)
    {
        const PublishedRow row = describe(cells);
        const Derived derived = derive(row, catalog_);
        const PrintedCounts printed = printedIn(cells, row);
        bool any = false, all = true, exact = true;
        for (const Metric &metric : metrics) {
            const std::optional<int> published = cells.number(metric.column);
            if (!published)
                continue;
            any = true;
            addCount(id, metric, *published, derived, printed, all, exact);
        }
        addSize(id, row, derived, any, all, exact);
        ++report_.rows;
        report_.covered += all;
        report_.exact += all && exact;
    }

    TopologyReport finish()
    {
        report_.counts = summarise(std::move(lines_));
        return std::move(report_);
    }

private:
    void addCount(const QString &id, const Metric &metric, int published, const Derived &derived,
                  const PrintedCounts &printed, bool &all, bool &exact)
    {
        const QString contradiction = slipIn(QLatin1String(metric.column), printed);
        ValidationRow out = line(id, metric.column, double(published));
        const bool isTold = derived.counts && (!derived.leavesOnly || metric.count == &FabricCounts::leaves ||
                                               metric.count == &FabricCounts::nodeCables);
        if (!isTold) {
            out.status = notCovered(derived.counts ? QStringLiteral("the switches above the racks are not described")
                                                   : derived.reason);
            all = false;
        } else {
            const double value = double((*derived.counts).*metric.count);
            predict(out, value);
            if (value != published && !contradiction.isEmpty()) {
                out.status = notCovered(QStringLiteral("slip of the source: ") + contradiction);
                report_.slips.push_back({id, out.metric, double(published), value, contradiction});
            } else if (value != published) {
                exact = false;
                report_.differences.push_back({id, out.metric, double(published), value,
                                               differenceReason(out.metric, printed, *derived.counts, derived.radix)});
            }
        }
        lines_.push_back(std::move(out));
    }

    /// The number of accelerators: the test of a row without counts, and a slip where counts say otherwise.
    void addSize(const QString &id, const PublishedRow &row, const Derived &derived, bool hasCounts, bool &all,
                 bool &exact)
    {
        std::optional<double> published;
        if (row.gpus)
            published = *row.gpus;
        const bool differs = derived.gpus && published && double(*derived.gpus) != *published;
        if (hasCounts && !(differs && row.nodes && row.rails))
            return;
        ValidationRow out = line(id, "gpus", published);
        // A size alone passes only if a fabric of the switch named can carry it.
        const bool isBuilt =
            derived.gpus && (derived.counts || derived.reason == QLatin1String("no switch is described"));
        if (!isBuilt || !published) {
            out.status = notCovered(isBuilt ? QStringLiteral("the row publishes no count") : derived.reason);
            all = false;
        } else {
            predict(out, double(*derived.gpus));
            if (differs && hasCounts) {
                const QString reason =
                    QStringLiteral("%1 nodes of %2 accelerators make %3, which is what the cables say")
                        .arg(*row.nodes)
                        .arg(*derived.gpus / *row.nodes)
                        .arg(*derived.gpus);
                out.status = notCovered(QStringLiteral("slip of the source: ") + reason);
                report_.slips.push_back({id, out.metric, *published, double(*derived.gpus), reason});
            } else if (differs) {
                exact = false;
                report_.differences.push_back(
                    {id, out.metric, *published, double(*derived.gpus),
                     QStringLiteral("the sizes of the row make another number of accelerators than it prints")});
            }
        }
        lines_.push_back(std::move(out));
    }

    const catalog::CatalogSnapshot &catalog_;
    std::vector<ValidationRow> lines_;
    TopologyReport report_;
};

} // namespace

Result<TopologyReport> validateTopology(const catalog::CsvTable &table, const catalog::CatalogSnapshot &catalog)
{
    for (const char *column : {"id", "design"})
        if (table.column(QLatin1String(column)) < 0)
            return Error::invalid(QStringLiteral("The column “%1” is missing").arg(QLatin1String(column)),
                                  QStringLiteral("line 1"),
                                  QStringLiteral("the columns of topologies.csv: id, design, row_kind, switch, "
                                                 "switch_radix, nodes, gpus, rails, leaf_switches, …"));
    Validation validation(catalog);
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const Cells cells(table, row);
        validation.add(cells.text("id"), cells);
    }
    return validation.finish();
}

} // namespace cw::planner
