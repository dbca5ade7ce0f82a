// The name of a workload, an own site or a rule under a label. Renaming is one undo step that carries along what points
// at it. A name that cannot stand is said below the field and changes nothing; what was typed stays to be mended. GUI
// thread.
#pragma once

#include "app/pages/steppage.h"
#include "planner/plan/renaming.h"

#include <QWidget>

class QLabel;
class QLineEdit;

namespace cw::app {

class TypedText;

class NameField : public QWidget {
    Q_OBJECT
public:
    NameField(PageContext context, planner::NamedThing thing, QWidget *parent = nullptr);
    /// The thing whose name is shown.
    void showThing(const QString &id);
    void setCatalog(const catalog::SnapshotPtr &catalog) { context_.catalog = catalog; }
    [[nodiscard]] QLineEdit *field() const { return field_; }
    /// What was last said about what was typed; empty: nothing was wrong with it.
    [[nodiscard]] QString problem() const;

private:
    bool take(const QString &text);
    void tell(const QString &problem);

    PageContext context_;
    planner::NamedThing thing_;
    QString id_;
    QLineEdit *field_;
    TypedText *typed_;
    QLabel *hint_;
};

} // namespace cw::app
