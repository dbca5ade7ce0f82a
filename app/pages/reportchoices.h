// What the report of a plan holds: whose it is, its logo and language, its chapters, and which files an export writes.
// Every change is told at once; kept in the plan, so that the command line makes the same. GUI thread.
#pragma once

#include "app/widgets/card.h"
#include "planner/plan/plan.h"

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cw::app {

class TypedText;

class ReportChoices : public Card {
    Q_OBJECT
public:
    explicit ReportChoices(QWidget *parent = nullptr);
    /// `folder`: where the plan lies, for its logo; empty for a plan that was never saved.
    void showSettings(const planner::ReportSettings &report, const QString &folder);
    /// Takes a picture as the logo; a refusal is said below it.
    void useLogo(const QString &file);
    /// What is wrong with the last choice; empty: nothing.
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QLineEdit *company() const { return company_; }
    [[nodiscard]] QComboBox *language() const { return language_; }
    [[nodiscard]] const std::vector<QCheckBox *> &chapters() const { return chapters_; }
    [[nodiscard]] const std::vector<QCheckBox *> &outputs() const { return outputs_; }

Q_SIGNALS:
    void changed(const cw::planner::ReportSettings &report);

private:
    void tell(const planner::ReportSettings &report);
    void chooseLogo();
    [[nodiscard]] std::vector<QCheckBox *> addChecks(QLayout *layout, const QStringList &ids,
                                                     const std::function<QString(const QString &)> &title,
                                                     QStringList planner::ReportSettings::*place);
    planner::ReportSettings report_;
    QString folder_;
    QLineEdit *company_;
    TypedText *typedCompany_;
    QComboBox *language_;
    QLabel *logo_, *problem_;
    QPushButton *choose_, *without_;
    std::vector<QCheckBox *> chapters_, outputs_;
};

} // namespace cw::app
