#include "catalog/import/quotereading.h"

#include <cmath>

namespace cw::catalog {

using namespace Qt::StringLiterals;

namespace {
constexpr double cent = 0.01;

class SumChecker {
public:
    SumChecker(const QuoteTable &table, const QuoteStatements &said, double taxHeld, const ReadingSettings &settings,
               QuoteReading &reading)
        : table_(table), said_(said), taxHeld_(taxHeld), settings_(settings), reading_(reading),
          currency_(reading.currency)
    {
    }

    void check()
    {
        addCharges();
        addLines();
        addDiscounts();
        if (!isAddable_)
            return;
        takeTaxes();
        for (std::size_t i = 0; i < table_.sums.size(); ++i)
            checkSum(i);
        settleTax();
        checkTax();
    }

private:
    [[nodiscard]] std::optional<double> amountOf(const SumRow &sum) const { return numberIn(sum.amount, settings_); }
    /// Of freight, packing, a discount or a subtotal, without the tax it holds.
    [[nodiscard]] std::optional<double> netOf(const SumRow &sum) const
    {
        const auto amount = amountOf(sum);
        return amount ? std::optional(*amount / (1 + taxHeld_)) : std::nullopt;
    }
    [[nodiscard]] Money money(double units) const { return Money::fromUnits(units, currency_).toMinorUnit(); }
    [[nodiscard]] double slack() const { return cent * (2 + double(reading_.lines.size()) / 2); }
    [[nodiscard]] bool isNear(double a, double b) const { return std::abs(a - b) <= slack(); }

    void contradict(const SumRow &sum, const QString &text)
    {
        ++reading_.contradictions;
        reading_.findings.push_back({sum.row->line, {}, QuoteSeverity::Error, u"sum"_s, text});
    }

    void addCharges()
    {
        for (const SumRow &sum : table_.sums) {
            const auto amount = netOf(sum);
            if (sum.kind != SumKind::Charge || !amount)
                continue;
            QuoteLine line;
            line.line = sum.row->line;
            line.description = sum.label;
            line.quantity = 1;
            line.unitPrice = money(*amount);
            line.total = line.unitPrice;
            line.statedTotal = money(*amountOf(sum)); // as printed
            charges_ += *amount;
            reading_.lines.push_back(line);
        }
    }

    void addLines()
    {
        bool any = false;
        for (const QuoteLine &line : reading_.lines) {
            if (!line.total)
                continue;
            any = true;
            if (line.isOptional)
                optional_ += line.total->toUnits();
            else
                lines_ += line.total->toUnits();
        }
        isAddable_ = any && !hasSeveralCurrencies();
    }

    [[nodiscard]] bool hasSeveralCurrencies() const
    {
        std::optional<QString> first;
        for (const QuoteLine &line : reading_.lines) {
            if (!line.total)
                continue;
            const QString code = line.total->currency().code();
            if (first && *first != code)
                return true;
            first = code;
        }
        return false;
    }

    void addDiscounts()
    {
        for (std::size_t i = 0; i < table_.sums.size(); ++i) {
            const SumRow &sum = table_.sums[i];
            if (sum.kind == SumKind::CashDiscount)
                reading_.findings.push_back({sum.row->line,
                                             {},
                                             QuoteSeverity::Note,
                                             u"cash_discount"_s,
                                             u"a discount for early payment was not taken off"_s});
            if (sum.kind != SumKind::Discount)
                continue;
            if (const auto amount = netOf(sum))
                discount_ += std::abs(*amount);
            else if (sum.percent)
                discount_ += lines_ * *sum.percent;
        }
        if (discount_ > 0)
            reading_.totals.discount = money(discount_);
        if (isAddable_)
            reading_.totals.net = money(lines_ - discount_);
    }

    void takeTaxes()
    {
        double tax = 0;
        bool any = false;
        for (const SumRow &sum : table_.sums) {
            if (sum.kind != SumKind::Tax)
                continue;
            if (sum.percent)
                reading_.totals.taxRate = rates_++ == 0 ? sum.percent : std::nullopt;
            if (const auto amount = amountOf(sum)) {
                tax += *amount;
                any = true;
            }
        }
        if (any)
            reading_.totals.tax = money(tax);
        if (rates_ == 0)
            reading_.totals.taxRate = said_.taxRate;
    }

    /// What a printed sum may be the sum of; the first that fits is what it is.
    void checkSum(std::size_t index)
    {
        const SumRow &sum = table_.sums[index];
        const auto amount = amountOf(sum);
        const bool isChecked = sum.kind == SumKind::Subtotal || sum.kind == SumKind::Net ||
                               sum.kind == SumKind::Total || sum.kind == SumKind::Gross;
        if (!amount || !isChecked)
            return;
        if (sum.kind == SumKind::Subtotal) {
            checkSubtotal(index, *netOf(sum));
            return;
        }
        const double net = reading_.totals.net->toUnits();
        const double tax = taxUnits();
        if (sum.kind != SumKind::Gross && (isNear(*amount, net) || isNear(*amount, lines_) ||
                                           isNear(*amount, lines_ - charges_) || isNear(*amount, net - charges_))) {
            reading_.totals.statedNet = money(*amount);
        } else if (sum.kind != SumKind::Net && (isNear(*amount, net + tax) || isNear(*amount, net))) {
            reading_.totals.gross = money(*amount);
        } else if (sum.kind != SumKind::Gross && optional_ != 0 && isNear(*amount, net + optional_)) {
            countOptional();
            reading_.totals.statedNet = money(*amount);
        } else if (sum.kind == SumKind::Gross) {
            reading_.totals.gross = money(*amount);
            if (reading_.totals.tax || reading_.totals.taxRate)
                contradict(sum, u"“%1” says %2; net and tax give %3"_s.arg(sum.label, money(*amount).toDecimal(),
                                                                           money(net + tax).toDecimal()));
        } else {
            contradict(sum, u"“%1” says %2; the lines give %3"_s.arg(sum.label, money(*amount).toDecimal(),
                                                                     money(net).toDecimal()));
            if (sum.kind == SumKind::Net)
                reading_.totals.statedNet = money(*amount);
        }
    }

    [[nodiscard]] double taxUnits() const
    {
        if (reading_.totals.tax)
            return reading_.totals.tax->toUnits();
        return reading_.totals.taxRate ? reading_.totals.net->toUnits() * *reading_.totals.taxRate : 0;
    }

    /// A subtotal adds the items since the last one, or all so far.
    void checkSubtotal(std::size_t index, double amount)
    {
        const std::size_t end = std::min(table_.itemsBefore[index], reading_.lines.size());
        const double running = between(0, end);
        const double section = between(sectionStart_, end);
        if (!isNear(amount, running) && !isNear(amount, section) && !isNear(amount, lines_ - discount_) &&
            !isNear(amount, lines_) && !isNear(amount, lines_ - discount_ - charges_))
            contradict(table_.sums[index], u"“%1” says %2; the lines above give %3"_s.arg(table_.sums[index].label,
                                                                                          money(amount).toDecimal(),
                                                                                          money(section).toDecimal()));
        sectionStart_ = end;
    }

    [[nodiscard]] double between(std::size_t from, std::size_t to) const
    {
        double sum = 0;
        for (std::size_t i = from; i < to; ++i)
            if (reading_.lines[i].total && !reading_.lines[i].isOptional)
                sum += reading_.lines[i].total->toUnits();
        return sum;
    }

    void countOptional()
    {
        for (QuoteLine &line : reading_.lines) {
            if (!line.isOptional)
                continue;
            line.isOptional = false;
            reading_.findings.push_back({line.line, line.part, QuoteSeverity::Note, u"optional"_s,
                                         u"called optional, yet the printed sum counts it"_s});
        }
        lines_ += optional_;
        optional_ = 0;
        reading_.totals.net = money(lines_ - discount_);
    }

    void settleTax()
    {
        QuoteTotals &totals = reading_.totals;
        if (!totals.tax && totals.gross && totals.taxRate && !isNear(totals.gross->toUnits(), totals.net->toUnits()))
            totals.tax = *totals.gross - *totals.net;
    }

    void checkTax()
    {
        const QuoteTotals &totals = reading_.totals;
        if (!totals.tax || !totals.taxRate || rates_ > 1)
            return;
        const double expected = totals.net->toUnits() * *totals.taxRate;
        if (isNear(expected, totals.tax->toUnits()) ||
            (totals.statedNet && isNear(totals.statedNet->toUnits() * *totals.taxRate, totals.tax->toUnits())))
            return;
        for (const SumRow &sum : table_.sums)
            if (sum.kind == SumKind::Tax) {
                contradict(sum, u"%1 % of %2 is %3, the quote says %4"_s.arg(
                                    QString::number(*totals.taxRate * 100), totals.net->toDecimal(),
                                    money(expected).toDecimal(), totals.tax->toDecimal()));
                return;
            }
    }

    const QuoteTable &table_;
    const QuoteStatements &said_;
    double taxHeld_;
    const ReadingSettings &settings_;
    QuoteReading &reading_;
    Currency currency_;
    double lines_ = 0, optional_ = 0, charges_ = 0, discount_ = 0;
    std::size_t sectionStart_ = 0;
    int rates_ = 0;
    bool isAddable_ = false;
};
} // namespace

void addSums(const QuoteTable &table, const QuoteStatements &said, double taxHeld, const ReadingSettings &settings,
             QuoteReading &reading)
{
    SumChecker(table, said, taxHeld, settings, reading).check();
    for (const QuoteLine &line : reading.lines)
        if (line.isOptional)
            reading.findings.push_back({line.line, line.part, QuoteSeverity::Note, u"optional"_s,
                                        u"optional or alternative: not in the sum"_s});
}

} // namespace cw::catalog
