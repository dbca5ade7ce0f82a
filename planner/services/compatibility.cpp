#include "planner/services/compatibility.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <functional>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    QString product, version, needs, from, to;
};

std::vector<Rule> rulesOf(const catalog::CatalogSnapshot &catalog)
{
    std::vector<Rule> rules;
    const catalog::FactTable *table = catalog.table(u"compatibility"_s);
    if (!table)
        return rules;
    const auto text = [&](const QStringList &row, const char *name) {
        const int at = table->column(QLatin1String(name));
        return at < 0 ? QString() : row.value(at);
    };
    for (const QStringList &row : table->rows)
        rules.push_back({text(row, "product"), text(row, "version"), text(row, "needs"), text(row, "from_version"),
                         text(row, "to_version")});
    return rules;
}

bool isMet(const Rule &rule, const QString &version)
{
    return (rule.from.isEmpty() || compareVersions(version, rule.from) >= 0) &&
           (rule.to.isEmpty() || compareVersions(version, rule.to) <= 0 || isOfRelease(version, rule.to));
}

/// With the product's name before it, so that no language takes a version for a number.
QString rangeText(const QString &product, const Rule &rule)
{
    return rule.to.isEmpty()     ? u"%1 %2 or later"_s.arg(product, rule.from)
           : rule.from.isEmpty() ? u"%1 %2 or earlier"_s.arg(product, rule.to)
                                 : u"%1 %2–%3"_s.arg(product, rule.from, rule.to);
}

const StackPart *partOf(const std::vector<StackPart> &stack, const QString &product)
{
    const auto found =
        std::find_if(stack.begin(), stack.end(), [&](const StackPart &part) { return part.product == product; });
    return found == stack.end() ? nullptr : &*found;
}

bool worksWith(const std::vector<Rule> &rules, const std::vector<StackPart> &stack, const StackPart &part)
{
    for (const Rule &rule : rules) {
        if (rule.product == part.product && isOfRelease(part.version, rule.version))
            if (const StackPart *other = partOf(stack, rule.needs); other && !isMet(rule, other->version))
                return false;
        if (rule.needs == part.product)
            if (const StackPart *other = partOf(stack, rule.product);
                other && isOfRelease(other->version, rule.version) && !isMet(rule, part.version))
                return false;
    }
    return true;
}

/// What is held of a product, else `versions`.
std::vector<StackPart> heldOr(const std::vector<StackPart> &versions, const QString &product,
                              const std::vector<StackPart> &held)
{
    const StackPart *part = partOf(held, product);
    return part ? std::vector<StackPart>{*part} : versions;
}

/// A column of the first row of a product.
QString factOf(const catalog::CatalogSnapshot &catalog, const QString &product, const QString &column)
{
    const catalog::FactTable *table = catalog.table(u"software_stack"_s);
    const int name = table ? table->column(u"name"_s) : -1, wanted = table ? table->column(column) : -1;
    if (name >= 0 && wanted >= 0)
        for (const QStringList &row : table->rows)
            if (row[name] == product)
                return row[wanted];
    return {};
}

/// Whose accelerators a product is for; empty = everybody's.
QString vendorOf(const catalog::CatalogSnapshot &catalog, const QString &product)
{
    return factOf(catalog, product, u"vendor"_s);
}

/// Versions of a product that `isWanted` by their day of release and their end, newest first.
std::vector<StackPart> releases(const catalog::CatalogSnapshot &catalog, const QString &product,
                                const std::function<bool(const QDate &, const QDate &)> &isWanted)
{
    std::vector<StackPart> versions;
    const catalog::FactTable *table = catalog.table(u"software_stack"_s);
    if (!table)
        return versions;
    const int name = table->column(u"name"_s), version = table->column(u"version"_s),
              released = table->column(u"released"_s), eol = table->column(u"eol"_s);
    if (std::min({name, version, released, eol}) < 0)
        return versions;
    std::map<QString, QDate> days;
    for (const QStringList &row : table->rows) {
        const QDate out = QDate::fromString(row[released], Qt::ISODate), end = QDate::fromString(row[eol], Qt::ISODate);
        if (row[name] != product || !isWanted(out, end))
            continue;
        versions.push_back({product, row[version], row[eol]});
        days[row[version]] = out;
    }
    // By day of release: a project may begin to count anew. Versions without a day stand behind the others.
    std::sort(versions.begin(), versions.end(), [&](const StackPart &a, const StackPart &b) {
        const QDate x = days[a.version], y = days[b.version];
        return x != y ? x > y : compareVersions(a.version, b.version) > 0;
    });
    return versions;
}

/// Depth first from the newest of each product; a product without versions is left out.
bool choose(const std::vector<std::vector<StackPart>> &versions, const std::vector<Rule> &rules, std::size_t at,
            std::vector<StackPart> &stack)
{
    if (at == versions.size())
        return true;
    if (versions[at].empty())
        return choose(versions, rules, at + 1, stack);
    for (const StackPart &part : versions[at]) {
        if (!worksWith(rules, stack, part))
            continue;
        stack.push_back(part);
        if (choose(versions, rules, at + 1, stack))
            return true;
        stack.pop_back();
    }
    return false;
}

} // namespace

const QStringList &stackProducts()
{
    // Those with rules between them stand next to each other, so that the search turns back early.
    static const QStringList list = {u"Kubernetes"_s,
                                     u"containerd"_s,
                                     u"Volcano"_s,
                                     u"Kueue"_s,
                                     u"DRA driver for NVIDIA GPUs"_s,
                                     u"NVIDIA data-centre driver"_s,
                                     u"CUDA Toolkit"_s,
                                     u"NVIDIA GPU Operator"_s,
                                     u"AMD ROCm"_s,
                                     u"AWS Neuron SDK"_s,
                                     u"Intel Gaudi software"_s,
                                     u"JAX / XLA"_s,
                                     u"KubeRay"_s,
                                     u"Ray"_s,
                                     u"Kubeflow Trainer"_s,
                                     u"Slurm operator"_s,
                                     u"Slurm"_s};
    return list;
}

std::vector<StackPart> releasesOf(const catalog::CatalogSnapshot &catalog, const QString &product)
{
    return releases(catalog, product, [](const QDate &, const QDate &) { return true; });
}

std::vector<StackPart> versionsOf(const catalog::CatalogSnapshot &catalog, const QString &product, const QDate &day)
{
    return releases(catalog, product, [&](const QDate &out, const QDate &end) {
        return !(out.isValid() && out > day) && !(end.isValid() && end <= day);
    });
}

int compareVersions(const QString &a, const QString &b)
{
    static const QRegularExpression number(u"\\d+"_s);
    auto left = number.globalMatch(a), right = number.globalMatch(b);
    while (left.hasNext() || right.hasNext()) {
        const int x = left.hasNext() ? left.next().captured().toInt() : 0;
        const int y = right.hasNext() ? right.next().captured().toInt() : 0;
        if (x != y)
            return x < y ? -1 : 1;
    }
    return 0;
}

bool isOfRelease(const QString &version, const QString &release)
{
    static const QRegularExpression number(u"\\d+"_s);
    if (compareVersions(version, release) == 0)
        return true;
    auto mine = number.globalMatch(version), its = number.globalMatch(release);
    if (!its.hasNext())
        return false;
    while (its.hasNext())
        if (!mine.hasNext() || mine.next().captured().toInt() != its.next().captured().toInt())
            return false;
    return true;
}

std::vector<StackFinding> checkStack(const std::vector<StackPart> &stack, const catalog::CatalogSnapshot &catalog,
                                     const QDate &day)
{
    std::vector<StackFinding> findings;
    for (const Rule &rule : rulesOf(catalog)) {
        const StackPart *part = partOf(stack, rule.product), *other = partOf(stack, rule.needs);
        if (!part || !other || !isOfRelease(part->version, rule.version) || isMet(rule, other->version))
            continue;
        findings.push_back(
            {true, part->product, other->product,
             u"%1 %2 does not work with %3 %4: it needs %5"_s.arg(part->product, part->version, other->product,
                                                                  other->version, rangeText(other->product, rule)),
             rangeText(other->product, rule)});
    }
    for (const StackPart &part : stack) {
        const QDate end = QDate::fromString(part.endOfLife, Qt::ISODate);
        if (end.isValid() && end <= day)
            findings.push_back({true, part.product, QString(),
                                u"%1 is past its end of life (%2)"_s.arg(part.text(), part.endOfLife),
                                u"A version that is still maintained"_s});
        else if (!end.isValid())
            findings.push_back({false, part.product, QString(),
                                u"Until when %1 is maintained is not known"_s.arg(part.text()),
                                u"Ask the project or vendor"_s});
    }
    return findings;
}

std::vector<std::pair<StackPart, StackPart>> untoldPairs(const std::vector<StackPart> &stack,
                                                         const catalog::CatalogSnapshot &catalog)
{
    std::map<std::pair<QString, QString>, bool> told; // by product and what it needs: of the version in the stack
    for (const Rule &rule : rulesOf(catalog)) {
        const StackPart *part = partOf(stack, rule.product);
        if (part && partOf(stack, rule.needs)) {
            bool &isTold = told[{rule.product, rule.needs}];
            isTold = isTold || isOfRelease(part->version, rule.version);
        }
    }
    std::vector<std::pair<StackPart, StackPart>> pairs;
    for (const auto &[products, isTold] : told)
        if (!isTold)
            pairs.emplace_back(*partOf(stack, products.first), *partOf(stack, products.second));
    return pairs;
}

std::vector<StackPart> recommendedStack(const catalog::CatalogSnapshot &catalog, const QDate &day,
                                        const QStringList &vendors, const std::vector<StackPart> &held,
                                        const QStringList &also, const QStringList &without)
{
    static const QStringList onAsk{u"Slurm"_s, u"Slurm operator"_s};
    std::vector<std::vector<StackPart>> common, all;
    std::vector<StackPart> ofVendors;
    for (const QString &product : stackProducts()) {
        const QString vendor = vendorOf(catalog, product);
        if (!vendor.isEmpty() && !vendors.contains(vendor))
            continue;
        const bool isLeftOut = without.contains(product) || (onAsk.contains(product) && !also.contains(product));
        if (isLeftOut && !partOf(held, product))
            continue;
        const std::vector<StackPart> versions = heldOr(versionsOf(catalog, product, day), product, held);
        all.push_back(versions);
        if (vendor.isEmpty())
            common.push_back(versions);
        else if (!versions.empty())
            ofVendors.push_back(versions.front());
    }
    // What is held stands: rules between two held parts sort nothing out.
    std::vector<Rule> rules = rulesOf(catalog);
    rules.erase(
        std::remove_if(rules.begin(), rules.end(),
                       [&](const Rule &rule) { return partOf(held, rule.product) && partOf(held, rule.needs); }),
        rules.end());
    std::vector<StackPart> stack;
    if (choose(all, rules, 0, stack))
        return stack;
    if (!choose(common, rules, 0, stack))
        for (const std::vector<StackPart> &versions : common) // nothing goes with what is held: the newest of each
            if (!versions.empty())
                stack.push_back(versions.front());
    stack.insert(stack.end(), ofVendors.begin(), ofVendors.end());
    return stack;
}

QStringList productsOfKubernetes(const catalog::CatalogSnapshot &catalog)
{
    const QString kubernetes = u"Kubernetes"_s;
    const std::vector<Rule> rules = rulesOf(catalog);
    QStringList products;
    for (const QString &product : stackProducts()) {
        // A vendor's runtime states which Kubernetes it goes with, and runs without one as well.
        const bool isBound =
            vendorOf(catalog, product).isEmpty() && std::any_of(rules.begin(), rules.end(), [&](const Rule &rule) {
                return rule.product == product && rule.needs == kubernetes;
            });
        if (product == kubernetes || isBound || factOf(catalog, product, u"layer"_s).contains(kubernetes))
            products.append(product);
    }
    return products;
}

QStringList vendorsWithoutSoftware(const catalog::CatalogSnapshot &catalog, const QStringList &vendors)
{
    QStringList without = vendors;
    for (const QString &product : stackProducts())
        without.removeAll(vendorOf(catalog, product));
    return without;
}

} // namespace cw::planner
