#include "app/export/billcsv.h"

#include "catalog/import/csv.h"

#include <QStringList>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString moneyText(const std::optional<Money> &money)
{
    return money ? money->toDecimal() : QString();
}

QString currencyOf(const Line &line)
{
    return line.unitPrice ? line.unitPrice->currency().code() : line.total ? line.total->currency().code() : QString();
}

QStringList cellsOf(const Line &line)
{
    return {line.id,
            line.site,
            line.period.toIso(),
            line.procurement,
            toText(line.kind),
            line.category,
            line.part,
            line.description,
            line.workload,
            decimalText(line.quantity),
            line.quantityUnit,
            moneyText(line.unitPrice),
            moneyText(line.unitPriceLow),
            moneyText(line.unitPriceHigh),
            currencyOf(line),
            moneyText(line.total),
            decimalText(line.discount, 9),
            line.priceSource,
            line.priceAsOf,
            line.passport};
}

QString rowText(const QStringList &cells)
{
    QStringList fields;
    for (const QString &cell : cells)
        fields << catalog::csvField(cell, true);
    return fields.join(u',') + u'\n';
}

} // namespace

QString decimalText(double value, int decimals)
{
    QString text = QString::number(value, 'f', decimals);
    while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
        text.chop(1);
    return text;
}

QByteArray billCsv(const PlanResult &result)
{
    QString text = rowText({u"id"_s,
                            u"site"_s,
                            u"period"_s,
                            u"procurement"_s,
                            u"kind"_s,
                            u"category"_s,
                            u"part"_s,
                            u"description"_s,
                            u"workload"_s,
                            u"quantity"_s,
                            u"quantity_unit"_s,
                            u"unit_price"_s,
                            u"unit_price_low"_s,
                            u"unit_price_high"_s,
                            u"currency"_s,
                            u"total"_s,
                            u"discount"_s,
                            u"price_source"_s,
                            u"price_as_of"_s,
                            u"passport"_s});
    for (const Line &line : result.lines)
        text += rowText(cellsOf(line));
    return text.toUtf8();
}

} // namespace cw::app
