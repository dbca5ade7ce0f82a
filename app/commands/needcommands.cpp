#include "app/commands/needcommands.h"

#include "planner/plan/currencychange.h"

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

ChangePriceDayCommand::ChangePriceDayCommand(PlanDocument &document, QDate day)
    : EditingCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the day of the prices")), MergeId::PriceDay,
                     QStringLiteral("as_of")),
      before_(document.plan().asOf), after_(day)
{
}

void ChangePriceDayCommand::absorb(const EditingCommand &next)
{
    after_ = static_cast<const ChangePriceDayCommand &>(next).after_;
}

ChangeCurrencyCommand::ChangeCurrencyCommand(PlanDocument &document, Currency currency, double rate)
    : EditingCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the currency"))),
      before_(document.plan().currency), after_(currency), rate_(rate), need_(document.plan().need)
{
}

void ChangeCurrencyCommand::apply(planner::Plan &plan) const
{
    plan = planner::inCurrency(std::move(plan), after_, rate_);
}

void ChangeCurrencyCommand::revert(planner::Plan &plan) const
{
    plan.currency = before_;
    plan.need = need_;
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

ChangeObjectiveCommand::ChangeObjectiveCommand(PlanDocument &document, planner::Objective objective)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change what is minimised")),
                         std::move(objective))
{
}

ChangeRobustCommand::ChangeRobustCommand(PlanDocument &document, std::optional<planner::Robust> robust)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change how dear prices count")), robust)
{
}

ChangeResaleCommand::ChangeResaleCommand(PlanDocument &document, bool counts)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change whether resale counts")), counts)
{
}

ChangePoolsCommand::ChangePoolsCommand(PlanDocument &document, QString pools)
    : ChangePlaceCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change what may share units")), std::move(pools))
{
}

RestoreNeedCommand::RestoreNeedCommand(PlanDocument &document, const planner::Plan &wanted, const QString &text)
    : EditingCommand(document,
                     text.isEmpty() ? verb(QT_TRANSLATE_NOOP("Commands", "Go back to the compared answer")) : text),
      before_(questionOf(document.plan())), after_(questionOf(wanted))
{
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

ChangePinCountCommand::ChangePinCountCommand(PlanDocument &document, std::size_t index, std::optional<int> count)
    : EditingCommand(document, verb(QT_TRANSLATE_NOOP("Commands", "Change the units of a pin")), MergeId::Pin,
                     QString::number(index)),
      index_(index), before_(document.plan().pins[index].count), after_(count)
{
}

void ChangePinCountCommand::absorb(const EditingCommand &next)
{
    after_ = static_cast<const ChangePinCountCommand &>(next).after_;
}

} // namespace cw::app
