#include "catalog/import/factforms.h"
#include "catalog/import/quotecolumns.h"

#include <QRegularExpression>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
struct SpecificationColumn {
    const char *column; ///< of the catalog
    std::vector<const char *> titles;
    double factor; ///< stranger's unit to the catalog's
};

const std::vector<SpecificationColumn> &acceleratorColumns()
{
    static const std::vector<SpecificationColumn> columns = {
        {"memory_gb", {"memory gb", "vram gb", "memory size gb", "memory"}, 1},
        {"memory_bandwidth_tb_s", {"memory bandwidth tb s", "bandwidth tb s"}, 1},
        {"memory_bandwidth_tb_s", {"memory bandwidth gb s", "bandwidth gb s", "memory bandwidth"}, 1e-3},
        {"bf16_tflops", {"bf16 tflops", "bf16 tflops dense", "bf16", "fp16 bf16 tflops"}, 1},
        {"fp16_tflops", {"fp16 tflops", "fp16 tflops dense", "fp16"}, 1},
        {"fp8_tflops", {"fp8 tflops", "fp8 tflops dense", "fp8"}, 1},
        {"fp64_tflops", {"fp64 tflops", "fp64"}, 1},
        {"int8_tops", {"int8 tops", "int8"}, 1},
        {"tdp_w", {"tdp w", "tdp", "power w", "max power w", "tdp watts"}, 1},
        {"release_year", {"release year", "year"}, 1}};
    return columns;
}

const std::vector<SpecificationColumn> &systemColumns()
{
    static const std::vector<SpecificationColumn> columns = {
        {"accelerators", {"gpu count", "gpus", "accelerators", "accelerator count"}, 1},
        {"power_max_kw", {"power kw", "max power kw", "power max kw"}, 1},
        {"power_max_kw", {"power w", "max power w", "power supply w"}, 1e-3},
        {"rack_units", {"rack units", "height u", "ru", "u"}, 1},
        {"weight_kg", {"weight kg"}, 1},
        {"weight_kg", {"weight lbs", "weight lb"}, 0.45359237}, // international pound, exact
        {"host_memory_gb", {"host memory gb", "ram gb", "memory gb"}, 1}};
    return columns;
}

bool isServerTable(const CsvTable &table)
{
    return hasColumn(table, {"rack units", "height u", "ru", "gpu count", "gpus", "accelerator count"});
}

/// "A weight" without kg or lb cannot be used; guessing would be off by two.
void checkUnits(const RowView &view, ImportedRow &row)
{
    if (!view.cell({"weight"}).isEmpty())
        row.remarks << u"a weight without a unit was left out"_s;
    for (const QString &column : view.table.columns)
        if (column.contains("sparse"_L1, Qt::CaseInsensitive) || column.contains("sparsity"_L1, Qt::CaseInsensitive))
            row.remarks << u"the sparse rates of column “%1” were left out"_s.arg(column);
}
} // namespace

bool isSpecificationTable(const CsvTable &table)
{
    return hasColumn(table, {"name", "model", "gpu", "gpu name", "product"}) &&
           hasColumn(table, {"memory gb", "vram gb", "memory size gb", "memory", "tdp w", "tdp", "power w", "power kw",
                             "rack units", "gpu count", "bf16 tflops", "fp16 tflops"});
}

FactImport importSpecifications(const CsvTable &table, const ImportContext &context)
{
    FactImport import{u"specifications"_s, {}};
    const bool isServer = isServerTable(table);
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RowView view{table, r};
        ImportedRow row;
        row.line = table.lines[r];
        row.kind = isServer ? u"systems"_s : u"accelerators"_s;
        const QString name = view.cell({"name", "model", "gpu name", "product", "gpu"});
        const QString vendor = view.cell({"vendor", "manufacturer", "brand"});
        row.id = plainLabel(vendor + u' ' + name).replace(u' ', u'-');
        if (name.isEmpty())
            row.refusal = u"the row names no product"_s;
        row.cells = {{u"name"_s, name}, {u"vendor"_s, vendor}};
        for (const SpecificationColumn &entry : isServer ? systemColumns() : acceleratorColumns()) {
            const QString title = QString::fromLatin1(entry.titles.front());
            const QString text = positiveNumber(view.cell(entry.titles), title, row.refusal);
            if (!text.isEmpty() && row.cells.value(QLatin1String(entry.column)).isEmpty())
                row.cells.insert(QLatin1String(entry.column), QString::number(text.toDouble() * entry.factor, 'g', 12));
        }
        checkUnits(view, row);
        if (isServer) {
            const QString gpu = view.cell({"gpu", "accelerator", "gpu model", "gpu type"});
            const QString id = context.accelerator ? context.accelerator(gpu) : QString();
            if (!gpu.isEmpty() && id.isEmpty() && row.refusal.isEmpty())
                row.refusal = u"the catalog knows no accelerator “%1”"_s.arg(gpu);
            row.cells.insert(u"accelerator_id"_s, id);
            row.cells.insert(u"kind"_s, id.isEmpty() ? u"cpu_node"_s : u"server"_s);
        } else {
            row.cells.insert(u"perf_basis"_s, u"dense"_s);
            row.remarks << u"rates were taken as dense"_s;
            row.cells.insert(u"status"_s, u"shipping"_s);
        }
        QString country = view.cell({"vendor country", "country", "hq country"});
        if (country.isEmpty() && context.vendorCountry)
            country = context.vendorCountry(vendor);
        if (country.isEmpty() && row.refusal.isEmpty())
            row.refusal = u"the country of the vendor “%1” is not known; add a column “vendor country”"_s.arg(vendor);
        row.cells.insert(u"vendor_hq_country"_s, country);
        const QString family = view.cell({"family", "architecture", "generation"});
        row.cells.insert(u"family"_s, family.isEmpty() ? name : family);
        row.cells.insert(u"purchasable"_s, u"buy"_s);
        row.cells.insert(u"cooling"_s, u"air"_s);
        row.remarks << u"taken as bought and air-cooled"_s;
        addProvenance(row, context, u"Specifications"_s);
        import.rows.push_back(std::move(row));
    }
    return import;
}

} // namespace cw::catalog
