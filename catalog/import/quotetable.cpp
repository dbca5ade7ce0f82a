#include "catalog/import/quotetable.h"

#include "catalog/import/decimaltext.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr QuoteRole moneyRoles[] = {QuoteRole::UnitPrice, QuoteRole::ListPrice, QuoteRole::Total,
                                    QuoteRole::GrossUnitPrice, QuoteRole::GrossTotal};

class RowSplitter {
public:
    RowSplitter(const SheetGrid &grid, const QuoteColumns &columns) : grid_(grid), columns_(columns) {}

    QuoteTable split()
    {
        const auto head = std::size_t(columns_.headRow);
        const std::size_t width = lastTitle(grid_.rows[head]);
        for (std::size_t r = 0; r < grid_.rows.size(); ++r) {
            const SheetRow &row = grid_.rows[r];
            if (r == head || row.isEmpty() || (r > head && isHeadAgain(row)))
                continue;
            if (r < head)
                table_.statements.push_back(&row);
            else if (isOverfull(row, width))
                table_.overfull.push_back(&row);
            else
                placeRow(row);
        }
        return std::move(table_);
    }

private:
    static std::size_t lastTitle(const SheetRow &row)
    {
        std::size_t width = row.cells.size();
        while (width > 0 && row.cells[width - 1].isEmpty())
            --width;
        return width;
    }

    [[nodiscard]] const SheetCell &at(const SheetRow &row, QuoteRole role) const { return row.cell(columns_.at(role)); }

    [[nodiscard]] bool isHeadAgain(const SheetRow &row) const
    {
        const SheetRow &head = grid_.rows[std::size_t(columns_.headRow)];
        int same = 0;
        for (const auto &[role, column] : columns_.columns)
            same += row.cell(column).text == head.cell(column).text ? 1 : 0;
        return same == int(columns_.columns.size());
    }

    [[nodiscard]] bool isOverfull(const SheetRow &row, std::size_t width) const
    {
        return grid_.name.isEmpty() && lastTitle(row) > width && holdsNumber(at(row, QuoteRole::Quantity));
    }

    void placeRow(const SheetRow &row)
    {
        const bool hasQuantity = holdsNumber(at(row, QuoteRole::Quantity));
        bool hasUnitPrice = false, hasMoney = false;
        for (const QuoteRole role : moneyRoles) {
            hasMoney = hasMoney || holdsNumber(at(row, role));
            hasUnitPrice = hasUnitPrice ||
                           (role != QuoteRole::Total && role != QuoteRole::GrossTotal && holdsNumber(at(row, role)));
        }
        const QString part = at(row, QuoteRole::Part).text;
        const bool isComplete = hasQuantity && (hasUnitPrice || !part.isEmpty());
        if (!isComplete && placeSum(row))
            return;
        const QString name = at(row, QuoteRole::Description).text;
        const bool isItem =
            (hasMoney && !(part.isEmpty() && name.isEmpty())) || (hasQuantity && !(part.isEmpty() && name.isEmpty()));
        if (isItem) {
            table_.items.push_back({&row, {}, isOptionalSection_});
            return;
        }
        placeText(row, name);
    }

    bool placeSum(const SheetRow &row)
    {
        QStringList words;
        const SheetCell *amount = holdsNumber(at(row, QuoteRole::Total)) ? &at(row, QuoteRole::Total) : nullptr;
        if (!amount && holdsNumber(at(row, QuoteRole::GrossTotal)))
            amount = &at(row, QuoteRole::GrossTotal);
        const SheetCell *last = nullptr;
        std::optional<double> percent;
        for (const SheetCell &cell : row.cells) {
            if (!holdsNumber(cell)) {
                if (!cell.text.isEmpty())
                    words << cell.text;
                continue;
            }
            const auto number = scanNumber(cell.text);
            if (cell.isPercent)
                percent = cell.number;
            else if (number && number->isPercent)
                percent = percentIn(cell.text);
            else
                last = &cell;
        }
        const QString label = words.join(u' ');
        const auto kind = sumKindOf(label);
        if (!kind)
            return false;
        if (!amount)
            amount = last;
        if (!percent)
            percent = percentIn(label);
        if (!amount && !percent) {
            if (*kind != SumKind::Tax)
                return false;
            table_.statements.push_back(&row); // "zzgl. MwSt."
            return true;
        }
        if (!amount && *kind == SumKind::Tax) {
            table_.statements.push_back(&row); // "zzgl. 19 % MwSt." states a rate, no amount
            return true;
        }
        table_.sums.push_back({&row, *kind, label, amount ? *amount : SheetCell(), percent});
        table_.itemsBefore.push_back(table_.items.size());
        return true;
    }

    void placeText(const SheetRow &row, const QString &name)
    {
        int filled = 0;
        for (const SheetCell &cell : row.cells)
            filled += cell.isEmpty() ? 0 : 1;
        if (filled == 1 && !name.isEmpty() && !table_.items.empty())
            table_.items.back().details += u' ' + name;
        if (filled == 1)
            for (const SheetCell &cell : row.cells)
                if (!cell.isEmpty() && cell.text.size() < 60)
                    isOptionalSection_ = saysOptional(cell.text);
        table_.statements.push_back(&row);
    }

    const SheetGrid &grid_;
    const QuoteColumns &columns_;
    QuoteTable table_;
    bool isOptionalSection_ = false;
};
} // namespace

bool holdsNumber(const SheetCell &cell)
{
    if (cell.number)
        return true;
    if (cell.text.isEmpty() || cell.date.isValid())
        return false;
    return scanNumber(cell.text).has_value();
}

QuoteTable splitRows(const SheetGrid &grid, const QuoteColumns &columns)
{
    return RowSplitter(grid, columns).split();
}

} // namespace cw::catalog
