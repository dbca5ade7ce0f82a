#include "planner/plan/planvalidation.h"
#include "planner/report/numberformat.h"
#include "planner/rules/dossierparts.h"

#include <algorithm>
#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

/// Value of a fact of one workload in the first period.
std::optional<double> workloadNumber(const DossierCase &c, const QString &workload, const QString &name)
{
    const PlanFacts facts = factsOf(c.plan, c.result, c.catalog);
    for (const Subject &subject : facts.periods.front().workloads)
        if (subject.id == workload)
            if (const auto fact = subject.facts.value(name); const auto *number = std::get_if<double>(&fact.value))
                return *number;
    return std::nullopt;
}

/// Energy of one run from the sustainability of the result, in kWh of IT.
QString energyOf(const DossierCase &c, const QString &workload)
{
    if (!c.result.sustainability.is_object() || !c.result.sustainability.contains("work"))
        return {};
    for (const Json &work : c.result.sustainability["work"])
        if (work.value("workload", std::string()) == workload.toStdString() && work["it_kwh_per_unit"].is_number())
            return u"%1 kWh of IT energy for one %2 (planned: days of the run × power of its units under load; facility energy = × PUE of the place)"_s
                .arg(significant(work["it_kwh_per_unit"].get<double>()),
                     QString::fromStdString(work.value("unit", std::string())));
    return {};
}

QString trainingTime(const DossierCase &c, const QString &workload)
{
    for (const WorkloadResult &result : c.result.workloads)
        for (const Placement &placement : result.placements)
            if (const auto days = placement.predicted.find(u"days"_s);
                result.id == workload && days != placement.predicted.end() && days->second.value)
                return u"%1 days (%2) on %3 accelerators [predicted, %4]"_s.arg(
                    significant(*days->second.value), bandText(days->second.low, days->second.high),
                    QString::number(placement.accelerators), days->second.passport);
    return {};
}

/// With the power of ten that the thresholds of the act are written in: "9.64 × 10^22".
QString flopText(double flop)
{
    const QString text = QString::number(flop, 'e', 2);
    return u"%1 × 10^%2"_s.arg(text.section(u'e', 0, 0), QString::number(text.section(u'e', 1).toInt()));
}

std::map<QString, QString> answersFor(const DossierCase &c, const Workload &workload)
{
    std::map<QString, QString> known;
    const catalog::ModelShape *model = modelOf(workload, c.catalog);
    if (model) {
        known[u"xi-1-1d"_s] = u"%1: %2, %3 layers, hidden size %4, %5 parameters, %6 active"_s.arg(
            model->name, model->isMoe() ? u"mixture of experts"_s : u"dense transformer"_s,
            QString::number(model->layers), QString::number(model->hidden), significant(model->parameters()),
            significant(model->activeParameters()));
        known[u"xi-1-1e"_s] = u"Context up to %1 tokens"_s.arg(grouped(double(model->maxContext)));
        if (!model->licence.isEmpty())
            known[u"xi-1-1f"_s] = model->licence;
    }
    known[u"xi-1-1c"_s] = u"Training planned from %1"_s.arg(workload.from.value_or(c.plan.need.horizon.start).toIso());
    known[u"xi-1-2a"_s] = placementSentences(c, workload.id).join(u"; "_s);
    const QString method = workload.method.isEmpty() ? u"full"_s : workload.method;
    const QString length = QString::number(workload.sequenceLength);
    known[u"xi-1-2b"_s] =
        workload.globalBatchTokens > 0
            ? u"Sequence length %1, %2 tokens a batch, precision %3, method %4"_s.arg(
                  length, significant(workload.globalBatchTokens), workload.precision.weights, method)
            : u"Sequence length %1, precision %2, method %3"_s.arg(length, workload.precision.weights, method);
    known[u"xi-1-2c"_s] = u"%1 tokens"_s.arg(significant(workload.tokens));
    const bool trains = workload.kind == WorkloadKind::Training;
    if (const auto flop =
            workloadNumber(c, workload.id, trains ? u"workload.training_flop"_s : u"workload.modification_flop"_s)) {
        constexpr double gpai = 1e23, systemic = 1e25; // Guidelines C(2025) 7719 point 17; Art. 51(2)
        const QString where = *flop > systemic ? u"above 10^25: systemic risk is presumed"_s
                              : *flop > gpai   ? u"above 10^23: a general-purpose model"_s
                                               : u"below 10^23"_s;
        QStringList texts{u"%1 FLOP = %2 × active parameters × tokens; %3"_s.arg(
            flopText(*flop), workload.method == "lora"_L1 ? u"4"_s : u"6"_s, where)};
        texts += trainingTime(c, workload.id);
        texts.removeAll(QString());
        known[u"xi-1-2d"_s] = texts.join(u"; "_s);
    }
    if (const QString energy = energyOf(c, workload.id); !energy.isEmpty())
        known[u"xi-1-2e"_s] = energy;
    known[u"xi-2-3"_s] = known[u"xi-1-2a"_s];
    if (known[u"xi-1-2a"_s].isEmpty()) {
        known.erase(u"xi-1-2a"_s);
        known.erase(u"xi-2-3"_s);
    }
    return known;
}

} // namespace

DossierPart annexXiPart(const DossierCase &c)
{
    DossierPart part{u"annex-xi"_s, u"Annex XI: general-purpose model"_s, {}, 0, 0};
    part.chapter.title = part.title;
    for (const Workload &workload : c.plan.need.workloads) {
        if (workload.kind != WorkloadKind::Training && workload.kind != WorkloadKind::FineTuning)
            continue;
        const std::map<QString, QString> known = answersFor(c, workload);
        std::map<QString, std::vector<DossierPoint>> sections;
        for (const QHash<QString, QString> &row : rowsOf(c, u"annex_xi"_s)) {
            const QString id = row.value(u"id"_s);
            if (!id.startsWith("xi-1"_L1) && !id.startsWith("xi-2"_L1))
                continue; // thresholds and criteria of designation are judged by the rules
            const auto answer = known.find(id);
            sections[row.value(u"part"_s)].push_back(
                {row.value(u"sub_point"_s), row.value(u"requirement"_s),
                 answer == known.end() ? QString() : answer->second,
                 leftToWrite(row, answer == known.end() ? QString() : answer->second)});
        }
        for (const auto &[section, points] : sections)
            addPoints(part, u"%1: %2"_s.arg(workload.id, section), points);
    }
    part.chapter.answer =
        u"The plan fills %1 of %2 points; compute and energy are planned values with their formula."_s.arg(part.filled)
            .arg(part.points);
    return part;
}

} // namespace cw::planner
