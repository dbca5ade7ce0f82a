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

Finding blockedPin(const QString &rule)
{
    Finding finding;
    finding.id = QStringLiteral("solve.pin-not-offered.%1").arg(rule);
    finding.rule = rule;
    finding.verdict = Verdict::Violation;
    finding.severity = Severity::Block;
    return finding;
}

Finding nothingOffers(const Pin &pin, const QString &rule, const QStringList &alike)
{
    Finding finding = blockedPin(rule);
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

/// Why the pin's system could not be offered where it is wanted; nullptr = nobody sells it there. Ids of refusals end
/// in the system: "amd-helios" anywhere, "colocation/…" in any such place, "buy/hall/…" there.
const Rejected *refusalOf(const Pin &pin, const CandidateSet &set)
{
    const auto found = std::find_if(set.rejectedOffers.begin(), set.rejectedOffers.end(), [&](const Rejected &refused) {
        const QStringList words = refused.candidate.split(QLatin1Char('/'));
        constexpr qsizetype withPlace = 3;
        return words.last() == pin.system && (pin.site.isEmpty() || words.size() < withPlace || words[1] == pin.site);
    });
    return found == set.rejectedOffers.end() ? nullptr : &*found;
}

Finding refusedEverywhere(const Pin &pin, const QString &rule, const Rejected &refused)
{
    Finding finding = blockedPin(rule);
    const bool isRule = refused.reason == QLatin1String("breaks");
    finding.text = (isRule ? QStringLiteral("%1 wants %2, which breaks %3")
                           : QStringLiteral("%1 wants %2, which cannot be planned with: %3"))
                       .arg(rule, pin.system, refused.by);
    finding.remedy =
        isRule
            ? QStringLiteral("Change that rule, or take the pin back")
            : QStringLiteral("State what is missing in your own catalog where that is the cause, or take the pin back");
    return finding;
}

/// Why no offer of the pin's system there can carry the work; empty = one can, or a rule keeps it from it, which the
/// conflict names.
QString incapacityOf(const Pin &pin, const CandidateSet &set)
{
    QString cause;
    for (const Candidate &candidate : set.candidates) {
        const Offer &offer = set.offers[std::size_t(candidate.offer)];
        if (offer.system != pin.system || !isWhere(pin, offer) ||
            (!pin.workload.isEmpty() && candidate.workload != pin.workload))
            continue;
        if (candidate.rejection.reason != QLatin1String("unsupported"))
            return {};
        if (cause.isEmpty())
            cause = candidate.rejection.by;
    }
    return cause;
}

Finding cannotCarry(const Pin &pin, const QString &rule, const QString &cause)
{
    Finding finding = blockedPin(rule);
    finding.text = pin.workload.isEmpty()
                       ? QStringLiteral("%1 wants %2, which can carry no workload: %3").arg(rule, pin.system, cause)
                       : QStringLiteral("%1 wants %2 for %3, which it cannot carry: %4")
                             .arg(rule, pin.system, pin.workload, cause);
    finding.remedy =
        QStringLiteral("State what is missing in your own catalog where that is the cause, or take the pin back");
    return finding;
}

} // namespace

std::vector<Finding> pinFindings(const Plan &plan, const CandidateSet &set, const catalog::CatalogSnapshot &catalog)
{
    std::vector<Finding> findings;
    for (std::size_t i = 0; i < plan.pins.size(); ++i) {
        const Pin &pin = plan.pins[i];
        if (pin.system.isEmpty())
            continue;
        const bool isOffered = std::any_of(set.offers.begin(), set.offers.end(), [&](const Offer &offer) {
            return offer.system == pin.system && isWhere(pin, offer);
        });
        const QString rule = pinRule(int(i));
        if (isOffered) {
            if (const QString cause = incapacityOf(pin, set); !cause.isEmpty())
                findings.push_back(cannotCarry(pin, rule, cause));
        } else if (const Rejected *refused = refusalOf(pin, set)) {
            findings.push_back(refusedEverywhere(pin, rule, *refused));
        } else {
            findings.push_back(nothingOffers(pin, rule, alikeOf(pin, set, catalog)));
        }
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
