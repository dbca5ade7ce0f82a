// Ctrl+K: find a verb or a figure by typing part of its name; Enter runs or shows it.
#pragma once

#include "planner/plan/planresult.h"

#include <QDialog>

#include <map>

class QAction;
class QLineEdit;
class QListWidget;

namespace cw::app {

class CommandPalette : public QDialog {
    Q_OBJECT
public:
    /// Copies what it lists; `result` may be nullptr.
    CommandPalette(const std::map<QString, QAction *> &actions, const planner::PlanResult *result,
                   QWidget *parent = nullptr);

Q_SIGNALS:
    void figureChosen(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void run();
    struct Entry {
        QString text, detail, figure;
        QAction *action = nullptr;
    };
    std::vector<Entry> entries_;
    QLineEdit *field_;
    QListWidget *list_;
};

} // namespace cw::app
