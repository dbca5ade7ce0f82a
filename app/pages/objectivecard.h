// What is best: one quantity, several in order of rank or a weighted sum, each kept as low as possible; whether dear
// prices count beside the planned ones, resale at the end, and whether work may share units. GUI thread.
#pragma once

#include "app/models/objectiveform.h"
#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QCheckBox;
class QComboBox;
class QPushButton;

namespace cw::app {

class NumberInput;

class ObjectiveCard : public Card {
    Q_OBJECT
public:
    ObjectiveCard(PageContext context, QWidget *parent = nullptr);
    void refresh();

private:
    struct Row {
        QWidget *box;
        QComboBox *quantity;
        NumberInput *weight;
        QWidget *remove;
    };
    [[nodiscard]] const planner::Need &need() const { return context_.document->plan().need; }
    void buildRobust(QLayout *column);
    void buildTicks(QLayout *column);
    void changeForm(ObjectiveForm form);
    void changeRobust();
    void addQuantity();
    void addRow();
    void showRows();
    void push(planner::Objective objective);

    PageContext context_;
    QComboBox *form_;
    QVBoxLayout *lines_;
    QPushButton *add_;
    std::vector<Row> rows_;
    QCheckBox *robust_, *resale_, *separate_;
    QWidget *robustFields_;
    NumberInput *tail_, *scenarios_, *share_;
};

} // namespace cw::app
