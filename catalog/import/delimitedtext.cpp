#include "catalog/import/delimitedtext.h"

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t maxRows = 200'000;
constexpr std::size_t maxCells = 500;
constexpr qsizetype maxCell = 64 * 1024;
constexpr std::size_t maxCellsInAll = 2'000'000;

class Knife {
public:
    Knife(const QString &text, QChar separator) : text_(text), separator_(separator) {}

    [[nodiscard]] bool atEnd() const { return at_ >= text_.size(); }

    std::optional<Error> row(SheetRow &row)
    {
        row.line = line_;
        while (true) {
            QString field;
            if (auto problem = takeField(field))
                return problem;
            if (row.cells.size() >= maxCells || field.size() > maxCell)
                return Error::invalid(u"the row is too large"_s, u"line %1"_s.arg(row.line),
                                      u"at most %1 cells of %2 characters"_s.arg(maxCells).arg(maxCell));
            SheetCell cell;
            cell.text = field.trimmed();
            row.cells.push_back(std::move(cell));
            if (atEnd())
                return std::nullopt;
            const QChar c = text_[at_++];
            if (c == separator_)
                continue;
            if (c == QLatin1Char('\r') && !atEnd() && text_[at_] == QLatin1Char('\n'))
                ++at_;
            ++line_;
            return std::nullopt;
        }
    }

private:
    [[nodiscard]] bool isEndOfField(QChar c) const
    {
        return c == separator_ || c == QLatin1Char('\n') || c == QLatin1Char('\r');
    }

    std::optional<Error> takeField(QString &field)
    {
        qsizetype start = at_;
        while (start < text_.size() && text_[start] == QLatin1Char(' ') && separator_ != QLatin1Char(' '))
            ++start;
        if (start < text_.size() && text_[start] == QLatin1Char('"')) {
            at_ = start;
            return takeQuoted(field);
        }
        const qsizetype from = at_;
        while (!atEnd() && !isEndOfField(text_[at_]))
            ++at_;
        field = text_.mid(from, at_ - from);
        return std::nullopt;
    }

    std::optional<Error> takeQuoted(QString &field)
    {
        const int opened = line_;
        for (++at_; !atEnd(); ++at_) {
            const QChar c = text_[at_];
            if (c != QLatin1Char('"')) {
                line_ += c == QLatin1Char('\n') ? 1 : 0;
                field += c;
            } else if (at_ + 1 < text_.size() && text_[at_ + 1] == QLatin1Char('"')) {
                field += c;
                ++at_;
            } else {
                ++at_;
                while (!atEnd() && !isEndOfField(text_[at_]))
                    field += text_[at_++]; // `"24" TFT`: people forget to double the mark
                return std::nullopt;
            }
        }
        return Error::invalid(u"a quotation mark is opened and never closed"_s, u"line %1"_s.arg(opened),
                              u"a closing quotation mark; the file may be cut off"_s);
    }

    const QString &text_;
    QChar separator_;
    qsizetype at_ = 0;
    int line_ = 1;
};
} // namespace

Result<SheetGrid> cutText(const QString &text, QChar separator, int mostRows)
{
    SheetGrid grid;
    std::size_t cells = 0;
    Knife knife(text, separator);
    while (!knife.atEnd()) {
        if (mostRows > 0 && grid.rows.size() >= std::size_t(mostRows))
            return grid;
        if (grid.rows.size() >= maxRows)
            return Error::invalid(u"the file has too many rows"_s, {}, u"at most %1"_s.arg(maxRows));
        SheetRow row;
        if (auto problem = knife.row(row))
            return *problem;
        cells += row.cells.size();
        if (cells > maxCellsInAll)
            return Error::invalid(u"the file has too many cells"_s, u"line %1"_s.arg(row.line),
                                  u"at most %1"_s.arg(maxCellsInAll));
        grid.rows.push_back(std::move(row));
    }
    return grid;
}

} // namespace cw::catalog
