#include "app/commands/needcommands.h"

#include <QCoreApplication>

#include <algorithm>

namespace cw::app {

namespace {

QString verb(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

bool samePlace(const planner::Pin &a, const planner::Pin &b)
{
    return a.workload == b.workload && a.system == b.system && a.site == b.site;
}

} // namespace

ChangeTitleCommand::ChangeTitleCommand(PlanDocument &document, QString title)
    : EditingCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the title")), MergeId::Title,
                     QStringLiteral("title")),
      before_(document.plan().title), after_(std::move(title))
{
}

void ChangeTitleCommand::absorb(const EditingCommand &next)
{
    after_ = static_cast<const ChangeTitleCommand &>(next).after_;
}

ChangeHorizonCommand::ChangeHorizonCommand(PlanDocument &document, planner::Horizon horizon)
    : EditingCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the horizon")), MergeId::Horizon,
                     QStringLiteral("horizon")),
      before_(document.plan().need.horizon), after_(horizon)
{
}

void ChangeHorizonCommand::absorb(const EditingCommand &next)
{
    after_ = static_cast<const ChangeHorizonCommand &>(next).after_;
}

ChangeDiscountCommand::ChangeDiscountCommand(PlanDocument &document, double ratePerYear)
    : EditingCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the discount rate")), MergeId::Discount,
                     QStringLiteral("discount_rate")),
      before_(document.plan().need.discountRate), after_(ratePerYear)
{
}

void ChangeDiscountCommand::absorb(const EditingCommand &next)
{
    after_ = static_cast<const ChangeDiscountCommand &>(next).after_;
}

ChangeSiteCandidatesCommand::ChangeSiteCandidatesCommand(PlanDocument &document, QStringList candidates)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change where it may stand")),
                         std::move(candidates))
{
}

ChangeProcurementCommand::ChangeProcurementCommand(PlanDocument &document, std::vector<planner::Procurement> ways)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the ways to procure")), std::move(ways))
{
}

ChangeIncludeCommand::ChangeIncludeCommand(PlanDocument &document,
                                           std::optional<std::vector<planner::CostScope>> scopes)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change which costs count")), std::move(scopes))
{
}

ChangePlatformCommand::ChangePlatformCommand(PlanDocument &document, QStringList words)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change what runs the cluster")),
                         std::move(words))
{
}

ChangeOversubscriptionCommand::ChangeOversubscriptionCommand(PlanDocument &document, std::vector<double> ratios)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the networks considered")),
                         std::move(ratios))
{
}

ChangeTopologyCommand::ChangeTopologyCommand(PlanDocument &document, QStringList words)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change how networks may be built")),
                         std::move(words))
{
}

ChangeObjectiveCommand::ChangeObjectiveCommand(PlanDocument &document, planner::PlanQuantity quantity)
    : EditingCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change what is minimised"))),
      before_(document.plan().need.minimise.quantity), after_(quantity)
{
}

RestoreNeedCommand::RestoreNeedCommand(PlanDocument &document, const planner::Plan &wanted, const QString &text)
    : EditingCommand(document,
                     text.isEmpty() ? verb(QT_TRANSLATE_NOOP("Commands", "Go back to the compared answer")) : text),
      before_{document.plan().need, document.plan().pins}, after_{wanted.need, wanted.pins}
{
}

void RestoreNeedCommand::put(planner::Plan &plan, const Question &question)
{
    plan.need = question.need;
    plan.pins = question.pins;
}

TogglePinCommand::TogglePinCommand(PlanDocument &document, const planner::Pin &pin)
    : EditingCommand(document, isPinned(document.plan(), pin)
                                   ? verb(QT_TRANSLATE_NOOP("Commands", "Unpin the candidate"))
                                   : verb(QT_TRANSLATE_NOOP("Commands", "Pin the candidate"))),
      before_(document.plan().pins), after_(before_)
{
    if (std::erase_if(after_, [&](const planner::Pin &p) { return samePlace(p, pin); }) == 0)
        after_.push_back(pin);
}

bool TogglePinCommand::isPinned(const planner::Plan &plan, const planner::Pin &pin)
{
    return std::any_of(plan.pins.begin(), plan.pins.end(), [&](const planner::Pin &p) { return samePlace(p, pin); });
}

} // namespace cw::app
