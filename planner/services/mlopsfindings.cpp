#include "planner/services/mlopsfindings.h"

#include "planner/plan/ownfinding.h"
#include "planner/plan/versionwords.h"
#include "planner/services/servicenode.h"

#include <algorithm>

namespace cw::planner {

namespace {

struct Product {
    QString id, name;
    bool isOwn = false; ///< runs on nodes of one's own; else its provider runs it
};

/// Those of the catalog that the platform names, in the order of the catalog.
std::vector<Product> productsOf(const QStringList &platform, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Product> products;
    const catalog::FactTable *table = catalog.table(QStringLiteral("mlops"));
    if (table)
        for (const QStringList &row : table->rows)
            if (const QString id = cell(*table, row, "id"); namesProduct(platform, id))
                products.push_back({id, cell(*table, row, "name"),
                                    cell(*table, row, "deployment").contains(QLatin1String("self-hosted"))});
    return products;
}

} // namespace

bool namesOwnMlops(const QStringList &platform, const catalog::CatalogSnapshot &catalog)
{
    const std::vector<Product> products = productsOf(platform, catalog);
    return namesProduct(platform, QStringLiteral("mlops")) ||
           std::any_of(products.begin(), products.end(), [](const Product &each) { return each.isOwn; });
}

std::vector<Finding> mlopsFindings(const QStringList &platform, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    for (const Product &product : productsOf(platform, catalog)) {
        const QString id = QStringLiteral("software.mlops.%1").arg(product.id);
        if (product.isOwn)
            out.push_back(ownFinding(id, Verdict::Satisfied, Severity::Info,
                                     QStringLiteral("%1 runs on the nodes for experiment tracking, where the plan has "
                                                    "servers of its own")
                                         .arg(product.name),
                                     QStringLiteral("Nothing to do")));
        else
            out.push_back(ownFinding(id, Verdict::Conditional, Severity::Medium,
                                     QStringLiteral("%1 is run by its provider alone: no nodes are planned for it, its "
                                                    "price is not in the totals, and what it records leaves the plan's "
                                                    "places")
                                         .arg(product.name),
                                     QStringLiteral("Ask for its price, and hold its region and operator against the "
                                                    "rules on places")));
    }
    return out;
}

} // namespace cw::planner
