#include "planner/plan/jsontext.h"
#include "planner/report/numberformat.h"
#include "planner/rules/dossierparts.h"
#include "planner/rules/operatorfacts.h"
#include "planner/rules/sovereignty.h"

#include <algorithm>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString textOf(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

QString percentRange(double low, double high)
{
    return u"%1 to %2 %"_s.arg(plain(low, 0), plain(high, 0));
}

QString rangeText(const Json &range)
{
    return percentRange(range["low"].get<double>(), range["high"].get<double>());
}

ReportCell levelCell(std::optional<int> low, std::optional<int> high)
{
    ReportCell cell;
    if (!low) {
        cell.text = u"not known"_s;
        cell.isUnknown = true;
        return cell;
    }
    cell.text = !high || *low == *high ? u"SEAL-%1"_s.arg(*low) : u"SEAL-%1 to %2"_s.arg(*low).arg(*high);
    cell.isRange = high && *low != *high;
    return cell;
}

std::optional<int> levelOf(const Json &level)
{
    return level.is_number() ? std::optional(level.get<int>()) : std::nullopt;
}

ReportTable placeTable(const Json &place)
{
    const Json &seal = place["seal"];
    ReportTable table;
    table.title = u"%1, run by %2"_s.arg(textOf(place, "site"), textOf(place, "operator"));
    table.columns = {{u"Objective"_s, Align::Left, 3},  {u"Weight v1.2.1"_s, Align::Right, 0},
                     {u"June 2026"_s, Align::Right, 0}, {u"Points of 1000"_s, Align::Right, 0},
                     {u"Level"_s, Align::Left, 0},      {u"Unknown"_s, Align::Right, 0},
                     {u"Evidence"_s, Align::Left, 5}};
    for (const Json &objective : place["objectives"]) {
        QStringList evidence;
        for (const Json &text : objective["evidence"])
            evidence += QString::fromStdString(text.get<std::string>());
        ReportCell proof;
        proof.text = evidence.isEmpty() ? u"none in the plan"_s : evidence.join(u"; "_s);
        proof.isUnknown = evidence.isEmpty();
        table.rows.push_back(
            {RowStyle::Normal,
             {{u"%1 %2"_s.arg(textOf(objective, "id"), textOf(objective, "name"))},
              {plain(objective["weight_v1.2.1"].get<double>()) + u" %"_s},
              {plain(objective["weight_2026-06"].get<double>()) + u" %"_s},
              {u"%1 to %2"_s.arg(plain(objective["points"]["low"].get<double>(), 0),
                                 plain(objective["points"]["high"].get<double>(), 0))},
              objective["seal"].is_number() ? ReportCell{QString::number(objective["seal"].get<int>())}
                                            : ReportCell{u"—"_s},
              {u"%1 of %2"_s.arg(objective["unknown"].get<int>()).arg(objective["criteria"].get<int>())},
              proof}});
    }
    table.note =
        u"Score %1 by the weights of v1.2.1, %2 by those of June 2026. Level as the minimum over answered "
        "criteria: %3, bound by %4; %5 of %6 criteria are unknown and count from nothing to all. Estimate of "
        "the catalog: %7 (%8, %9)."_s
            .arg(rangeText(place["score"]["v1.2.1"]), rangeText(place["score"]["2026-06"]),
                 seal["answered"].is_number() ? u"SEAL-%1"_s.arg(seal["answered"].get<int>()) : u"none is answered"_s,
                 textOf(seal, "binding").isEmpty() ? u"none"_s : textOf(seal, "binding"))
            .arg(seal["unknown"].get<int>())
            .arg(seal["criteria"].get<int>())
            .arg(levelCell(levelOf(seal["low"]), levelOf(seal["high"])).text, textOf(seal, "basis"),
                 textOf(seal, "as_of"));
    return table;
}

bool hasOffers(const DossierCase &c, const catalog::Provider &provider)
{
    const auto isIts = [&](const auto &row) { return row.providerId == provider.id; };
    return std::any_of(c.catalog.cloudOffers.begin(), c.catalog.cloudOffers.end(), isIts) ||
           std::any_of(c.catalog.sites.begin(), c.catalog.sites.end(), isIts);
}

/// Every operator the catalog knows, read by the same table of answers: who can win, and who is out of reach for want
/// of priced offers.
ReportTable operatorTable(const DossierCase &c)
{
    ReportTable table;
    table.title = u"Operators the catalog knows"_s;
    table.columns = {{u"Operator"_s, Align::Left, 3},      {u"Parent in"_s, Align::Left, 0},
                     {u"US reach"_s, Align::Left, 0},      {u"Level, estimated"_s, Align::Left, 0},
                     {u"Score v1.2.1"_s, Align::Right, 0}, {u"June 2026"_s, Align::Right, 0},
                     {u"Unknown"_s, Align::Right, 0},      {u"Basis"_s, Align::Left, 5}};
    std::vector<std::pair<PlaceReading, const catalog::Provider *>> readings;
    for (const catalog::Provider &provider : c.catalog.providers)
        if (provider.kind != "own"_L1)
            readings.emplace_back(readSovereignty(operatorFacts(provider, c.catalog), c.catalog, c.law.sovereignty),
                                  &provider);
    std::stable_sort(readings.begin(), readings.end(), [](const auto &a, const auto &b) {
        return std::pair(-a.first.estimateLow.value_or(-1), a.second->name) <
               std::pair(-b.first.estimateLow.value_or(-1), b.second->name);
    });
    for (const auto &[reading, provider] : readings) {
        ReportCell reach, basis;
        reach.text = !provider->cloudAct ? u"not known"_s : *provider->cloudAct ? u"yes"_s : u"no"_s;
        reach.isUnknown = !provider->cloudAct;
        basis.text = provider->provenance.sourceTitle;
        basis.second = provider->provenance.asOf;
        if (provider->provenance.needsVerification())
            basis.second += u", recalled, to verify"_s;
        if (!hasOffers(c, *provider))
            basis.second += u", no priced offer"_s;
        table.rows.push_back(
            {RowStyle::Normal,
             {{provider->name},
              provider->ultimateParent.isEmpty() ? ReportCell{u"—"_s} : ReportCell{provider->ultimateParent},
              reach,
              levelCell(reading.estimateLow, reading.estimateHigh),
              {percentRange(reading.scoreFirst.low, reading.scoreFirst.high)},
              {percentRange(reading.scoreSecond.low, reading.scoreSecond.high)},
              {u"%1 of %2"_s.arg(reading.unknown).arg(reading.criteria)},
              basis}});
    }
    table.note = u"Read from what the catalog says of the operator alone; place, hardware and statements of the plan "
                 "settle more criteria for the places in use."_s;
    return table;
}

} // namespace

DossierPart sovereigntyPart(const DossierCase &c)
{
    DossierPart part{u"sovereignty"_s, u"Sovereignty scorecard"_s, {}, 0, 0};
    part.chapter.title = part.title;
    part.chapter.id = part.id;
    if (c.result.sovereignty.is_object())
        for (const Json &place : c.result.sovereignty["places"])
            part.chapter.blocks.push_back(placeTable(place));
    const std::size_t places = part.chapter.blocks.size();
    if (ReportTable operators = operatorTable(c); !operators.rows.empty())
        part.chapter.blocks.push_back(operators);
    part.chapter.answer =
        places == 0 ? u"The plan has no place to score."_s
                    : u"EU Cloud Sovereignty Framework, eight objectives, two published weight profiles. A level is an "
                      "estimate with basis and date, never a fact; what is not known is a range and is counted."_s;
    return part;
}

} // namespace cw::planner
