// A thin owner of one libxlsxwriter workbook: formats, column widths from content, bytes that depend on nothing but
// what was written (C locale, fixed creation time). The library writes through a temporary file. Not thread-safe.
#pragma once

#include "catalog/base/result.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace cw::app {

/// `Free` and `Title` run on over the cells beside them and do not widen their column; `Wrapped` makes its row higher.
/// `Rounded` shows physical figures to a tenth and keeps the exact value in the cell; `Input` is a cell to be filled
/// in.
enum class CellLook {
    Text,
    Wrapped,
    Free,
    Head,
    Title,
    Whole,
    Money,
    Precise,
    Factor,
    SumText,
    SumMoney,
    Rounded,
    Input
};

class XlsxBook;

/// One sheet. Rows and columns count from 0. Absent numbers stay empty cells.
class XlsxSheet {
public:
    void text(int row, int column, const QString &value, CellLook look = CellLook::Text);
    void number(int row, int column, std::optional<double> value, CellLook look);
    /// `cached` is what programs show that do not recalculate.
    void formula(int row, int column, const QString &formula, double cached, CellLook look);
    /// A formula that shows nothing until what it rests on is filled in.
    void emptyFormula(int row, int column, const QString &formula, CellLook look);
    /// An empty cell for others to fill in.
    void input(int row, int column);
    /// A text of its own height across the first `columns` columns. Their widths must not change afterwards by much.
    void paragraph(int row, int columns, const QString &value);
    void head(int row, const QStringList &titles);
    /// Keeps rows above `row` in sight, offers a filter over the head's columns down to `lastRow`, and repeats the head
    /// in print.
    void freezeAndFilter(int headRow, int lastRow, int columns);
    /// Only the first `columns` are printed; all of them where it is not said.
    void printColumns(int columns) { printed_ = columns; }

private:
    friend class XlsxBook;
    XlsxSheet(XlsxBook &book, void *sheet) : book_(book), sheet_(sheet) {}
    void use(int row, int column); ///< the print area covers what was written
    void widen(int column, qsizetype characters);
    void applySizes();
    XlsxBook &book_;
    void *sheet_;
    int lastRow_ = 0, lastColumn_ = 0, printed_ = 0;
    std::vector<qsizetype> widths_;  ///< letters by column; 0 = nothing that widens it
    std::map<int, qsizetype> lines_; ///< text lines of each row, where more than one
    struct Paragraph {
        int columns = 0;
        qsizetype characters = 0;
    };
    std::map<int, Paragraph> paragraphs_; ///< by row; their height follows from the widths at the end
};

/// In which order the cells of a sheet come.
enum class Filling {
    AnyOrder,
    RowByRow, ///< rows from the top, none again: each goes to the file when the next begins, so long lists take no room
};

class XlsxBook {
public:
    XlsxBook(const QString &title, QDate created, Filling filling = Filling::AnyOrder);
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;
    XlsxSheet &addSheet(const QString &name);
    [[nodiscard]] Result<QByteArray> bytes(); ///< once, at the end

private:
    friend class XlsxSheet;
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

/// "C7" for row 6, column 2.
[[nodiscard]] QString cellName(int row, int column);
/// "$C$2:$C$9".
[[nodiscard]] QString columnRange(int column, int firstRow, int lastRow);

} // namespace cw::app
