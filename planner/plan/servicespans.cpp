#include "planner/plan/servicespans.h"

namespace cw::planner {

namespace {

/// Of one offer or place, by period.
struct Counts {
    std::map<int, int> active, retired;
    std::map<std::pair<int, int>, int> sales; ///< periods of purchase and of departure
};

int countIn(const std::map<int, int> &counts, int period)
{
    const auto found = counts.find(period);
    return found == counts.end() ? 0 : found->second;
}

/// Units of a purchase that leave; those of the oldest where no sale says which.
void retire(std::vector<ServiceSpan> &spans, int period, int count, std::optional<int> bought = std::nullopt)
{
    for (ServiceSpan &span : spans)
        if (count > 0 && span.until == forGood && (!bought || span.from == *bought)) {
            span.until = period;
            --count;
        }
}

int standingIn(const std::vector<ServiceSpan> &spans)
{
    return int(
        std::count_if(spans.begin(), spans.end(), [](const ServiceSpan &span) { return span.until == forGood; }));
}

std::vector<ServiceSpan> spansOf(const Counts &counts, int last)
{
    std::vector<ServiceSpan> spans;
    for (int period = 0; period <= last; ++period) {
        const int before = standingIn(spans), active = countIn(counts.active, period),
                  leaving = std::max(countIn(counts.retired, period), before - active);
        for (const auto &[sold, count] : counts.sales)
            if (sold.second == period)
                retire(spans, period, std::min(count, leaving), sold.first);
        retire(spans, period, leaving - (before - standingIn(spans)));
        for (int stands = standingIn(spans); stands < active; ++stands)
            spans.push_back({period, forGood});
    }
    return spans;
}

int lastPeriod(const Design &design)
{
    int last = 0;
    for (const DesignUnits &units : design.units)
        last = std::max(last, units.period);
    for (const DesignExtra &extra : design.extras)
        last = std::max(last, extra.period);
    return last;
}

} // namespace

std::map<QString, std::vector<ServiceSpan>> unitSpans(const Design &design)
{
    std::map<QString, Counts> offers;
    for (const DesignUnits &units : design.units) {
        offers[units.offer].active[units.period] += units.active;
        offers[units.offer].retired[units.period] += units.retired;
    }
    for (const DesignSale &sale : design.sales)
        if (const auto offer = offers.find(sale.offer); offer != offers.end())
            offer->second.sales[{sale.bought, sale.retired}] += sale.count;
    std::map<QString, std::vector<ServiceSpan>> spans;
    for (const auto &[offer, counts] : offers)
        if (std::vector<ServiceSpan> each = spansOf(counts, lastPeriod(design)); !each.empty())
            spans[offer] = std::move(each);
    return spans;
}

std::map<ExtraPlace, std::vector<ServiceSpan>> extraSpans(const Design &design)
{
    std::map<ExtraPlace, Counts> places;
    for (const DesignExtra &extra : design.extras)
        places[{extra.site, extra.role, extra.part}].active[extra.period] += extra.active;
    std::map<ExtraPlace, std::vector<ServiceSpan>> spans;
    for (const auto &[place, counts] : places)
        spans[place] = spansOf(counts, lastPeriod(design));
    return spans;
}

Design within(Design design, const std::map<QString, ServiceSpan> &periodsOfSite)
{
    const auto isOutside = [&](const QString &site, int period) {
        const auto found = periodsOfSite.find(site);
        return found != periodsOfSite.end() && !found->second.contains(period);
    };
    std::map<QString, QString> siteOf; // by offer
    for (const DesignUnits &units : design.units)
        siteOf[units.offer] = units.site;
    std::erase_if(design.units, [&](const DesignUnits &each) { return isOutside(each.site, each.period); });
    std::erase_if(design.replicas,
                  [&](const DesignReplicas &each) { return isOutside(siteOf[each.offer], each.period); });
    std::erase_if(design.extras, [&](const DesignExtra &each) { return isOutside(each.site, each.period); });
    return design;
}

} // namespace cw::planner
