#include "planner/cost/leaseoffers.h"

#include "planner/cost/closedterms.h"
#include "planner/cost/costitems.h"
#include "planner/cost/siteprofile.h"
#include "planner/plan/termperiods.h"

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

struct Terms {
    int months = 0;
    Known rate;
    QString passport; ///< of the term
};

/// The usual term, or the short one where the usual one does not fit; absent with the reason. Terms that no period ends
/// with go to `closed`.
std::optional<Terms> termsFor(const Need &need, Passports &passports, QString &reason, std::set<int> &closed)
{
    const auto term = passports.assumed(QStringLiteral("lease_term_months"));
    const auto rate = passports.assumed(QStringLiteral("lease_rate_per_year"));
    reason = QStringLiteral("no rate known");
    if (!term || !rate)
        return std::nullopt;
    reason = QStringLiteral("the horizon is shorter than the shortest usual term");
    for (const double usual : {term->value.likely, term->value.low}) {
        const int months = int(std::lround(usual));
        if (months <= 0 || months > need.horizon.months)
            continue;
        if (fitsPeriods(need.horizon, months))
            return Terms{months, *rate, term->passport};
        closed.insert(months);
    }
    return std::nullopt;
}

bool isPurchase(const UnitCostItem &item)
{
    return item.goods == Goods::Device;
}

UnitCostItem instalment(const UnitCostItem &purchase, const Terms &terms, Passports &passports)
{
    const Band &price = *purchase.unitPrice, &rate = terms.rate.value;
    const Band monthly{price.low * instalmentShare(rate.low, terms.months),
                       price.likely * instalmentShare(rate.likely, terms.months),
                       price.high * instalmentShare(rate.high, terms.months)};
    Known known = passports.derived(
        QStringLiteral("Lease instalment, %1").arg(purchase.description),
        roundedToMinor(monthly, passports.plan().currency),
        passports.plan().currency.code() + QStringLiteral(" per month"),
        QStringLiteral("Purchase price × i / (1 - (1 + i)^-n), i = yearly rate / 12, over %1 months").arg(terms.months),
        QStringLiteral("%1 × %2").arg(numberText(price.likely), numberText(instalmentShare(rate.likely, terms.months))),
        {purchase.passport, terms.rate.passport, terms.passport});
    known.source = purchase.priceSource;
    known.asOf = purchase.priceAsOf;
    return costItem("lease", LineKind::Recurring, purchase.part,
                    QStringLiteral("Lease of %1 over %2 months").arg(purchase.description).arg(terms.months), 1,
                    "unit months", known, passports);
}

/// The hardware's making, spread over its life: a lease answers for the months it lasts.
void spreadEmbodied(Offer &lease, Passports &passports)
{
    const auto life = passports.assumed(QStringLiteral("hardware_life_months"));
    if (!lease.embodiedKg || !life) {
        lease.embodiedKg.reset();
        return;
    }
    const Known share = passports.derived(
        QStringLiteral("Embodied carbon a month, %1").arg(lease.description),
        roundedToMicros(*lease.embodiedKg * (1 / life->value.likely)), QStringLiteral("kg CO₂e per month"),
        QStringLiteral("Embodied carbon / months of the hardware's life"),
        QStringLiteral("%1 / %2").arg(numberText(lease.embodiedKg->likely), numberText(life->value.likely)),
        {lease.passports[QStringLiteral("embodied")], life->passport});
    lease.embodiedKg = share.value;
    lease.passports[QStringLiteral("embodied")] = share.passport;
}

QString leaseId(const Offer &bought)
{
    return toText(Procurement::Lease) + QLatin1Char('/') + bought.site + QLatin1Char('/') + bought.system;
}

QString leasedFor(const Offer &bought, int months)
{
    return bought.description + QStringLiteral(", leased for %1 months").arg(months);
}

Offer leaseOf(const Offer &bought, const Terms &terms, Passports &passports)
{
    Offer lease = bought;
    lease.procurement = Procurement::Lease;
    lease.id = leaseId(bought);
    lease.description = leasedFor(bought, terms.months);
    lease.commitmentMonths = terms.months;
    lease.oneOff.reset();
    lease.costs.clear();
    for (const UnitCostItem &item : bought.costs) {
        if (!isPurchase(item)) {
            lease.costs.push_back(item);
            continue;
        }
        lease.costs.push_back(instalment(item, terms, passports));
        lease.recurringPerMonth = lease.costs.back().unitPrice;
    }
    spreadEmbodied(lease, passports);
    return lease;
}

} // namespace

double instalmentShare(double ratePerYear, int months)
{
    const double monthly = ratePerYear / monthsPerYear;
    return monthly > 0 ? monthly / (1 - std::pow(1 + monthly, -months)) : 1.0 / months;
}

std::set<int> addLeaseOffers(Passports &passports, OfferSet &out)
{
    QString reason;
    std::set<int> closed;
    const std::optional<Terms> terms = termsFor(passports.plan().need, passports, reason, closed);
    if (!terms && closed.empty()) {
        out.findings.push_back(
            costFinding(QStringLiteral("cost.lease-not-offered"), Verdict::Unknown, Severity::Info,
                        QStringLiteral("Lease not offered: %1").arg(reason),
                        QStringLiteral("Plan over a longer horizon, or add terms of your lessor to your own catalog")));
        return closed;
    }
    const std::size_t bought = out.offers.size();
    for (std::size_t o = 0; o < bought; ++o) {
        const Offer offer = out.offers[o];
        if (!offer.isOwned() || !offer.isPriced())
            continue;
        if (terms)
            out.offers.push_back(leaseOf(offer, *terms, passports));
        else
            out.rejected.push_back({leaseId(offer), QStringLiteral("unsupported"),
                                    termRefusal(passports.plan().need.horizon, *closed.rbegin()),
                                    leasedFor(offer, *closed.rbegin()), offer.siteName});
    }
    return closed;
}

} // namespace cw::planner
