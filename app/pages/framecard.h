// The frame of a plan: title, start, length, period, discount rate, objective and the ways to procure.
#pragma once

#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace cw::app {

class MonthInput;
class NumberInput;

class FrameCard : public Card {
    Q_OBJECT
public:
    FrameCard(PageContext context, QWidget *parent = nullptr);
    void refresh();

private:
    void changeHorizon(const std::function<void(planner::Horizon &)> &change);
    PageContext context_;
    QLineEdit *title_;
    MonthInput *start_;
    NumberInput *months_, *discount_;
    QComboBox *period_, *objective_;
    std::vector<std::pair<planner::Procurement, QCheckBox *>> ways_;
};

} // namespace cw::app
