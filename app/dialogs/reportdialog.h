// What the report of a plan holds: chapters, company, logo, language, and which files an export writes. The choice is
// stored in the plan, so that the command line makes the same. GUI thread.
#pragma once

#include "planner/plan/plan.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;

namespace cw::app {

class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// `folder`: where the plan lies, for its logo; empty for a plan that was never saved.
    ReportDialog(const planner::ReportSettings &report, QString folder, QWidget *parent = nullptr);
    /// What is chosen now; all chapters or files chosen is the same as none named.
    [[nodiscard]] planner::ReportSettings chosen() const;

private:
    void chooseLogo();
    void confirm();
    [[nodiscard]] std::vector<QCheckBox *> addChecks(QGridLayout *grid, const QStringList &ids, const QStringList &on,
                                                     const std::function<QString(const QString &)> &title);

    planner::ReportSettings report_;
    QString folder_;
    QLineEdit *company_;
    QComboBox *language_;
    QLabel *logo_, *problem_;
    std::vector<QCheckBox *> chapters_, outputs_;
};

} // namespace cw::app
