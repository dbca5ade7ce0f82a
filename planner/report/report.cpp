#include "planner/report/chapters.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

QString markWord(Mark mark)
{
    switch (mark) {
    case Mark::None:
        return {};
    case Mark::Blocks:
        return u"Blocks"_s;
    case Mark::High:
        return u"High"_s;
    case Mark::Medium:
        return u"Medium"_s;
    case Mark::Note:
        return u"Note"_s;
    case Mark::Satisfied:
        return u"Satisfied"_s;
    case Mark::Unknown:
        return u"Unknown"_s;
    case Mark::Upcoming:
        return u"Upcoming"_s;
    case Mark::Waived:
        return u"Waived"_s;
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

const Workload *workloadOf(const Plan &plan, const QString &id)
{
    for (const Workload &workload : plan.need.workloads)
        if (workload.id == id)
            return &workload;
    return nullptr;
}

ReportModel buildReport(const Plan &plan, const PlanResult &result)
{
    FootnoteBook notes;
    const ReportInput input{plan, result, notes};
    ReportModel model;
    const QString date = plan.asOf.toString(Qt::ISODate);
    model.title = plan.title.isEmpty() ? u"Untitled plan"_s : plan.title;
    model.date = plan.asOf;
    model.footer = u"%1 · prices as of %2"_s.arg(model.title, date);
    fillCover(model, input);

    using Chapter = ReportChapter (*)(const ReportInput &);
    static const std::vector<Chapter> solved = {needChapter,       performanceChapter, billChapter,
                                                placementChapter,  powerChapter,       costChapter,
                                                consideredChapter, findingsChapter,    sourcesChapter};
    static const std::vector<Chapter> excluded = {conflictChapter, needChapter, consideredChapter, findingsChapter,
                                                  sourcesChapter};
    for (const Chapter chapter : result.status == Status::Infeasible ? excluded : solved) {
        if (chapter == findingsChapter && result.sustainability.is_object())
            model.chapters.push_back(sustainabilityChapter(input));
        if (chapter == findingsChapter && result.rules.is_object())
            model.chapters.push_back(lawChapter(input));
        model.chapters.push_back(chapter(input));
    }
    model.footnotes = notes.all();
    return model;
}

} // namespace cw::planner
