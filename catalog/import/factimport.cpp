#include "catalog/import/csv.h"
#include "catalog/import/factforms.h"
#include "catalog/import/quotecolumns.h"
#include "catalog/import/textdecoding.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
FactImport importTable(const CsvTable &table, const ImportContext &context)
{
    FactImport import{u"catalog table"_s, {}};
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        ImportedRow row;
        row.line = table.lines[r];
        row.kind = context.kind;
        row.isOwnWord = true;
        row.id = table.rows[r].value(0).trimmed();
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            row.cells.insert(table.columns[c], withoutNeutraliser(table.rows[r].value(c)));
        if (row.id.isEmpty())
            row.refusal = u"the row has no id"_s;
        import.rows.push_back(std::move(row));
    }
    return import;
}
} // namespace

namespace {
/// "gCO₂eq" is written with a subscript as often as without.
QString labelOf(QString title)
{
    return plainLabel(title.replace(u'\u2082', u'2'));
}
} // namespace

QString RowView::cell(const std::vector<const char *> &titles) const
{
    for (const char *title : titles)
        for (qsizetype c = 0; c < table.columns.size(); ++c)
            if (labelOf(table.columns[c]) == QLatin1String(title))
                return table.rows[row].value(c).trimmed();
    return {};
}

bool hasColumn(const CsvTable &table, const std::vector<const char *> &titles)
{
    for (const char *title : titles)
        for (const QString &column : table.columns)
            if (labelOf(column) == QLatin1String(title))
                return true;
    return false;
}

QString positiveNumber(const QString &text, const QString &name, QString &refusal)
{
    if (text.isEmpty())
        return {};
    bool ok = false;
    const double value = text.toDouble(&ok);
    if (ok && value > 0)
        return text;
    if (refusal.isEmpty())
        refusal = u"%1 “%2” is not a number above zero"_s.arg(name, text);
    return {};
}

void addProvenance(ImportedRow &row, const ImportContext &context, const QString &title)
{
    row.cells.insert(u"source_url"_s, QString());
    row.cells.insert(u"source_title"_s, u"%1, %2"_s.arg(title, context.file));
    row.cells.insert(u"confidence"_s, u"third_party"_s);
    row.cells.insert(u"evidence"_s, u"direct"_s);
    row.cells.insert(u"as_of"_s, context.asOf);
    row.cells.insert(u"notes"_s, row.remarks.join(u"; "_s));
}

namespace {
Result<FactImport> importForm(const CsvTable &table, const ImportContext &context)
{
    if (!context.kind.isEmpty() && table.columns.value(0) == u"id"_s)
        return importTable(table, context);
    if (hasColumn(table, {"instancetype", "instance type"}) && hasColumn(table, {"price", "spotprice", "spot price"}))
        return importPrices(table, context);
    if (isGridTable(table))
        return importGrid(table, context);
    if (isSpecificationTable(table))
        return importSpecifications(table, context);
    return Error::invalid(
        u"no known form has the columns %1"_s.arg(table.columns.join(u", "_s)), context.file,
        u"a price list (InstanceType, Price), specifications (name, memory, power), a grid table (zone or area, carbon "
        "intensity), or --kind KIND with the columns of `catalog export KIND`"_s);
}
} // namespace

Result<FactImport> importFacts(const QByteArray &bytes, const ImportContext &context)
{
    if (bytes.trimmed().startsWith('{'))
        return importModel(bytes, context);
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error().in(context.file);
    const auto table = parseCsv(decoded->text.toUtf8());
    if (!table)
        return table.error().in(context.file);
    auto import = importForm(*table, context);
    if (import)
        import.value().encoding = decoded->encoding;
    return import;
}

} // namespace cw::catalog
