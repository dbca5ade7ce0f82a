#include "planner/services/stackfindings.h"

#include "planner/plan/ownfinding.h"
#include "planner/plan/unitaccelerator.h"
#include "planner/plan/versionwords.h"
#include "planner/services/compatibility.h"
#include "planner/services/mlopsfindings.h"
#include "planner/services/servedapis.h"
#include "planner/services/statedversions.h"

#include <algorithm>

namespace cw::planner {

namespace {

/// The newest version of a product released by a day and not past its end of life, alone; what is stated as it is.
std::vector<StackPart> newestAlone(const catalog::CatalogSnapshot &catalog, const QDate &day,
                                   const std::vector<StackPart> &stack, const StatedVersions &stated)
{
    std::vector<StackPart> newest;
    for (const StackPart &part : stack)
        if (stated.holds(part.product))
            newest.push_back(part);
        else
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
        words.append(part.text());
    return words.join(QStringLiteral(", "));
}

/// Products and versions nobody knows anything of.
void addUnknown(const StatedVersions &stated, const catalog::CatalogSnapshot &catalog, std::vector<Finding> &out)
{
    for (const QString &word : stated.unknownProducts) {
        QStringList products;
        for (const QString &product : stackProducts())
            products.append(wordOfProduct(product));
        out.push_back(ownFinding(QStringLiteral("software.unknown.%1").arg(word), Verdict::Unknown, Severity::Medium,
                                 QStringLiteral("The catalog knows no versions of %1, so whether it works with the "
                                                "others is not known")
                                     .arg(word),
                                 QStringLiteral("One of %1").arg(products.join(QStringLiteral(", ")))));
    }
    for (const StackPart &part : stated.unknownParts) {
        QStringList versions;
        for (const StackPart &each : releasesOf(catalog, part.product))
            versions.append(each.version);
        out.push_back(ownFinding(QStringLiteral("software.unknown.%1").arg(wordOfProduct(part.product)),
                                 Verdict::Unknown, Severity::Medium,
                                 QStringLiteral("The catalog does not know %1, so whether it works with the others "
                                                "is not known")
                                     .arg(part.text()),
                                 QStringLiteral("One of %1").arg(versions.join(QStringLiteral(", ")))));
    }
}

/// Pairs of which the matrix says nothing: never told as working together.
void addUntold(const std::vector<std::pair<StackPart, StackPart>> &pairs, const QString &id, Severity severity,
               std::vector<Finding> &out)
{
    if (pairs.empty())
        return;
    QStringList words;
    for (const auto &[part, other] : pairs)
        words.append(part.text() + QStringLiteral(" + ") + other.text());
    out.push_back(ownFinding(id, Verdict::Unknown, severity,
                             QStringLiteral("Whether these work together is not known, the catalog has no rule for "
                                            "them: %1")
                                 .arg(words.join(QStringLiteral(", "))),
                             QStringLiteral("Look into the release notes before they are installed together")));
}

/// What the need states of versions ("kubernetes@1.34"), against the matrix.
void addStated(const Plan &plan, const StatedVersions &stated, const catalog::CatalogSnapshot &catalog,
               std::vector<Finding> &out)
{
    addUnknown(stated, catalog, out);
    if (stated.parts.empty())
        return;
    int number = 0;
    bool worksTogether = stated.unknownParts.empty();
    for (const StackFinding &clash : checkStack(stated.parts, catalog, plan.asOf)) {
        if (!clash.isBlocking && stated.isUnknown(clash.product))
            continue; // said above
        worksTogether = worksTogether && !clash.isBlocking;
        out.push_back(ownFinding(QStringLiteral("software.stated.%1").arg(++number),
                                 clash.isBlocking ? Verdict::Violation : Verdict::Unknown,
                                 clash.isBlocking ? Severity::High : Severity::Info, clash.text, clash.remedy));
    }
    std::vector<std::pair<StackPart, StackPart>> untold = untoldPairs(stated.parts, catalog);
    untold.erase(std::remove_if(untold.begin(), untold.end(),
                                [&](const auto &pair) { return stated.isUnknown(pair.first.product); }),
                 untold.end()); // said above
    addUntold(untold, QStringLiteral("software.stated.untold"), Severity::Medium, out);
    if (worksTogether && untold.empty())
        out.push_back(ownFinding(QStringLiteral("software.stated"), Verdict::Satisfied, Severity::Info,
                                 QStringLiteral("The versions stated work together: %1").arg(listed(stated.parts)),
                                 QStringLiteral("Nothing to do")));
}

/// Versions that exclude each other, without what is stated alone: that is told by itself.
std::vector<StackFinding> clashesOf(const std::vector<StackPart> &stack, const StatedVersions &stated,
                                    const catalog::CatalogSnapshot &catalog, const QDate &day)
{
    std::vector<StackFinding> clashes;
    for (StackFinding &clash : checkStack(stack, catalog, day))
        if (clash.isBlocking && !(stated.holds(clash.product) && (clash.other.isEmpty() || stated.holds(clash.other))))
            clashes.push_back(std::move(clash));
    return clashes;
}

/// What the catalog's newest driver or runtime of a vendor asks for is past its end of life; or nothing that is
/// maintained goes with what is stated.
void addClashes(const std::vector<StackFinding> &clashes, const StatedVersions &stated, std::vector<Finding> &out)
{
    int ofVendors = 0, ofStated = 0;
    for (const StackFinding &clash : clashes) {
        const bool isOfStated = stated.holds(clash.product) || stated.holds(clash.other);
        out.push_back(ownFinding(
            isOfStated ? QStringLiteral("software.beside.%1").arg(++ofStated)
                       : QStringLiteral("software.vendor.%1").arg(++ofVendors),
            Verdict::Conditional, Severity::Medium, clash.text,
            isOfStated ? clash.remedy : QStringLiteral("Ask the vendor for its support matrix before the order")));
    }
}

/// Groups of objects that the manifests would hold and a stated version does not serve.
void addUnserved(const StatedVersions &stated, const catalog::CatalogSnapshot &catalog, std::vector<Finding> &out)
{
    for (const QString &group : {QStringLiteral("resource.k8s.io"), QStringLiteral("kueue.x-k8s.io")}) {
        const StackPart first = firstServing(group, catalog);
        if (!stated.holds(first.product) || servedApi(group, {}, stated.parts, catalog))
            continue;
        const StackPart &part = *std::find_if(stated.parts.begin(), stated.parts.end(),
                                              [&](const StackPart &each) { return each.product == first.product; });
        out.push_back(ownFinding(QStringLiteral("software.unserved.%1").arg(wordOfProduct(part.product)),
                                 Verdict::Conditional, Severity::Medium,
                                 QStringLiteral("%1 does not serve %2 in a version the manifests are written in, so "
                                                "they hold none of its objects")
                                     .arg(part.text(), group),
                                 QStringLiteral("%1 or later").arg(first.text())));
    }
}

/// Files for two schedulers that each list every node: which node is whose nobody has said.
void addTwoSchedulers(const QStringList &platform, std::vector<Finding> &out)
{
    if (!namesProduct(platform, QStringLiteral("kubernetes")) || !namesProduct(platform, QStringLiteral("slurm")))
        return;
    out.push_back(ownFinding(
        QStringLiteral("software.two-schedulers"), Verdict::Conditional, Severity::Medium,
        QStringLiteral(
            "Kubernetes and Slurm are both to run the cluster, and the files of each list every node: a node "
            "that both fill is given out twice"),
        QStringLiteral(
            "Give each node to one of them before the files are applied, or let one start the other's jobs")));
}

/// Vendors of which the catalog knows no software at all.
void addUnknownVendors(const QStringList &vendors, const QStringList &platform, const catalog::CatalogSnapshot &catalog,
                       std::vector<Finding> &out)
{
    const QString told =
        runsKubernetes(platform)
            ? QStringLiteral("The catalog knows no driver and no runtime of %1 accelerators, so which versions "
                             "of Kubernetes and of the container runtime go with them is not known")
            : QStringLiteral("The catalog knows no driver and no runtime of %1 accelerators, so which versions "
                             "of the operating system and of Slurm go with them is not known");
    for (const QString &vendor : vendorsWithoutSoftware(catalog, vendors))
        out.push_back(ownFinding(QStringLiteral("software.runtime.%1").arg(wordOfProduct(vendor)), Verdict::Unknown,
                                 Severity::Medium, told.arg(vendor),
                                 QStringLiteral("Ask the vendor for its support matrix before the order")));
}

} // namespace

std::vector<Finding> stackFindings(const Plan &plan, const Design &design, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> out;
    const QStringList vendors = acceleratorVendors(design, catalog);
    const StatedVersions stated = statedVersions(plan.need.platform, catalog);
    std::vector<StackPart> stack = stackOf(plan, vendors, catalog);
    if (stack.empty())
        return out;
    addStated(plan, stated, catalog, out);
    addTwoSchedulers(plan.need.platform, out);
    for (Finding &finding : mlopsFindings(plan.need.platform, catalog))
        out.push_back(std::move(finding));
    addUnserved(stated, catalog, out);
    const std::vector<StackFinding> together = clashesOf(stack, stated, catalog, plan.asOf);
    addClashes(together, stated, out);
    addUnknownVendors(vendors, plan.need.platform, catalog, out);
    if (!together.empty())
        stack = stackOf(plan, {}, catalog); // what works together is the rest alone
    QStringList clashes;
    for (const StackFinding &clash :
         clashesOf(newestAlone(catalog, plan.asOf, stack, stated), stated, catalog, plan.asOf))
        clashes.append(clash.text);
    if (!clashes.isEmpty() && clashesOf(stack, stated, catalog, plan.asOf).empty())
        out.push_back(ownFinding(QStringLiteral("software.versions"), Verdict::Conditional, Severity::Info,
                                 QStringLiteral("The newest versions of all do not work together: %1. These do: %2")
                                     .arg(clashes.join(QStringLiteral("; ")), listed(stack)),
                                 QStringLiteral("Install the versions named, and update them together")));
    std::vector<std::pair<StackPart, StackPart>> untold = untoldPairs(stack, catalog);
    untold.erase(std::remove_if(untold.begin(), untold.end(),
                                [&](const auto &pair) {
                                    return stated.isUnknown(pair.first.product) ||
                                           (stated.holds(pair.first.product) && stated.holds(pair.second.product));
                                }),
                 untold.end());
    addUntold(untold, QStringLiteral("software.untold"), Severity::Info, out);
    const Month end = plan.need.horizon.start + plan.need.horizon.months;
    std::vector<StackPart> ending;
    for (const StackPart &part : stack) {
        const QDate day = QDate::fromString(part.endOfLife, Qt::ISODate);
        const bool isPast = day.isValid() && day <= plan.asOf; // only what is stated, and told there
        if (day.isValid() && !isPast && Month(day.year(), day.month()) < end)
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
