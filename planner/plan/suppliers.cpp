#include "planner/plan/suppliers.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

namespace {

/// The catalog's word for whoever builds servers to a reference design.
const QLatin1String anyBuilder("OEM");

QString outsideParentheses(const QString &text)
{
    return text.section(QLatin1Char('('), 0, 0).trimmed();
}

/// Names of a list, each without the model that follows it: "Dell XE9780, Supermicro and others" -> Dell, Supermicro.
QStringList namesIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("\\s*(?:/|,|;|\\band\\b)\\s*"));
    static const QRegularExpression digit(QStringLiteral("\\d"));
    QStringList names;
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        const QStringList words = each.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QStringList name;
        for (const QString &word : words) {
            if (!name.isEmpty() && word.contains(digit)) // a model; "3DS" as a first word is none
                break;
            name += word;
        }
        if (!name.isEmpty() && name != QStringList{QStringLiteral("others")})
            names += name.join(QLatin1Char(' '));
    }
    return names;
}

} // namespace

QStringList makersOf(const QString &vendor)
{
    const QString outside = outsideParentheses(vendor);
    const QString inside = vendor.section(QLatin1Char('('), 1).section(QLatin1Char(')'), 0, 0);
    if (outside == anyBuilder && !namesIn(inside).isEmpty())
        return namesIn(inside);
    return namesIn(outside);
}

bool isMakerExcluded(const QStringList &excluded, const QString &vendor)
{
    const auto isNamed = [&](const QString &name) { return excluded.contains(name, Qt::CaseInsensitive); };
    const QStringList makers = makersOf(vendor);
    return !makers.isEmpty() && (isNamed(vendor) || isNamed(outsideParentheses(vendor)) ||
                                 std::all_of(makers.begin(), makers.end(), isNamed));
}

QStringList makersLeft(const QStringList &excluded, const QString &vendor)
{
    const QStringList makers = makersOf(vendor);
    if (isMakerExcluded(excluded, vendor))
        return {};
    QStringList left = makers;
    left.removeIf([&](const QString &maker) { return excluded.contains(maker, Qt::CaseInsensitive); });
    return left.size() < makers.size() ? left : QStringList();
}

Suppliers::Suppliers(const catalog::CatalogSnapshot &catalog)
{
    for (const auto &each : catalog.accelerators)
        addMaker(each.vendor);
    for (const auto &each : catalog.systems)
        addMaker(each.vendor);
    for (const auto &each : catalog.switches)
        addMaker(each.vendor);
    for (const auto &each : catalog.storageSystems)
        addMaker(each.vendor);
    for (const auto &each : catalog.providers) {
        addProvider(each.id, each.id);
        addProvider(each.name, each.id);
    }
    for (const auto &each : catalog.cloudOffers)
        addProvider(each.provider, each.providerId.isEmpty() ? each.provider : each.providerId);
    QHash<QString, QStringList> plain; // ids by name without parenthesis
    for (const auto &each : catalog.providers)
        plain[outsideParentheses(each.name)] += each.id;
    for (auto name = plain.cbegin(); name != plain.cend(); ++name)
        if (name->size() == 1)
            addProvider(name.key(), name->first());
}

void Suppliers::addMaker(const QString &vendor)
{
    for (const QString &name : QStringList{vendor, outsideParentheses(vendor)} + makersOf(vendor))
        if (!name.isEmpty())
            makers_.insert(name.toLower());
}

void Suppliers::addProvider(const QString &name, const QString &id)
{
    if (!name.isEmpty() && !providers_.contains(name.toLower())) // an id comes before a name that is written alike
        providers_.insert(name.toLower(), id);
}

bool Suppliers::isKnown(const QString &name) const
{
    return makers_.contains(name.toLower()) || !providerCalled(name).isEmpty();
}

bool Suppliers::isExcluded(const QStringList &excluded, const QString &supplier) const
{
    if (excluded.isEmpty() || supplier.isEmpty())
        return false;
    const QString provider = providerCalled(supplier);
    const bool isProviderNamed =
        !provider.isEmpty() && std::any_of(excluded.begin(), excluded.end(),
                                           [&](const QString &name) { return providerCalled(name) == provider; });
    return isProviderNamed || isMakerExcluded(excluded, supplier);
}

bool Suppliers::isAbout(const QString &entry, const QString &supplier) const
{
    return isExcluded({entry}, supplier) || makersOf(supplier).contains(entry, Qt::CaseInsensitive);
}

} // namespace cw::planner
