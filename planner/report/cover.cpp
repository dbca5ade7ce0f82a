#include "planner/plan/findinggroup.h"
#include "planner/plan/knownbound.h"
#include "planner/plan/lowerbound.h"
#include "planner/plan/valueaddedtax.h"
#include "planner/report/answertext.h"
#include "planner/report/findingtext.h"
#include "planner/report/language.h"
#include "planner/report/needtext.h"
#include "planner/report/numberformat.h"
#include "planner/report/promisetext.h"

#include <cmath>
#include <utility>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysPerWeek = 7;
constexpr size_t mostHeadlines = 5;
constexpr std::size_t mostPromises = 3;
constexpr double smallestGap = 5e-5; ///< what is written as 0.01 %

HeadlineFigure moneyFigure(const ReportInput &input, const QString &label, PlanQuantity quantity, const QString &about)
{
    HeadlineFigure figure;
    figure.label = label;
    const Total *total = input.result.total(quantity);
    if (!total || !total->value) {
        figure.value = say(u"not known"_s);
        figure.note = about;
        return figure;
    }
    const ShortMoney money = shortMoney(*total->value, input.currency());
    figure.value = money.value;
    figure.unit = money.unit;
    const QString band = bandText(total->low, total->high, money.scale);
    figure.note = band.isEmpty() ? sentenceCase(about) : say(u"%1 at the prices of today, %2"_s).arg(band, about);
    figure.low = total->low;
    figure.likely = total->value;
    figure.high = total->high;
    figure.limit = wholePlanMax(input.plan, quantity);
    if (figure.limit) {
        const ShortMoney limit = shortMoney(*figure.limit, input.currency());
        figure.limitText = limit.unit == money.unit ? say(u"limit "_s) + limit.value
                                                    : say(u"limit "_s) + withUnit(limit.value, limit.unit);
    }
    return figure;
}

/// Whether the money is with value-added tax, and then what it is without.
QString vatText(const ReportInput &input)
{
    if (!holdsValueAddedTax(input.result))
        return say(u"without VAT"_s);
    const Money net = sumsWithoutVat(input.result, input.plan.currency).bought;
    return say(u"with VAT, %1 without"_s).arg(shortMoneyText(net.toUnits(), input.currency()));
}

const QString firstToken = u"ttft_ms"_s, eachToken = u"tpot_ms"_s;

/// The placement that is worst in a figure: what holds for the whole workload. Null where none has it.
const Predicted *worstOf(const WorkloadResult &workload, const QString &key)
{
    const Predicted *worst = nullptr;
    const bool isMoreBetter = key == "tokens_per_s"_L1;
    for (const Placement &placement : workload.placements) {
        const auto found = placement.predicted.find(key);
        if (found == placement.predicted.end() || !found->second.value)
            continue;
        const double value = *found->second.value;
        if (!worst || (isMoreBetter ? value < *worst->value : value > *worst->value))
            worst = &found->second;
    }
    return worst;
}

/// How much of what it may take the workload takes for its first token; 0 where nothing is asked or predicted.
double bindingShare(const WorkloadResult &workload, const Workload &need)
{
    const Predicted *worst = worstOf(workload, firstToken);
    return worst && need.ttftMs && *need.ttftMs > 0 ? *worst->value / *need.ttftMs : 0;
}

/// The workload the cover speaks of: the inference whose first token comes nearest to its limit, else the first that
/// was placed.
const WorkloadResult *leadWorkload(const ReportInput &input)
{
    const WorkloadResult *first = nullptr, *lead = nullptr;
    double most = -1;
    for (const WorkloadResult &workload : input.result.workloads) {
        if (workload.placements.empty())
            continue;
        first = first ? first : &workload;
        const Workload *need = workloadOf(input.plan, workload.id);
        if (!need || need->kind != WorkloadKind::Inference)
            continue;
        if (const double share = bindingShare(workload, *need); share > most) {
            most = share;
            lead = &workload;
        }
    }
    return lead ? lead : first;
}

/// Of how many ways to run a workload the figure is the worst; empty where there is one.
QString slowestText(const WorkloadResult &workload)
{
    QStringList ways;
    for (const Placement &placement : workload.placements)
        if (placement.replicas > 0)
            ways << placement.candidate;
    ways.removeDuplicates();
    return ways.size() > 1 ? say(u"the slowest of %1 placements"_s).arg(count(ways.size())) : QString();
}

std::optional<HeadlineFigure> speedFigure(const ReportInput &input)
{
    const WorkloadResult *lead = leadWorkload(input);
    if (!lead)
        return std::nullopt;
    const Workload *need = workloadOf(input.plan, lead->id);
    for (const QString &key : {firstToken, u"days"_s, eachToken, u"tokens_per_s"_s}) {
        const Predicted *worst = worstOf(*lead, key);
        if (!worst)
            continue;
        const PredictedInfo facts = predictedInfo(key, need);
        HeadlineFigure figure;
        figure.label = facts.label;
        figure.value = significant(*worst->value);
        figure.unit = unitText(facts.unit);
        QStringList note = {lead->id, slowestText(*lead), bandText(worst->low, worst->high)};
        note.removeAll(QString());
        if (const Predicted *then = worstOf(*lead, eachToken); key == firstToken && then)
            note << say(u"then %1 a token"_s).arg(withUnit(significant(*then->value), u"ms"_s));
        figure.note = note.join(u", "_s);
        figure.low = worst->low;
        figure.likely = worst->value;
        figure.high = worst->high;
        figure.limit = facts.limit;
        if (facts.limit)
            figure.limitText = say(u"limit "_s) + withUnit(plain(*facts.limit), facts.unit);
        figure.footnote = input.noteOf(worst->passport);
        return figure;
    }
    return std::nullopt;
}

std::optional<HeadlineFigure> powerFigure(const ReportInput &input)
{
    const Total *total = input.result.total(PlanQuantity::ItPower);
    if (!total)
        return std::nullopt;
    HeadlineFigure figure;
    figure.label = say(u"IT power"_s);
    figure.value = total->value ? significant(*total->value) : say(u"not known"_s);
    figure.unit = total->value ? u"kW"_s : QString();
    const Total *racks = input.result.total(PlanQuantity::Racks);
    QStringList note;
    if (racks && racks->value && *racks->value > 0)
        note << say(u"in %1"_s).arg(countOf(std::llround(*racks->value), u"rack"_s, u"racks"_s));
    if (const QString band = bandText(total->low, total->high); !band.isEmpty())
        note << (total->high ? say(u"likely draw "_s) + band : band);
    figure.note = sentenceCase(note.join(u"; "_s));
    figure.low = total->low;
    figure.likely = total->value;
    figure.high = total->high;
    figure.limit = planLimit(input, PlanQuantity::ItPower);
    if (figure.limit)
        figure.limitText = say(u"limit "_s) + plain(*figure.limit, 3);
    figure.footnote = input.noteOf(total->passport);
    return figure;
}

QDate readyDate(const Plan &plan, double weeks)
{
    return plan.asOf.addDays(std::llround(weeks * daysPerWeek));
}

std::optional<HeadlineFigure> readyFigure(const ReportInput &input)
{
    const Total *total = input.result.total(PlanQuantity::LeadTime);
    if (!total)
        return std::nullopt;
    HeadlineFigure figure;
    figure.label = say(u"Delivery"_s);
    if (!total->value) {
        figure.value = say(u"not known"_s);
        figure.note = say(u"No lead time was found for what is bought"_s);
        return figure;
    }
    figure.value = plain(*total->value, 1);
    const bool isLeast = isLowerBound(input.result, PlanQuantity::LeadTime);
    if (isLeast)
        figure.value = say(u"at least %1"_s).arg(figure.value);
    figure.unit = say(u"weeks"_s);
    figure.note = *total->value > 0 ? (isLeast ? say(u"Ordered on %1, there by %2 at the earliest"_s)
                                               : say(u"Ordered on %1, there by %2"_s))
                                          .arg(dayText(input.plan.asOf), dayText(readyDate(input.plan, *total->value)))
                                    : say(u"Nothing has to be delivered"_s);
    if (total->low && total->high && *total->low < *total->high)
        figure.note += say(u"; likely %1 to %2 weeks"_s).arg(plain(*total->low, 1), plain(*total->high, 1));
    figure.low = total->low;
    figure.likely = total->value;
    figure.high = total->high;
    figure.limit = wholePlanMax(input.plan, PlanQuantity::LeadTime);
    if (figure.limit)
        figure.limitText = say(u"limit "_s) + plain(*figure.limit);
    figure.footnote = input.noteOf(total->passport);
    return figure;
}

void fillFigures(ReportModel &model, const ReportInput &input)
{
    const Need &need = input.plan.need;
    const auto lines = [&](LineKind kind) {
        return std::count_if(input.result.lines.begin(), input.result.lines.end(),
                             [kind](const Line &line) { return line.kind == kind; });
    };
    const int unpriced = unpricedLines(input, LineKind::OneOff);
    const auto oneOff = lines(LineKind::OneOff);
    HeadlineFigure buy = moneyFigure(input, say(u"To buy"_s), PlanQuantity::Capex, vatText(input));
    if (oneOff > 0)
        buy.footnote = input.notes.note(
            say(u"Sum of %1 of the bill of materials."_s).arg(countOf(oneOff, u"one-off line"_s, u"one-off lines"_s)));
    else
        buy.note = say(u"Nothing is bought"_s);
    if (unpriced > 0)
        buy.note += say(u"; %1 without a price"_s).arg(countOf(unpriced, u"line"_s, u"lines"_s));
    HeadlineFigure total =
        moneyFigure(input, say(u"Over %1 months"_s).arg(need.horizon.months), PlanQuantity::TotalCost,
                    say(u"net present at %1 a year"_s).arg(percent(need.discountRate)));
    const QString sum = say(u"Sum of %1 discounted to %2, chapter Cost over time."_s)
                            .arg(countOf(oneOff + lines(LineKind::Recurring), u"payment"_s, u"payments"_s),
                                 monthText(need.horizon.start));
    total.footnote = input.notes.note((sum + u' ' + discountingSentence(input)).trimmed());
    model.headline = {buy, total};
    for (const auto &figure : {speedFigure(input), powerFigure(input), readyFigure(input)})
        if (figure)
            model.headline.push_back(*figure);
}

/// An infeasible plan's figures: the ways out.
void fillWaysOut(ReportModel &model, const ReportInput &input)
{
    for (const Relaxation &way : input.result.relaxations) {
        if (model.headline.size() == mostHeadlines)
            break;
        if (!way.to)
            continue;
        const bool isMoney = way.unit == input.currency();
        const ShortMoney money =
            isMoney ? shortMoney(*way.to, way.unit) : ShortMoney{significant(*way.to), way.unit, 1};
        HeadlineFigure figure;
        figure.label = way.constraint;
        figure.value = money.value;
        figure.unit = money.unit;
        figure.note = say(u"Enough alone"_s);
        if (way.from) {
            figure.note += say(u"; asked for "_s) +
                           (isMoney ? shortMoneyText(*way.from, way.unit) : withUnit(givenText(*way.from), way.unit));
            figure.limit = way.from;
            figure.limitText =
                say(u"limit "_s) + (isMoney ? shortMoney(*way.from, way.unit).value : significant(*way.from));
        }
        figure.likely = way.to;
        model.headline.push_back(figure);
    }
}

QString shareSentence(const ReportInput &input)
{
    double given = 0, listed = 0, assumed = 0, all = 0;
    for (const Line &line : input.result.lines) {
        if (line.kind != LineKind::OneOff || !line.total)
            continue;
        const double amount = line.total->toUnits();
        all += amount;
        const PriceBasis basis = priceBasis(line, input.result);
        (isRange(line) || basis == PriceBasis::Assumed ? assumed
         : basis == PriceBasis::Given                  ? given
                                                       : listed) += amount;
    }
    if (all <= 0)
        return {};
    QStringList parts;
    const auto add = [&](double amount, const QString &first, const QString &further) {
        if (amount > 0)
            parts << (parts.isEmpty() ? first : further).arg(percent(amount / all));
    };
    add(given, say(u"%1 of what is bought rests on prices you gave"_s), say(u"%1 on prices you gave"_s));
    add(listed, say(u"%1 of what is bought rests on catalog prices"_s), say(u"%1 on catalog prices"_s));
    add(assumed, say(u"%1 of what is bought rests on ranges and assumptions"_s),
        say(u"%1 on ranges and assumptions"_s));
    return listing(parts) + u'.';
}

QString endingSentence(const PlanResult &result)
{
    switch (result.status) {
    case Status::Optimal:
        return result.gap < smallestGap
                   ? say(u"The answer is proven best under the rules and prices stated."_s)
                   : say(u"No better answer can save more than %1 under the rules and prices stated."_s)
                         .arg(percent(result.gap, 2));
    case Status::Feasible:
    case Status::Interrupted:
        return result.gap < smallestGap
                   ? say(u"The answer is proven best in what comes first; what is to follow it was not proven in the time given."_s)
               : !isBoundKnown(result)
                   ? say(u"The search stopped early, before a bound was known: how much a better answer may save is not known."_s)
                   : say(u"The search stopped early: a better answer may save up to %1."_s).arg(percent(result.gap));
    case Status::Infeasible:
        return say(
            u"Each way out above is enough alone; its price and what else follows stand in the first chapter."_s);
    }
    return {};
}

/// The least of what the predictions are worth: one that is sure does not make the others so.
QString predictionSentence(const ReportInput &input)
{
    const QStringList ranks{u"low"_s, u"medium"_s, u"high"_s};
    QString least;
    bool isPredicted = false;
    for (const WorkloadResult &workload : input.result.workloads)
        for (const Placement &place : workload.placements)
            for (const auto &[key, predicted] : place.predicted) {
                const Figure *figure = input.result.figure(predicted.passport);
                if (!figure || figure->kind == "measured"_L1)
                    continue;
                isPredicted = true;
                const QString &confidence = figure->confidence; // what is only counted has none of its own
                if (ranks.contains(confidence) && (least.isEmpty() || ranks.indexOf(confidence) < ranks.indexOf(least)))
                    least = confidence;
            }
    if (!isPredicted)
        return {};
    QString sentence = say(u"Speed is predicted, not measured"_s);
    if (!least.isEmpty())
        sentence += say(u"; confidence in it is "_s) + confidenceWord(least);
    return sentence + u"."_s;
}

/// What was found, up to its list of particulars. Where that is long, its citation stands for it.
QString shortHeadOf(const Finding &finding)
{
    constexpr qsizetype longest = 150;
    const QString head = headOf(finding, substanceOf(finding));
    const bool isLong = head.size() > longest && groupOf(finding) != FindingGroup::Question;
    return isLong ? sayRecorded(finding.citation) : head;
}

/// What was found and what to do about it.
QString decisionOf(const Finding &finding, QString head)
{
    if (const QString day = bindingFrom(finding); !day.isEmpty() && !head.isEmpty())
        head = say(u"From %1: %2"_s).arg(day, head);
    QString remedy = sayRecorded(finding.remedy);
    if (!remedy.endsWith(u'.'))
        remedy += u'.';
    if (head.isEmpty())
        return remedy;
    if (groupOf(finding) == FindingGroup::Question && head.endsWith(u'?'))
        return head; // the key its answer goes under is for the file, not for who decides
    return (head.endsWith(u'.') || head.endsWith(u'?') ? u"%1 %2"_s : u"%1. %2"_s).arg(head, remedy);
}

/// Whether one of them rests on the strictest reading of the law.
bool fillDecisions(ReportModel &model, const ReportInput &input)
{
    QStringList unpriced, ranged;
    for (const Line &line : input.result.lines) {
        if (line.kind != LineKind::OneOff)
            continue;
        if (!line.unitPrice)
            unpriced << line.description;
        else if (isRange(line))
            ranged << line.description;
    }
    unpriced.removeDuplicates();
    ranged.removeDuplicates();
    if (!unpriced.isEmpty())
        model.decideNow.push_back(say(u"Ask for a quote: %1 without a price, not in the sums."_s)
                                      .arg(countOf(unpriced.size(), u"part"_s, u"parts"_s)));
    if (!ranged.isEmpty())
        model.decideNow.push_back(say(u"Ask for firm prices: %1 planned with a range."_s)
                                      .arg(countOf(ranged.size(), u"part is"_s, u"parts are"_s)));
    const bool isInfeasible = input.result.status == Status::Infeasible;
    const QString unsure = isInfeasible ? QString() : unsurePromises(input, mostPromises);
    if (!unsure.isEmpty())
        model.decideNow.push_back(unsure);
    const size_t most = unsure.isEmpty() ? 4 : 5; // it takes no finding's place
    std::vector<Finding> findings = input.result.findings;
    // What is known to press comes before what waits for an answer.
    const auto urgency = [](const Finding &f) { return std::pair(f.severity, f.verdict == Verdict::Unknown); };
    std::stable_sort(findings.begin(), findings.end(),
                     [&](const Finding &a, const Finding &b) { return urgency(a) < urgency(b); });
    QStringList told;
    bool isLateSaid = false, isStrictest = false;
    for (const Finding &finding : findings) {
        if (isInfeasible && finding.verdict == Verdict::Unknown)
            continue; // without a design places and parts are open: what law asks of them is not to be decided now
        const bool presses = finding.status != "approved"_L1 && finding.severity <= Severity::Medium &&
                             finding.verdict != Verdict::Satisfied && finding.verdict != Verdict::Waived &&
                             !finding.remedy.isEmpty();
        const bool isLate = groupOf(finding) == FindingGroup::LateOrder; // the first stands for all: it comes last
        const bool isSaid =
            (finding.rule == "cost.unpriced"_L1 && !unpriced.isEmpty()) || (isLate && std::exchange(isLateSaid, true));
        const QString head = shortHeadOf(finding), said = head.isEmpty() ? finding.remedy : head;
        if (!presses || isSaid || told.contains(said) || model.decideNow.size() >= most)
            continue; // the same thing found under several rules is one thing to decide
        told << said;
        isStrictest = isStrictest || isStrictestReading(finding);
        model.decideNow.push_back(decisionOf(finding, head));
    }
    if (isInfeasible)
        model.decideNow.insert(model.decideNow.begin(), say(u"Choose which rule of the conflict may give way."_s));
    if (model.decideNow.empty())
        model.decideNow.push_back(say(u"Nothing is open: the plan can be ordered as it stands."_s));
    return isStrictest;
}

QString shortHash(const QString &hash)
{
    if (hash.isEmpty())
        return say(u"not recorded"_s);
    QStringList groups;
    for (int i = 0; i < 12 && i < hash.size(); i += 4)
        groups << hash.mid(i, 4);
    return u"sha256 "_s + groups.join(u' ') + (hash.size() > 12 ? u" …"_s : QString());
}

} // namespace

void fillCover(ReportModel &model, const ReportInput &input)
{
    const PlanResult &result = input.result;
    model.subtitle = answerText(input);
    if (result.status == Status::Infeasible)
        fillWaysOut(model, input);
    else
        fillFigures(model, input);
    const bool isStrictest = fillDecisions(model, input);
    QStringList sure = {shareSentence(input), predictionSentence(input), endingSentence(result)};
    if (isStrictest)
        sure << say(u"Where role or risk class is not stated, the strictest reading stands."_s);
    sure.removeAll(QString());
    model.howSure = sure.join(u' ');
    model.identity = {
        {say(u"Need"_s), shortHash(result.needHash)},
        {say(u"Catalog"_s), shortHash(result.snapshot)},
        {say(u"Result"_s), shortHash(result.seal)},
        {say(u"Made with"_s), u"Clusterwright %1, %2 %3"_s.arg(QStringLiteral(CLUSTERWRIGHT_VERSION),
                                                               result.solver.name, result.solver.version)}};
}

} // namespace cw::planner
