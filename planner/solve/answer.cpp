#include "planner/solve/answer.h"

#include "planner/argue/needchanges.h"
#include "planner/plan/amount.h"
#include "planner/plan/knownbound.h"
#include "planner/plan/listwords.h"
#include "planner/plan/objectivewords.h"
#include "planner/plan/standingtimes.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace cw::planner {

namespace {

/// A name without its remarks in brackets: "Scaleway fr-par (Paris; DC5)" is "Scaleway fr-par".
QString plainName(QString name)
{
    static const QRegularExpression remark(QStringLiteral(" \\([^)]*\\)"));
    return name.remove(remark);
}

/// What one buys is known by its name; an instance type says nothing without what is in it.
QString shortName(const Offer &offer)
{
    const QString name = plainName(offer.description); // first: remarks have commas of their own
    return offer.isRented() ? name : name.section(QStringLiteral(", "), 0, 0);
}

/// Everything of one verb at one place.
struct Order {
    QStringList items;
    int systems = 0, accelerators = 0;
    bool isInColocation = false;
};

QString orderInWords(const Order &order)
{
    constexpr int listed = 2; // more items than this are a matter for the table
    if (order.items.size() <= listed)
        return listInWords(order.items);
    return order.accelerators > 0
               ? QStringLiteral("%1 systems with %2 accelerators").arg(order.systems).arg(order.accelerators)
               : QStringLiteral("%1 systems").arg(order.systems);
}

/// After some were given up.
QString rest(int units)
{
    return units > 0 ? QString::number(units) : QStringLiteral("none");
}

/// " (2 from 2027-01, all from 2028-01)", " (from 2028-01 until 2028-12)", " (all until 2030-12, then 1)"; empty where
/// all stand there all the time.
QString timesInWords(const std::vector<int> &active, const Horizon &horizon)
{
    const StandingTimes times = standingTimes(active, horizon);
    const QString end = times.end ? times.end->toIso() : QString();
    QString words;
    if (times.full)
        words =
            QStringLiteral("%1 from %2, all from %3").arg(times.first).arg(times.start.toIso(), times.full->toIso());
    else if (times.from)
        words =
            (times.then.empty() ? QStringLiteral("from %1") : QStringLiteral("all from %1")).arg(times.start.toIso());
    else if (!times.then.empty())
        words = QStringLiteral("all");
    if (!times.then.empty()) {
        words +=
            QStringLiteral(" until %1, then %2").arg(times.lastOfAll().toIso()).arg(rest(times.then.front().first));
        for (std::size_t i = 1; i < times.then.size(); ++i)
            words += QStringLiteral(", %1 from %2").arg(rest(times.then[i].first)).arg(times.then[i].second.toIso());
    }
    if (!end.isEmpty())
        words +=
            (times.full && times.then.empty() ? QStringLiteral(", until %1") : QStringLiteral(" until %1")).arg(end);
    return words.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(words.trimmed());
}

/// "Buy 6 A and 2 B for hall-1", one part per verb and site.
QStringList purchases(const Plan &plan, const CandidateSet &set, const Decoded &decoded)
{
    std::map<std::pair<int, QString>, Order> bySite; // procurement and site name
    for (const CountedUnits &counted : decoded.units) {
        const Offer &offer = set.offers[std::size_t(counted.offer)];
        const auto most = std::max_element(counted.active.begin(), counted.active.end());
        if (most == counted.active.end() || *most <= 0)
            continue;
        QString text = QStringLiteral("%1 %2").arg(*most).arg(shortName(offer));
        text += timesInWords(counted.active, plan.need.horizon);
        const QString site = plainName(offer.siteName.isEmpty() ? offer.site : offer.siteName);
        Order &order = bySite[{int(offer.procurement), site}];
        order.items += text;
        order.isInColocation = offer.rentPerKwMonth.has_value();
        order.systems += *most;
        order.accelerators += *most * offer.acceleratorsPerUnit;
    }
    QStringList sentences;
    for (const auto &[key, order] : bySite) {
        const auto procurement = Procurement(key.first);
        const bool isRented = procurement == Procurement::Cloud;
        const QString place = order.isInColocation ? QStringLiteral(" into colocation at ")
                              : isRented           ? QStringLiteral(" at ")
                                                   : QStringLiteral(" for ");
        const QString verb = isRented                            ? QStringLiteral("rent ")
                             : procurement == Procurement::Lease ? QStringLiteral("lease ")
                                                                 : QStringLiteral("buy ");
        sentences += verb + orderInWords(order) + place + key.second;
    }
    return sentences;
}

QString money(const PlanResult &result, PlanQuantity quantity)
{
    const Total *total = result.total(quantity);
    if (!total || !total->value)
        return QStringLiteral("unknown");
    return (total->high ? QString() : QStringLiteral("at least ")) + amount(*total->value) + QLatin1Char(' ') +
           total->unit;
}

} // namespace

QString answerInWords(const Plan &plan, const CandidateSet &set, const Decoded &decoded, const PlanResult &result)
{
    QString text = listInWords(purchases(plan, set, decoded));
    if (text.isEmpty())
        return QStringLiteral("Nothing has to be bought or rented: the need asks for nothing.");
    text[0] = text[0].toUpper();
    text += QStringLiteral(". Total cost over %1 months is %2 (net present), of which %3 is spent on purchase")
                .arg(plan.need.horizon.months)
                .arg(money(result, PlanQuantity::TotalCost), money(result, PlanQuantity::Capex));
    QString goal = objectiveName(plan.need.minimise);
    if (plan.need.robust)
        goal += QStringLiteral(" in its dearest price scenarios");
    if (result.status == Status::Optimal)
        return text + QStringLiteral("; proven best for %1 within %2 %.")
                          .arg(goal)
                          .arg(std::max(result.gap, 0.0001) * 100, 0, 'g', 2);
    constexpr double proven = 1e-4;
    if (result.gap <= proven)
        return text +
               QStringLiteral("; proven best for %1, but not for what is to follow it: the time was over.").arg(goal);
    if (!isBoundKnown(result))
        return text + QStringLiteral("; the best found in the time given, and no bound is known yet for %1.").arg(goal);
    return text + QStringLiteral("; the best found in the time given, at most %1 % from the optimum for %2.")
                      .arg(result.gap * 100, 0, 'f', 1)
                      .arg(goal);
}

QString conflictInWords(const std::vector<QString> &conflict, const QString &remark,
                        const std::vector<Relaxation> &relaxations, const Plan &plan, bool isCut)
{
    QStringList rules(conflict.begin(), conflict.end());
    QString text = rules.size() == 1 ? QStringLiteral("%1 cannot be met by anything on offer.").arg(rules.first())
                                     : QStringLiteral("These rules cannot hold together: %1.").arg(listInWords(rules));
    if (!remark.isEmpty())
        text += QStringLiteral(" The set may not be the smallest: %1.").arg(remark);
    if (isCut && relaxations.empty())
        return text + QStringLiteral(" The time was over before a change that makes it work was found.");
    if (relaxations.empty())
        return text + QStringLiteral(" No change that was tried makes it work, neither of one rule nor of several.");
    for (const Relaxation &relaxation : relaxations) {
        const bool isWithout =
            relaxation.text.startsWith(QStringLiteral("without ")); // a rule given up, or one of such
        text += (isWithout ? QStringLiteral(" It works %1") : QStringLiteral(" It works with %1")).arg(relaxation.text);
        const auto cost = relaxation.consequence.find("total_cost");
        if (cost != relaxation.consequence.end() && cost->is_number())
            text +=
                QStringLiteral(", for a total cost of %1 %2").arg(amount(cost->get<double>()), plan.currency.code());
        text += QLatin1Char('.');
    }
    constexpr std::size_t askedFor = 3; // fewer ways out want a word
    if (relaxations.size() < askedFor && isCut)
        text += QStringLiteral(
            " The time was over before everything was tried: there may be other ways, also cheaper ones.");
    else if (relaxations.size() < askedFor)
        text += QStringLiteral(" Nothing else that was tried makes it work.");
    return text;
}

} // namespace cw::planner
