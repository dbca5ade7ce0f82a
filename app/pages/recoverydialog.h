// Unsaved work that was kept when the program ended, held against the file it belongs to: what it asks differently, and
// the ways on: open it, keep the file and leave the work for later, or throw it away. GUI thread.
#pragma once

#include "app/export/plandifference.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace cw::app {

class CellTableModel;

class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    enum class Way { Later, Open, ThrowAway };
    /// `saved`: the plan as the file has it. `kept`: the unsaved work.
    RecoveryDialog(const planner::Plan &saved, const planner::Plan &kept, QWidget *parent = nullptr);
    [[nodiscard]] Way way() const { return way_; }
    [[nodiscard]] CellTableModel *differences() const { return model_; }
    [[nodiscard]] QPushButton *openButton() const { return open_; }
    [[nodiscard]] QPushButton *throwButton() const { return throw_; }

private:
    void leave(Way way);
    Way way_ = Way::Later;
    CellTableModel *model_;
    QPushButton *open_, *throw_;
};

/// What unsaved work asks otherwise than the file: the need, and its title. Answers are not compared: they follow.
[[nodiscard]] PlanDifference askedDifference(const planner::Plan &saved, const planner::Plan &kept);

} // namespace cw::app
