// The menu row and every verb of the window: one table of actions with text, shortcut and accessible name.
#include "app/commands/needcommands.h"
#include "app/dialogs/helpwindow.h"
#include "app/dialogs/palette.h"
#include "app/dialogs/settingsdialog.h"
#include "app/models/numbers.h"
#include "app/pages/mainwindow.h"
#include "app/session/settings.h"
#include "app/widgets/chip.h"
#include "app/widgets/dialsrow.h"
#include "app/widgets/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/statuschip.h"
#include "app/widgets/stepscolumn.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

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

void MainWindow::buildFileMenu(QMenu *file)
{
    file->addAction(
        addVerb(QStringLiteral("wizard"), tr("Plan step &by step…"), QKeySequence::New, [this] { planStepByStep(); }));
    file->addAction(addVerb(QStringLiteral("new"), tr("&New empty plan"), tr("Ctrl+Shift+N"), [this] { newPlan(); }));
    file->addAction(addVerb(QStringLiteral("open"), tr("&Open a plan…"), QKeySequence::Open, [this] { askOpen(); }));
    file->addSeparator();
    file->addAction(addVerb(QStringLiteral("save"), tr("&Save"), QKeySequence::Save, [this] { save(); }));
    file->addAction(addVerb(QStringLiteral("save-as"), tr("Save &as…"), tr("Ctrl+Shift+S"), [this] { saveAs(); }));
    file->addAction(addVerb(
        QStringLiteral("export"), tr("&Export the report and tables…"), tr("Ctrl+E"), [this] { askExport(); },
        QStringLiteral("export")));
    file->addAction(addVerb(QStringLiteral("print"), tr("&Print the report…"), QKeySequence::Print,
                            [this] { (void)printReport(); }));
    file->addAction(addVerb(QStringLiteral("report-settings"), tr("&Report and outputs…"), tr("Ctrl+Shift+E"), [this] {
        if (document_.isOpen())
            showPage(QStringLiteral("report"));
    }));
    file->addSeparator();
    file->addAction(addVerb(QStringLiteral("close-plan"), tr("&Close the plan"), tr("Ctrl+W"), [this] {
        if (mayLeave())
            document_.close();
    }));
    file->addAction(addVerb(QStringLiteral("quit"), tr("&Quit"), QKeySequence::Quit, [this] { close(); }));
}

void MainWindow::buildEditMenu(QMenu *edit)
{
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
    edit->addAction(addVerb(QStringLiteral("settings"), tr("&Settings…"), tr("Ctrl+,"), [this] { editSettings(); }));
    edit->addAction(addVerb(QStringLiteral("filter"), tr("&Filter this page"), QKeySequence::Find, [this] {
        auto *page = qobject_cast<StepPage *>(stack_->currentWidget());
        if (QWidget *field = page ? page->filterField() : nullptr)
            field->setFocus(Qt::ShortcutFocusReason);
    }));
}

void MainWindow::buildPlanMenu(QMenu *plan)
{
    plan->addAction(addVerb(
        QStringLiteral("solve"), tr("&Solve"), Qt::Key_F5, [this] { solve(); }, QStringLiteral("run")));
    plan->addAction(
        addVerb(QStringLiteral("cancel"), tr("&Cancel what is running"), Qt::Key_Escape, [this] { cancelWork(); }));
    actions_[QStringLiteral("cancel")]->setEnabled(false);
    plan->addSeparator();
    QAction *live = addVerb(QStringLiteral("follow"), tr("&Answer while I edit"), {}, [this] {
        setSetting(Setting::FollowEdits, actions_.at(QStringLiteral("follow"))->isChecked());
        tellSetting(Setting::FollowEdits);
    });
    live->setCheckable(true);
    live->setChecked(setting(Setting::FollowEdits).toBool());
    plan->addAction(live);
    plan->addAction(addVerb(QStringLiteral("reference"), tr("&Compare edits with this answer"), tr("Ctrl+R"),
                            [this] { document_.takeReference(); }));
    plan->addAction(addVerb(QStringLiteral("back-to-reference"), tr("&Back to the compared answer"), {}, [this] {
        if (const Answer *reference = document_.reference();
            reference && !asksTheSame(reference->plan, document_.plan()))
            document_.undoStack()->push(new RestoreNeedCommand(document_, reference->plan));
    }));
}

void MainWindow::buildViewMenu(QMenu *view)
{
    for (const PageInfo &info : pageInfos_) {
        view->addAction(addVerb(QStringLiteral("step-") + info.key, info.title, QKeySequence(info.shortcut),
                                [this, key = info.key, needsPlan = info.needsPlan] {
                                    if (document_.isOpen() || !needsPlan)
                                        showPage(key);
                                }));
    }
    view->addSeparator();
    view->addAction(
        addVerb(QStringLiteral("passport"), tr("Pass&port panel"), tr("Ctrl+I"), [this] { togglePassport(); }));
    QAction *binary = addVerb(QStringLiteral("binary-memory"), tr("Memory in &GiB"), tr("Ctrl+G"), [this] {
        setSetting(Setting::BinaryMemory, actions_.at(QStringLiteral("binary-memory"))->isChecked());
        tellSetting(Setting::BinaryMemory);
    });
    binary->setCheckable(true);
    setBinaryMemory(setting(Setting::BinaryMemory).toBool());
    binary->setChecked(binaryMemory());
    view->addAction(binary);
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
}

void MainWindow::buildHelpMenu(QMenu *help)
{
    const auto showHelp = [this](const QString &page) {
        auto *window = new HelpWindow(this);
        window->showPage(page);
        window->show();
    };
    help->addAction(
        addVerb(QStringLiteral("help"), tr("Help on this &page"), QKeySequence::HelpContents, [this, showHelp] {
            const auto shown = std::find(pages_.begin(), pages_.end(), stack_->currentWidget());
            const bool isPage = shown != pages_.end();
            showHelp(HelpWindow::pageFor(isPage ? pageInfos_[std::size_t(shown - pages_.begin())].key : QString()));
        }));
    help->addAction(
        addVerb(QStringLiteral("guide"), tr("&Guide"), {}, [showHelp] { showHelp(QStringLiteral("guide/index")); }));
}

void MainWindow::buildMenus()
{
    auto *row = new MenuRow;
    row->setFixedHeight(scaled(space::menuRow));
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(space::half, 0, space::gap, 1);
    layout->setSpacing(space::half);
    auto *bar = new QMenuBar;
    bar->setNativeMenuBar(false);
    layout->addWidget(bar);
    layout->addStretch(1);

    buildFileMenu(bar->addMenu(tr("&File")));
    buildEditMenu(bar->addMenu(tr("&Edit")));
    buildPlanMenu(bar->addMenu(tr("&Plan")));
    buildViewMenu(bar->addMenu(tr("&View")));
    buildFigureVerbs(bar->addMenu(tr("F&igure")));
    buildHelpMenu(bar->addMenu(tr("&Help")));

    status_ = new StatusChip;
    connect(status_, &StatusChip::cancelRequested, answering_, &Answering::cancel);
    asOf_ = new Chip({}, {}, Shape::None, false);
    layout->addWidget(status_);
    layout->addSpacing(space::half);
    layout->addWidget(asOf_);
    layout->addWidget(buttonFor(actions_[QStringLiteral("undo")]));
    layout->addWidget(buttonFor(actions_[QStringLiteral("redo")]));
    find_ = makeButton({}, QStringLiteral("search"));
    find_->setFont(typeFont(TypeRole::Caption));
    find_->setAccessibleName(tr("Find a verb, page or figure"));
    find_->setToolTip(tr("Find a verb, page or figure"));
    layout->addWidget(find_);
    fitSearch();
    addVerb(QStringLiteral("palette"), tr("Find a verb, page or figure"), tr("Ctrl+K"), [this] {
        auto *palette = new CommandPalette(actions_, document_.answer() ? &document_.answer()->result : nullptr, this);
        connect(palette, &CommandPalette::figureChosen, this, &MainWindow::showFigure);
        palette->open();
    });
    connect(find_, &QPushButton::clicked, actions_[QStringLiteral("palette")], &QAction::trigger);
    setMenuWidget(row);
}

/// Large text or a narrow window leaves room for the menus first; the key is said either way.
void MainWindow::fitSearch()
{
    constexpr int wide = 900;
    const QString key = QKeySequence(tr("Ctrl+K")).toString(QKeySequence::NativeText);
    find_->setText(width() < scaled(wide) ? key
                                          : QStringLiteral("%1     %2").arg(tr("Find a verb, page or figure"), key));
    // How the answer stands takes what the others leave.
    const QLayout *row = status_->parentWidget()->layout();
    int others = row->contentsMargins().left() + row->contentsMargins().right() + row->spacing() * (row->count() - 1);
    for (int i = 0; i < row->count(); ++i)
        if (row->itemAt(i)->widget() != status_)
            others += row->itemAt(i)->sizeHint().width();
    status_->setRoom(width() - others);
}

/// A setting is one for all windows: each shows and does what it says now.
void MainWindow::tellSetting(Setting which)
{
    setBinaryMemory(setting(Setting::BinaryMemory).toBool());
    for (QWidget *each : QApplication::topLevelWidgets())
        if (auto *window = qobject_cast<MainWindow *>(each))
            window->followSetting(which);
}

void MainWindow::followSetting(Setting which)
{
    if (which == Setting::FollowEdits) {
        const bool follows = setting(which).toBool();
        actions_.at(QStringLiteral("follow"))->setChecked(follows);
        answering_->setFollows(follows);
        if (document_.answer() && document_.isStale())
            answering_->follow();
    } else if (which == Setting::BinaryMemory) {
        actions_.at(QStringLiteral("binary-memory"))->setChecked(binaryMemory());
        passport_->clear();
        refresh();
        if (auto *visible = qobject_cast<StepPage *>(stack_->currentWidget()))
            visible->refresh();
    } else if (which == Setting::Author) {
        document_.log().setAuthor(authorName());
    }
}

void MainWindow::editSettings()
{
    SettingsDialog dialog(this);
    connect(&dialog, &SettingsDialog::changed, this, [this](Setting which) {
        if (which == Setting::Theme) {
            for (const char *name : {"system", "light", "dark", "contrast"}) {
                if (setting(which).toString() == QLatin1String(name))
                    actions_.at(QStringLiteral("theme-") + QLatin1String(name))->trigger();
            }
        } else {
            tellSetting(which);
        }
    });
    dialog.exec();
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
