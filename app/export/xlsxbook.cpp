#include "app/export/xlsxbook.h"

#include "app/export/textmeasure.h"

#include <QDateTime>
#include <QFile>
#include <QStringList>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <array>
#include <clocale>
#include <cmath>
#include <optional>
#include <vector>

namespace cw::app {

namespace {

constexpr qsizetype longestText = 32000; ///< a cell holds 32,767 characters
constexpr qsizetype widestColumn = 60, narrowestColumn = 9;
constexpr qsizetype wrappedColumn = 52; ///< characters of a line that surely fit the widest column
constexpr double lineHeight = 15;       ///< points

/// The library prints numbers with the thread's locale: a comma would break the file.
class CLocale {
public:
    CLocale() : c_(::newlocale(LC_ALL_MASK, "C", nullptr)), before_(::uselocale(c_)) {}
    ~CLocale()
    {
        ::uselocale(before_);
        ::freelocale(c_);
    }
    CLocale(const CLocale &) = delete;
    CLocale &operator=(const CLocale &) = delete;

private:
    locale_t c_, before_;
};

QByteArray cellBytes(const QString &value)
{
    const QString clean = printable(value);
    return clean.size() <= longestText ? clean.toUtf8() : (clean.left(longestText) + QChar(0x2026)).toUtf8();
}

lxw_worksheet *native(void *sheet)
{
    return static_cast<lxw_worksheet *>(sheet);
}

} // namespace

struct XlsxBook::Parts {
    CLocale locale;
    QTemporaryDir folder;
    QString file;
    lxw_workbook *book = nullptr;
    std::array<lxw_format *, std::size_t(CellLook::Input) + 1> looks = {};
    [[nodiscard]] lxw_format *formatOf(CellLook look) const { return looks[std::size_t(look)]; }
    std::vector<std::unique_ptr<XlsxSheet>> sheets;
};

XlsxBook::XlsxBook(const QString &title, QDate created, Filling filling) : parts_(std::make_unique<Parts>())
{
    parts_->file = parts_->folder.filePath(QStringLiteral("book.xlsx"));
    QByteArray scratch = QFile::encodeName(parts_->folder.path());
    lxw_workbook_options options = {filling == Filling::RowByRow ? uint8_t(LXW_TRUE) : uint8_t(LXW_FALSE),
                                    scratch.data(), LXW_FALSE};
    parts_->book = workbook_new_opt(QFile::encodeName(parts_->file).constData(), &options);
    QByteArray titleBytes = cellBytes(title.left(255)), company = "Clusterwright";
    lxw_doc_properties properties = {};
    properties.title = titleBytes.data();
    properties.author = company.data();
    properties.created = time_t(QDateTime(created, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    workbook_set_properties(parts_->book, &properties);

    struct Look {
        CellLook look;
        const char *format;
        bool isBold;
    };
    const std::array<Look, 13> looks = {{{CellLook::Text, "@", false},
                                         {CellLook::Wrapped, "@", false},
                                         {CellLook::Free, "@", false},
                                         {CellLook::Head, "@", true},
                                         {CellLook::Title, "@", true},
                                         {CellLook::Whole, "#,##0", false},
                                         {CellLook::Money, "#,##0.00", false},
                                         {CellLook::Precise, "#,##0.00####", false},
                                         {CellLook::Factor, "0.000000000", false},
                                         {CellLook::SumText, "@", true},
                                         {CellLook::SumMoney, "#,##0.00", true},
                                         {CellLook::Rounded, "#,##0.0", false},
                                         {CellLook::Input, "#,##0.00", false}}};
    for (const Look &look : looks) {
        lxw_format *format = workbook_add_format(parts_->book);
        format_set_num_format(format, look.format);
        format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
        if (look.look == CellLook::Text || look.look == CellLook::Wrapped || look.look == CellLook::Head)
            format_set_indent(format, 1);
        if (look.isBold)
            format_set_bold(format);
        if (look.look == CellLook::Wrapped || look.look == CellLook::Head)
            format_set_text_wrap(format);
        if (look.look == CellLook::Head) {
            format_set_bg_color(format, 0xE3F0F2);
            format_set_bottom(format, LXW_BORDER_THIN);
        }
        if (look.look == CellLook::Input) {
            format_set_bg_color(format, 0xFFF7DF);
            format_set_border(format, LXW_BORDER_HAIR);
        }
        if (look.look == CellLook::Title)
            format_set_font_size(format, 16);
        if (look.look == CellLook::SumText || look.look == CellLook::SumMoney)
            format_set_top(format, LXW_BORDER_THIN);
        parts_->looks[std::size_t(look.look)] = format;
    }
}

XlsxBook::~XlsxBook()
{
    if (parts_->book)
        lxw_workbook_free(parts_->book);
}

XlsxSheet &XlsxBook::addSheet(const QString &name)
{
    lxw_worksheet *sheet = workbook_add_worksheet(parts_->book, name.toUtf8().constData());
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
    parts_->sheets.push_back(std::unique_ptr<XlsxSheet>(new XlsxSheet(*this, sheet)));
    return *parts_->sheets.back();
}

Result<QByteArray> XlsxBook::bytes()
{
    if (!parts_->folder.isValid())
        return Error::absent(QStringLiteral("No temporary folder could be made for the workbook"),
                             parts_->folder.path());
    for (const auto &sheet : parts_->sheets)
        sheet->applySizes();
    const lxw_error error = workbook_close(parts_->book);
    parts_->book = nullptr; // close frees it
    if (error != LXW_NO_ERROR)
        return Error::invalid(QStringLiteral("The workbook could not be written to the temporary folder: %1")
                                  .arg(QString::fromUtf8(lxw_strerror(error))),
                              parts_->folder.path());
    QFile file(parts_->file);
    if (!file.open(QIODevice::ReadOnly))
        return Error::invalid(QStringLiteral("The workbook could not be read back"), parts_->file);
    return file.readAll();
}

namespace {
/// Letters a number takes, with its groups and in a head's heavier type.
qsizetype widthOf(double value, CellLook look)
{
    constexpr int cents = 2, precise = 6, factor = 9; // decimals of the formats above
    const int decimals = look == CellLook::Whole     ? 0
                         : look == CellLook::Precise ? precise
                         : look == CellLook::Factor  ? factor
                                                     : cents;
    const double size = std::abs(value);
    const qsizetype whole = size < 10 ? 1 : qsizetype(std::log10(size)) + 1;
    return (whole + (decimals > 0 ? decimals + 1 : 0) + (value < 0 ? 1 : 0)) * 5 / 4;
}
} // namespace

void XlsxSheet::text(int row, int column, const QString &value, CellLook look)
{
    if (value.isEmpty())
        return;
    use(row, column);
    worksheet_write_string(native(sheet_), lxw_row_t(row), lxw_col_t(column), cellBytes(value).constData(),
                           book_.parts_->formatOf(look));
    if (look == CellLook::Wrapped) {
        qsizetype &lines = lines_.try_emplace(row, 1).first->second;
        lines = std::max(lines, (value.size() + wrappedColumn - 1) / wrappedColumn);
    }
    if (look == CellLook::Title) // its letters are larger
        worksheet_set_row(native(sheet_), lxw_row_t(row), 2 * lineHeight, nullptr);
    if (look != CellLook::Title && look != CellLook::Free)
        widen(column, value.size());
}

void XlsxSheet::number(int row, int column, std::optional<double> value, CellLook look)
{
    if (!value)
        return;
    use(row, column);
    worksheet_write_number(native(sheet_), lxw_row_t(row), lxw_col_t(column), *value, book_.parts_->formatOf(look));
    widen(column, widthOf(*value, look));
}

void XlsxSheet::formula(int row, int column, const QString &formula, double cached, CellLook look)
{
    use(row, column);
    worksheet_write_formula_num(native(sheet_), lxw_row_t(row), lxw_col_t(column), formula.toUtf8().constData(),
                                book_.parts_->formatOf(look), cached);
    widen(column, widthOf(cached, look));
}

void XlsxSheet::emptyFormula(int row, int column, const QString &formula, CellLook look)
{
    use(row, column);
    worksheet_write_formula_str(native(sheet_), lxw_row_t(row), lxw_col_t(column), formula.toUtf8().constData(),
                                book_.parts_->formatOf(look), "");
    widen(column, narrowestColumn);
}

void XlsxSheet::input(int row, int column)
{
    use(row, column);
    worksheet_write_blank(native(sheet_), lxw_row_t(row), lxw_col_t(column), book_.parts_->formatOf(CellLook::Input));
    widen(column, narrowestColumn);
}

void XlsxSheet::paragraph(int row, int columns, const QString &value)
{
    if (value.isEmpty())
        return;
    use(row, columns - 1);
    worksheet_merge_range(native(sheet_), lxw_row_t(row), 0, lxw_row_t(row), lxw_col_t(columns - 1),
                          cellBytes(value).constData(), book_.parts_->formatOf(CellLook::Wrapped));
    paragraphs_[row] = {columns, value.size()};
}

void XlsxSheet::head(int row, const QStringList &titles)
{
    for (int column = 0; column < titles.size(); ++column)
        text(row, column, titles.at(column), CellLook::Head);
}

void XlsxSheet::freezeAndFilter(int headRow, int lastRow, int columns)
{
    worksheet_freeze_panes(native(sheet_), lxw_row_t(headRow + 1), 0);
    worksheet_repeat_rows(native(sheet_), lxw_row_t(headRow), lxw_row_t(headRow));
    if (lastRow > headRow)
        worksheet_autofilter(native(sheet_), lxw_row_t(headRow), 0, lxw_row_t(lastRow), lxw_col_t(columns - 1));
}

void XlsxSheet::use(int row, int column)
{
    lastRow_ = std::max(lastRow_, row);
    lastColumn_ = std::max(lastColumn_, column);
}

void XlsxSheet::widen(int column, qsizetype characters)
{
    if (std::size_t(column) >= widths_.size())
        widths_.resize(std::size_t(column) + 1, 0);
    qsizetype &width = widths_[std::size_t(column)];
    width = std::clamp(characters + 2, std::max(width, narrowestColumn), widestColumn);
}

void XlsxSheet::applySizes()
{
    constexpr qsizetype a4Letters = 150; // in landscape, still legible
    constexpr uint8_t a4 = 9, a3 = 8;
    const int lastPrinted = printed_ > 0 ? std::min(printed_ - 1, lastColumn_) : lastColumn_;
    worksheet_print_area(native(sheet_), 0, 0, lxw_row_t(lastRow_), lxw_col_t(lastPrinted));
    qsizetype letters = 0;
    for (std::size_t column = 0; column < widths_.size(); ++column)
        letters += int(column) <= lastPrinted ? widths_[column] : 0;
    worksheet_set_paper(native(sheet_), letters > a4Letters ? a3 : a4);
    for (std::size_t column = 0; column < widths_.size(); ++column)
        if (widths_[column] > 0)
            worksheet_set_column(native(sheet_), lxw_col_t(column), lxw_col_t(column), double(widths_[column]),
                                 nullptr);
    for (const auto &[row, paragraph] : paragraphs_) {
        qsizetype width = 0;
        for (int column = 0; column < paragraph.columns; ++column) {
            const std::size_t at = std::size_t(column);
            width += at < widths_.size() && widths_[at] > 0 ? widths_[at] : narrowestColumn;
        }
        lines_[row] = paragraph.characters / std::max<qsizetype>(1, width - 2) + 1;
    }
    constexpr qsizetype highest = 20; // a spreadsheet's rows end at 409 points
    for (const auto &[row, lines] : lines_)
        if (lines > 1)
            worksheet_set_row(native(sheet_), lxw_row_t(row), lineHeight * double(std::min(lines, highest)), nullptr);
}

QString cellName(int row, int column)
{
    QString letters;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    return letters + QString::number(row + 1);
}

QString columnRange(int column, int firstRow, int lastRow)
{
    const QString letters = cellName(0, column).chopped(1);
    return QStringLiteral("$%1$%2:$%1$%3").arg(letters, QString::number(firstRow + 1), QString::number(lastRow + 1));
}

} // namespace cw::app
