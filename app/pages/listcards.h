// The cards for own sites and for rules: a table, and below it the fields of the chosen row. Every change is an undo
// step.
#pragma once

#include "app/models/needfields.h"
#include "app/pages/steppage.h"
#include "app/widgets/card.h"

class QComboBox;
class QLineEdit;

namespace cw::app {

class CellTableModel;
class NameField;
class NumberInput;
class NumberSlider;
class RuleEditor;
class TableView;
class TypedText;

/// A drag of the slider is one undo step.
void joinGestures(NumberSlider *slider, PlanDocument *document);

class SitesCard : public Card {
    Q_OBJECT
public:
    SitesCard(PageContext context, QWidget *parent = nullptr);
    void refresh();
    void setCatalog(const catalog::SnapshotPtr &catalog);

private:
    void buildWords(QLayout *into);
    void push(const QString &field, const std::function<void(planner::OwnSite &)> &change);
    void showFields();
    void showTicks();
    void setCandidates(const QStringList &places);
    PageContext context_;
    CellTableModel *model_;
    TableView *table_;
    QLineEdit *candidates_;
    TypedText *typedPlaces_;
    QComboBox *country_;
    NameField *name_;
    QWidget *fields_, *ticks_;
    QStringList places_; ///< to tick: those of the plan and those ticked off since it was opened
    std::vector<std::pair<NumberField<planner::OwnSite>, NumberInput *>> inputs_;
    std::vector<std::pair<WordField, QComboBox *>> words_;
};

class RulesCard : public Card {
    Q_OBJECT
public:
    RulesCard(PageContext context, QWidget *parent = nullptr);
    void refresh();
    void select(const QString &id);
    void setCatalog(const catalog::SnapshotPtr &catalog);
    [[nodiscard]] NumberInput *limitField() const;
    [[nodiscard]] NumberSlider *limitSlider() const;

Q_SIGNALS:
    void figureRequested(const QString &id);

private:
    void showFields();
    PageContext context_;
    CellTableModel *model_;
    TableView *table_;
    RuleEditor *editor_;
};

} // namespace cw::app
