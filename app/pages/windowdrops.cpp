// What comes into the window from outside a page: dropped files, and the wizard for a first plan.
#include "app/commands/firstplancommand.h"
#include "app/pages/firstplanwizard.h"
#include "app/pages/mainwindow.h"
#include "app/pages/quotepage.h"
#include "app/pages/sweepcard.h"
#include "app/pages/tradeoffspage.h"
#include "app/session/dropkind.h"
#include "app/widgets/strip.h"

#include <QFileInfo>
#include <QUrl>

namespace cw::app {

void MainWindow::planStepByStep(const QString &config)
{
    if (!mayLeave())
        return;
    auto *wizard = new FirstPlanWizard(catalog_, live_->day(), this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    connect(wizard, &FirstPlanWizard::made, this, [this, wizard](const planner::Plan &plan) {
        startEmptyPlan(wizard->modelFolder());
        document_.undoStack()->push(new FirstPlanCommand(document_, plan));
        showPage(QStringLiteral("design"));
        solve();
    });
    wizard->open();
    if (!config.isEmpty())
        wizard->useConfig(config);
}

void MainWindow::openDropped(const QList<QUrl> &urls)
{
    const auto refuse = [this](const QString &sentence) {
        stripVerb_ = [this] { strip_->dismiss(); };
        stripSecond_ = nullptr;
        strip_->tell(Shape::Medium, sentence, tr("Dismiss"));
    };
    if (urls.size() > 1)
        refuse(tr("One file at a time can be dropped; these were %1. Nothing was changed.").arg(urls.size()));
    else if (!urls.front().isLocalFile())
        refuse(tr("%1 is no file of this machine; save it here first, then drop that. Nothing was changed.")
                   .arg(urls.front().toDisplayString()));
    else
        openDropped(urls.front().toLocalFile());
}

void MainWindow::openDropped(const QString &file)
{
    switch (dropKindOf(file)) {
    case DropKind::Plan:
        (void)openFile(file);
        return;
    case DropKind::Quote:
        if (auto *desk = qobject_cast<QuotePage *>(page(QStringLiteral("quotes")))) {
            showPage(QStringLiteral("quotes"));
            desk->openQuote(file);
        }
        return;
    case DropKind::ModelConfig:
        planStepByStep(file);
        return;
    case DropKind::Sweep:
        if (auto *trade = qobject_cast<TradeoffsPage *>(page(QStringLiteral("tradeoffs")))) {
            showPage(QStringLiteral("tradeoffs"));
            trade->sweep()->openResults(file);
        }
        return;
    case DropKind::Unknown:
        break;
    }
    stripVerb_ = [this] { askOpen(); };
    stripSecond_ = [this] { strip_->dismiss(); };
    strip_->tell(
        Shape::Medium,
        tr("%1 is neither a plan, nor a quote (CSV or XLSX), nor a model's config.json, nor a sweep's results.sqlite; "
           "nothing was changed.")
            .arg(QFileInfo(file).fileName()),
        tr("Open a plan…"), tr("Dismiss"));
}

} // namespace cw::app
