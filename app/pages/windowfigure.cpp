// The verbs of the figure whose passport is open: copy it, unfold its inputs, open its source, go to where it is set,
// back to the figure before.
#include "app/models/dialvalues.h"
#include "app/models/figureorigin.h"
#include "app/pages/catalogpage.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/strip.h"

#include <QAction>
#include <QDesktopServices>
#include <QMenu>
#include <QRegularExpression>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace cw::app {

void MainWindow::buildFigureVerbs(QMenu *menu)
{
    menu->addAction(addVerb(QStringLiteral("figure-copy"), tr("&Copy the figure"), tr("Ctrl+Shift+C"),
                            [this] { passport_->copyValue(); }));
    menu->addAction(addVerb(QStringLiteral("figure-copy-passport"), tr("Copy its &passport"), tr("Ctrl+Alt+C"),
                            [this] { passport_->copyPassport(); }));
    menu->addSeparator();
    menu->addAction(addVerb(QStringLiteral("figure-inputs"), tr("&Unfold its inputs, down to the sources"),
                            tr("Ctrl+Shift+I"), [this] {
                                if (!passport_->isVisible())
                                    togglePassport();
                                passport_->unfoldInputs();
                            }));
    menu->addAction(addVerb(QStringLiteral("figure-source"), tr("&Open its source"), tr("Ctrl+Shift+O"),
                            [this] { openFigureSource(); }));
    menu->addAction(addVerb(QStringLiteral("figure-origin"), tr("&Go to where it is set"), tr("Ctrl+Shift+G"),
                            [this] { goToFigureOrigin(); }));
    menu->addSeparator();
    menu->addAction(addVerb(QStringLiteral("figure-back"), tr("&Back to the figure before"), tr("Alt+Left"),
                            [this] { showFigureBefore(); }));
    passport_->addFootVerb(actions_[QStringLiteral("figure-origin")], QStringLiteral("edit"));
    passport_->addFootVerb(actions_[QStringLiteral("figure-source")], QStringLiteral("open"));
    connect(passport_, &PassportPanel::figureShown, this, &MainWindow::refreshFigureVerbs);
    refreshFigureVerbs();
}

void MainWindow::refreshFigureVerbs()
{
    const FigureOrigin origin = originOf(passport_->figure());
    const bool any = !passport_->figureId().isEmpty();
    for (const char *key : {"figure-copy", "figure-copy-passport"})
        actions_[QLatin1String(key)]->setEnabled(any);
    actions_[QStringLiteral("figure-inputs")]->setEnabled(any && !passport_->figure().inputs.empty());
    actions_[QStringLiteral("figure-source")]->setEnabled(any && origin.source.isValid());
    actions_[QStringLiteral("figure-origin")]->setEnabled(any && !origin.step.isEmpty());
    actions_[QStringLiteral("figure-back")]->setEnabled(figureTrail_.size() > 1);
}

void MainWindow::followFigure()
{
    const Answer *answer = document_.answer();
    const QString seal = answer ? answer->result.seal : QString();
    if (std::exchange(figureSeal_, seal) == seal || passport_->figureId().isEmpty())
        return;
    const QString id = passport_->figureId(), label = passport_->figure().label;
    const planner::PlanResult figures = answer ? dialFigures(answer->plan, answer->result) : planner::PlanResult();
    const planner::Figure *same = figures.figure(id);
    // A page's own figures are named after what they belong to, those of a result are numbered.
    static const QRegularExpression numbered(QStringLiteral("^(f\\d+|dial/.*)$"));
    const auto *shown = qobject_cast<const StepPage *>(stack_->currentWidget());
    if (!numbered.match(id).hasMatch() && shown && shown->figures() && shown->figures()->figure(id))
        return; // a figure of the page, not of the answer
    figureTrail_.clear();
    if (!same || same->label != label) {
        const auto named = std::find_if(figures.figures.begin(), figures.figures.end(),
                                        [&](const planner::Figure &figure) { return figure.label == label; });
        same = named != figures.figures.end() ? &*named : nullptr;
    }
    if (same)
        showFigure(same->id);
    else
        passport_->clear();
    refreshFigureVerbs();
}

void MainWindow::openFigureSource()
{
    const QUrl source = originOf(passport_->figure()).source;
    if (QDesktopServices::openUrl(source))
        return;
    stripVerb_ = [this] { strip_->dismiss(); };
    stripSecond_ = nullptr;
    strip_->tell(Shape::Medium, tr("This machine opens no web pages. The source is %1.").arg(source.toDisplayString()),
                 tr("Dismiss"));
}

void MainWindow::goToFigureOrigin()
{
    const FigureOrigin origin = originOf(passport_->figure());
    showPage(origin.step);
    if (auto *shelf = qobject_cast<CatalogPage *>(stack_->currentWidget()); shelf && !origin.words.isEmpty())
        shelf->showWords(origin.words);
}

void MainWindow::showFigureBefore()
{
    if (figureTrail_.size() < 2)
        return;
    figureTrail_.removeLast();
    showFigure(figureTrail_.takeLast()); // it stands at the end again
}

} // namespace cw::app
