#include "planner/plan/reportwords.h"
#include "planner/report/chapters.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"
#include "planner/report/pricesday.h"
#include "planner/report/spokenresult.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Blocks:
        return say(u"Blocks"_s);
    case Mark::High:
        return say(u"High"_s);
    case Mark::Medium:
        return say(u"Medium"_s);
    case Mark::Note:
        return say(u"Note"_s);
    case Mark::Satisfied:
        return say(u"Satisfied"_s);
    case Mark::Unknown:
        return say(u"Unknown"_s);
    case Mark::Upcoming:
        return say(u"Upcoming"_s);
    case Mark::Waived:
        return say(u"Waived"_s);
    }
    return {};
}

Money sumOf(const ReportInput &input, LineKind kind)
{
    Money sum = Money::zero(input.plan.currency);
    for (const Line &line : input.result.lines)
        if (line.kind == kind && line.total)
            sum += *line.total;
    return sum;
}

std::optional<double> planLimit(const ReportInput &input, PlanQuantity quantity)
{
    if (const auto limit = wholePlanMax(input.plan, quantity))
        return limit;
    if (input.plan.need.ownSites.size() != 1)
        return std::nullopt;
    const OwnSite &room = input.plan.need.ownSites.front();
    for (const Line &line : input.result.lines) {
        const bool takesRoom = line.procurement != "cloud"_L1 || quantity == PlanQuantity::ItPower;
        if (line.site != room.id && takesRoom)
            return std::nullopt;
    }
    if (quantity == PlanQuantity::ItPower)
        return room.itPowerKw;
    if (quantity == PlanQuantity::RackPower)
        return room.rackPowerKw;
    return quantity == PlanQuantity::Racks && room.racks ? std::optional<double>(*room.racks) : std::nullopt;
}

int unpricedLines(const ReportInput &input, std::optional<LineKind> kind)
{
    return int(std::count_if(input.result.lines.begin(), input.result.lines.end(),
                             [kind](const Line &line) { return !line.total && (!kind || line.kind == *kind); }));
}

QString systemName(const ReportInput &input, const QString &system)
{
    const auto named = [&](const auto &fits) {
        return std::find_if(input.result.lines.begin(), input.result.lines.end(),
                            [&](const Line &line) { return line.part == system && fits(line); });
    };
    auto line = named([](const Line &each) { return each.category == "compute"_L1; });
    if (line == input.result.lines.end())
        line = named([](const Line &) { return true; });
    return line == input.result.lines.end() || line->description.isEmpty() ? system : line->description;
}

const Workload *workloadOf(const Plan &plan, const QString &id)
{
    for (const Workload &workload : plan.need.workloads)
        if (workload.id == id)
            return &workload;
    return nullptr;
}

namespace {

struct KnownChapter {
    QString id;
    ReportChapter (*make)(const ReportInput &);
    bool ofAnswer = true, ofConflict = false; ///< in the report of a design; in that of a conflict
    bool (*isThere)(const ReportInput &) = nullptr;
};

/// In reading order. Chapters that need the catalog are added by their own folders, pictures by app/export.
const std::vector<KnownChapter> &knownChapters()
{
    static const std::vector<KnownChapter> all = {
        {u"finance"_s, financeMemo},
        {u"facilities"_s, facilitiesMemo},
        {u"conflict"_s, conflictChapter, false, true},
        {u"need"_s, needChapter, true, true},
        {u"performance"_s, performanceChapter},
        {u"bill"_s, billChapter},
        {u"placement"_s, placementChapter},
        {u"power"_s, powerChapter},
        {u"schedule"_s, scheduleChapter},
        {u"cost"_s, costChapter},
        {u"considered"_s, consideredChapter, true, true},
        {u"law"_s, lawChapter, true, true, [](const ReportInput &input) { return input.result.rules.is_object(); }},
        {u"sustainability"_s, sustainabilityChapter, true, true,
         [](const ReportInput &input) { return input.result.sustainability.is_object(); }},
        {u"findings"_s, findingsChapter, true, true},
        {u"sources"_s, sourcesChapter, true, true},
        {u"changes"_s, changesChapter, true, true}};
    return all;
}

} // namespace

void chooseChapters(ReportModel &model, const QStringList &ids)
{
    const QStringList &order = reportChapterIds();
    std::stable_sort(
        model.chapters.begin(), model.chapters.end(),
        [&order](const ReportChapter &a, const ReportChapter &b) { return order.indexOf(a.id) < order.indexOf(b.id); });
    if (ids.isEmpty())
        return;
    const auto unwanted = [&ids](const ReportChapter &chapter) { return !ids.contains(chapter.id); };
    model.chapters.erase(std::remove_if(model.chapters.begin(), model.chapters.end(), unwanted), model.chapters.end());
}

ReportModel buildReport(const Plan &plan, const PlanResult &recorded)
{
    const PlanResult result = spoken().recorded ? spokenResult(recorded) : recorded;
    FootnoteBook notes;
    const ReportInput input{plan, result, notes};
    ReportModel model;
    model.kicker = say(u"Procurement report"_s);
    model.company = plan.report.company;
    model.logo = plan.report.logoImage;
    model.language = spoken().code;
    const QDate prices = pricesDay(plan, result);
    model.title = plan.title.isEmpty() ? say(u"Untitled plan"_s) : plan.title;
    model.date = prices;
    model.footer = say(u"%1 · prices as of %2"_s).arg(model.title, dayText(prices));
    fillCover(model, input);

    const bool isSolved = result.status != Status::Infeasible;
    for (const KnownChapter &known : knownChapters()) {
        if (!(isSolved ? known.ofAnswer : known.ofConflict) || (known.isThere && !known.isThere(input)))
            continue;
        ReportChapter chapter = known.make(input);
        chapter.id = known.id;
        model.chapters.push_back(std::move(chapter));
    }
    model.footnotes = notes.all();
    return model;
}

} // namespace cw::planner
