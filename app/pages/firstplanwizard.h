// The first plan in five questions, in under three minutes: what for, how much, where, money and time, law. Everything
// has an answer already; every step may be skipped. Emits the plan; making it is one undo step.
#pragma once

#include "app/models/firstplan.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace cw::app {

class NumberInput;
class Segmented;

class FirstPlanWizard : public QDialog {
    Q_OBJECT
public:
    FirstPlanWizard(catalog::SnapshotPtr catalog, QDate today, QWidget *parent = nullptr);
    /// Takes the model of a Hugging Face config.json; a file that is none is told in the dialog.
    void useConfig(const QString &file);
    [[nodiscard]] FirstPlanAnswers answers() const;
    /// Where the config.json lies whose model was taken; empty without one.
    [[nodiscard]] QString modelFolder() const { return modelFolder_; }
    [[nodiscard]] int step() const;
    [[nodiscard]] QPushButton *nextButton() const { return next_; }

    // The fields a person fills; tests play with them.
    QComboBox *kind = nullptr, *model = nullptr, *system = nullptr, *region = nullptr, *role = nullptr, *risk = nullptr;
    Segmented *measure = nullptr, *place = nullptr;
    NumberInput *accelerators = nullptr, *amount = nullptr, *roomKw = nullptr, *rackKw = nullptr, *racks = nullptr,
                *electricity = nullptr, *budget = nullptr, *months = nullptr;
    QComboBox *start = nullptr, *currency = nullptr;
    QCheckBox *onePlace = nullptr, *stays = nullptr, *noForeign = nullptr;

Q_SIGNALS:
    void made(const cw::planner::Plan &plan);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    [[nodiscard]] QFormLayout *addStep(const QString &question, const QString &help);
    void buildPurpose();
    void buildAmount();
    void buildPlace();
    void buildMoney();
    void buildLaw();
    void follow();
    void go(int step);
    void finish();

    catalog::SnapshotPtr catalog_;
    QDate today_;
    std::optional<catalog::ModelShape> ownModel_;
    QString modelFolder_;
    QStackedWidget *stack_;
    QLabel *count_, *sentence_, *gap_, *modelNote_;
    QPushButton *back_, *next_, *now_;
    QFormLayout *amountForm_ = nullptr, *placeForm_ = nullptr;
};

} // namespace cw::app
