#include "catalog/store/switchweight.h"

namespace cw::catalog {

std::optional<Mass> switchWeight(const CatalogSnapshot &catalog, const QString &id)
{
    const FactTable *table = catalog.table(QStringLiteral("switches"));
    const int name = table ? table->column(QStringLiteral("id")) : -1,
              weight = table ? table->column(QStringLiteral("weight_kg")) : -1;
    if (name < 0 || weight < 0)
        return std::nullopt;
    for (const QStringList &row : table->rows)
        if (row[name] == id) {
            bool isNumber = false;
            const double kilograms = row[weight].toDouble(&isNumber);
            return isNumber && kilograms > 0 ? std::optional(Mass::fromKilograms(kilograms)) : std::nullopt;
        }
    return std::nullopt;
}

} // namespace cw::catalog
