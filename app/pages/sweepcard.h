// A sweep in the window: opens the results.sqlite that `sweep` wrote and shows every quantity that moves over what was
// set, as small multiples; each scenario is a plan one can open.
#pragma once

#include "app/charts/chartcard.h"
#include "app/export/sweepreading.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace cw::planner {
struct Plan;
}

namespace cw::app {

class MultiplesChart;

class SweepCard : public ChartCard {
    Q_OBJECT
public:
    explicit SweepCard(QWidget *parent = nullptr);
    /// Shows the results; on failure what was shown stays and `failed` says why.
    void openResults(const QString &file);
    /// Opens the plan of a scenario, which lies beside the results.
    void openScenario(int scenario);
    [[nodiscard]] MultiplesChart *chart() const { return chart_; }
    [[nodiscard]] QComboBox *over() const { return over_; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void variantRequested(const cw::planner::Plan &plan);
    void failed(const cw::Error &error);

private:
    SweepCard(MultiplesChart *chart, QWidget *parent);
    void ask();
    void drawView();
    void say(const QString &sentence);
    MultiplesChart *chart_;
    QComboBox *over_;
    QPushButton *open_;
    QLabel *overLabel_, *text_;
    QString folder_;
    SweepTable table_;
};

} // namespace cw::app
