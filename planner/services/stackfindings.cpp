#include "planner/services/stackfindings.h"

#include "planner/plan/ownfinding.h"
#include "planner/plan/unitaccelerator.h"
#include "planner/services/compatibility.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// The newest version of a product released by a day and not past its end of life, alone.
std::vector<StackPart> newestAlone(const catalog::CatalogSnapshot &catalog, const QDate &day,
                                   const std::vector<StackPart> &stack)
{
    std::vector<StackPart> newest;
    for (const StackPart &part : stack)
        for (const StackPart &version : versionsOf(catalog, part.product, day)) {
            newest.push_back(version);
            break;
        }
    return newest;
}

QString listed(const std::vector<StackPart> &stack)
{
    QStringList words;
    for (const StackPart &part : stack)
        words.append(part.product + QLatin1Char(' ') + part.version);
    return words.join(QStringLiteral(", "));
}

/// "NVIDIA data-centre driver" is also "nvidia-data-centre-driver".
QString wordOf(const QString &product)
{
    return product.toLower().replace(QLatin1Char(' '), QLatin1Char('-'));
}

/// ISO date; empty where the catalog does not know the version or its end.
QString endOfLife(const catalog::CatalogSnapshot &catalog, const QString &product, const QString &version)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("software_stack"));
    const int name = table ? table->column(QStringLiteral("name")) : -1,
              number = table ? table->column(QStringLiteral("version")) : -1,
              eol = table ? table->column(QStringLiteral("eol")) : -1;
    if (name >= 0 && number >= 0 && eol >= 0)
        for (const QStringList &row : table->rows)
            if (row[name] == product && row[number] == version)
                return row[eol];
    return {};
}

/// What the need states of versions ("kubernetes@1.34"), against the matrix.
void addStated(const Plan &plan, const catalog::CatalogSnapshot &catalog, std::vector<Finding> &out)
{
    const QStringList &known = stackProducts();
    std::vector<StackPart> stated;
    for (const QString &word : plan.need.platform) {
        const qsizetype at = word.indexOf(QLatin1Char('@'));
        if (at < 0)
            continue;
        const auto meant = std::find_if(known.begin(), known.end(), [&](const QString &product) {
            return wordOf(product) == wordOf(word.left(at));
        });
        if (meant != known.end()) {
            stated.push_back({*meant, word.mid(at + 1), endOfLife(catalog, *meant, word.mid(at + 1))});
            continue;
        }
        QStringList products;
        for (const QString &product : known)
            products.append(wordOf(product));
        out.push_back(ownFinding(QStringLiteral("software.unknown.%1").arg(word.left(at)), Verdict::Unknown,
                                 Severity::Medium,
                                 QStringLiteral("The catalog knows no versions of %1, so whether it works with the "
                                                "others is not known")
                                     .arg(word.left(at)),
                                 QStringLiteral("One of %1").arg(products.join(QStringLiteral(", ")))));
    }
    if (stated.empty())
        return;
    int number = 0;
    bool worksTogether = true;
    for (const StackFinding &clash : checkStack(stated, catalog, plan.asOf)) {
        worksTogether = worksTogether && !clash.isBlocking;
        out.push_back(ownFinding(QStringLiteral("software.stated.%1").arg(++number),
                                 clash.isBlocking ? Verdict::Violation : Verdict::Unknown,
                                 clash.isBlocking ? Severity::High : Severity::Info, clash.text, clash.remedy));
    }
    if (worksTogether)
        out.push_back(ownFinding(QStringLiteral("software.stated"), Verdict::Satisfied, Severity::Info,
                                 QStringLiteral("The versions stated work together: %1").arg(listed(stated)),
                                 QStringLiteral("Nothing to do")));
}

/// Versions that exclude each other.
QStringList clashesOf(const std::vector<StackPart> &stack, const catalog::CatalogSnapshot &catalog, const QDate &day)
{
    QStringList clashes;
    for (const StackFinding &clash : checkStack(stack, catalog, day))
        if (clash.isBlocking)
            clashes.append(clash.text);
    return clashes;
}

/// What the catalog's newest driver or runtime of a vendor asks for is past its end of life.
void addVendorClashes(const QStringList &clashes, std::vector<Finding> &out)
{
    int number = 0;
    for (const QString &clash : clashes)
        out.push_back(ownFinding(QStringLiteral("software.vendor.%1").arg(++number), Verdict::Conditional,
                                 Severity::Medium, clash,
                                 QStringLiteral("Ask the vendor for its support matrix before the order")));
}

/// Vendors of which the catalog knows no software at all.
void addUnknownVendors(const QStringList &vendors, const catalog::CatalogSnapshot &catalog, std::vector<Finding> &out)
{
    for (const QString &vendor : vendorsWithoutSoftware(catalog, vendors))
        out.push_back(ownFinding(
            QStringLiteral("software.runtime.%1").arg(wordOf(vendor)), Verdict::Unknown, Severity::Medium,
            QStringLiteral("The catalog knows no driver and no runtime of %1 accelerators, so which versions "
                           "of Kubernetes and of the container runtime go with them is not known")
                .arg(vendor),
            QStringLiteral("Ask the vendor for its support matrix before the order")));
}

} // namespace

std::vector<Finding> stackFindings(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    const QStringList vendors = acceleratorVendors(design, catalog);
    std::vector<StackPart> stack = recommendedStack(catalog, plan.asOf, vendors);
    if (stack.empty())
        return out;
    addStated(plan, catalog, out);
    const QStringList ofVendors = clashesOf(stack, catalog, plan.asOf);
    addVendorClashes(ofVendors, out);
    addUnknownVendors(vendors, catalog, out);
    if (!ofVendors.isEmpty())
        stack = recommendedStack(catalog, plan.asOf, {}); // what works together is the rest alone
    const QStringList clashes = clashesOf(newestAlone(catalog, plan.asOf, stack), catalog, plan.asOf);
    if (!clashes.isEmpty())
        out.push_back(ownFinding(QStringLiteral("software.versions"), Verdict::Conditional, Severity::Info,
                                 QStringLiteral("The newest versions of all do not work together: %1. These do: %2")
                                     .arg(clashes.join(QStringLiteral("; ")), listed(stack)),
                                 QStringLiteral("Install the versions named, and update them together")));
    const Month end = plan.need.horizon.start + plan.need.horizon.months;
    std::vector<StackPart> ending;
    for (const StackPart &part : stack) {
        const QDate day = QDate::fromString(part.endOfLife, Qt::ISODate);
        if (day.isValid() && Month(day.year(), day.month()) < end)
            ending.push_back(
                {part.product, part.version + QStringLiteral(" (%1)").arg(part.endOfLife), part.endOfLife});
    }
    if (!ending.empty()) {
        Finding leaves = ownFinding(
            QStringLiteral("software.end-of-life"), Verdict::Upcoming, Severity::Info,
            QStringLiteral("These versions are no longer maintained before the plan ends: %1").arg(listed(ending)),
            QStringLiteral("Plan their updates; a cluster that stays up takes them one node at a time"));
        leaves.inForceFrom = std::min_element(ending.begin(), ending.end(), [](const auto &a, const auto &b) {
                                 return a.endOfLife < b.endOfLife;
                             })->endOfLife;
        out.push_back(std::move(leaves));
    }
    return out;
}

} // namespace cw::planner
