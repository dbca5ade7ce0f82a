#include "planner/plan/planvalidation.h"
#include "planner/report/numberformat.h"
#include "planner/rules/dossierparts.h"

#include <map>

namespace cw::planner {

using namespace Qt::StringLiterals;

namespace {

QString places(const DossierCase &c)
{
    QStringList texts;
    if (c.result.sovereignty.is_object())
        for (const Json &place : c.result.sovereignty["places"])
            texts += QString::fromStdString(place.value("site", std::string())) + u" (operator "_s +
                     QString::fromStdString(place.value("operator", std::string())) + u')';
    return texts.join(u"; "_s);
}

/// Carbon of operation a year, both bases, by place.
QString carbon(const DossierCase &c)
{
    QStringList texts;
    if (c.result.sustainability.is_object())
        for (const Json &site : c.result.sustainability["sites"]) {
            const Json &tonnes = site["carbon_t_per_year"];
            if (tonnes["location_utilised"].is_number())
                texts += u"%1: %2 t CO₂e a year (whole place), location based, by utilisation%3"_s.arg(
                    QString::fromStdString(site.value("site", std::string())),
                    significant(tonnes["location_utilised"].get<double>()),
                    tonnes["market_utilised"].is_number()
                        ? u"; %1 t market based"_s.arg(significant(tonnes["market_utilised"].get<double>()))
                        : u"; market based not known"_s);
        }
    return texts.join(u"; "_s);
}

/// Points of a model card in the order people read them.
const QStringList &cardOrder()
{
    static const QStringList order{u"mc-details"_s,   u"mc-intended-use"_s,  u"mc-factors"_s,      u"mc-metrics"_s,
                                   u"mc-eval-data"_s, u"mc-train-data"_s,    u"mc-quant"_s,        u"mc-ethics"_s,
                                   u"mc-caveats"_s,   u"hf-compute"_s,       u"hf-env"_s,          u"hf-yaml"_s,
                                   u"gpai-form"_s,    u"training-summary"_s, u"copyright-policy"_s};
    return order;
}

/// What the plan says to a point of the card of a workload's model.
QString cardKnown(const DossierCase &c, const QString &id, const Workload &workload, const catalog::ModelShape &model)
{
    const auto orUnknown = [](const QString &text) { return text.isEmpty() ? u"not known"_s : text; };
    if (id == "mc-details"_L1)
        return u"%1, family %2, licence %3, developer in %4"_s.arg(model.name, model.family, orUnknown(model.licence),
                                                                   orUnknown(model.developerCountry));
    if (id == "mc-metrics"_L1)
        return predictedSentences(c, workload.id).join(u"; "_s);
    if (id == "mc-train-data"_L1 && workload.tokens > 0)
        return u"%1 tokens"_s.arg(grouped(workload.tokens));
    if (id == "hf-yaml"_L1)
        return model.licence.isEmpty() ? u"base_model: %1"_s.arg(model.id)
                                       : u"base_model: %1; license: %2"_s.arg(model.id, model.licence);
    if (id == "hf-env"_L1)
        return carbon(c);
    if (id == "hf-compute"_L1)
        return placementSentences(c, workload.id).join(u"; "_s);
    return {};
}

} // namespace

DossierPart modelCardPart(const DossierCase &c)
{
    DossierPart part{u"model-card"_s, u"Model cards"_s, {}, 0, 0};
    part.chapter.title = part.title;
    for (const Workload &workload : c.plan.need.workloads) {
        const catalog::ModelShape *model = modelOf(workload, c.catalog);
        if (!model)
            continue;
        std::map<qsizetype, DossierPoint> points; // by place on the card
        for (const QHash<QString, QString> &row : rowsOf(c, u"governance_items"_s)) {
            if (row.value(u"group"_s) != "model card"_L1)
                continue;
            const QString id = row.value(u"id"_s);
            const QString known = cardKnown(c, id, workload, *model);
            const qsizetype place = cardOrder().contains(id) ? cardOrder().indexOf(id) : qsizetype(points.size()) + 100;
            points[place] = {{},
                             u"%1 (%2)"_s.arg(row.value(u"item"_s), row.value(u"source_article_or_standard"_s)),
                             known,
                             leftToWrite(row, known)};
        }
        std::vector<DossierPoint> numbered;
        for (auto &[place, point] : points) {
            point.number = QString::number(numbered.size() + 1);
            numbered.push_back(point);
        }
        addPoints(part, u"%1: %2"_s.arg(workload.id, model->name), numbered);
    }
    part.chapter.answer = part.points == 0
                              ? u"No workload of this plan runs a model."_s
                              : u"Hardware, hours, places and carbon come from the plan; what the model is "
                                "for and how good it is, a person writes."_s;
    return part;
}

DossierPart systemCardPart(const DossierCase &c)
{
    DossierPart part{u"system-card"_s, u"System card"_s, {}, 0, 0};
    part.chapter.title = part.title;
    const auto total = [&](PlanQuantity quantity) { return totalSentence(c, quantity); };
    const auto both = [](const QString &a, const QString &b) {
        return a.isEmpty() || b.isEmpty() ? a + b : a + u"; "_s + b;
    };
    addPoints(
        part, u"The system"_s,
        {{u"1"_s, u"Name, owner, purpose"_s, c.plan.title, u"owner and purpose"_s},
         {u"2"_s,
          u"Role and risk class under the AI Act"_s,
          c.plan.need.rules.role.isEmpty() && c.plan.need.rules.riskClass.isEmpty()
              ? QString()
              : u"role %1, risk class %2"_s.arg(
                    c.plan.need.rules.role.isEmpty() ? u"not stated"_s : c.plan.need.rules.role,
                    c.plan.need.rules.riskClass.isEmpty() ? u"not stated"_s : c.plan.need.rules.riskClass),
          {}},
         {u"3"_s, u"Architecture: what runs where"_s, placementSentences(c).join(u"; "_s), {}},
         {u"4"_s, u"Operators and places"_s, places(c), {}},
         {u"5"_s, u"Capacity"_s, total(PlanQuantity::Accelerators), {}},
         {u"6"_s, u"Power"_s, total(PlanQuantity::ItPower), {}},
         {u"7"_s, u"Carbon and water"_s, both(carbon(c), total(PlanQuantity::Water)), {}},
         {u"8"_s, u"Human oversight"_s, statedSentence(c, "governance.human_oversight"),
          u"who oversees, with which means"_s},
         {u"9"_s, u"Logging"_s, statedSentence(c, "governance.logging_6_months"), u"what is logged and how long"_s},
         {u"10"_s, u"Limits and known failures"_s, {}, u"all of it"_s}});
    std::vector<DossierPoint> duties;
    for (const LawFinding *law : findingsFor(c, u"system-card"_s))
        duties.push_back(
            {QString::number(duties.size() + 1), law->finding.citation, law->finding.text, law->finding.remedy});
    if (!duties.empty())
        addPoints(part, u"Duties this card answers"_s, duties);
    part.chapter.answer = u"What the system is, where it runs and what it takes, as planned."_s;
    return part;
}

} // namespace cw::planner
