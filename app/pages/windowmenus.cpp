// The menu row and every verb of the window: one table of actions with text, shortcut and accessible name.
#include "app/dialogs/palette.h"
#include "app/pages/mainwindow.h"
#include "app/session/settings.h"
#include "app/widgets/chip.h"
#include "app/widgets/dialsrow.h"
#include "app/widgets/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/stepscolumn.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

namespace cw::app {

namespace {

class MenuRow : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(QRect(0, height() - 1, width(), 1), currentTheme().divider);
    }
};

QToolButton *buttonFor(QAction *action)
{
    auto *button = makeIconButton(action->text().remove(QLatin1Char('&')), {});
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

} // namespace

QAction *MainWindow::addVerb(const QString &key, const QString &text, const QKeySequence &shortcut,
                             const std::function<void()> &run, const QString &iconName)
{
    auto *action = new QAction(text, this);
    action->setShortcut(shortcut);
    action->setObjectName(key);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    action->setIconVisibleInMenu(false);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    actions_[key] = action;
    return action;
}

void MainWindow::buildMenus()
{
    auto *row = new MenuRow;
    row->setFixedHeight(space::menuRow);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::half, 0, space::gap, 1);
    layout->setSpacing(space::half);
    auto *bar = new QMenuBar;
    bar->setNativeMenuBar(false);
    layout->addWidget(bar);
    layout->addStretch(1);

    QMenu *file = bar->addMenu(tr("&File"));
    file->addAction(addVerb(QStringLiteral("new"), tr("&New plan"), QKeySequence::New, [this] { newPlan(); }));
    file->addAction(addVerb(QStringLiteral("open"), tr("&Open a plan…"), QKeySequence::Open, [this] { askOpen(); }));
    file->addSeparator();
    file->addAction(addVerb(QStringLiteral("save"), tr("&Save"), QKeySequence::Save, [this] { save(); }));
    file->addAction(addVerb(QStringLiteral("save-as"), tr("Save &as…"), tr("Ctrl+Shift+S"), [this] { saveAs(); }));
    file->addAction(addVerb(
        QStringLiteral("export"), tr("&Export the report and tables…"), tr("Ctrl+E"), [this] { askExport(); },
        QStringLiteral("export")));
    file->addSeparator();
    file->addAction(addVerb(QStringLiteral("close-plan"), tr("&Close the plan"), tr("Ctrl+W"), [this] {
        if (mayLeave())
            document_.close();
    }));
    file->addAction(addVerb(QStringLiteral("quit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); }));

    QMenu *edit = bar->addMenu(tr("&Edit"));
    for (const bool redo : {false, true}) {
        QAction *action = redo ? document_.undoStack()->createRedoAction(this, tr("&Redo"))
                               : document_.undoStack()->createUndoAction(this, tr("&Undo"));
        action->setShortcut(redo ? QKeySequence(tr("Ctrl+Shift+Z")) : QKeySequence(QKeySequence::Undo));
        action->setIcon(icon(redo ? QStringLiteral("redo") : QStringLiteral("undo")));
        action->setIconVisibleInMenu(false);
        addAction(action);
        actions_[redo ? QStringLiteral("redo") : QStringLiteral("undo")] = action;
        edit->addAction(action);
    }
    edit->addSeparator();
    edit->addAction(addVerb(QStringLiteral("filter"), tr("&Filter this page"), QKeySequence::Find, [this] {
        auto *page = qobject_cast<StepPage *>(stack_->currentWidget());
        if (QWidget *field = page ? page->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    }));

    QMenu *plan = bar->addMenu(tr("&Plan"));
    plan->addAction(addVerb(
        QStringLiteral("solve"), tr("&Solve"), Qt::Key_F5, [this] { solve(); }, QStringLiteral("run")));
    plan->addAction(
        addVerb(QStringLiteral("cancel"), tr("&Cancel the solve"), Qt::Key_Escape, [this] { job_->cancel(); }));
    actions_[QStringLiteral("cancel")]->setEnabled(false);

    QMenu *view = bar->addMenu(tr("&View"));
    const QHash<QString, QString> titles{
        {QStringLiteral("need"), tr("&Need")},      {QStringLiteral("candidates"), tr("&Candidates")},
        {QStringLiteral("plan"), tr("&Plan")},      {QStringLiteral("performance"), tr("P&erformance")},
        {QStringLiteral("rooms"), tr("&Rooms")},    {QStringLiteral("network"), tr("Net&work")},
        {QStringLiteral("law"), tr("&Law")},        {QStringLiteral("sustainability"), tr("S&ustainability")},
        {QStringLiteral("sources"), tr("&Sources")}};
    for (int i = 0; i < int(pages_.size()); ++i) {
        const QString key = pages_[std::size_t(i)]->key();
        view->addAction(addVerb(QStringLiteral("step-") + key, titles.value(key, key),
                                QKeySequence(QStringLiteral("Ctrl+%1").arg(i + 1)), [this, key] {
                                    if (document_.isOpen() || key == QLatin1String("sources"))
                                        showPage(key);
                                }));
    }
    view->addSeparator();
    view->addAction(addVerb(QStringLiteral("passport"), tr("Pass&port panel"), tr("Ctrl+I"), [this] {
        setSetting(Setting::PassportVisible, !setting(Setting::PassportVisible).toBool());
        refreshShell();
    }));
    view->addAction(addVerb(QStringLiteral("region"), tr("Next &region"), Qt::Key_F6, [this] { moveRegion(1); }));
    view->addSeparator();
    const std::vector<std::tuple<QString, QString, std::function<ThemeMode()>>> themes{
        {QStringLiteral("system"), tr("As the &desktop has it"), [] { return systemTheme(); }},
        {QStringLiteral("light"), tr("&Light"), [] { return ThemeMode::Light; }},
        {QStringLiteral("dark"), tr("&Dark"), [] { return ThemeMode::Dark; }},
        {QStringLiteral("contrast"), tr("&High contrast"), [] { return ThemeMode::HighContrast; }}};
    for (const auto &[key, text, mode] : themes) {
        view->addAction(addVerb(QStringLiteral("theme-") + key, text, {}, [key = key, mode = mode] {
            setSetting(Setting::Theme, key);
            applyTheme(mode());
        }));
    }

    status_ = new Chip({}, {}, Shape::None, false);
    asOf_ = new Chip({}, {}, Shape::None, false);
    layout->addWidget(status_);
    layout->addSpacing(space::half);
    layout->addWidget(asOf_);
    layout->addWidget(buttonFor(actions_[QStringLiteral("undo")]));
    layout->addWidget(buttonFor(actions_[QStringLiteral("redo")]));
    auto *find = makeButton(tr("Find a verb, page or figure     Ctrl+K"), QStringLiteral("search"));
    find->setFont(typeFont(TypeRole::Caption));
    find->setAccessibleName(tr("Find a verb, page or figure"));
    layout->addWidget(find);
    addVerb(QStringLiteral("palette"), tr("Find a verb, page or figure"), tr("Ctrl+K"), [this] {
        auto *palette = new CommandPalette(actions_, document_.answer() ? &document_.answer()->result : nullptr, this);
        connect(palette, &CommandPalette::figureChosen, this, &MainWindow::showFigure);
        palette->open();
    });
    connect(find, &QPushButton::clicked, actions_[QStringLiteral("palette")], &QAction::trigger);
    setMenuWidget(row);
}

void MainWindow::moveRegion(int step)
{
    const std::vector<QWidget *> regions{steps_, stack_, passport_, dials_};
    int here = 0;
    for (int i = 0; i < int(regions.size()); ++i) {
        if (QApplication::focusWidget() && regions[std::size_t(i)]->isAncestorOf(QApplication::focusWidget()))
            here = i;
    }
    for (int tried = 1; tried <= int(regions.size()); ++tried) {
        QWidget *region = regions[std::size_t(here + tried * step) % regions.size()];
        if (!region->isVisible())
            continue;
        for (QWidget *child : region->findChildren<QWidget *>()) {
            if (child->isVisibleTo(region) && child->isEnabled() && child->focusPolicy() & Qt::TabFocus) {
                child->setFocus(Qt::TabFocusReason);
                return;
            }
        }
    }
}

} // namespace cw::app
