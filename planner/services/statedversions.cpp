#include "planner/services/statedversions.h"

#include "planner/plan/versionwords.h"

#include <algorithm>

namespace cw::planner {

namespace {

bool contains(const std::vector<StackPart> &parts, const QString &product)
{
    return std::any_of(parts.begin(), parts.end(), [&](const StackPart &part) { return part.product == product; });
}

} // namespace

bool StatedVersions::holds(const QString &product) const
{
    return contains(parts, product);
}

bool StatedVersions::isUnknown(const QString &product) const
{
    return contains(unknownParts, product);
}

QString wordOfProduct(const QString &product)
{
    return product.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

StatedVersions statedVersions(const QStringList &platform, const catalog::CatalogSnapshot &catalog)
{
    StatedVersions stated;
    const QStringList &products = stackProducts();
    for (const QString &word : platform) {
        if (!isVersionWord(word))
            continue;
        const QString name = productOf(word), version = word.section(QLatin1Char('@'), 1);
        const auto product = std::find_if(products.begin(), products.end(), [&](const QString &each) {
            return wordOfProduct(each) == wordOfProduct(name);
        });
        if (product == products.end()) {
            stated.unknownProducts.append(name);
            continue;
        }
        const std::vector<StackPart> released = releasesOf(catalog, *product);
        const auto known = std::find_if(released.begin(), released.end(),
                                        [&](const StackPart &each) { return isOfRelease(version, each.version); });
        stated.parts.push_back({*product, version, known == released.end() ? QString() : known->endOfLife});
        if (known == released.end())
            stated.unknownParts.push_back(stated.parts.back());
    }
    return stated;
}

std::vector<StackPart> stackOf(const Plan &plan, const QStringList &vendors, const catalog::CatalogSnapshot &catalog)
{
    QStringList named; // whichever version goes with the rest
    for (const QString &product : stackProducts()) {
        if (namesProduct(plan.need.platform, wordOfProduct(product)))
            named.append(product);
    }
    const QStringList without = runsKubernetes(plan.need.platform) ? QStringList() : productsOfKubernetes(catalog);
    return recommendedStack(catalog, plan.asOf, vendors, statedVersions(plan.need.platform, catalog).parts, named,
                            without);
}

} // namespace cw::planner
