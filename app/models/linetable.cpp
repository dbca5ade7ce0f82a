#include "app/models/billfigures.h"
#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "app/models/plantables.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "planner/plan/valueaddedtax.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <map>

namespace cw::app {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Lines", text);
}

/// "2 items": what is bought is told once, however often it is paid for; units stand in the rows.
QString itemsText(std::ptrdiff_t lines)
{
    return QCoreApplication::translate("Lines", "%n item(s)", nullptr, int(lines));
}

constexpr std::array categoryOrder{"compute", "network", "storage",     "services", "software", "room",    "labour",
                                   "rent",    "energy",  "maintenance", "people",   "spares",   "freight", "tax"};

int categoryRank(const QString &category)
{
    const auto found = std::find_if(categoryOrder.begin(), categoryOrder.end(),
                                    [&](const char *c) { return category == QLatin1String(c); });
    return int(found - categoryOrder.begin());
}

/// Payments of one thing over the periods, added up.
struct Bundle {
    planner::Line first;
    double quantity = 0;
    Money total;
    bool priced = false, unpriced = false, samePrice = true;
    int payments = 0;
};

std::vector<Bundle> bundled(const planner::PlanResult &result, planner::LineKind kind)
{
    const bool oneOff = kind == planner::LineKind::OneOff;
    std::vector<Bundle> bundles;
    for (const planner::Line &line : result.lines) {
        if (line.kind != kind)
            continue;
        const auto same = [&](const Bundle &b) {
            return b.first.category == line.category && b.first.part == line.part && b.first.site == line.site &&
                   b.first.description == line.description && b.first.procurement == line.procurement &&
                   (!oneOff || b.first.period == line.period);
        };
        auto found = std::find_if(bundles.begin(), bundles.end(), same);
        if (found == bundles.end()) {
            bundles.push_back({});
            found = bundles.end() - 1;
            found->first = line;
            found->total = line.total ? Money::zero(line.total->currency()) : Money();
        }
        found->quantity += line.quantity;
        found->samePrice = found->samePrice && line.unitPrice == found->first.unitPrice;
        ++found->payments;
        if (line.total) {
            found->total = found->priced ? found->total + *line.total : *line.total;
            found->priced = true;
        } else {
            found->unpriced = true;
        }
    }
    std::stable_sort(bundles.begin(), bundles.end(), [](const Bundle &a, const Bundle &b) {
        return categoryRank(a.first.category) < categoryRank(b.first.category);
    });
    return bundles;
}

/// Sums of a column have no cents, so that their digits stand under each other.
QString sumText(const Money &sum)
{
    const double units = std::abs(sum.toUnits());
    return units > 0 && units < 1 ? significant(sum.toUnits(), 2) : whole(sum.toUnits());
}

Cell priceCell(const Bundle &bundle)
{
    const planner::Line &line = bundle.first;
    if (!bundle.samePrice)
        return textCell(say(QT_TRANSLATE_NOOP("Lines", "varies")));
    if (!line.unitPrice)
        return numberCell(std::nullopt, {}, line.passport);
    const double units = line.unitPrice->toUnits();
    const bool isRange = line.unitPriceLow && line.unitPriceHigh && *line.unitPriceLow < *line.unitPriceHigh;
    const auto price = [](const Money &m) {
        constexpr double wholeFrom = 1000, centsFrom = 1;
        return m.toUnits() >= wholeFrom   ? whole(m.toUnits())
               : m.toUnits() >= centsFrom ? QLocale().toString(m.toUnits(), 'f', m.currency().minorDigits())
                                          : significant(m.toUnits());
    };
    Cell cell = numberCell(units,
                           isRange ? QStringLiteral("%1–%2").arg(price(*line.unitPriceLow), price(*line.unitPriceHigh))
                                   : price(*line.unitPrice),
                           line.passport);
    cell.unknown = isRange;
    return cell;
}

CellRow bundleRow(const Bundle &bundle, const planner::PlanResult &result, bool oneOff)
{
    const planner::Line &line = bundle.first;
    const auto [name, detail] = nameAndDetail(line.description.isEmpty() ? line.part : spokenText(line.description));
    Cell what = textCell(name);
    what.icon = categoryIcon(line.category);
    QStringList below{detail, placeName(line.site), procurementName(line.procurement)};
    below.removeAll(QString());
    what.second = below.join(QStringLiteral(" · "));
    constexpr double countedWhole = 100; // shares of a person or an hour, but no tenths of thousands of hours
    const bool isWhole = bundle.quantity == std::floor(bundle.quantity) || bundle.quantity >= countedWhole;
    Cell count =
        numberCell(bundle.quantity, isWhole ? whole(bundle.quantity) : significant(bundle.quantity), line.passport);
    Cell unit = textCell(spokenText(line.quantityUnit));
    Cell total = bundle.priced ? numberCell(bundle.total.toUnits(), sumText(bundle.total), line.passport)
                               : numberCell(std::nullopt, {}, line.passport);
    Cell price = priceCell(bundle);
    const PriceBasis basis = priceBasis(line, result);
    if (basis.shape == Shape::None) // within the price of something else: a nought would be a price
        for (Cell *cell : {&price, &total}) {
            *cell = textCell(QStringLiteral("—"));
            cell->passport = line.passport;
        }
    Cell source = textCell(basis.text);
    source.shape = basis.shape;
    source.second = shownDay(basis.date);
    source.passport = line.passport;
    Cell from = dayCell(line.period.toIso());
    return {line.id, CellRowStyle::Normal,
            oneOff ? std::vector<Cell>{what, count, from, price, total, source}
                   : std::vector<Cell>{what, count, unit, from, price, total, source}};
}

Money sumOf(const std::vector<Bundle> &bundles, const QString &category)
{
    Money sum;
    bool any = false;
    for (const Bundle &b : bundles) {
        if (b.priced && (category.isEmpty() || b.first.category == category)) {
            sum = any ? sum + b.total : b.total;
            any = true;
        }
    }
    return sum;
}

CellRow sumRow(const QString &id, CellRowStyle style, const QString &text, const Money &sum, int columns,
               int totalColumn, const QString &passport)
{
    CellRow row{id, style, std::vector<Cell>(std::size_t(columns))};
    row.cells[0] = textCell(text);
    row.cells[std::size_t(totalColumn)] = numberCell(sum.toUnits(), sumText(sum), passport);
    return row;
}

} // namespace

PriceBasis priceBasis(const planner::Line &line, const planner::PlanResult &result)
{
    if (!line.unitPrice)
        return {Shape::Unknown, say(QT_TRANSLATE_NOOP("Lines", "Ask for a quote")), {}};
    if (line.quantityUnit == QLatin1String("transceivers") && line.unitPrice->toUnits() == 0)
        return {Shape::None, say(QT_TRANSLATE_NOOP("Lines", "Included")), {}};
    const planner::Figure *figure = result.figure(line.passport);
    const QString date = line.priceAsOf.isEmpty() && figure ? figure->asOf : line.priceAsOf;
    if (line.unitPriceLow && line.unitPriceHigh && *line.unitPriceLow < *line.unitPriceHigh)
        return {Shape::Medium, say(QT_TRANSLATE_NOOP("Lines", "Range")), date};
    if (figure && figure->kind == QLatin1String("assumed"))
        return {Shape::Medium, say(QT_TRANSLATE_NOOP("Lines", "Assumed")), date};
    if (figure && figure->kind == QLatin1String("given"))
        return {Shape::Ok, say(QT_TRANSLATE_NOOP("Lines", "Given")), date};
    return {Shape::Ok, say(QT_TRANSLATE_NOOP("Lines", "List")), date};
}

CellTable lineTable(const planner::PlanResult &result, const planner::Plan &plan, planner::LineKind kind)
{
    const bool oneOff = kind == planner::LineKind::OneOff;
    const QString currency = plan.currency.code();
    const QString unitHead = say(QT_TRANSLATE_NOOP("Lines", "Unit, %1")).arg(currency);
    const QString totalHead = say(QT_TRANSLATE_NOOP("Lines", "Total, %1")).arg(currency);
    CellTable table;
    table.tall = true;
    const CellColumn what{say(QT_TRANSLATE_NOOP("Lines", "What, where and how")), false, true};
    const CellColumn count{say(QT_TRANSLATE_NOOP("Lines", "Count")), true, false};
    const CellColumn from{say(QT_TRANSLATE_NOOP("Lines", "From")), false, false};
    const CellColumn price{say(QT_TRANSLATE_NOOP("Lines", "Price")), false, false};
    if (oneOff)
        table.columns = {what, count, from, {unitHead, true, false}, {totalHead, true, false}, price};
    else
        table.columns = {what,
                         count,
                         {say(QT_TRANSLATE_NOOP("Lines", "Of")), false, false},
                         from,
                         {unitHead, true, false},
                         {totalHead, true, false},
                         price};
    const int columns = int(table.columns.size());
    const int totalColumn = columns - 2;
    const std::vector<Bundle> bundles = bundled(result, kind);
    QString category;
    for (const Bundle &bundle : bundles) {
        if (bundle.first.category != category) {
            category = bundle.first.category;
            const auto lines = std::count_if(bundles.begin(), bundles.end(),
                                             [&](const Bundle &b) { return b.first.category == category; });
            table.rows.push_back(sumRow(QStringLiteral("group-") + category, CellRowStyle::Group,
                                        QStringLiteral("%1 · %2").arg(categoryName(category), itemsText(lines)),
                                        sumOf(bundles, category), columns, totalColumn, billFigure(kind, category)));
        }
        table.rows.push_back(bundleRow(bundle, result, oneOff));
    }
    if (!bundles.empty()) {
        const bool open = std::any_of(bundles.begin(), bundles.end(), [](const Bundle &b) { return b.unpriced; });
        const char *name = oneOff ? open ? QT_TRANSLATE_NOOP("Lines", "Bought in all, without what has no price")
                                    : planner::holdsValueAddedTax(result)
                                        ? QT_TRANSLATE_NOOP("Lines", "Bought in all, with VAT")
                                        : QT_TRANSLATE_NOOP("Lines", "Bought in all, excluding VAT")
                                  : QT_TRANSLATE_NOOP("Lines", "Running in all, undiscounted");
        CellRow sum = sumRow(QStringLiteral("sum"), CellRowStyle::Sum, say(name), sumOf(bundles, {}), columns,
                             totalColumn, billFigure(kind, {}));
        if (const planner::Total *capex = result.total(planner::PlanQuantity::Capex); capex && oneOff)
            sum.cells[std::size_t(totalColumn)].passport = capex->passport;
        table.rows.push_back(std::move(sum));
    }
    return table;
}

} // namespace cw::app
