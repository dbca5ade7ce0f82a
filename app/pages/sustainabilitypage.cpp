#include "app/pages/sustainabilitypage.h"

#include "app/charts/chartcard.h"
#include "app/charts/methodbars.h"
#include "app/models/celltablemodel.h"
#include "app/models/footprintfigures.h"
#include "app/models/lawtables.h"
#include "app/models/numbers.h"
#include "app/pages/findingscard.h"
#include "app/widgets/tableview.h"

namespace cw::app {

using namespace planner;

namespace {

/// Sum of one value over places, in a group of values or beside them; absent when a place does not know it.
std::optional<double> sumOf(const Json &footprint, const char *group, const char *key)
{
    double sum = 0;
    for (const Json &site : footprint["sites"]) {
        const Json &value = group ? site[group][key] : site[key];
        if (!value.is_number())
            return std::nullopt;
        sum += value.get<double>();
    }
    return footprint["sites"].empty() ? std::nullopt : std::optional(sum);
}

/// IT energy times PUE, summed over places.
std::optional<double> atTheMeter(const Json &footprint, const char *method)
{
    double sum = 0;
    for (const Json &site : footprint["sites"]) {
        const Json &energy = site["it_mwh_per_year"][method], &pue = site["pue"];
        if (!energy.is_number() || !pue.is_object())
            return std::nullopt;
        sum += energy.get<double>() * pue["value"].get<double>();
    }
    return footprint["sites"].empty() ? std::nullopt : std::optional(sum);
}

/// The plan's total goes further than this page: it counts what stands beside the compute, and load in every hour.
QString besideSentence(const PlanResult &result)
{
    const Total *all = result.total(PlanQuantity::Carbon);
    return all && all->value
               ? SustainabilityPage::tr("The plan's total, %1 t, holds the network, storage and control nodes too, at "
                                        "full load and with the making of it all.")
                     .arg(significant(*all->value))
               : SustainabilityPage::tr("Network, storage and control nodes are not counted here.");
}

CellTable barTable(const std::vector<MethodBar> &bars, const QString &unit)
{
    CellTable table;
    table.columns = {{SustainabilityPage::tr("Method"), false, true}, {unit, true}};
    for (const MethodBar &bar : bars)
        table.rows.push_back({bar.label,
                              CellRowStyle::Normal,
                              {textCell(bar.label),
                               numberCell(bar.value, bar.value ? significant(*bar.value) : QString(), bar.passport)}});
    return table;
}

} // namespace

SustainabilityPage::SustainabilityPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("sustainability"), parent), places_(new CellTableModel(this)),
      work_(new CellTableModel(this)), carbon_(new MethodBars), energy_(new MethodBars),
      carbonCard_(
          new ChartCard(tr("What does a year cause, by which method?"), tr("t CO₂ equivalent a year"), carbon_)),
      energyCard_(new ChartCard(tr("How much energy does the compute take?"), tr("MWh a year"), energy_)),
      placesCard_(new Card(tr("Key figures by place"))), workCard_(new Card(tr("For a unit of work"))),
      findings_(new FindingsCard(key()))
{
    body()->addWidget(carbonCard_);
    body()->addWidget(energyCard_);
    placesCard_->setCaption(tr("ISO/IEC 30134; second lines give the date of the factor"));
    auto *places = new TableView(tr("Key figures by place"));
    places->setModel(places_);
    places->setTall(true);
    places->setStretch({0});
    places->setFitRows(true);
    placesCard_->addContent(places, true);
    body()->addWidget(placesCard_);
    workCard_->setCaption(tr("SCI, ISO/IEC 21031: operation and embodied carbon for one unit"));
    auto *work = new TableView(tr("For a unit of work"));
    work->setModel(work_);
    work->setStretch({0});
    work->setFitRows(true);
    workCard_->addContent(work, true);
    body()->addWidget(workCard_);
    body()->addWidget(findings_);
    body()->addStretch(1);
    connect(findings_, &FindingsCard::figureRequested, this, &StepPage::figureRequested);
    for (TableView *table : {places, work})
        connect(table, &TableView::figureRequested, this, &StepPage::figureRequested);
    for (MethodBars *bars : {carbon_, energy_})
        connect(bars, &MethodBars::figureRequested, this, &StepPage::figureRequested);
    for (ChartCard *card : {carbonCard_, energyCard_})
        connect(card, &ChartCard::figureRequested, this, &StepPage::figureRequested);
}

void SustainabilityPage::showBars(const Json &footprint)
{
    const auto carbon = [&](const char *key) { return sumOf(footprint, "carbon_t_per_year", key); };
    const Json &embodied = footprint["embodied"]["per_year_t"];
    const auto id = [](const char *thing) { return footprintFigure({}, thing); };
    const std::vector<MethodBar> methods{
        {tr("Location, load in every hour"), carbon("location_load"), id("location_load")},
        {tr("Location, by utilisation"), carbon("location_utilised"), id("location_utilised")},
        {tr("Location, operation of plants only"), carbon("operational_utilised"), id("operational_utilised")},
        {tr("Market, by stated renewable share"), carbon("market_utilised"), id("market_utilised")},
        {tr("Marginal, for decisions only"), carbon("marginal_utilised"), id("marginal_utilised")},
        {tr("Embodied, spread over the life"),
         embodied.is_number() ? std::optional(embodied.get<double>()) : std::nullopt, id("embodied")}};
    carbon_->setBars(methods);
    carbonCard_->setTable([methods] { return barTable(methods, tr("t CO₂e a year")); });
    const std::vector<MethodBar> energy{
        {tr("IT, load in every hour"), sumOf(footprint, "it_mwh_per_year", "load_in_every_hour"), id("it_load")},
        {tr("IT, by utilisation"), sumOf(footprint, "it_mwh_per_year", "by_utilisation"), id("it_utilised")},
        {tr("At the meter, load in every hour"), atTheMeter(footprint, "load_in_every_hour"), id("meter_load")},
        {tr("At the meter, by utilisation"), atTheMeter(footprint, "by_utilisation"), id("meter_utilised")},
        {tr("Given away as heat"), sumOf(footprint, nullptr, "heat_reused_mwh_per_year"), id("heat")}};
    energy_->setBars(energy);
    energyCard_->setTable([energy] { return barTable(energy, tr("MWh a year")); });
}

void SustainabilityPage::refresh()
{
    const Answer *answer = document().answer();
    const Json none = Json::object();
    findings_->showFindings(answer);
    const bool isKnown = answer && answer->result.sustainability.is_object();
    for (QWidget *card : std::initializer_list<QWidget *>{carbonCard_, energyCard_, placesCard_, workCard_})
        card->setVisible(isKnown);
    if (!isKnown) {
        header()->setAnswer(tr("What this plan causes is not known yet."), tr("Press F5 to solve the plan."));
        return;
    }
    const Json &footprint = answer->result.sustainability;
    figures_ = footprintFigures(answer->result, answer->plan);
    const auto tonnes = sumOf(footprint, "carbon_t_per_year", "location_utilised");
    const auto market = sumOf(footprint, "carbon_t_per_year", "market_utilised");
    header()->setAnswer(
        tonnes ? tr("Running the compute causes about %1 t of CO₂ equivalent a year, on average over the plan.")
                     .arg(significant(*tonnes))
               : tr("What running the compute causes is not known for every place."),
        QStringLiteral("%1 %2").arg(
            market ? tr("Grid average, by utilisation; %1 t by the stated renewable share.").arg(significant(*market))
                   : tr("Grid average, by utilisation. The market-based figure waits for the renewable share of each "
                        "place."),
            besideSentence(answer->result)));
    showBars(footprint);
    places_->setTable(footprintTable(footprint));
    work_->setTable(workTable(footprint));
    workCard_->setVisible(work_->rowCount() > 0);
}

} // namespace cw::app
