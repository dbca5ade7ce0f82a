// What a run teaches: factors and bands before and after, side by side, and the button that uses them for the plan from
// now on, which can be undone. Below it what is in use, each to be taken back. Looks on a thread of its own.
#pragma once

#include "app/export/calibrations.h"
#include "app/session/livecatalog.h"
#include "app/session/plandocument.h"
#include "app/widgets/card.h"

#include <QFutureWatcher>

class QComboBox;
class QPushButton;

namespace cw::app {

class CellTableModel;

class CalibrationCard : public Card {
    Q_OBJECT
public:
    CalibrationCard(PlanDocument *document, std::shared_ptr<LiveCatalog> live, QWidget *parent = nullptr);
    ~CalibrationCard() override;
    /// The run that is shown, as the bytes of its file; empty: none that could teach.
    void setRun(const probes::ProbeRun &run, const QByteArray &content);
    /// The catalog changed: what is in use, and what the run would change, may be others.
    void reload();
    /// The accelerator the user named; empty: as the run reports it.
    [[nodiscard]] QString accelerator() const;
    [[nodiscard]] bool isBusy() const { return looking_.isRunning(); }

Q_SIGNALS:
    void acceleratorChosen();

private:
    /// What came of looking.
    struct Look {
        std::optional<planner::ProbeCalibration> calibration;
        catalog::StoredCalibration stored;
        std::optional<Error> problem; ///< spoken where it is shown, on the GUI thread
        std::vector<catalog::StoredCalibration> inUse;
    };
    void look();
    void showLook();
    void use();
    void drop();

    PlanDocument *document_;
    std::shared_ptr<LiveCatalog> live_;
    probes::ProbeRun run_;
    QByteArray content_;
    QComboBox *accelerator_;
    QPushButton *use_, *drop_;
    QLabel *words_;
    CellTableModel *change_, *inUse_;
    QWidget *changeTable_ = nullptr, *inUseTable_ = nullptr;
    QString chosen_; ///< of those in use
    QFutureWatcher<Look> looking_;
    Look found_;
    bool again_ = false;
};

} // namespace cw::app
