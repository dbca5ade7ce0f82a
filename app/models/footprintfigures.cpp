#include "app/models/footprintfigures.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace cw::app {

using namespace planner;
using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("FootprintFigures", text);
}

QString number(double value)
{
    return QString::number(value, 'g', 4);
}

std::optional<double> numberAt(const Json &json)
{
    return json.is_number() ? std::optional(json.get<double>()) : std::nullopt;
}

QString textAt(const Json &json, const char *key)
{
    const auto found = json.find(key);
    return found != json.end() && found->is_string() ? QString::fromStdString(found->get<std::string>()) : QString();
}

/// A way to count carbon: the key of its result, the factor it takes, and the energy.
struct CarbonWay {
    const char *key, *label, *factor, *energy;
};
constexpr std::array carbonWays{
    CarbonWay{"location_load", QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year, load in every hour"),
              "grid_carbon", "it_load"},
    CarbonWay{"location_utilised", QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year, by utilisation"),
              "grid_carbon", "it_utilised"},
    CarbonWay{"operational_utilised", QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year, operation of plants only"),
              "grid_carbon_operational", "it_utilised"},
    CarbonWay{"market_utilised", QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year, by stated renewable share"),
              "grid_carbon", "it_utilised"},
    CarbonWay{"marginal_utilised", QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year, marginal"),
              "grid_carbon_marginal", "it_utilised"}};

constexpr const char *keptEnergy =
    QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year of units kept for runs, idle");
constexpr const char *keptCarbon = QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year of units kept for runs, idle");

class Writer {
public:
    Writer(const PlanResult &result, const Plan &plan) : result_(result), asOf_(plan.asOf.toString(Qt::ISODate))
    {
        out_.figures = result.figures;
        if (result.sustainability.is_object())
            footprint_ = result.sustainability;
    }

    PlanResult run()
    {
        if (!footprint_.is_object())
            return std::move(out_);
        for (const Json &site : footprint_["sites"])
            addSite(site);
        addSums();
        for (const Json &work : footprint_["work"])
            addWork(work);
        return std::move(out_);
    }

private:
    Figure base(const QString &of, const char *thing, const QString &label, const Json &value, const QString &unit)
    {
        Figure figure;
        figure.id = footprintFigure(of, thing);
        figure.label = of.isEmpty() ? label : u"%1, %2"_s.arg(label, of);
        figure.value = numberAt(value);
        figure.unit = unit;
        figure.kind = u"derived"_s;
        figure.confidence = u"derived"_s;
        figure.asOf = asOf_;
        return figure;
    }

    void add(Figure figure, const QString &method, const QString &formula, std::vector<QString> inputs)
    {
        figure.method = method;
        if (figure.value)
            figure.formula = formula;
        std::erase_if(inputs, [this](const QString &id) { return !out_.figure(id); });
        figure.inputs = std::move(inputs);
        out_.figures.push_back(std::move(figure));
    }

    /// A factor as the catalog or the planner states it.
    void addFactor(const QString &site, const char *thing, const QString &label, const Json &factor)
    {
        Figure figure = base(site, thing, label, factor.is_object() ? factor["value"] : Json(), {});
        const bool isKnown = factor.is_object();
        figure.low = isKnown ? numberAt(factor["low"]) : std::nullopt;
        figure.high = isKnown ? numberAt(factor["high"]) : std::nullopt;
        figure.unit = isKnown ? textAt(factor, "unit") : QString();
        const bool isOwn = isKnown && textAt(factor, "region") == site;
        figure.kind = isOwn ? u"given"_s : u"catalog"_s;
        figure.source = isKnown ? textAt(factor, "source") : QString();
        figure.asOf = isKnown ? textAt(factor, "year") : QString();
        figure.confidence = isKnown && factor.value("to_verify", false) ? u"recalled"_s : QString();
        add(std::move(figure),
            isKnown ? say(QT_TRANSLATE_NOOP("FootprintFigures", "As it holds in %1")).arg(textAt(factor, "region"))
                    : say(QT_TRANSLATE_NOOP("FootprintFigures", "Neither the need nor the catalog states it")),
            {}, {});
    }

    void addSite(const Json &site)
    {
        const QString of = textAt(site, "site");
        sites_.push_back(of);
        const auto id = [&](const char *thing) { return footprintFigure(of, thing); };
        const Json &factors = site["factors"];
        addFactor(of, "pue", u"PUE"_s, site["pue"]);
        addFactor(of, "wue", u"WUE"_s, site["wue_site"]);
        addFactor(of, "grid_carbon", say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon of the grid")),
                  factors["grid_carbon"]);
        addFactor(of, "grid_carbon_operational",
                  say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon of the grid, operation of plants")),
                  factors["grid_carbon_operational"]);
        addFactor(of, "grid_carbon_marginal",
                  say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon of the grid, marginal")),
                  factors["grid_carbon_marginal"]);
        addFactor(of, "grid_water", say(QT_TRANSLATE_NOOP("FootprintFigures", "Water of the grid")),
                  factors["grid_water"]);
        const QString stated = say(QT_TRANSLATE_NOOP("FootprintFigures", "As the place states it"));
        add(base(of, "ref", u"REF"_s, site["ref"], {}), stated, {}, {});
        add(base(of, "erf", u"ERF"_s, site["erf"], {}), stated, {}, {});
        add(base(of, "utilisation", say(QT_TRANSLATE_NOOP("FootprintFigures", "Utilisation")), site["utilisation"], {}),
            say(QT_TRANSLATE_NOOP("FootprintFigures",
                                  "Mean share of the capacity that the demand uses, weighted by energy")),
            {}, {});
        const Json &energy = site["it_mwh_per_year"];
        add(base(of, "it_load", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year, load in every hour")),
                 energy["load_in_every_hour"], u"MWh"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Power under load × hours in service of every unit ÷ years")), {},
            {});
        add(base(of, "it_utilised", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year, by utilisation")),
                 energy["by_utilisation"], u"MWh"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures",
                                  "Idle power and the part of the power that follows the demand, over the year")),
            {}, {id("utilisation")});
        add(base(of, "spare_mwh", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year of units without work")),
                 site.value("spare_mwh_per_year", Json()), u"MWh"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Idle power × hours without work")), {}, {});
        add(base(of, "kept_mwh", say(keptEnergy), site.value("kept_idle_mwh_per_year", Json()), u"MWh"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Idle power × hours that units are kept for runs without one")),
            {}, {});
        const auto pue = site["pue"].is_object() ? numberAt(site["pue"]["value"]) : std::nullopt;
        for (const auto &[thing, from, label] :
             {std::tuple{"meter_load", "load_in_every_hour",
                         say(QT_TRANSLATE_NOOP("FootprintFigures", "Energy at the meter, load in every hour"))},
              std::tuple{"meter_utilised", "by_utilisation",
                         say(QT_TRANSLATE_NOOP("FootprintFigures", "Energy at the meter, by utilisation"))}}) {
            const auto it = numberAt(energy[from]);
            add(base(of, thing, label, pue && it ? Json(*pue * *it) : Json(nullptr), u"MWh"_s),
                say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy × PUE")),
                pue && it ? u"%1 × %2"_s.arg(number(*it), number(*pue)) : QString(),
                {id(QLatin1String(thing) == "meter_load"_L1 ? "it_load" : "it_utilised"), id("pue")});
        }
        add(base(of, "cue", u"CUE"_s, site["cue_kg_per_kwh"], u"kg/kWh"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon of the grid × PUE")), {}, {id("grid_carbon"), id("pue")});
        for (const CarbonWay &way : carbonWays)
            addCarbon(site, of, way);
        add(base(of, "spare_tonnes", say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year of units without work")),
                 site["carbon_t_per_year"].value("spare", Json()), u"t"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy × PUE × carbon of the grid")), {},
            {id("spare_mwh"), id("pue"), id("grid_carbon")});
        add(base(of, "kept_tonnes", say(keptCarbon), site["carbon_t_per_year"].value("kept_idle", Json()), u"t"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy × PUE × carbon of the grid")), {},
            {id("kept_mwh"), id("pue"), id("grid_carbon")});
        const Json &water = site["water_m3_per_year"];
        add(base(of, "water", say(QT_TRANSLATE_NOOP("FootprintFigures", "Water a year on site")), water["on_site"],
                 u"m³"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy × WUE")), {}, {id("it_utilised"), id("wue")});
        add(base(of, "heat", say(QT_TRANSLATE_NOOP("FootprintFigures", "Heat given away a year")),
                 site["heat_reused_mwh_per_year"], u"MWh"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Energy at the meter × ERF")), {},
            {id("meter_utilised"), id("erf")});
    }

    void addCarbon(const Json &site, const QString &of, const CarbonWay &way)
    {
        const auto id = [&](const char *thing) { return footprintFigure(of, thing); };
        const bool isMarket = QLatin1String(way.key) == "market_utilised"_L1;
        std::vector<QString> inputs{id(way.energy), id("pue"), id(way.factor)};
        if (isMarket)
            inputs.push_back(id("ref"));
        const auto value = [&](const char *thing) {
            const Figure *figure = out_.figure(id(thing));
            return figure ? figure->value : std::nullopt;
        };
        const auto energy = value(way.energy), pue = value("pue"), factor = value(way.factor), ref = value("ref");
        QString formula = energy && pue && factor
                              ? u"%1 MWh × %2 × %3 g/kWh ÷ 1000"_s.arg(number(*energy), number(*pue), number(*factor))
                              : QString();
        if (isMarket && ref && !formula.isEmpty())
            formula += u" × (1 − %1)"_s.arg(number(*ref));
        add(base(of, way.key, say(way.label), site["carbon_t_per_year"][way.key], u"t"_s),
            isMarket
                ? say(QT_TRANSLATE_NOOP("FootprintFigures",
                                        "IT energy × PUE × carbon of the grid, without the stated renewable share"))
                : say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy × PUE × carbon of the grid")),
            formula, inputs);
    }

    void addSums()
    {
        const auto sum = [&](const char *thing, const QString &label, const QString &unit) {
            double total = 0;
            bool isKnown = !sites_.isEmpty();
            QStringList parts;
            std::vector<QString> inputs;
            for (const QString &site : sites_) {
                const Figure *figure = out_.figure(footprintFigure(site, thing));
                isKnown = isKnown && figure && figure->value;
                if (figure && figure->value)
                    total += *figure->value, parts << number(*figure->value);
                inputs.push_back(footprintFigure(site, thing));
            }
            add(base({}, thing, label, isKnown ? Json(total) : Json(nullptr), unit),
                say(QT_TRANSLATE_NOOP("FootprintFigures", "Sum over the places")), parts.join(u" + "_s), inputs);
        };
        for (const CarbonWay &way : carbonWays)
            sum(way.key, say(way.label), u"t"_s);
        sum("it_load", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year, load in every hour")), u"MWh"_s);
        sum("it_utilised", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year, by utilisation")), u"MWh"_s);
        sum("spare_mwh", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year of units without work")),
            u"MWh"_s);
        sum("spare_tonnes", say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon a year of units without work")), u"t"_s);
        sum("kept_mwh", say(keptEnergy), u"MWh"_s);
        sum("kept_tonnes", say(keptCarbon), u"t"_s);
        sum("meter_load", say(QT_TRANSLATE_NOOP("FootprintFigures", "Energy at the meter, load in every hour")),
            u"MWh"_s);
        sum("meter_utilised", say(QT_TRANSLATE_NOOP("FootprintFigures", "Energy at the meter, by utilisation")),
            u"MWh"_s);
        sum("heat", say(QT_TRANSLATE_NOOP("FootprintFigures", "Heat given away a year")), u"MWh"_s);
        const Json &embodied = footprint_["embodied"];
        const auto within = numberAt(embodied["within_plan_t"]), years = numberAt(footprint_["years"]);
        add(base({}, "embodied", say(QT_TRANSLATE_NOOP("FootprintFigures", "Embodied carbon a year")),
                 embodied["per_year_t"], u"t"_s),
            say(QT_TRANSLATE_NOOP(
                "FootprintFigures",
                "What was caused by making the hardware, the part of its life within the plan ÷ years")),
            within && years ? u"%1 t ÷ %2"_s.arg(number(*within), number(*years)) : QString(), {});
    }

    [[nodiscard]] std::vector<QString> runEnergies(const QString &workload) const
    {
        std::vector<QString> passports;
        for (const WorkloadResult &each : result_.workloads)
            for (const Placement &placement : each.placements)
                if (const auto energy = placement.predicted.find(u"energy_mwh"_s);
                    each.id == workload && energy != placement.predicted.end() &&
                    std::find(passports.begin(), passports.end(), energy->second.passport) == passports.end())
                    passports.push_back(energy->second.passport);
        return passports;
    }

    void addWork(const Json &work)
    {
        const QString of = textAt(work, "workload"), unit = textAt(work, "unit");
        const auto id = [&](const char *thing) { return footprintFigure(of, thing); };
        const bool isRun = unit == "training run"_L1;
        const QString per = unit.isEmpty() ? QString() : u"/"_s + unit;
        add(base(of, "work_it", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy for one unit")),
                 work["it_kwh_per_unit"], u"kWh"_s + per),
            isRun ? say(QT_TRANSLATE_NOOP("FootprintFigures",
                                          "Energy of one run as its placements predict it, by their share of the runs"))
                  : say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy by utilisation ÷ units of work in the plan")),
            {}, isRun ? runEnergies(of) : std::vector<QString>{});
        add(base(of, "work_operation", say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon of operation for one unit")),
                 work["operation_kg_per_unit"], u"kg"_s + per),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy × PUE × carbon of the grid, for one unit")), {},
            {id("work_it")});
        add(base(of, "work_embodied", say(QT_TRANSLATE_NOOP("FootprintFigures", "Embodied carbon for one unit")),
                 work["embodied_kg_per_unit"], u"kg"_s + per),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Its share of the embodied carbon within the plan ÷ units")), {},
            {footprintFigure({}, "embodied")});
        const auto operation = numberAt(work["operation_kg_per_unit"]),
                   embodied = numberAt(work["embodied_kg_per_unit"]);
        add(base(of, "work_sci", u"SCI"_s, work["sci_kg_per_unit"], u"kg"_s + per),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Operation + embodied, ISO/IEC 21031")),
            operation && embodied ? u"%1 + %2"_s.arg(number(*operation), number(*embodied)) : QString(),
            {id("work_operation"), id("work_embodied")});
        add(base(of, "work_mwh", say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy a year")),
                 work["it_mwh_per_year"], u"MWh"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "IT energy of the workload over the plan ÷ years")), {}, {});
        add(base(of, "work_tonnes", say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon of operation a year")),
                 work["operation_t_per_year"], u"t"_s),
            say(QT_TRANSLATE_NOOP("FootprintFigures", "Carbon of operation of the workload over the plan ÷ years")), {},
            {id("work_mwh")});
    }

    const PlanResult &result_;
    PlanResult out_;
    Json footprint_;
    QString asOf_;
    QStringList sites_;
};

} // namespace

QString footprintFigure(const QString &of, const char *thing)
{
    return u"footprint/%1/%2"_s.arg(of, QLatin1String(thing));
}

PlanResult footprintFigures(const PlanResult &result, const Plan &plan)
{
    return Writer(result, plan).run();
}

} // namespace cw::app
