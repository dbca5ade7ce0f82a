// What every rule costs as bars, dearest first, and one click to make the chosen rule softer or to drop it. T shows the
// numbers. Used where rules are weighed: on the page of the rules and below the design.
#pragma once

#include "app/charts/chartcard.h"
#include "app/session/plandocument.h"

class QLabel;
class QPushButton;

namespace cw::app {

class PriceBars;

class RulePricesCard : public ChartCard {
    Q_OBJECT
public:
    explicit RulePricesCard(PlanDocument *document, QWidget *parent = nullptr);
    /// Hidden while the answer has no prices.
    void showPrices(const Answer &answer);
    void select(const QString &rule);
    [[nodiscard]] PriceBars *bars() const { return bars_; }

Q_SIGNALS:
    void ruleChosen(const QString &rule);

private:
    RulePricesCard(PlanDocument *document, PriceBars *bars, QWidget *parent);
    void chooseRule(const QString &rule);
    void soften(bool drop);
    [[nodiscard]] const planner::PlanResult *answer() const;
    PlanDocument *document_;
    PriceBars *bars_;
    QLabel *text_;
    QPushButton *softer_, *drop_;
};

} // namespace cw::app
