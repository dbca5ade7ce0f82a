#include "app/pages/namefield.h"

#include "app/commands/renamecommand.h"
#include "app/widgets/labels.h"
#include "app/widgets/refusal.h"
#include "app/widgets/typedtext.h"

#include <QAccessible>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cw::app {

namespace {

constexpr int fieldWidth = 200; // most names whole

QString sentence(planner::NameProblem problem, const QString &name)
{
    using planner::NameProblem;
    switch (problem) {
    case NameProblem::None:
        return {};
    case NameProblem::Form:
        return NameField::tr("“%1” cannot be a name: letters without accents, digits, dot, dash and underscore are, at "
                             "most 64 of them.")
            .arg(name);
    case NameProblem::Taken:
        return NameField::tr("“%1” is the name of another workload, site or rule. Choose one that is free.").arg(name);
    case NameProblem::IsPlace:
        return NameField::tr("“%1” is a place of the catalog. Choose a name of your own.").arg(name);
    case NameProblem::LooksLikeDemand:
        break;
    }
    return NameField::tr("With the name “%1” a rule would be taken for a requirement of a workload or site.").arg(name);
}

} // namespace

NameField::NameField(PageContext context, planner::NamedThing thing, QWidget *parent)
    : QWidget(parent), context_(std::move(context)), thing_(thing), field_(new QLineEdit),
      hint_(makeLabel({}, TypeRole::Caption, Ink::Second, true))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    field_->setFixedWidth(scaled(fieldWidth));
    hint_->hide();
    addField(column, tr("Name"), field_);
    column->addWidget(hint_);
    setFocusProxy(field_);
    typed_ = new TypedText(field_, [this](const QString &text) { return take(text); });
}

bool NameField::take(const QString &text)
{
    const QString name = text.trimmed();
    typed_->show(id_);
    if (name == id_) {
        tell({});
        return true;
    }
    const planner::Plan &plan = context_.document->plan();
    const planner::NameProblem problem = planner::nameProblem(plan, *context_.catalog, thing_, id_, name);
    tell(sentence(problem, name));
    if (problem != planner::NameProblem::None)
        return false;
    const QString before = std::exchange(id_, name);
    typed_->show(name);
    context_.document->undoStack()->push(new RenameCommand(*context_.document, thing_, before, name));
    return true;
}

void NameField::tell(const QString &problem)
{
    hint_->setText(problem);
    hint_->setVisible(!problem.isEmpty());
    markRefused(field_, problem);
    if (problem.isEmpty())
        return;
    QAccessibleEvent spoken(field_, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void NameField::showThing(const QString &id)
{
    const bool isSame = std::exchange(id_, id) == id;
    if (isSame)
        typed_->show(id);
    else
        typed_->replace(id);
    if (!typed_->isTyped()) // else it is being typed, or being mended
        tell({});
}

QString NameField::problem() const
{
    return hint_->text();
}

} // namespace cw::app
