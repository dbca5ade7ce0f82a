// Gives every input of a price its passport: catalog facts, the planner's own statements, planning values of the
// catalog's assumptions, exchange rates, and what follows from them. Remembers which planning values were used and
// which are missing. One per run, beside its FigureBook; not shared between threads.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/figurebook.h"

namespace cw::planner {

/// A value in the unit of its holder, with the figure that explains it.
struct Known {
    Band value;
    QString passport;
    QString source, asOf;
};

class Passports {
public:
    Passports(const Plan &plan, const catalog::CatalogSnapshot &catalog, FigureBook &book);

    /// A planning value by its catalog id; absent when the catalog has none (then `missing()` names it).
    [[nodiscard]] std::optional<Known> assumed(const QString &id);
    /// A planning value that is money ("USD", "USD per rack"), in the plan's currency.
    [[nodiscard]] std::optional<Known> assumedMoney(const QString &id);
    [[nodiscard]] Known given(const QString &label, double value, const QString &unit);
    [[nodiscard]] Known fact(const QString &label, const Band &value, const QString &unit, const Provenance &provenance,
                             const QString &method, const QString &source = {});
    [[nodiscard]] Known derived(const QString &label, const Band &value, const QString &unit, const QString &method,
                                const QString &formula, std::vector<QString> inputs);
    /// A catalog price in `currency`, in the plan's currency: of a "unit" to the minor unit, of an hour or a kWh to six
    /// decimals; absent when a rate is missing.
    [[nodiscard]] std::optional<Known> price(const QString &label, const Band &value, const QString &currency,
                                             const QString &per, const Provenance &provenance,
                                             const QString &source = {});

    /// The passport of a price nobody has published: without a value, asking for a quote.
    [[nodiscard]] QString unknownPrice(const QString &of);

    [[nodiscard]] const QStringList &missing() const { return missing_; }
    [[nodiscard]] const catalog::CatalogSnapshot &catalog() const { return catalog_; }
    [[nodiscard]] const Plan &plan() const { return plan_; }
    [[nodiscard]] FigureBook &book() { return book_; }

private:
    [[nodiscard]] std::optional<Known> rateFrom(const QString &currency);

    const Plan &plan_;
    const catalog::CatalogSnapshot &catalog_;
    FigureBook &book_;
    std::map<QString, std::optional<Known>> assumptions_, moneyAssumptions_, rates_;
    QStringList missing_;
};

/// Six decimals, half to even: how quantities and unit prices enter a line.
[[nodiscard]] double roundedToMicros(double value);
[[nodiscard]] Band roundedToMicros(const Band &band);
/// To the currency's minor unit: how the price of a whole thing is quoted. Prices of a kWh or an hour keep six
/// decimals.
[[nodiscard]] Band roundedToMinor(const Band &band, Currency currency);
/// Shortest text that reads back to the same number, C locale, for formulas.
[[nodiscard]] QString numberText(double value);

} // namespace cw::planner
