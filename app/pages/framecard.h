// The frame of a plan: title, day of its prices, currency, start, length, period, discount rate, first orders and the
// ways to procure.
#pragma once

#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace cw::app {

class MonthInput;
class NumberInput;
class TypedText;

class FrameCard : public Card {
    Q_OBJECT
public:
    FrameCard(PageContext context, QWidget *parent = nullptr);
    void refresh();
    void setCatalog(const catalog::SnapshotPtr &catalog);

private:
    void changeCurrency();
    void fillCurrencies();
    void changeHorizon(const std::function<void(planner::Horizon &)> &change);
    PageContext context_;
    QLineEdit *title_;
    TypedText *typedTitle_;
    QDateEdit *day_;
    QComboBox *currency_;
    MonthInput *start_, *orders_;
    NumberInput *months_, *discount_;
    QComboBox *period_;
    std::vector<std::pair<planner::Procurement, QCheckBox *>> ways_;
};

} // namespace cw::app
