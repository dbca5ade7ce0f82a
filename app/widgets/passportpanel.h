// The panel at the right that shows one figure with all that is needed to trust it or not: value, band, kind, date,
// method, confidence, formula, and its inputs down to the sources as a tree. GUI thread.
#pragma once

#include "app/models/passporttreemodel.h"
#include "app/models/roles.h"

#include <QScrollArea>

#include <optional>

class QLabel;
class QTreeView;
class QFormLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace cw::app {

class BandStrip;

class PassportPanel : public QWidget {
    Q_OBJECT
public:
    explicit PassportPanel(QWidget *parent = nullptr);
    /// Shows the figure; `limit` is drawn as the tick on the band. An unknown id shows the empty sentence.
    void showFigure(const planner::PlanResult &result, const QString &id, std::optional<double> limit = std::nullopt);
    void clear();
    [[nodiscard]] QString figureId() const { return figure_.id; }
    [[nodiscard]] QTreeView *tree() const { return tree_; }

Q_SIGNALS:
    void closeRequested();
    void figureRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showFacts();
    void copy() const;
    planner::Figure figure_;
    PassportTreeModel *inputs_;
    QLabel *empty_, *name_, *value_, *unit_, *range_, *formula_, *formulaHead_, *inputsHead_;
    QWidget *content_;
    BandStrip *band_;
    QHBoxLayout *chips_;
    QFormLayout *facts_;
    QTreeView *tree_;
};

} // namespace cw::app
