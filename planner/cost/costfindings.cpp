#include "planner/cost/costfindings.h"

#include "catalog/store/pricehistory.h"
#include "catalog/store/quotetext.h"
#include "planner/cost/includedcosts.h"
#include "planner/cost/siteprofile.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>

namespace cw::planner {

namespace {

void addOnce(QStringList &list, const QString &text)
{
    if (!list.contains(text))
        list.append(text);
}

/// Figures that totals and lines rest on, through their inputs, in order of first use.
std::vector<const Figure *> figuresBehind(const CostCase &c, const std::vector<Line> &lines,
                                          const std::vector<Total> &totals)
{
    std::vector<QString> open;
    for (const Total &total : totals)
        open.push_back(total.passport);
    for (const Line &line : lines)
        open.push_back(line.passport);
    QSet<QString> seen;
    std::vector<const Figure *> figures;
    for (size_t i = 0; i < open.size(); ++i) {
        const QString id = open[i];
        const Figure *figure = seen.contains(id) ? nullptr : c.book.find(id);
        seen.insert(id);
        if (!figure)
            continue;
        figures.push_back(figure);
        for (const QString &input : figure->inputs)
            open.push_back(input);
    }
    return figures;
}

void addUnpriced(const std::vector<Line> &lines, std::vector<Finding> &out)
{
    QStringList parts;
    for (const Line &line : lines)
        if (!line.total)
            addOnce(parts, line.description);
    if (!parts.isEmpty())
        out.push_back(costFinding(
            QStringLiteral("cost.unpriced"), Verdict::Unknown, Severity::High,
            QStringLiteral("No price is known, so the sums leave out: %1").arg(parts.join(QStringLiteral("; "))),
            QStringLiteral("Ask for a quote and import it")));
}

void addOldPrices(const CostCase &c, const std::vector<Line> &lines, std::vector<Finding> &out)
{
    QStringList old, undated;
    const QDate yearAgo = c.plan.asOf.addYears(-1);
    for (const Line &line : lines) {
        if (!line.total || line.priceSource.isEmpty())
            continue;
        const QDate day = lastDayOf(line.priceAsOf);
        if (!day.isValid())
            addOnce(undated, line.part);
        else if (day < yearAgo)
            addOnce(old, QStringLiteral("%1 (%2)").arg(line.part, line.priceAsOf));
    }
    if (!old.isEmpty())
        out.push_back(costFinding(
            QStringLiteral("cost.old-prices"), Verdict::Unknown, Severity::Medium,
            QStringLiteral("Prices older than a year on the plan's date: %1").arg(old.join(QStringLiteral(", "))),
            QStringLiteral("Ask for a current quote and import it")));
    if (!undated.isEmpty())
        out.push_back(
            costFinding(QStringLiteral("cost.undated-prices"), Verdict::Unknown, Severity::Info,
                        QStringLiteral("Prices whose day is not stated: %1").arg(undated.join(QStringLiteral(", "))),
                        QStringLiteral("Confirm the price before ordering")));
}

/// Where the catalog knows no price of the plan's own day, a later one stands in for it.
void addLaterPrices(const CostCase &c, const std::vector<Line> &lines, std::vector<Finding> &out)
{
    QStringList parts;
    QDate newest;
    for (const Line &line : lines) {
        const QDate day = catalog::firstDayOf(line.priceAsOf);
        if (!line.total || !day.isValid() || day <= c.plan.asOf)
            continue;
        addOnce(parts, line.part);
        newest = std::max(newest, day);
    }
    if (!parts.isEmpty())
        out.push_back(costFinding(
            QStringLiteral("cost.later-prices"), Verdict::Conditional, Severity::Info,
            QStringLiteral(
                "Prices of %1 parts are of a later day than the plan (%2), the newest of %3: the catalog knows "
                "none of the plan's own day")
                .arg(parts.size())
                .arg(c.plan.asOf.toString(Qt::ISODate), newest.toString(Qt::ISODate)),
            QStringLiteral("Move the plan's day to that of its prices, or confirm them before ordering")));
}

/// Weeks from order to arrival of what a line buys; what stands beside the units of a site is ordered with the slowest
/// of them.
double leadWeeksOf(const CostCase &c, const Line &line)
{
    double weeks = 0;
    for (const CountedUnits &counted : c.units)
        if (const Offer &offer = c.offerOf(counted);
            line.offer.isEmpty() ? offer.site == line.site : offer.id == line.offer)
            weeks = std::max(weeks, offer.leadTimeWeeks.value_or(0));
    return weeks;
}

/// A quote binds the vendor until its end: what is ordered later is priced by a promise that has lapsed.
void addEndedQuotes(const CostCase &c, const std::vector<Line> &lines, std::vector<Finding> &out)
{
    constexpr int daysPerWeek = 7;
    QStringList ended;
    for (const Line &line : lines) {
        const auto quote = line.kind == LineKind::OneOff && line.category != QLatin1String("labour")
                               ? catalog::quoteTermsOf(line.priceSource)
                               : std::nullopt;
        if (!quote || !quote->validUntil.isValid())
            continue;
        const QDate there(line.period.year(), line.period.month(), 1);
        const QDate order = std::max(c.plan.asOf, there.addDays(-std::llround(leadWeeksOf(c, line) * daysPerWeek)));
        if (order > quote->validUntil)
            addOnce(ended,
                    QStringLiteral("%1 (quoted until %2, ordered on %3)")
                        .arg(line.description, quote->validUntil.toString(Qt::ISODate), order.toString(Qt::ISODate)));
    }
    if (!ended.isEmpty())
        out.push_back(costFinding(QStringLiteral("cost.ended-quotes"), Verdict::Conditional, Severity::Medium,
                                  QStringLiteral("Bought after the end of the quote that prices it: %1")
                                      .arg(ended.join(QStringLiteral("; "))),
                                  QStringLiteral("Ask the vendor to hold the price, or order before the quote ends")));
}

void addAssumptions(const std::vector<const Figure *> &figures, std::vector<Finding> &out)
{
    QStringList assumed, recalled;
    std::vector<QString> assumedIds, recalledIds;
    for (const Figure *figure : figures) {
        if (figure->kind == QLatin1String("assumed")) {
            assumed.append(figure->label);
            assumedIds.push_back(figure->id);
        } else if (figure->confidence == QLatin1String("recalled")) {
            recalled.append(figure->label);
            recalledIds.push_back(figure->id);
        }
    }
    if (!assumed.isEmpty())
        out.push_back(costFinding(
            QStringLiteral("cost.planning-values"), Verdict::Conditional, Severity::Info,
            QStringLiteral("The result rests on %1 planning values: %2").arg(assumed.size()).arg(firstOf(assumed, 4)),
            QStringLiteral("Replace them by your own figures where they matter"), assumedIds));
    if (!recalled.isEmpty())
        out.push_back(
            costFinding(QStringLiteral("cost.to-verify"), Verdict::Conditional, Severity::Medium,
                        QStringLiteral("%1 catalog figures come from general knowledge and are to be verified: %2")
                            .arg(recalled.size())
                            .arg(recalled.join(QStringLiteral("; "))),
                        QStringLiteral("Check them against the vendor before ordering"), recalledIds));
}

void addCommitments(const CostCase &c, std::vector<Finding> &out)
{
    for (const CountedUnits &counted : c.units) {
        const Offer &offer = c.offerOf(counted);
        int months = 0, peak = 0;
        for (int period = 0; period < c.horizon().periods(); ++period)
            if (const int n = countIn(counted.active, period); n > 0) {
                months += c.horizon().monthsIn(period);
                peak = std::max(peak, n);
            }
        if (peak > 0 && months < offer.commitmentMonths)
            out.push_back(
                costFinding(QStringLiteral("cost.commitment.%1").arg(offer.id), Verdict::Violation, Severity::High,
                            QStringLiteral("%1 is committed for %2 months but used for %3: the rest is paid too and "
                                           "is not in the sums")
                                .arg(offer.description)
                                .arg(offer.commitmentMonths)
                                .arg(months),
                            QStringLiteral("Use an offer without commitment, or keep the units longer")));
    }
}

/// Of one port; 0 = not published.
double portGigabits(const catalog::System &system)
{
    constexpr double bitsPerByte = 8;
    return system.nicOneWay ? system.nicOneWay->toGigabytesPerSecond() * bitsPerByte : 0;
}

/// Networks that no line stands for: ports not published, no switch found, machines on the network of their room.
void addNetworks(const CostCase &c, std::vector<Finding> &out)
{
    QStringList portless, unjoined;
    std::map<std::pair<QString, double>, int> desks; // ports of workstations at a site, by Gbit/s; most in one period
    // Most units with ports at a site in one period, by the role of the switches that join them: servers with
    // accelerators have a network of their own, nodes hang from the in-band one.
    const QString inBandLeaf = QStringLiteral("inband-leaf");
    std::map<std::pair<QString, QString>, int> joined;
    for (int period = 0; period < c.horizon().periods(); ++period) {
        std::map<std::pair<QString, QString>, int> now;
        std::map<std::pair<QString, double>, int> desksNow;
        for (const CountedUnits &counted : c.units) {
            const Offer &offer = c.offerOf(counted);
            const catalog::System *system = c.catalog.system(offer.system);
            const int n = countIn(counted.active, period);
            if (n <= 0 || offer.isRented() || !system)
                continue;
            if (system->kind == QLatin1String("workstation"))
                desksNow[{offer.site, portGigabits(*system)}] += n * std::max(1, system->nics);
            else if (system->nics < 1 || !system->nicOneWay)
                addOnce(portless, system->name);
            else
                now[{offer.site, system->accelerators > 0 ? QStringLiteral("leaf") : inBandLeaf}] += n;
        }
        for (const auto &[place, n] : now)
            joined[place] = std::max(joined[place], n);
        for (const auto &[ports, n] : desksNow)
            desks[ports] = std::max(desks[ports], n);
    }
    for (const auto &[place, n] : joined) {
        const bool built = std::any_of(c.extras.begin(), c.extras.end(), [&, at = place](const CountedExtra &extra) {
            return extra.site == at.first && extra.role == at.second;
        });
        if (n > 1 && !built)
            addOnce(unjoined, place.first);
    }
    if (!portless.isEmpty())
        out.push_back(
            costFinding(QStringLiteral("cost.network.ports"), Verdict::Unknown, Severity::Medium,
                        QStringLiteral("The network ports of %1 are not published, so its network is not in the sums")
                            .arg(portless.join(QStringLiteral(", "))),
                        QStringLiteral("Ask the vendor for the network design")));
    if (!unjoined.isEmpty())
        out.push_back(costFinding(QStringLiteral("cost.network.switches"), Verdict::Unknown, Severity::High,
                                  QStringLiteral("No switch joins the units at %1: their network is not in the sums")
                                      .arg(unjoined.join(QStringLiteral(", "))),
                                  QStringLiteral("Add a switch with the ports they need to your own catalog")));
    QStringList rooms;
    for (const auto &[ports, n] : desks)
        rooms.append(ports.second > 0 ? QStringLiteral("%1: %2 × %3 Gbit/s").arg(ports.first).arg(n).arg(ports.second)
                                      : QStringLiteral("%1: %2").arg(ports.first).arg(n));
    if (!rooms.isEmpty())
        out.push_back(
            costFinding(QStringLiteral("cost.network.desks"), Verdict::Conditional, Severity::Medium,
                        QStringLiteral("Workstations hang from no network of the plan but from that of their room. The "
                                       "ports they take there, each with a cable, are not in the sums: %1")
                            .arg(rooms.join(QStringLiteral("; "))),
                        QStringLiteral("See that the room has these ports free, or choose servers in racks, which "
                                       "bring their networks with them")));
}

Finding notIncluded(const Plan &plan)
{
    QStringList left;
    const std::pair<CostScope, QString> scopes[] = {
        {CostScope::People, QStringLiteral("people")},
        {CostScope::Tax, QStringLiteral("value-added tax and duties")},
        {CostScope::Freight, QStringLiteral("freight")},
        {CostScope::Software, QStringLiteral("operating systems")},
        {CostScope::AcceleratorSoftware, QStringLiteral("software licences by the accelerator")},
        {CostScope::Spares, QStringLiteral("spares")}};
    for (const auto &[scope, name] : scopes)
        if (!counts(plan.need, scope))
            left.append(name);
    left.append(QStringLiteral("network access and traffic, control plane and storage of rented places, the building, "
                               "finance other than leases"));
    left.append(plan.need.resale ? QStringLiteral("disposal") : QStringLiteral("resale and disposal"));
    return costFinding(
        QStringLiteral("cost.not-included"), Verdict::Conditional, Severity::Info,
        QStringLiteral("Not in the sums: %1. Energy is counted at power under load in every hour; prices "
                       "are taken as constant over the horizon")
            .arg(left.join(QStringLiteral(", "))),
        QStringLiteral("Ask for some of them with the key “include” of the need, add the others in your "
                       "own sheet; the lines are in bom.csv"));
}

/// A few machines take as many people as it takes to have one there at all hours.
void addRota(const CostCase &c, const std::vector<Line> &lines, std::vector<Finding> &out)
{
    const catalog::Assumption *rota = c.catalog.assumption(QStringLiteral("staff_rota"));
    std::map<Month, double> engineers;
    for (const Line &line : lines)
        if (line.category == QLatin1String("people") && line.quantityUnit == QLatin1String("engineer months"))
            engineers[line.period] += line.quantity;
    double most = 0;
    for (int period = 0; period < c.horizon().periods(); ++period)
        most = std::max(most, engineers[c.horizon().periodStart(period)] / c.horizon().monthsIn(period));
    if (!rota || most <= 0 || most >= rota->value.likely)
        return;
    out.push_back(costFinding(
        QStringLiteral("cost.people.rota"), Verdict::Conditional, Severity::Medium,
        QStringLiteral(
            "%1 engineers are in the sums, by the share of a large team that these machines take; one at work or "
            "on call round the clock takes %2")
            .arg(QString::number(most, 'g', 2), QString::number(rota->value.likely, 'g', 3)),
        QStringLiteral(
            "Share the rota with other work, buy the hours as a service, or add the missing people in your own "
            "sheet")));
}

} // namespace

QString firstOf(const QStringList &words, int shown)
{
    const QString text = words.mid(0, shown).join(QStringLiteral("; "));
    const auto rest = words.size() - shown;
    return rest > 0 ? QStringLiteral("%1; %2 more").arg(text).arg(rest) : text;
}

QDate lastDayOf(const QString &asOf)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?$"));
    const auto match = pattern.match(asOf.trimmed());
    if (!match.hasMatch())
        return {};
    const int year = match.captured(1).toInt();
    if (match.captured(2).isEmpty())
        return QDate(year, 12, 31);
    const int month = match.captured(2).toInt();
    return match.captured(3).isEmpty() ? QDate(year, month, 1).addMonths(1).addDays(-1)
                                       : QDate(year, month, match.captured(3).toInt());
}

std::vector<Finding> costFindings(const CostCase &c, const std::vector<Line> &lines, const std::vector<Total> &totals)
{
    std::vector<Finding> findings;
    addUnpriced(lines, findings);
    addCommitments(c, findings);
    addNetworks(c, findings);
    addOldPrices(c, lines, findings);
    addLaterPrices(c, lines, findings);
    addEndedQuotes(c, lines, findings);
    addRota(c, lines, findings);
    addAssumptions(figuresBehind(c, lines, totals), findings);
    if (!lines.empty())
        findings.push_back(notIncluded(c.plan));
    return findings;
}

} // namespace cw::planner
