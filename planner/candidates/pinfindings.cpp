#include "planner/candidates/pinfindings.h"

#include "planner/plan/rulenames.h"

#include <algorithm>

namespace cw::planner {

namespace {

constexpr qsizetype mostNamed = 4; // systems: a sentence, no list

bool isWhere(const Pin &pin, const Offer &offer)
{
    return pin.site.isEmpty() || pin.site == offer.site;
}

/// Systems on offer at the pin's place with the accelerator that it wants, in order.
QStringList alikeOf(const Pin &pin, const CandidateSet &set, const catalog::CatalogSnapshot &catalog)
{
    const catalog::System *wanted = catalog.system(pin.system);
    QStringList alike;
    for (const Offer &offer : set.offers) {
        if (wanted && !wanted->acceleratorId.isEmpty() && offer.acceleratorId == wanted->acceleratorId &&
            isWhere(pin, offer))
            alike += offer.system;
    }
    alike.sort();
    alike.removeDuplicates();
    return alike.mid(0, mostNamed);
}

Finding nothingOffers(const Pin &pin, const QString &rule, const QStringList &alike)
{
    Finding finding;
    finding.id = QStringLiteral("solve.pin-not-offered.%1").arg(rule);
    finding.rule = rule;
    finding.verdict = Verdict::Violation;
    finding.severity = Severity::Block;
    finding.text = pin.site.isEmpty()
                       ? QStringLiteral("%1 wants %2, which no place and no way of procurement of the plan offers")
                             .arg(rule, pin.system)
                       : QStringLiteral("%1 wants %2 at %3, where it is not offered").arg(rule, pin.system, pin.site);
    finding.remedy = alike.isEmpty()
                         ? QStringLiteral("Allow a place and a way of procurement that offers it, or take the pin back")
                         : QStringLiteral("Pin one with the same accelerator (%1), or allow a place and a way of "
                                          "procurement that offers it")
                               .arg(alike.join(QStringLiteral(", ")));
    return finding;
}

} // namespace

std::vector<Finding> pinFindings(const Plan &plan, const CandidateSet &set, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < plan.pins.size(); ++i) {
        const Pin &pin = plan.pins[i];
        const bool isOffered =
            pin.system.isEmpty() || std::any_of(set.offers.begin(), set.offers.end(), [&](const Offer &offer) {
                return offer.system == pin.system && isWhere(pin, offer);
            });
        if (!isOffered)
            findings.push_back(nothingOffers(pin, pinRule(int(i)), alikeOf(pin, set, catalog)));
    }
    return findings;
}

QString pinPlace(const Plan &plan, const Finding &finding)
{
    for (std::size_t i = 0; i < plan.pins.size(); ++i) {
        if (finding.rule == pinRule(int(i)))
            return QStringLiteral("/pins/%1/system").arg(i);
    }
    return {};
}

} // namespace cw::planner
