#include "app/pages/picturestates.h"

#include "app/commands/listcommand.h"
#include "app/pages/firstplanwizard.h"
#include "app/pages/mainwindow.h"
#include "app/pages/quotepage.h"
#include "app/pages/recoverydialog.h"
#include "app/pages/steppage.h"
#include "app/pages/variantspage.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/strip.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolTip>
#include <QUrl>

namespace cw::app {

namespace {

constexpr int shownMs = 300; // until a window that opens has painted itself

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

void run(MainWindow &window, const QString &verb)
{
    window.actionTable().at(verb)->trigger();
}

QWidgetList above(const MainWindow &window)
{
    QWidgetList found;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget != &window && widget->isVisible())
            found << widget;
    return found;
}

/// A verb that opens a dialog, which may wait for its user: the picture is taken while it stands.
PictureState dialog(const QString &name, const QString &verb)
{
    return {name, [name, verb](MainWindow &window, const TakePicture &take) {
                QTimer::singleShot(shownMs, &window, [&window, take, name] {
                    take(name, nullptr);
                    for (QWidget *each : above(window))
                        each->close();
                });
                run(window, verb);
                while (!above(window).isEmpty())
                    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            }};
}

PictureState strip(const QString &name, const std::function<void(MainWindow &)> &cause)
{
    return {name, [name, cause](MainWindow &window, const TakePicture &take) {
                cause(window);
                settle();
                take(name, nullptr);
                window.strip()->dismiss();
            }};
}

/// The need with its first rule or workload asked for so much that nothing can meet it.
void askTooMuch(MainWindow &window)
{
    planner::Constraint rule;
    rule.id = QStringLiteral("budget-too-small");
    rule.kind = planner::ConstraintKind::Limit;
    rule.quantity = planner::PlanQuantity::TotalCost;
    rule.max = 1000;
    window.document().undoStack()->push(new AddCommand<ConstraintItems>(window.document(), rule));
}

void askForMore(MainWindow &window)
{
    planner::Workload workload = window.document().plan().need.workloads.front();
    workload.id += QStringLiteral("-2");
    window.document().undoStack()->push(new AddCommand<WorkloadItems>(window.document(), workload));
}

void solveAndWait(MainWindow &window)
{
    window.solve();
    waitUntilSettled(window);
}

MainWindow *secondWindow(MainWindow &window)
{
    window.openVariant(window.document().plan());
    settle();
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *second = qobject_cast<MainWindow *>(each); second && second != &window)
            return second;
    return nullptr;
}

/// Events until the strip says something.
bool waitForStrip(MainWindow &window)
{
    constexpr int longestMs = 3000;
    QElapsedTimer waited;
    waited.start();
    while (window.strip()->isHidden() && waited.elapsed() < longestMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents, shownMs);
    return !window.strip()->isHidden();
}

/// One file that another window holds, that another program changes, and whose unsaved work was left behind.
void showFileOfTwo(MainWindow &window, const TakePicture &take)
{
    QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("shared.cwplan"));
    if (!window.document().saveAs(file).ok())
        return;
    settle();
    MainWindow *second = secondWindow(window);
    if (!second)
        return;
    second->answering().cancel(); // a variant is solved at once, and a solve is not left without a question
    waitUntilSettled(*second);
    second->document().openCopy(window.document().plan(), false);
    second->resize(window.size());
    (void)second->openFile(file);
    if (waitForStrip(*second))
        take(QStringLiteral("file-held"), second);
    second->strip()->dismiss();
    QFile changed(file);
    QByteArray bytes = changed.open(QIODevice::ReadOnly) ? changed.readAll() : QByteArray();
    changed.close();
    if (changed.open(QIODevice::WriteOnly | QIODevice::Truncate))
        changed.write(bytes + '\n');
    changed.close();
    if (waitForStrip(window))
        take(QStringLiteral("file-changed"), nullptr);
    window.strip()->dismiss();
    delete second;
    settle();
}

/// A vendor's quote for what the plan buys, on the desk.
void showQuote(MainWindow &window, const TakePicture &take)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("Rechenwerk.csv")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write("Part number;Description;Quantity;Unit price EUR;Total EUR\n");
    QStringList written;
    for (const planner::Line &line : window.document().answer()->result.lines) {
        const bool isPart = line.category == QLatin1String("compute") || line.category == QLatin1String("network");
        if (!isPart || !line.unitPrice || line.part.isEmpty() || written.contains(line.part))
            continue;
        written << line.part;
        const double price = line.unitPrice->toUnits();
        file.write(QStringLiteral("%1;%2;%3;%4;%5\n")
                       .arg(line.part, QString(line.description).replace(QLatin1Char(';'), QLatin1Char(',')))
                       .arg(line.quantity)
                       .arg(price, 0, 'f', 2)
                       .arg(price * line.quantity, 0, 'f', 2)
                       .toUtf8());
    }
    file.close();
    window.openDropped(file.fileName());
    const auto *desk = qobject_cast<QuotePage *>(window.page(QStringLiteral("quotes")));
    while (desk && !desk->desk() && window.strip()->isHidden())
        QCoreApplication::processEvents(QEventLoop::AllEvents, shownMs);
    settle();
    take(QStringLiteral("quote"), nullptr);
    window.strip()->dismiss();
}

/// Work that a program left behind when it ended, held against its file.
void showRecovery(MainWindow &window, const TakePicture &take)
{
    planner::Plan kept = window.document().plan();
    if (!kept.need.workloads.empty())
        kept.need.workloads.front().requestsPerSecond = {{std::nullopt, 75}};
    if (!kept.need.constraints.empty())
        kept.need.constraints.pop_back();
    kept.need.discountRate = 0.05;
    RecoveryDialog dialog(window.document().plan(), kept, &window);
    dialog.open();
    settle();
    take(QStringLiteral("recovery"), nullptr);
    dialog.close();
}

std::vector<PictureState> statesOfStart()
{
    return {{QStringLiteral("wizard"), [](MainWindow &window, const TakePicture &take) {
                 window.planStepByStep();
                 settle();
                 auto *wizard = window.findChild<FirstPlanWizard *>();
                 for (int step = -1; wizard && wizard->step() != step;) {
                     step = wizard->step();
                     take(QStringLiteral("wizard-%1").arg(step + 1), nullptr);
                     if (wizard->nextButton()->text() == FirstPlanWizard::tr("Next"))
                         wizard->nextButton()->click();
                     settle();
                 }
                 if (wizard)
                     wizard->reject();
                 settle();
             }}};
}

std::vector<PictureState> statesOfPlan()
{
    const QString plan = QStringLiteral("design"), variants = QStringLiteral("variants"), need = QStringLiteral("need");
    return {
        dialog(QStringLiteral("palette"), QStringLiteral("palette")),
        dialog(QStringLiteral("settings"), QStringLiteral("settings")),
        dialog(QStringLiteral("help"), QStringLiteral("help")),
        {QStringLiteral("older"),
         [=](MainWindow &window, const TakePicture &take) {
             auto *shelf = qobject_cast<VariantsPage *>(window.page(variants));
             window.showPage(variants);
             shelf->nameField()->setText(VariantsPage::tr("as it stands"));
             shelf->keep();
             window.answering().setFollows(false);
             askForMore(window);
             window.showPage(plan);
             settle();
             take(QStringLiteral("older"), nullptr);
             solveAndWait(window);
             window.showPage(variants);
             settle();
             take(QStringLiteral("side-by-side"), nullptr);
             window.showPage(plan);
             settle();
             take(QStringLiteral("against-the-first"), nullptr);
             window.document().undoStack()->undo();
         }},
        {QStringLiteral("why-not"),
         [=](MainWindow &window, const TakePicture &take) {
             askTooMuch(window);
             window.showPage(plan);
             solveAndWait(window);
             settle();
             take(QStringLiteral("why-not"), nullptr);
             window.document().undoStack()->undo();
             solveAndWait(window);
         }},
        {QStringLiteral("quote"), showQuote},
        {QStringLiteral("typed-text"),
         [=](MainWindow &window, const TakePicture &take) {
             window.showPage(need);
             auto *number = window.page(need)->findChild<NumberInput *>();
             number->setFocus();
             auto *field = number->findChild<QLineEdit *>();
             for (const auto &[name, typed] : {std::pair{QStringLiteral("typed-text"), QStringLiteral("many")},
                                               {QStringLiteral("typed-comma"), QStringLiteral("1,5")}}) {
                 field->setText(typed);
                 QString text = typed;
                 number->fixup(text);
                 settle();
                 take(name, nullptr);
             }
             QToolTip::hideText();
         }},
        strip(QStringLiteral("dropped-wrong"),
              [](MainWindow &window) {
                  QTemporaryDir folder;
                  QFile file(folder.filePath(QStringLiteral("minutes.pdf")));
                  if (file.open(QIODevice::WriteOnly))
                      file.write("%PDF-1.7");
                  file.close();
                  window.openDropped(file.fileName());
              }),
        strip(QStringLiteral("dropped-many"),
              [](MainWindow &window) {
                  window.openDropped(QList<QUrl>{QUrl::fromLocalFile(QStringLiteral("a.csv")),
                                                 QUrl::fromLocalFile(QStringLiteral("b.csv"))});
              }),
        strip(QStringLiteral("file-unreadable"),
              [](MainWindow &window) {
                  QTemporaryDir folder;
                  QFile file(folder.filePath(QStringLiteral("half.cwplan")));
                  if (file.open(QIODevice::WriteOnly))
                      file.write("{\"format\": \"clusterwright-plan\", \"version\": 1, \"need\": {");
                  file.close();
                  (void)window.openFile(file.fileName());
              }),
        {QStringLiteral("closing-unsaved"),
         [](MainWindow &window, const TakePicture &take) {
             askForMore(window);
             QTimer::singleShot(shownMs, &window, [&window, take] {
                 take(QStringLiteral("closing-unsaved"), nullptr);
                 for (QWidget *each : above(window))
                     each->close();
             });
             window.close();
             window.document().undoStack()->undo();
             solveAndWait(window);
         }},
        {QStringLiteral("recovery"), showRecovery},
        {QStringLiteral("file-changed"), showFileOfTwo},
    };
}

} // namespace

void waitUntilSettled(MainWindow &window)
{
    while (!window.answering().isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

std::vector<PictureState> pictureStates(MainWindow &window)
{
    return window.document().isOpen() ? statesOfPlan() : statesOfStart();
}

} // namespace cw::app
