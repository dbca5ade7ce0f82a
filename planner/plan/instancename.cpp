#include "planner/plan/instancename.h"

#include "planner/plan/factrows.h"

#include <QRegularExpression>

namespace cw::planner {

QString offerSlug(const QString &text)
{
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9._:]+"));
    QString out = text;
    out.replace(other, QStringLiteral("-"));
    while (out.endsWith(QLatin1Char('-')))
        out.chop(1);
    return out;
}

QString instanceName(const catalog::CloudOffer &offer)
{
    return offer.id.section(QLatin1Char('/'), 0, 0) + QLatin1Char(':') + offerSlug(offer.instanceType);
}

QHash<QString, int> virtualCpus(const catalog::CatalogSnapshot &catalog)
{
    QHash<QString, int> byOffer;
    const catalog::FactTable *table = catalog.table(QStringLiteral("cloud_prices"));
    if (!table)
        return byOffer;
    for (const QStringList &row : table->rows)
        if (const int count = textOf(*table, row, "vcpus").toInt(); count > 0)
            byOffer.insert(textOf(*table, row, "id"), count);
    return byOffer;
}

} // namespace cw::planner
