#include "app/export/billxlsx.h"

#include "app/export/billsheets.h"
#include "planner/plan/operatingcost.h"
#include "planner/plan/valueaddedtax.h"
#include "planner/report/footnotes.h"
#include "planner/report/needtext.h"
#include "planner/report/pricesday.h"

#include <QStringList>

#include <cmath>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

enum Column {
    Id,
    Site,
    Period,
    PeriodNumber,
    Procured,
    Kind,
    Category,
    Part,
    Description,
    WorkloadId,
    Quantity,
    QuantityUnit,
    UnitPrice,
    PriceLow,
    PriceHigh,
    TotalPrice,
    Discount,
    Discounted,
    PriceSource,
    PriceAsOf,
    Passport,
    ColumnCount
};

constexpr int headRow = 0, firstRow = 1;

class BookWriter {
public:
    BookWriter(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot *catalog)
        : plan_(plan), result_(result), catalog_(catalog), book_(plan.title, plan.asOf),
          currency_(plan.currency.code()), lastRow_(firstRow + int(result.lines.size()) - 1)
    {
        for (const Line &line : result.lines)
            categories_ << line.category;
        categories_.removeDuplicates();
        categories_.sort();
    }

    Result<QByteArray> write()
    {
        writeSummary(book_.addSheet(u"Summary"_s));
        writeBill(book_.addSheet(u"Bill of materials"_s));
        writePeriods(book_.addSheet(u"Cost by period"_s));
        writePowerSheet(book_.addSheet(u"Power"_s), plan_, result_);
        if (catalog_) {
            if (const Outcome racks = writeRacksSheet(book_.addSheet(u"Racks"_s), plan_, *catalog_); !racks.ok())
                return racks.error();
            if (const Outcome cables = writeCablingSheet(book_.addSheet(u"Cabling"_s), plan_, *catalog_); !cables.ok())
                return cables.error();
        }
        writeCandidatesSheet(book_.addSheet(u"Candidates"_s), result_);
        writeFindings(book_.addSheet(u"Findings"_s));
        writeSources(book_.addSheet(u"Sources"_s));
        return book_.bytes();
    }

private:
    [[nodiscard]] QString bill(Column column) const
    {
        return u"'Bill of materials'!%1"_s.arg(columnRange(column, firstRow, std::max(lastRow_, firstRow)));
    }

    [[nodiscard]] int periodNumber(const Line &line) const
    {
        const Horizon &horizon = plan_.need.horizon;
        if (horizon.periodMonths <= 0)
            return 1;
        return std::clamp((line.period - horizon.start) / horizon.periodMonths, 0, horizon.periods() - 1) + 1;
    }

    [[nodiscard]] static double discounted(const Line &line)
    {
        return line.total ? line.total->toUnits() * line.discount : 0;
    }

    void writeSummary(XlsxSheet &sheet)
    {
        sheet.text(0, 0, plan_.title, CellLook::Title);
        constexpr int summaryColumns = 7;
        sheet.paragraph(1, summaryColumns, result_.answer);
        const bool hasVat = holdsValueAddedTax(result_);
        sheet.text(2, 0,
                   u"Prices as of %1, in %2, %3"_s.arg(pricesDay(plan_, result_).toString(Qt::ISODate), currency_,
                                                       hasVat ? u"with VAT"_s : u"without VAT"_s),
                   CellLook::Free);
        constexpr int head = 4;
        sheet.head(head, {u"Figure"_s, u"Likely"_s, u"Low"_s, u"High"_s, u"Unit"_s, u"Limit"_s, u"Passport"_s});
        int row = head + 1;
        for (const Total &total : result_.totals) {
            const QuantityInfo &facts = info(total.quantity);
            const CellLook look = facts.isMoney     ? CellLook::Money
                                  : facts.isInteger ? CellLook::Whole
                                                    : CellLook::Rounded;
            sheet.text(row, 0, labelOf(facts));
            writeTotal(sheet, row, total, look);
            sheet.number(row, 2, total.low, look);
            sheet.number(row, 3, total.high, look);
            sheet.text(row, 4, total.unit);
            sheet.number(row, 5, wholePlanMax(plan_, total.quantity), look);
            sheet.text(row, 6, total.passport);
            if (!total.value)
                sheet.text(row, 1, u"not known"_s);
            ++row;
        }
        if (hasVat)
            writeSumsWithoutVat(sheet, row);
        row += 1;
        sheet.text(row, 0, u"Catalog"_s);
        sheet.text(row++, 1, result_.snapshot, CellLook::Free);
        sheet.text(row, 0, u"Need"_s);
        sheet.text(row++, 1, result_.needHash, CellLook::Free);
        sheet.text(row, 0, u"Made with"_s);
        sheet.text(row, 1,
                   u"Clusterwright %1, %2 %3"_s.arg(QStringLiteral(CLUSTERWRIGHT_VERSION), result_.solver.name,
                                                    result_.solver.version),
                   CellLook::Free);
    }

    [[nodiscard]] QString labelOf(const QuantityInfo &facts) const
    {
        const QString label = QString::fromUtf8(facts.label);
        const Horizon &horizon = plan_.need.horizon;
        return facts.quantity == PlanQuantity::OpexPerMonth && horizon.periods() > 0
                   ? u"%1, from %2 on"_s.arg(label, horizon.periodStart(opexPeriod(horizon)).toIso())
                   : label;
    }

    void writeSumsWithoutVat(XlsxSheet &sheet, int &row)
    {
        const SumsWithoutVat net = sumsWithoutVat(result_, plan_.currency);
        const auto taxOf = [this](Column column, const char *unit, const QString &further = {}) {
            return u"SUMIFS(%1,%2,\"tax\",%3,\"%4\"%5)"_s.arg(bill(column), bill(Category), bill(QuantityUnit),
                                                              QLatin1String(unit), further);
        };
        const auto write = [&](const QString &label, const QString &formula, const Money &value) {
            sheet.text(row, 0, label);
            sheet.formula(row, 1, formula, value.toUnits(), CellLook::Money);
            sheet.text(row++, 4, currency_);
        };
        const QString isOneOff = u",%1,\"one_off\""_s.arg(bill(Kind));
        write(u"Purchase without VAT"_s,
              u"=SUMIFS(%1%2)-%3"_s.arg(bill(TotalPrice), isOneOff, taxOf(TotalPrice, vatPaymentsUnit, isOneOff)),
              net.bought);
        write(u"Net present without VAT"_s,
              u"=ROUND(SUM(%1)-%2-%3,%4)"_s.arg(bill(Discounted), taxOf(Discounted, vatPaymentsUnit),
                                                taxOf(Discounted, vatMonthsUnit),
                                                QString::number(plan_.currency.minorDigits())),
              net.netPresent);
    }

    void writeTotal(XlsxSheet &sheet, int row, const Total &total, CellLook look)
    {
        const QString cents = QString::number(plan_.currency.minorDigits());
        if (total.value && !result_.lines.empty() && total.quantity == PlanQuantity::Capex)
            sheet.formula(row, 1, u"=SUMIFS(%1,%2,\"one_off\")"_s.arg(bill(TotalPrice), bill(Kind)), *total.value,
                          look);
        else if (total.value && !result_.lines.empty() && total.quantity == PlanQuantity::TotalCost)
            sheet.formula(row, 1, u"=ROUND(SUM(%1),%2)"_s.arg(bill(Discounted), cents), *total.value, look);
        else
            sheet.number(row, 1, total.value, look);
    }

    /// A spreadsheet rounds halves up, the plan rounds them to even: where that could matter, the number stands itself.
    static bool isTie(const Line &line)
    {
        std::int64_t unit = 1000000;
        for (int i = 0; i < line.total->currency().minorDigits(); ++i)
            unit /= 10;
        return std::abs(line.unitPrice->timesQuantity(line.quantity).micros()) % unit == unit / 2;
    }

    static CellLook lookOf(const std::optional<Money> &money)
    {
        return money && money->micros() % 10000 != 0 ? CellLook::Precise : CellLook::Money;
    }

    static std::optional<double> units(const std::optional<Money> &money)
    {
        return money ? std::optional(money->toUnits()) : std::nullopt;
    }

    void writeBill(XlsxSheet &sheet)
    {
        sheet.head(headRow, {u"Line"_s,
                             u"Site"_s,
                             u"Month"_s,
                             u"Period no."_s,
                             u"Procurement"_s,
                             u"Kind"_s,
                             u"Category"_s,
                             u"Part"_s,
                             u"Description"_s,
                             u"Workload"_s,
                             u"Quantity"_s,
                             u"Unit"_s,
                             u"Unit price, "_s + currency_,
                             u"Price low"_s,
                             u"Price high"_s,
                             u"Total, "_s + currency_,
                             u"Discount factor"_s,
                             u"Net present, "_s + currency_,
                             u"Price source"_s,
                             u"Price as of"_s,
                             u"Passport"_s});
        int row = firstRow;
        double sum = 0, present = 0;
        for (const Line &line : result_.lines) {
            writeLine(sheet, row++, line);
            sum += line.total ? line.total->toUnits() : 0;
            present += discounted(line);
        }
        sheet.freezeAndFilter(headRow, lastRow_, ColumnCount);
        sheet.printColumns(Discounted + 1); // sources have a sheet of their own
        if (result_.lines.empty())
            return;
        sheet.text(row, Id, u"Sum"_s, CellLook::SumText);
        sheet.formula(row, TotalPrice, u"=SUM(%1)"_s.arg(columnRange(TotalPrice, firstRow, lastRow_)), sum,
                      CellLook::SumMoney);
        sheet.formula(row, Discounted, u"=SUM(%1)"_s.arg(columnRange(Discounted, firstRow, lastRow_)), present,
                      CellLook::SumMoney);
    }

    void writeLine(XlsxSheet &sheet, int row, const Line &line)
    {
        const std::vector<std::pair<Column, QString>> texts = {{Id, line.id},
                                                               {Site, line.site},
                                                               {Period, line.period.toIso()},
                                                               {Procured, line.procurement},
                                                               {Kind, toText(line.kind)},
                                                               {Category, line.category},
                                                               {Part, line.part},
                                                               {Description, line.description},
                                                               {WorkloadId, line.workload},
                                                               {QuantityUnit, line.quantityUnit},
                                                               {PriceSource, line.priceSource},
                                                               {PriceAsOf, line.priceAsOf},
                                                               {Passport, line.passport}};
        for (const auto &[column, text] : texts)
            sheet.text(row, column, text, column == Description ? CellLook::Wrapped : CellLook::Text);
        sheet.number(row, PeriodNumber, periodNumber(line), CellLook::Whole);
        const bool isWhole = line.quantity == std::floor(line.quantity);
        sheet.number(row, Quantity, line.quantity, isWhole ? CellLook::Whole : CellLook::Precise);
        sheet.number(row, UnitPrice, units(line.unitPrice), lookOf(line.unitPrice));
        sheet.number(row, PriceLow, units(line.unitPriceLow), lookOf(line.unitPriceLow));
        sheet.number(row, PriceHigh, units(line.unitPriceHigh), lookOf(line.unitPriceHigh));
        sheet.number(row, Discount, line.discount, CellLook::Factor);
        if (!line.total) {
            sheet.text(row, TotalPrice, u"ask for a quote"_s);
            return;
        }
        if (!line.unitPrice || isTie(line))
            sheet.number(row, TotalPrice, line.total->toUnits(), CellLook::Money);
        else
            sheet.formula(row, TotalPrice,
                          u"=ROUND(%1*%2,%3)"_s.arg(cellName(row, Quantity), cellName(row, UnitPrice),
                                                    QString::number(plan_.currency.minorDigits())),
                          line.total->toUnits(), CellLook::Money);
        sheet.formula(row, Discounted, u"=%1*%2"_s.arg(cellName(row, TotalPrice), cellName(row, Discount)),
                      discounted(line), CellLook::Money);
    }

    void writePeriods(XlsxSheet &sheet)
    {
        QStringList titles = {u"Period no."_s, u"From"_s};
        for (const QString &category : categories_)
            titles << categoryWord(category);
        titles << u"Sum, "_s + currency_ << u"Sum so far"_s << u"Net present"_s << u"Net present so far"_s;
        sheet.head(headRow, titles);
        const int sums = 2 + int(categories_.size());
        const int periods = std::max(1, plan_.need.horizon.periods());
        double soFar = 0, presentSoFar = 0;
        for (int p = 0; p < periods && !result_.lines.empty(); ++p) {
            const int row = firstRow + p;
            double sum = 0, present = 0;
            sheet.number(row, 0, p + 1, CellLook::Whole);
            sheet.text(row, 1, plan_.need.horizon.periodStart(p).toIso());
            for (int c = 0; c < categories_.size(); ++c) {
                double paid = 0;
                for (const Line &line : result_.lines)
                    if (line.total && line.category == categories_.at(c) && periodNumber(line) == p + 1)
                        paid += line.total->toUnits();
                sum += paid;
                sheet.formula(row, 2 + c,
                              u"=SUMIFS(%1,%2,%3,%4,\"%5\")"_s.arg(bill(TotalPrice), bill(PeriodNumber),
                                                                   cellName(row, 0), bill(Category), categories_.at(c)),
                              paid, CellLook::Money);
            }
            for (const Line &line : result_.lines)
                present += periodNumber(line) == p + 1 ? discounted(line) : 0;
            soFar += sum;
            presentSoFar += present;
            sheet.formula(row, sums, u"=SUM(%1:%2)"_s.arg(cellName(row, 2), cellName(row, sums - 1)), sum,
                          CellLook::Money);
            writeRunning(sheet, row, sums + 1, sums, soFar);
            sheet.formula(row, sums + 2,
                          u"=SUMIFS(%1,%2,%3)"_s.arg(bill(Discounted), bill(PeriodNumber), cellName(row, 0)), present,
                          CellLook::Money);
            writeRunning(sheet, row, sums + 3, sums + 2, presentSoFar);
        }
        sheet.freezeAndFilter(headRow, headRow, int(titles.size()));
    }

    void writeRunning(XlsxSheet &sheet, int row, int column, int of, double cached)
    {
        const QString own = cellName(row, of);
        sheet.formula(row, column, row == firstRow ? u"="_s + own : u"=%1+%2"_s.arg(cellName(row - 1, column), own),
                      cached, CellLook::Money);
    }

    void writeFindings(XlsxSheet &sheet)
    {
        sheet.head(headRow, {u"Severity"_s, u"Verdict"_s, u"Status"_s, u"Finding"_s, u"What to do"_s, u"Citation"_s,
                             u"In force from"_s, u"Rule"_s, u"Figures"_s});
        int row = firstRow;
        for (const Finding &finding : result_.findings) {
            const QStringList cells = {toText(finding.severity),
                                       toText(finding.verdict),
                                       finding.status,
                                       finding.text,
                                       finding.remedy,
                                       finding.citation,
                                       finding.inForceFrom,
                                       finding.rule,
                                       QStringList(finding.facts.begin(), finding.facts.end()).join(u", "_s)};
            for (int column = 0; column < cells.size(); ++column)
                sheet.text(row, column, cells.at(column),
                           column == 3 || column == 4 ? CellLook::Wrapped : CellLook::Text);
            ++row;
        }
        sheet.freezeAndFilter(headRow, row - 1, 9);
    }

    void writeSources(XlsxSheet &sheet)
    {
        sheet.head(headRow, {u"Figure"_s, u"Name"_s, u"Value"_s, u"Low"_s, u"High"_s, u"Unit"_s, u"Kind"_s, u"Source"_s,
                             u"As of"_s, u"Method"_s, u"Formula"_s, u"Confidence"_s, u"Worked out from"_s});
        int row = firstRow;
        for (const Figure &figure : result_.figures) {
            const std::vector<std::pair<int, QString>> texts = {
                {0, figure.id},
                {1, figure.label},
                {5, figure.unit},
                {6, figure.kind},
                {7, figure.source},
                {8, figure.asOf},
                {9, figure.method},
                {10, figure.formula},
                {11, confidenceWord(figure.confidence)},
                {12, QStringList(figure.inputs.begin(), figure.inputs.end()).join(u", "_s)}};
            for (const auto &[column, text] : texts)
                sheet.text(row, column, text,
                           column == 7 || column == 9 || column == 10 ? CellLook::Wrapped : CellLook::Text);
            sheet.number(row, 2, figure.value, CellLook::Precise);
            sheet.number(row, 3, figure.low, CellLook::Precise);
            sheet.number(row, 4, figure.high, CellLook::Precise);
            if (!figure.value)
                sheet.text(row, 2, u"not known"_s);
            ++row;
        }
        sheet.freezeAndFilter(headRow, row - 1, 13);
    }

    const Plan &plan_;
    const PlanResult &result_;
    const catalog::CatalogSnapshot *catalog_;
    XlsxBook book_;
    QString currency_;
    int lastRow_;
    QStringList categories_;
};

} // namespace

Result<QByteArray> billXlsx(const Plan &plan, const PlanResult &result, const catalog::CatalogSnapshot *catalog)
{
    return BookWriter(plan, result, catalog).write();
}

} // namespace cw::app
