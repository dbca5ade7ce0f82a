#include "planner/plan/scopes.h"

#include "planner/plan/factrows.h"
#include "planner/plan/instancename.h"

#include <QRegularExpression>

#include <algorithm>
#include <numeric>

namespace cw::planner {

namespace {
/// Levenshtein distance over two rows.
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const size_t at = size_t(j) + 1;
            const int substituted = diagonal + (a[i] == b[j] ? 0 : 1);
            diagonal = row[at];
            row[at] = std::min({row[at] + 1, row[at - 1] + 1, substituted});
        }
    }
    return row.back();
}

template <typename Row>
QStringList idsOf(const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids << row.id;
    return ids;
}
} // namespace

bool holdsCertificate(const QString &list, const QString &name)
{
    // "ISO 27001/27017/27018" stands for three; remarks that take a certificate back stand in the same entry.
    static const QRegularExpression doubt(
        QStringLiteral("\\b(no|in progress|planned|announced|path|to check|as|inherits|offer)\\b"));
    static const QRegularExpression entries(QStringLiteral(";"));
    static const QRegularExpression plain(QStringLiteral("[^A-Za-z0-9+]+"));
    const QStringList wanted = QString(name)
                                   .replace(plain, QStringLiteral(" "))
                                   .trimmed()
                                   .toLower()
                                   .split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList parts = list.split(entries, Qt::SkipEmptyParts);
    return !wanted.isEmpty() && std::any_of(parts.begin(), parts.end(), [&](const QString &part) {
        const QString entry = part.toLower();
        if (entry.contains(doubt))
            return false;
        const QStringList words = QString(entry).replace(plain, QStringLiteral(" ")).split(QLatin1Char(' '));
        return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return words.contains(word); });
    });
}

QString nearestWord(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longest = 64;
    if (word.size() > longest)
        return {};
    QString best;
    int bestDistance = std::max(2, int(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        const int distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

Scopes::Scopes(const Plan &plan, const catalog::CatalogSnapshot &catalog) : catalog_(catalog), suppliers_(catalog)
{
    for (const OwnSite &site : plan.need.ownSites)
        ownSites_.insert(site.id);
    for (const catalog::CloudOffer &offer : catalog.cloudOffers) {
        const QString slug = offer.id.section(QLatin1Char('/'), 0, 0);
        for (const QString &provider : {slug, offer.provider, offer.providerId}) {
            if (provider.isEmpty())
                continue;
            cloudSites_.insert(provider + QLatin1Char(':') + offer.region);
            cloudSystems_.insert(provider + QLatin1Char(':') + offer.instanceType);
        }
    }
    if (const catalog::FactTable *services = catalog.table(QStringLiteral("cloud_services")))
        for (const QStringList &row : services->rows)
            cloudSystems_.insert(textOf(*services, row, "id").section(QLatin1Char('/'), 0, 0) + QLatin1Char(':') +
                                 offerSlug(textOf(*services, row, "service")).toLower());
    for (const catalog::CloudOffer &offer : catalog.cloudOffers)
        cloudSystems_.insert(instanceName(offer));
}

bool Scopes::isSite(const QString &id) const
{
    return ownSites_.contains(id) || catalog_.site(id) || cloudSites_.contains(id);
}

bool Scopes::isPlace(const QString &token) const
{
    return token == QLatin1String("*") || isSite(token) || !catalog_.countriesOf(token).isEmpty();
}

bool Scopes::isSystem(const QString &id) const
{
    return catalog_.system(id) || cloudSystems_.contains(id);
}

bool Scopes::isVendor(const QString &name) const
{
    return suppliers_.isKnown(name);
}

bool Scopes::isPart(const QString &id) const
{
    if (isSystem(id))
        return true;
    return std::any_of(catalog_.tables.begin(), catalog_.tables.end(),
                       [&](const catalog::FactTable &table) { return isProduct(table.kind, id); });
}

bool Scopes::isCertificate(const QString &name) const
{
    return std::any_of(catalog_.providers.begin(), catalog_.providers.end(),
                       [&](const catalog::Provider &p) { return holdsCertificate(p.certifications, name); });
}

bool Scopes::isProduct(const QString &kind, const QString &id) const
{
    const catalog::FactTable *table = catalog_.table(kind);
    const int column = table ? table->column(QStringLiteral("id")) : -1;
    return column >= 0 && std::any_of(table->rows.begin(), table->rows.end(),
                                      [&](const QStringList &row) { return row.value(column) == id; });
}

QString Scopes::nearestModel(const QString &id) const
{
    return nearestWord(id, idsOf(catalog_.models));
}

QString Scopes::nearestSystem(const QString &id) const
{
    return nearestWord(id, idsOf(catalog_.systems));
}

bool Scopes::isSwitch(const QString &id) const
{
    return std::any_of(catalog_.switches.begin(), catalog_.switches.end(),
                       [&](const catalog::Switch &each) { return each.id == id; });
}

QString Scopes::nearestSwitch(const QString &id) const
{
    return nearestWord(id, idsOf(catalog_.switches));
}

QString Scopes::nearestSite(const QString &id) const
{
    QStringList ids(ownSites_.begin(), ownSites_.end());
    ids.sort();
    return nearestWord(id, ids + idsOf(catalog_.sites));
}

} // namespace cw::planner
