#include "app/pages/needpage.h"

#include "app/models/deltas.h"
#include "app/models/needfields.h"
#include "app/models/numbers.h"
#include "app/models/ruleprices.h"
#include "app/models/rulescope.h"
#include "app/models/titledtext.h"
#include "app/pages/aroundcard.h"
#include "app/pages/framecard.h"
#include "app/pages/listcards.h"
#include "app/pages/objectivecard.h"
#include "app/pages/workloadeditor.h"
#include "app/pages/workloadlist.h"
#include "app/widgets/adaptiverow.h"
#include "app/widgets/typography.h"

#include <algorithm>

namespace cw::app {

NeedPage::NeedPage(const PageContext &context, QWidget *parent) : StepPage(context, QStringLiteral("need"), parent)
{
    frame_ = new FrameCard(context);
    objective_ = new ObjectiveCard(context);
    around_ = new AroundCard(context);
    workloads_ = new WorkloadList(context);
    editor_ = new WorkloadEditor(context);
    sites_ = new SitesCard(context);
    rules_ = new RulesCard(context);
    auto *upper = new AdaptiveRow, *lower = new AdaptiveRow;
    upper->add(workloads_);
    upper->add(editor_, 1);
    lower->add(sites_, 1);
    lower->add(rules_, 1);
    body()->addWidget(upper);
    body()->addWidget(lower);
    body()->addWidget(frame_);
    body()->addWidget(objective_);
    body()->addWidget(around_);
    body()->addStretch(1);
    connect(rules_, &RulesCard::figureRequested, this, &StepPage::figureRequested);
    connect(workloads_, &WorkloadList::chosen, editor_, &WorkloadEditor::showWorkload);
}

void NeedPage::setCatalog(const catalog::SnapshotPtr &catalog)
{
    StepPage::setCatalog(catalog);
    rules_->setCatalog(catalog);
    frame_->setCatalog(catalog);
    around_->setCatalog(catalog);
    editor_->setCatalog(catalog);
    sites_->setCatalog(catalog);
}

void NeedPage::refresh()
{
    const NeedText text = needText(document().plan());
    const Answer *answer = document().answer(), *reference = document().reference();
    QString second = text.second;
    if (answer && answer->result.status == planner::Status::Infeasible && !document().looksStale())
        second = tr("No design meets every rule as they stand now. The page Design says why.");
    else if (answer && reference && !document().looksStale())
        second = asksTheSame(answer->plan, reference->plan)
                     ? tr("Answered. Every edit is answered at once and compared with this.")
                     : tr("Against the compared answer: %1")
                           .arg(deltaLine(deltasOf(answer->result, reference->result, answer->plan)));
    header()->setAnswer(text.first, second);
    figures_.reset();
    frame_->refresh();
    objective_->refresh();
    around_->refresh();
    workloads_->refresh();
    editor_->showWorkload(workloads_->selected());
    sites_->refresh();
    rules_->refresh();
}

const planner::PlanResult *NeedPage::figures() const
{
    const Answer *answer = document().answer();
    if (answer && !figures_)
        figures_ = rulePriceFigures(answer->result, answer->plan);
    return answer ? &*figures_ : nullptr;
}

NeedText needText(const planner::Plan &plan)
{
    const planner::Need &need = plan.need;
    NeedText text;
    if (need.workloads.empty())
        return {NeedPage::tr("Nothing is asked for yet."), NeedPage::tr("Add a workload to begin.")};
    double requests = 0, terabytes = 0;
    for (const planner::Workload &w : need.workloads) {
        double peak = 0;
        for (const planner::DemandStep &step : w.requestsPerSecond)
            peak = std::max(peak, step.value);
        requests += peak;
        terabytes += w.capacityTb;
    }
    QStringList parts{NeedPage::tr("%n workload(s)", nullptr, int(need.workloads.size()))};
    if (need.workloads.size() == 1)
        parts = {titledText(need.workloads.front().id, workloadSummary(need.workloads.front()))};
    if (requests > 0 && need.workloads.size() > 1)
        parts << NeedPage::tr("%1 requests a second at peak").arg(plain(requests));
    if (terabytes > 0 && need.workloads.size() > 1)
        parts << NeedPage::tr("%1 TB of data").arg(whole(terabytes));
    // Of several rules the one with the fewest places says it: it lies inside the others, or no plan would.
    const planner::Constraint *narrowest = nullptr;
    const auto isGroup = [](const planner::Constraint &rule) {
        return std::any_of(rule.allow.begin(), rule.allow.end(), [](const QString &place) {
            return place == QLatin1String("EU") || place == QLatin1String("EEA");
        });
    };
    for (const planner::Constraint &rule : need.constraints) {
        const bool isForAll = rule.workload.isEmpty() && rule.site.isEmpty() && holdsForAll(rule);
        if (rule.kind != planner::ConstraintKind::Residency || !isForAll)
            continue; // what holds for one workload does not hold for all
        if (!narrowest ||
            std::pair(isGroup(rule), rule.allow.size()) < std::pair(isGroup(*narrowest), narrowest->allow.size()))
            narrowest = &rule;
    }
    if (narrowest)
        parts << NeedPage::tr("all inside %1").arg(narrowest->allow.join(QStringLiteral(", ")));
    text.first = parts.join(QStringLiteral(", ")) + QLatin1Char('.');
    QStringList missing;
    if (need.siteCandidates.isEmpty() && need.ownSites.empty())
        missing << NeedPage::tr("No place is named: add a site or a region to look at.");
    if (need.procurement.empty())
        missing << NeedPage::tr("No way to procure is chosen.");
    text.second =
        missing.isEmpty() ? NeedPage::tr("Complete enough to plan. F5 solves it.") : missing.join(QLatin1Char(' '));
    return text;
}

} // namespace cw::app
