// Measure the machine at hand and plan with what was measured: the probe's run as it goes, figures against the data
// sheet, what is wrong with the machine, the runs of before; calibration and ledger in cards of their own.
#pragma once

#include "app/pages/steppage.h"
#include "app/session/probesession.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace cw::app {

class CalibrationCard;
class Card;
class CellTableModel;
class ChartCard;
class LedgerCard;
class SpecBars;
class Strip;
class TableView;

class ProbesPage : public StepPage {
    Q_OBJECT
public:
    explicit ProbesPage(PageContext context, QWidget *parent = nullptr);
    void refresh() override;
    void setCatalog(const catalog::SnapshotPtr &catalog) override;
    [[nodiscard]] bool isPreparing() const override;
    [[nodiscard]] ProbeSession *session() const { return session_; }
    [[nodiscard]] CalibrationCard *calibration() const { return calibration_; }
    /// Reads a run measured elsewhere, as the verb "Import a run" does.
    void importRun(const QString &file);

private:
    void buildMeasuring();
    void buildFigures();
    void buildHistory();
    void start();
    void showRun();
    void showLines();
    void tellEnding();
    void exportRun();
    [[nodiscard]] QString accelerator() const; ///< the one the user named; empty: as reported

    ProbeSession *session_;
    bool listed_ = false;
    QCheckBox *quick_;
    QSpinBox *device_;
    QLineEdit *file_;
    TableView *historyTable_ = nullptr;
    QPushButton *start_, *cancel_, *export_ = nullptr;
    Strip *strip_;
    CellTableModel *lines_, *figures_, *findings_, *history_;
    SpecBars *bars_;
    ChartCard *chart_ = nullptr;
    QLabel *circumstances_ = nullptr;
    Card *figuresCard_ = nullptr, *findingsCard_ = nullptr, *historyCard_ = nullptr;
    CalibrationCard *calibration_;
    LedgerCard *ledger_;
};

} // namespace cw::app
