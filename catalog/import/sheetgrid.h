// A sheet of a stranger's file, as it stands: cells of text, with the number or date a workbook stored beside it. What
// was odd about the file is in `remarks`, one sentence each. Values, safe between threads.
#pragma once

#include <QDate>
#include <QStringList>

#include <optional>
#include <vector>

namespace cw::catalog {

struct SheetCell {
    QString text;                 ///< trimmed; of a stored number its plain C-locale form
    std::optional<double> number; ///< stored as a number, so that no separator can mislead
    QDate date;                   ///< stored as a date
    QString currency;             ///< ISO code from the number's format; empty = none
    bool isPercent = false;       ///< the number is a fraction shown as percent
    bool isMissingValue = false;  ///< a formula or an error without a usable result

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !number && !date.isValid(); }
};

struct SheetRow {
    int line = 0; ///< of the file, from 1
    std::vector<SheetCell> cells;
    bool isHidden = false;

    [[nodiscard]] const SheetCell &cell(int column) const
    {
        static const SheetCell none;
        return column >= 0 && std::size_t(column) < cells.size() ? cells[std::size_t(column)] : none;
    }
    [[nodiscard]] bool isEmpty() const
    {
        for (const SheetCell &cell : cells)
            if (!cell.isEmpty())
                return false;
        return true;
    }
};

struct SheetGrid {
    QString name; ///< empty for text files
    std::vector<SheetRow> rows;
    QStringList remarks;
};

} // namespace cw::catalog
