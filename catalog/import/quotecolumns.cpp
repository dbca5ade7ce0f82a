#include "catalog/import/quotecolumns.h"

#include "catalog/import/decimaltext.h"
#include "catalog/import/rentunit.h"

#include <QRegularExpression>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t rowsToSearch = 250; // a letterhead is never longer
constexpr std::size_t rowsToSample = 40;
constexpr qsizetype longestTitle = 60;

struct Sample {
    int filled = 0, numbers = 0, wholes = 0, words = 0, percents = 0;
};

Sample sampleBelow(const SheetGrid &grid, int headRow, int column)
{
    Sample sample;
    for (std::size_t r = std::size_t(headRow) + 1; r < grid.rows.size() && r <= headRow + rowsToSample; ++r) {
        const SheetCell &cell = grid.rows[r].cell(column);
        if (cell.isEmpty())
            continue;
        ++sample.filled;
        const auto number = cell.number ? std::nullopt : scanNumber(cell.text);
        sample.numbers += cell.number || (number && number->unit.isEmpty()) ? 1 : 0;
        sample.percents += cell.isPercent || (number && number->isPercent) ? 1 : 0;
        const bool whole =
            cell.number ? *cell.number == int(*cell.number) : number && number->evidence() == DecimalEvidence::None;
        sample.wholes += whole ? 1 : 0;
        sample.words += cell.text.contains(u' ') ? 1 : 0;
    }
    return sample;
}

/// A title that may mean two things is settled by what stands below it.
QuoteRole settled(QuoteRole role, const QString &title, const SheetGrid &grid, int headRow, int column)
{
    const QString label = plainLabel(title);
    const Sample sample = sampleBelow(grid, headRow, column);
    const bool isMostlyNumbers = sample.filled > 0 && sample.numbers * 2 > sample.filled;
    if (label == u"item"_s || label == u"artikel"_s || label == u"item #"_s || label == u"no"_s || label == u"nr"_s) {
        if (isMostlyNumbers && sample.wholes * 2 > sample.filled)
            return QuoteRole::Position;
        if (sample.filled > 0 && sample.words * 2 < sample.filled)
            return role == QuoteRole::Position ? QuoteRole::Position : QuoteRole::SellerPart;
        return role;
    }
    if (role == QuoteRole::Unit && label == u"unit"_s && isMostlyNumbers)
        return QuoteRole::UnitPrice;
    if (role == QuoteRole::TaxRate && isMostlyNumbers && sample.percents == 0 && sample.wholes < sample.numbers &&
        !label.contains(u'%'))
        return QuoteRole::TaxAmount;
    return role;
}

void readTitle(const QString &title, QuoteRole role, QuoteColumns &found)
{
    const bool isPrice = role == QuoteRole::UnitPrice || role == QuoteRole::Total || role == QuoteRole::ListPrice ||
                         role == QuoteRole::GrossUnitPrice || role == QuoteRole::GrossTotal;
    if (isPrice && found.currency.isEmpty())
        for (const QString &word : plainLabel(title).split(u' '))
            if (const QString code = currencyOf(word); !code.isEmpty())
                found.currency = code;
    static const QRegularExpression per(u"\\b(je|per|pro|/) ?(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
    if (role == QuoteRole::UnitPrice)
        if (const auto match = per.match(title); match.hasMatch() && match.captured(2).toDouble() > 0)
            found.priceUnit = match.captured(2).toDouble();
    if (role == QuoteRole::UnitPrice || role == QuoteRole::GrossUnitPrice)
        if (const QString unit = rentUnitInTitle(title); !unit.isEmpty())
            found.rentUnit = unit;
    if (role == QuoteRole::Discount && (title.contains(u'%') || title.contains("pct"_L1)))
        found.isDiscountPercent = true;
}

QuoteColumns readHead(const SheetGrid &grid, int headRow, const QuoteMapping &remembered)
{
    QuoteColumns found;
    found.headRow = headRow;
    const SheetRow &row = grid.rows[std::size_t(headRow)];
    for (int column = 0; column < int(row.cells.size()); ++column) {
        const QString title = row.cell(column).text;
        if (title.isEmpty() || title.size() > longestTitle || row.cell(column).number)
            continue;
        std::optional<QuoteRole> role;
        if (const auto known = remembered.find(plainLabel(title)); known != remembered.end())
            role = known->second;
        else if ((role = roleOfTitle(title)))
            role = settled(*role, title, grid, headRow, column);
        if (!role)
            continue;
        // The price after a second column of the same meaning is the later, more specific one; the first text stays.
        if (found.has(*role)) {
            if (*role != QuoteRole::SellerPart && *role != QuoteRole::Description)
                continue;
            if (*role == QuoteRole::Description || found.has(QuoteRole::Part))
                continue;
            role = QuoteRole::Part;
        }
        found.columns[*role] = column;
        found.mapping.push_back({wordOf(*role), title});
        readTitle(title, *role, found);
    }
    return found;
}

/// "Net price" and "Discount" without a list price: the plain "price" beside a "net price" is the list.
void settleRoles(QuoteColumns &found)
{
    if (!found.has(QuoteRole::Part) && found.has(QuoteRole::SellerPart)) {
        found.columns[QuoteRole::Part] = found.at(QuoteRole::SellerPart);
        found.columns.erase(QuoteRole::SellerPart);
    }
}
} // namespace

int QuoteColumns::score() const
{
    const bool hasMoney = has(QuoteRole::UnitPrice) || has(QuoteRole::Total) || has(QuoteRole::ListPrice) ||
                          has(QuoteRole::GrossUnitPrice) || has(QuoteRole::GrossTotal);
    const bool hasName = has(QuoteRole::Part) || has(QuoteRole::Description) || has(QuoteRole::SellerPart);
    return hasMoney && hasName ? int(columns.size()) : 0;
}

QuoteColumns findColumns(const SheetGrid &grid, const QuoteMapping &remembered)
{
    QuoteColumns best;
    for (std::size_t r = 0; r < grid.rows.size() && r < rowsToSearch; ++r) {
        QuoteColumns found = readHead(grid, int(r), remembered);
        if (found.score() > best.score())
            best = std::move(found);
    }
    settleRoles(best);
    return best;
}

} // namespace cw::catalog
