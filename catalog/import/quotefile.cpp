#include "catalog/import/quotefile.h"

#include "catalog/import/delimitedtext.h"
#include "catalog/import/quotereading.h"
#include "catalog/import/textdecoding.h"
#include "catalog/import/workbookreader.h"

#include <QFileInfo>

#include <algorithm>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr int rowsOfLook = 300;
constexpr int rowsOfTitles = 60; // titles stand near the top

/// The text without Excel's first line `sep=;`, which is no row of the quote; the sign it names.
QChar namedSeparator(const QString &text)
{
    return text.startsWith("sep="_L1, Qt::CaseInsensitive) && text.size() > 4 ? text[4] : QChar();
}

Result<SheetGrid> gridOfText(const QByteArray &bytes, const QuoteMapping &mapping)
{
    const auto decoded = decodeText(bytes);
    if (!decoded)
        return decoded.error();
    const QString &text = decoded->text;
    QChar best = namedSeparator(text);
    if (best.isNull()) {
        int bestScore = -1;
        for (const QChar separator : {u';', u',', u'\t', u'|'}) {
            const auto look = cutText(text, separator, rowsOfLook);
            const int score = look ? findColumns(*look, mapping).score() : -1;
            if (score > bestScore) {
                bestScore = score;
                best = separator;
            }
        }
    }
    auto grid = cutText(text, best.isNull() ? QChar(u';') : best);
    if (!grid)
        return grid.error();
    if (decoded->encoding != u"UTF-8"_s)
        grid.value().remarks << u"the text was read as %1"_s.arg(decoded->encoding);
    return grid;
}

Result<std::vector<SheetGrid>> gridsOf(const QByteArray &bytes, const QuoteMapping &mapping)
{
    if (bytes.size() > maxQuoteBytes)
        return Error::invalid(u"the file is larger than 64 MiB"_s, {}, u"a quote"_s);
    if (looksLikeWorkbook(bytes))
        return readWorkbook(bytes);
    auto grid = gridOfText(bytes, mapping);
    if (!grid)
        return grid.error();
    std::vector<SheetGrid> grids;
    grids.push_back(std::move(grid).value());
    return grids;
}

void collectEvidence(const SheetCell &cell, bool &comma, bool &point, bool &open)
{
    if (cell.number || cell.text.isEmpty())
        return;
    const auto number = scanNumber(cell.text);
    if (!number)
        return;
    comma = comma || number->evidence() == DecimalEvidence::Comma;
    point = point || number->evidence() == DecimalEvidence::Point;
    open = open || number->evidence() == DecimalEvidence::Ambiguous;
}

/// Decimal marks the printed numbers allow, comma first.
std::vector<DecimalMark> allowedMarks(const QuoteTable &table, const QuoteColumns &columns, Quote &quote)
{
    bool comma = false, point = false, open = false;
    constexpr QuoteRole roles[] = {QuoteRole::Quantity,       QuoteRole::UnitPrice,  QuoteRole::ListPrice,
                                   QuoteRole::Total,          QuoteRole::Discount,   QuoteRole::TaxAmount,
                                   QuoteRole::GrossUnitPrice, QuoteRole::GrossTotal, QuoteRole::TaxRate};
    for (const ItemRow &item : table.items)
        for (const QuoteRole role : roles)
            collectEvidence(item.row->cell(columns.at(role)), comma, point, open);
    for (const SumRow &sum : table.sums)
        collectEvidence(sum.amount, comma, point, open);
    if (comma && point)
        quote.findings.push_back({0,
                                  {},
                                  QuoteSeverity::Error,
                                  u"mixed_marks"_s,
                                  u"some numbers have a decimal comma and some a decimal point"_s});
    if (comma != point)
        return {comma ? DecimalMark::Comma : DecimalMark::Point};
    return {DecimalMark::Comma, DecimalMark::Point};
}

bool sameFigures(const QuoteReading &a, const QuoteReading &b)
{
    for (std::size_t i = 0; i < a.lines.size(); ++i)
        if (a.lines[i].quantity != b.lines[i].quantity || a.lines[i].unitPrice != b.lines[i].unitPrice ||
            a.lines[i].total != b.lines[i].total)
            return false;
    return a.totals.net == b.totals.net && a.totals.tax == b.totals.tax;
}

/// Two readings are left: which one, if the sums tell.
void chooseReading(Quote &quote)
{
    if (quote.readings.size() < 2 || sameFigures(quote.readings[0], quote.readings[1])) {
        quote.chosen = quote.readings.size() - 1;
        return;
    }
    const bool commaAdds = quote.readings[0].contradictions == 0;
    const bool pointAdds = quote.readings[1].contradictions == 0;
    quote.isAmbiguous = commaAdds == pointAdds;
    if (quote.isAmbiguous)
        return;
    quote.chosen = pointAdds ? 1 : 0;
    quote.findings.push_back(
        {0,
         {},
         QuoteSeverity::Note,
         u"decimal"_s,
         u"read with a decimal %1: only so do the printed sums come out"_s.arg(wordOf(quote.reading().decimal))});
}

void checkDates(const QuoteOptions &options, Quote &quote)
{
    if (!quote.validUntil.isValid()) // the quote holds as a whole as long as its first line does
        for (const QuoteLine &line : quote.readings.front().lines)
            if (line.validUntil.isValid() && (!quote.validUntil.isValid() || line.validUntil < quote.validUntil))
                quote.validUntil = line.validUntil;
    if (options.today.isValid() && quote.validUntil.isValid() && quote.validUntil < options.today)
        quote.findings.push_back({0,
                                  {},
                                  QuoteSeverity::Warning,
                                  u"expired"_s,
                                  u"the quote ended on %1"_s.arg(quote.validUntil.toString(Qt::ISODate))});
    if (!quote.validUntil.isValid())
        quote.findings.push_back({0, {}, QuoteSeverity::Note, u"validity"_s, u"no validity date is stated"_s});
}

struct FoundTable {
    const SheetGrid *grid = nullptr;
    QuoteColumns columns;
};

FoundTable bestTable(const std::vector<SheetGrid> &grids, const QuoteMapping &mapping, Quote &quote)
{
    FoundTable best;
    int others = 0;
    for (const SheetGrid &grid : grids) {
        QuoteColumns columns = findColumns(grid, mapping);
        if (columns.score() == 0)
            continue;
        if (best.grid && columns.score() <= best.columns.score()) {
            ++others;
            continue;
        }
        others += best.grid ? 1 : 0;
        best = {&grid, std::move(columns)};
    }
    if (others > 0)
        quote.findings.push_back(
            {0,
             {},
             QuoteSeverity::Warning,
             u"other_sheets"_s,
             u"%1 other sheets look like a quote too; only “%2” was read"_s.arg(others).arg(best.grid->name)});
    return best;
}

/// How a text was decoded is worth a note; what a workbook hides is worth a warning.
void addRemarks(const std::vector<SheetGrid> &grids, const SheetGrid &read, Quote &quote)
{
    const auto severity = read.name.isEmpty() ? QuoteSeverity::Note : QuoteSeverity::Warning;
    for (const SheetGrid &grid : grids)
        if (&grid == &read || &grid == &grids.front())
            for (const QString &remark : grid.remarks)
                quote.findings.push_back({0, {}, severity, u"file"_s, remark});
}

/// Seller, dates and currency often stand on a sheet of their own.
void addCoverSheets(const std::vector<SheetGrid> &grids, const SheetGrid &read, QuoteTable &table)
{
    for (const SheetGrid &grid : grids)
        if (&grid != &read && findColumns(grid).score() == 0)
            for (const SheetRow &row : grid.rows)
                table.statements.push_back(&row);
}

QStringList textsOf(const SheetRow &row)
{
    QStringList texts;
    for (const SheetCell &cell : row.cells)
        if (!cell.text.isEmpty() && !cell.number)
            texts << cell.text;
    return texts;
}

QuoteMapping mappingFor(const QuoteOptions &options, const QString &vendor)
{
    QuoteMapping mapping = options.remembered ? options.remembered(vendor) : QuoteMapping();
    for (const auto &[title, role] : options.mapping)
        mapping[title] = role;
    return mapping;
}
} // namespace

QString severityWord(QuoteSeverity severity)
{
    switch (severity) {
    case QuoteSeverity::Error:
        return u"error"_s;
    case QuoteSeverity::Warning:
        return u"warning"_s;
    case QuoteSeverity::Note:
        break;
    }
    return u"note"_s;
}

Result<Quote> readQuote(const QByteArray &bytes, const QString &fileName, const QuoteOptions &options)
{
    Quote quote;
    quote.vendor = options.vendor;
    const auto grids = gridsOf(bytes, mappingFor(options, options.vendor));
    if (!grids)
        return grids.error().in(fileName);
    QuoteMapping mapping = mappingFor(options, options.vendor);
    if (quote.vendor.isEmpty() && options.remembered) { // the file itself may name a vendor whose columns are known
        std::vector<const SheetRow *> head;
        for (const SheetRow &row : grids->front().rows)
            if (head.size() < std::size_t(rowsOfLook))
                head.push_back(&row);
        mapping = mappingFor(options, readStatements(head).vendor);
    }
    const FoundTable found = bestTable(*grids, mapping, quote);
    if (!found.grid)
        return Error::invalid(u"no row names the columns of a quote"_s, fileName,
                              u"titles such as part number, description, quantity, unit price, total; "
                              "or --column ROLE=TITLE"_s);
    quote.sheet = found.grid->name;
    quote.mapping = found.columns.mapping;
    quote.titles = textsOf(found.grid->rows[std::size_t(found.columns.headRow)]);
    addRemarks(*grids, *found.grid, quote);
    QuoteTable table = splitRows(*found.grid, found.columns);
    addCoverSheets(*grids, *found.grid, table);
    for (const SheetRow *row : table.overfull)
        quote.findings.push_back({row->line,
                                  {},
                                  QuoteSeverity::Error,
                                  u"cells"_s,
                                  u"the row has more cells than the head; it was not read"_s});
    if (table.items.empty())
        return Error::invalid(u"the table has no line that could be read"_s, fileName,
                              u"at least one line with a name and a price"_s);
    const QuoteStatements said = readStatements(table.statements);
    if (quote.vendor.isEmpty())
        quote.vendor = said.vendor.isEmpty() ? QFileInfo(fileName).completeBaseName() : said.vendor;
    quote.number = said.number;
    quote.date = said.date;
    quote.validUntil = said.validUntil;
    quote.findings.insert(quote.findings.end(), said.findings.begin(), said.findings.end());
    std::vector<DecimalMark> marks = allowedMarks(table, found.columns, quote);
    if (options.decimal)
        marks = {*options.decimal};
    for (const DecimalMark mark : marks)
        quote.readings.push_back(
            readLines(table, found.columns, said, {mark, options.decimal.has_value(), options.currency}));
    chooseReading(quote);
    checkDates(options, quote);
    return quote;
}

Result<QStringList> possibleTitles(const QByteArray &bytes, const QString &fileName)
{
    const auto grids = gridsOf(bytes, {});
    if (!grids)
        return grids.error().in(fileName);
    QStringList best;
    for (const SheetGrid &grid : *grids)
        for (std::size_t r = 0; r < grid.rows.size() && r < std::size_t(rowsOfTitles); ++r)
            if (const QStringList texts = textsOf(grid.rows[r]); texts.size() > best.size())
                best = texts;
    constexpr int fewestTitles = 2; // a name and a price
    if (best.size() < fewestTitles)
        return Error::invalid(u"no row of the file has several columns"_s, fileName,
                              u"a table with a line per part, as CSV or XLSX"_s);
    return best;
}

Outcome isImportable(const Quote &quote)
{
    if (quote.isAmbiguous)
        return Error::invalid(
            u"the numbers can be read with a decimal comma (net %1) or a decimal point (net %2)"_s.arg(
                quote.readings[0].totals.net ? quote.readings[0].totals.net->toDecimal() : u"unknown"_s,
                quote.readings[1].totals.net ? quote.readings[1].totals.net->toDecimal() : u"unknown"_s),
            {}, u"--decimal comma or --decimal point"_s);
    const std::vector<QuoteLine> &lines = quote.reading().lines;
    const auto isPriced = [&](int line) {
        return std::any_of(lines.begin(), lines.end(),
                           [&](const QuoteLine &each) { return each.line == line && each.unitPrice; });
    };
    for (const QuoteFinding &finding : quote.reading().findings) {
        const QString place = finding.line > 0 ? u"line %1"_s.arg(finding.line) : QString();
        if (finding.severity != QuoteSeverity::Error)
            continue;
        if (finding.rule == u"unreadable"_s || finding.rule == u"currency"_s)
            return Error::invalid(finding.text, place,
                                  finding.rule == u"currency"_s ? u"the currency the quote states"_s
                                                                : u"the other decimal mark"_s);
        if (finding.rule == u"tax"_s && isPriced(finding.line)) // its tax would go on as if it were price
            return Error::invalid(finding.text, place, u"the rate in the file, such as “incl. 19 % VAT”"_s);
    }
    return Done{};
}

} // namespace cw::catalog
