#include "catalog/import/factforms.h"
#include "catalog/import/quotecolumns.h"

#include <QSet>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
/// "96", "96.0"; 0 for what is no count of anything in one machine.
int countFrom(const QString &text)
{
    constexpr double most = 1e6;
    const double value = text.toDouble();
    return value > 0 && value <= most ? int(value) : 0;
}
} // namespace

FactImport importPrices(const CsvTable &table, const ImportContext &context)
{
    FactImport import{u"price list"_s, {}};
    QSet<QString> seen;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const RowView view{table, r};
        ImportedRow row;
        row.line = table.lines[r];
        row.kind = u"cloud_prices"_s;
        const QString instance = view.cell({"instancetype", "instance type"});
        const QString name = view.cell({"acceleratorname", "accelerator name", "gpu", "gpu name"});
        const QString count = view.cell({"acceleratorcount", "accelerator count", "gpu count", "gpus"});
        const QString region = view.cell({"region"});
        QString provider = view.cell({"cloud", "provider"});
        provider = provider.isEmpty() ? context.provider : provider;
        const QString price = positiveNumber(view.cell({"price"}), u"the price"_s, row.refusal);
        const QString spot = positiveNumber(view.cell({"spotprice", "spot price"}), u"the spot price"_s, row.refusal);
        bool isNumber = false;
        const bool isNone = count.toDouble(&isNumber) == 0 && isNumber; // lists write 0 where there are none
        const QString number = isNone ? QString() : positiveNumber(count, u"the number of accelerators"_s, row.refusal);
        const QString accelerator = context.accelerator ? context.accelerator(name) : QString();
        const QString memory = view.cell({"memorygib", "memory gib", "memory gb"});
        const int vcpus = countFrom(view.cell({"vcpus"}));
        const int whole = countFrom(number);
        const bool isPlain = name.isEmpty() && number.isEmpty(); // for data services: its processors and memory
        if (isPlain && (vcpus <= 0 || memory.toDouble() <= 0))
            row.refusal = u"the instance has no accelerator, and its processors and memory are not stated"_s;
        else if (!isPlain && (name.isEmpty() || number.isEmpty()))
            row.refusal = row.refusal.isEmpty() ? u"the accelerators of the instance are named or counted, not both"_s
                                                : row.refusal;
        else if (!isPlain && whole < 1)
            row.refusal = u"the number of accelerators “%1” is none of one instance"_s.arg(number);
        else if (!isPlain && accelerator.isEmpty())
            row.refusal = u"the catalog knows no accelerator “%1”"_s.arg(name);
        else if (provider.isEmpty())
            row.refusal = u"no provider is named; say which with --provider"_s;
        else if (price.isEmpty() && spot.isEmpty())
            row.refusal = row.refusal.isEmpty() ? u"the row has no price"_s : row.refusal;
        const auto seller = context.providerCells ? context.providerCells(provider) : QMap<QString, QString>();
        if (row.refusal.isEmpty() && seller.isEmpty())
            row.refusal = u"the catalog knows no provider “%1”"_s.arg(provider);
        row.id = u"%1/%2/%3/on_demand"_s.arg(plainLabel(provider).replace(u' ', u'-'), instance, region);
        if (row.refusal.isEmpty() && seen.contains(row.id)) {
            // Price lists hold a row per zone; zones of a region differ in the spot price alone.
            row.refusal = u"the same instance and region stand above"_s;
        }
        if (row.refusal.isEmpty()) // a zone that cannot be read keeps no other out
            seen.insert(row.id);
        row.cells = {{u"provider"_s, provider},
                     {u"instance_type"_s, instance},
                     {u"region"_s, region},
                     {u"accelerator_id"_s, accelerator},
                     {u"accelerators"_s, QString::number(whole)},
                     {u"vcpus"_s, QString::number(vcpus)},
                     {u"memory_gb"_s, memory},
                     {u"price_hour"_s, price},
                     {u"spot_hour"_s, spot},
                     {u"price_currency"_s, u"USD"_s},
                     {u"price_scope"_s, u"instance"_s},
                     {u"term"_s, u"on_demand"_s}};
        row.cells.insert(seller);
        row.remarks << u"prices in such lists are US dollars"_s;
        addProvenance(row, context, u"Price list"_s);
        import.rows.push_back(std::move(row));
    }
    return import;
}

} // namespace cw::catalog
