#include "catalog/import/workbooksheet.h"

#include <QXmlStreamReader>

#include <cmath>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t maxRows = 100'000;
constexpr int maxColumns = 500;
constexpr std::size_t maxCells = 2'000'000; ///< in all: a few bytes may ask for a cell far to the right of every row
constexpr qsizetype maxCellText = 64 * 1024;
// Excel's day 60 is a 29 February 1900 that never was: days after it count from 1899-12-30.
const QDate dayZero(1899, 12, 30);
const QDate dayZero1904(1904, 1, 1);
constexpr double lastDay = 2'958'465; // 9999-12-31

Error damaged(const QXmlStreamReader &reader)
{
    return Error::invalid(u"the workbook is damaged: %1"_s.arg(reader.errorString()),
                          u"line %1"_s.arg(reader.lineNumber()), u"a complete XLSX file"_s);
}

Error documentType()
{
    return Error::invalid(u"the workbook declares a document type"_s, {}, u"a workbook without one"_s);
}

/// All text inside the element the reader stands on, without the phonetic guides of East Asian texts.
QString textInside(QXmlStreamReader &reader)
{
    QString text;
    const QString end = reader.name().toString();
    int phonetic = 0;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement && reader.name() == "rPh"_L1)
            ++phonetic;
        else if (token == QXmlStreamReader::EndElement && reader.name() == "rPh"_L1)
            --phonetic;
        else if (token == QXmlStreamReader::EndElement && reader.name() == end)
            return text;
        else if (token == QXmlStreamReader::Characters && phonetic == 0 && text.size() < maxCellText)
            text += reader.text();
    }
    return text;
}

/// "BC12" is column 54; -1 when it is no reference.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar c : reference) {
        if (c < u'A' || c > u'Z')
            break;
        column = column * 26 + (c.unicode() - u'A' + 1);
        if (column > maxColumns)
            return maxColumns;
    }
    return column - 1;
}

class SheetScanner {
public:
    SheetScanner(const QByteArray &xml, const WorkbookTexts &texts) : reader_(xml), texts_(texts) {}

    Result<SheetGrid> scan()
    {
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::DTD)
                return documentType();
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (reader_.name() == "row"_L1) {
                if (grid_.rows.size() >= maxRows)
                    return Error::invalid(u"the sheet has too many rows"_s, {}, u"at most %1"_s.arg(maxRows));
                beginRow();
            } else if (reader_.name() == "c"_L1) {
                readCell();
                if (cells_ > maxCells)
                    return Error::invalid(
                        u"the sheet has too many cells"_s, u"row %1"_s.arg(grid_.rows.back().line),
                        u"at most %1, empty ones to the left of a filled one included"_s.arg(maxCells));
            }
        }
        if (reader_.hasError())
            return damaged(reader_);
        if (missing_ > 0)
            grid_.remarks << u"%1 cells hold a formula or an error without a stored result, the first in row %2"_s
                                 .arg(missing_)
                                 .arg(firstMissing_);
        return grid_;
    }

private:
    void beginRow()
    {
        const int stated = reader_.attributes().value("r"_L1).toInt();
        SheetRow row;
        row.line = stated > 0 ? stated : (grid_.rows.empty() ? 1 : grid_.rows.back().line + 1);
        row.isHidden = reader_.attributes().value("hidden"_L1) == "1"_L1;
        grid_.rows.push_back(std::move(row));
    }

    void readCell()
    {
        const auto attributes = reader_.attributes();
        const QString type = attributes.value("t"_L1).toString();
        const auto style = std::size_t(attributes.value("s"_L1).toUInt());
        const int column = columnOf(attributes.value("r"_L1));
        QString value, inlineText;
        bool isFormula = false;
        while (!reader_.atEnd()) {
            const auto token = reader_.readNext();
            if (token == QXmlStreamReader::EndElement && reader_.name() == "c"_L1)
                break;
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (reader_.name() == "v"_L1)
                value = textInside(reader_);
            else if (reader_.name() == "is"_L1)
                inlineText = textInside(reader_);
            else if (reader_.name() == "f"_L1)
                isFormula = true;
        }
        if (grid_.rows.empty())
            return;
        auto &cells = grid_.rows.back().cells;
        const int at = column >= 0 ? column : int(cells.size());
        if (at >= maxColumns)
            return;
        if (std::size_t(at) >= cells.size()) {
            cells_ += std::size_t(at) + 1 - cells.size();
            cells.resize(std::size_t(at) + 1);
        }
        SheetCell &cell = cells[std::size_t(at)];
        if (type == "s"_L1)
            cell.text = texts_.shared.value(value.toInt()).trimmed();
        else if (type == "inlineStr"_L1)
            cell.text = inlineText.trimmed();
        else if (type == "str"_L1)
            cell.text = value.trimmed();
        else if (type == "b"_L1)
            cell.text = value == u"1"_s ? u"TRUE"_s : u"FALSE"_s;
        else if (type == "d"_L1)
            cell.date = QDate::fromString(value.left(10), Qt::ISODate);
        else if (type != "e"_L1)
            fillNumber(cell, value, style);
        if (type == "e"_L1 || (isFormula && cell.isEmpty() && type != "str"_L1))
            noteMissing(cell);
    }

    void fillNumber(SheetCell &cell, const QString &value, std::size_t style)
    {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok || !std::isfinite(number))
            return;
        const CellStyle look = style < texts_.styles.size() ? texts_.styles[style] : CellStyle();
        if (look.isDate && number >= 1 && number <= lastDay) {
            cell.date = (texts_.countsFrom1904 ? dayZero1904 : dayZero).addDays(qint64(number));
            cell.text = cell.date.toString(Qt::ISODate);
            return;
        }
        cell.number = number;
        cell.isPercent = look.isPercent;
        cell.currency = look.currency;
        cell.text = QString::number(number, 'g', 15);
    }

    void noteMissing(SheetCell &cell)
    {
        cell.isMissingValue = true;
        if (missing_++ == 0)
            firstMissing_ = grid_.rows.back().line;
    }

    QXmlStreamReader reader_;
    const WorkbookTexts &texts_;
    std::size_t cells_ = 0;
    SheetGrid grid_;
    int missing_ = 0;
    int firstMissing_ = 0;
};
} // namespace

Result<QStringList> readSharedStrings(const QByteArray &xml)
{
    QStringList strings;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::DTD)
            return documentType();
        if (token == QXmlStreamReader::StartElement && reader.name() == "si"_L1)
            strings << textInside(reader);
    }
    if (reader.hasError())
        return damaged(reader);
    return strings;
}

Result<SheetGrid> readSheet(const QByteArray &xml, const WorkbookTexts &texts)
{
    return SheetScanner(xml, texts).scan();
}

} // namespace cw::catalog
