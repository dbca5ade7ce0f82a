// Which columns of which table hold a price, and how it reads.
#include "app/models/catalogindex.h"
#include "app/models/numbers.h"

#include <QCoreApplication>

#include <array>

namespace cw::app {

namespace {

struct PriceForm {
    const char *low, *high;
    const char *currency; ///< a code in capitals, else the name of a column
    const char *per;
};

// The first form whose columns a table has is its price.
constexpr std::array forms{
    PriceForm{"list_price_usd_low", "list_price_usd_high", "USD", ""},
    PriceForm{"price_usd_low", "price_usd_high", "USD", ""},
    PriceForm{"price_hour", "price_hour", "price_currency", "h"},
    PriceForm{"price_usd", "price_usd", "USD", ""},
    PriceForm{"list_price_usd", "list_price_usd", "USD", ""},
    PriceForm{"price_usd_per_tb_low", "price_usd_per_tb_high", "USD", "TB"},
    PriceForm{"price_usd_per_year", "price_usd_per_year", "USD", "year"},
    PriceForm{"price_low", "price_high", "price_currency", "kWh"},
};

QString cellOf(const catalog::FactTable &table, const QStringList &row, const char *column)
{
    const int at = table.column(QLatin1String(column));
    return at < 0 ? QString() : row.value(at);
}

std::optional<double> numberOf(const QString &text)
{
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

bool isCode(const char *currency)
{
    return currency[0] >= 'A' && currency[0] <= 'Z';
}

} // namespace

std::optional<CatalogPrice> priceColumns(const catalog::FactTable &table, const QStringList &row)
{
    for (const PriceForm &form : forms) {
        if (table.column(QLatin1String(form.low)) < 0 || table.column(QLatin1String(form.high)) < 0)
            continue;
        CatalogPrice price;
        price.low = numberOf(cellOf(table, row, form.low));
        price.high = numberOf(cellOf(table, row, form.high));
        price.lowColumn = QLatin1String(form.low);
        price.highColumn = QLatin1String(form.high);
        price.currency = isCode(form.currency) ? QLatin1String(form.currency) : cellOf(table, row, form.currency);
        price.per = QLatin1String(form.per);
        return price;
    }
    return std::nullopt;
}

std::optional<CatalogPrice> catalogPrice(const catalog::FactTable &table, const QStringList &row)
{
    const auto price = priceColumns(table, row);
    return price && (price->low || price->high) ? price : std::nullopt;
}

QString priceText(const CatalogPrice &price)
{
    const auto number = [](double value) { return plain(value, value < 1 ? 4 : 2); };
    const double low = price.low.value_or(price.high.value_or(0)), high = price.high.value_or(low);
    const QString amount =
        low == high ? number(low)
                    : QCoreApplication::translate("cw::app::CatalogPage", "%1 to %2").arg(number(low), number(high));
    const QString per =
        price.per == QLatin1String("year") ? QCoreApplication::translate("cw::app::CatalogPage", "year") : price.per;
    return per.isEmpty() ? QStringLiteral("%1 %2").arg(amount, price.currency)
                         : QStringLiteral("%1 %2/%3").arg(amount, price.currency, per);
}

} // namespace cw::app
