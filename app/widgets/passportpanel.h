// The panel at the right that shows one figure with all that is needed to trust it or not: value, band, kind, date,
// method, confidence, formula, and its inputs down to the sources as a tree. GUI thread.
#pragma once

#include "app/models/passporttreemodel.h"
#include "app/models/roles.h"

#include <QScrollArea>

#include <optional>

class QAction;
class QLabel;
class QPushButton;
class QTreeView;
class QFormLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace cw::app {

class BandStrip;
class Chip;

class PassportPanel : public QWidget {
    Q_OBJECT
public:
    explicit PassportPanel(QWidget *parent = nullptr);
    /// Shows the figure; `limit` is drawn as the tick on the band. An unknown id shows the empty sentence.
    void showFigure(const planner::PlanResult &result, const QString &id, std::optional<double> limit = std::nullopt);
    /// The plan has changed since the figure was worked out: a chip says so.
    void setOlder(bool older);
    void clear();
    [[nodiscard]] QString figureId() const { return figure_.id; }
    [[nodiscard]] const planner::Figure &figure() const { return figure_; }
    void copyValue() const;    ///< "1,459,408 EUR", as it is shown
    void copyPassport() const; ///< label, value in the C locale, unit and source, tab-separated
    /// Opens every input down to the sources and puts the cursor on the first.
    void unfoldInputs();
    /// A verb at the foot, shown while it is enabled.
    void addFootVerb(QAction *action, const QString &iconName);
    [[nodiscard]] QTreeView *tree() const { return tree_; }

Q_SIGNALS:
    void closeRequested();
    void figureRequested(const QString &id);
    void figureShown(); ///< another figure, or none

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFacts();
    planner::Figure figure_;
    PassportTreeModel *inputs_;
    QLabel *empty_, *name_, *value_, *unit_, *range_, *formula_, *formulaHead_, *inputsHead_;
    QWidget *content_;
    Chip *older_;
    BandStrip *band_;
    QHBoxLayout *chips_;
    QFormLayout *facts_;
    QTreeView *tree_;
    QWidget *foot_;
    QPushButton *footEnd_ = nullptr; ///< the last verb so far
};

} // namespace cw::app
