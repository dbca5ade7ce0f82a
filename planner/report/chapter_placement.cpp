#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

#include <map>
#include <tuple>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

struct Place {
    QString site, procurement;
    bool operator<(const Place &o) const { return std::tie(site, procurement) < std::tie(o.site, o.procurement); }
};

struct Entry {
    Month from;
    QString workload;
    const Placement *placement = nullptr;
};

std::map<Place, std::vector<Entry>> bySite(const PlanResult &result)
{
    std::map<Place, std::vector<Entry>> sites;
    for (const WorkloadResult &workload : result.workloads)
        for (const Placement &placement : workload.placements)
            sites[{placement.site, placement.procurement}].push_back({placement.period, workload.id, &placement});
    for (auto &[place, entries] : sites)
        std::stable_sort(entries.begin(), entries.end(),
                         [](const Entry &a, const Entry &b) { return a.from < b.from; });
    return sites;
}

QString countryOf(const Plan &plan, const QString &site)
{
    for (const OwnSite &own : plan.need.ownSites)
        if (own.id == site)
            return say(u"own room, "_s) + own.country;
    return say(u"not your own"_s);
}

} // namespace

ReportChapter placementChapter(const ReportInput &input)
{
    const auto sites = bySite(input.result);
    ReportChapter chapter;
    chapter.title = say(u"Placement"_s);
    if (sites.empty()) {
        chapter.answer = say(u"Nothing is placed: no workload of this plan needs a place of its own."_s);
        return chapter;
    }
    QStringList words;
    for (const auto &[place, entries] : sites) {
        QStringList workloads;
        for (const Entry &entry : entries)
            workloads << entry.workload;
        workloads.removeDuplicates();
        words << say(u"%1 (%2) runs %3"_s).arg(place.site, procurementWord(place.procurement), listing(workloads));
    }
    constexpr qsizetype mostNamed = 3;
    const QString places = words.size() == 1 // a sentence begins with a word, in languages that count in figures too
                               ? say(u"One place carries"_s)
                               : sentenceCase(u"%1 %2"_s.arg(countWord(words.size()), say(u"places carry"_s)));
    chapter.answer = words.size() > mostNamed ? say(u"%1 the plan; each is listed below."_s).arg(places)
                                              : say(u"%1 the plan: %2."_s).arg(places, words.join(u"; "_s));
    ReportTable table;
    table.columns = {{say(u"From"_s), Align::Left, 0},      {say(u"Workload"_s), Align::Left, 1},
                     {say(u"System"_s), Align::Left, 4},    {say(u"Units"_s), Align::Right, 0},
                     {say(u"Replicas"_s), Align::Right, 0}, {say(u"Accelerators"_s), Align::Right, 0}};
    for (const auto &[place, entries] : sites) {
        const QString head =
            u"%1, %2, %3"_s.arg(place.site, countryOf(input.plan, place.site), procurementWord(place.procurement));
        table.rows.push_back({RowStyle::Group, {{head}}});
        for (const Entry &entry : entries)
            table.rows.push_back({RowStyle::Normal,
                                  {{monthText(entry.from)},
                                   {entry.workload},
                                   {systemName(input, entry.placement->system)},
                                   {count(entry.placement->units)},
                                   {count(entry.placement->replicas)},
                                   {count(entry.placement->accelerators)}}});
    }
    table.note = say(u"Each row holds from its month until the next row of the same workload and place. "
                     "Units that several workloads share are counted once for each."_s);
    chapter.blocks.push_back(table);
    return chapter;
}

} // namespace cw::planner
