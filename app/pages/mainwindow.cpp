#include "app/pages/mainwindow.h"

#include "app/models/dialvalues.h"
#include "app/models/findingsteps.h"
#include "app/models/numbers.h"
#include "app/models/placename.h"
#include "app/models/shownday.h"
#include "app/pages/answertext.h"
#include "app/pages/startpage.h"
#include "app/session/settings.h"
#include "app/widgets/chip.h"
#include "app/widgets/dialsrow.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/statuschip.h"
#include "app/widgets/stepscolumn.h"
#include "app/widgets/strip.h"
#include "app/widgets/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace cw::app {

namespace {
/// A narrower window has no room for the passport beside the page; large text needs more of it.
int drawerBelow()
{
    return scaled(1200);
}
} // namespace

MainWindow::MainWindow(catalog::SnapshotPtr catalog, SolveFunction solve, QWidget *parent)
    : MainWindow(
          std::make_shared<LiveCatalog>(std::move(catalog), catalog::defaultUserCatalogFile(), QDate::currentDate()),
          std::move(solve), parent)
{
}

MainWindow::MainWindow(std::shared_ptr<LiveCatalog> catalog, SolveFunction solve, QWidget *parent)
    : QMainWindow(parent), live_(std::move(catalog)), catalog_(live_->snapshot()), solveFunction_(std::move(solve)),
      answering_(new Answering(document_, solveFunction_, this)), pageInfos_(pageList()),
      watch_(&document_, FileWatch::defaultRecoveryFolder())
{
    setAcceptDrops(true);
    resize(1440, 900);
    setMinimumSize(960, 640);
    namePlacesFrom(catalog_);
    QWidget *centre = buildCentre();
    buildMenus();
    setCentralWidget(centre); // after the menu row: Tab goes through the window in this order
    connectDocument();
    connectAnswering();
    answering_->setFollows(setting(Setting::FollowEdits).toBool());
    connectCatalog();
    refresh();
}

MainWindow::~MainWindow()
{
    // A field that still has the cursor would tell its edit while the document is gone already.
    if (QWidget *focus = focusWidget()) {
        const QSignalBlocker quiet(focus);
        focus->clearFocus();
    }
    // The stack empties as it goes and would say so to actions that are gone already.
    document_.undoStack()->disconnect();
}

QWidget *MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    columns_ = new QHBoxLayout;
    columns_->setSpacing(0);
    steps_ = new StepsColumn;
    for (const PageInfo &info : pageInfos_)
        steps_->addStep(info.group, info.key, info.plainTitle(), info.icon, info.shortcut);
    columns_->addWidget(steps_);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    strip_ = new Strip;
    middle->addWidget(strip_);
    stack_ = new QStackedWidget;
    start_ = new StartPage;
    stack_->addWidget(start_);
    const PageContext context{&document_, catalog_, live_};
    for (const PageInfo &info : pageInfos_) {
        StepPage *page = info.make(context);
        pages_.push_back(page);
        stack_->addWidget(page);
        connect(page, &StepPage::figureRequested, this, &MainWindow::showFigure);
        connect(page, &StepPage::variantRequested, this, &MainWindow::openVariant);
        connect(page, &StepPage::stepRequested, this, &MainWindow::showPage);
        connect(page, &StepPage::solveRequested, this, &MainWindow::solve);
        connect(page, &StepPage::failed, this, &MainWindow::tellError);
        connect(page, &StepPage::cancelChanged, this, &MainWindow::refreshCancel);
        connect(page, &StepPage::verbRequested, this, [this](const QString &key) { actions_.at(key)->trigger(); });
    }
    middle->addWidget(stack_, 1);
    columns_->addLayout(middle, 1);
    passport_ = new PassportPanel;
    columns_->addWidget(passport_);
    rows->addLayout(columns_, 1);
    dials_ = new DialsRow;
    rows->addWidget(dials_);

    steps_->setFoot(tr("Catalog of %1\nOffline by design").arg(shownDay(catalog_->asOf)));
    connect(steps_, &StepsColumn::stepChosen, this, &MainWindow::showPage);
    connect(dials_, &DialsRow::figureRequested, this, &MainWindow::showFigure);
    connect(passport_, &PassportPanel::figureRequested, this, &MainWindow::showFigure);
    connect(passport_, &PassportPanel::closeRequested, this, &MainWindow::togglePassport);
    connect(start_, &StartPage::stepwiseRequested, this, [this] { planStepByStep(); });
    connect(start_, &StartPage::newRequested, this, &MainWindow::newPlan);
    connect(start_, &StartPage::openRequested, this, [this] { askOpen(); });
    connect(start_, &StartPage::sourcesRequested, this, [this] { showPage(QStringLiteral("catalog")); });
    connect(start_, &StartPage::sampleChosen, this, &MainWindow::openSample);
    connect(start_, &StartPage::fileChosen, this, &MainWindow::openFile);
    connect(strip_, &Strip::verbChosen, this, [this] {
        if (const auto verb = stripVerb_)
            verb();
    });
    connect(strip_, &Strip::secondChosen, this, [this] {
        if (const auto verb = stripSecond_)
            verb();
    });
    return centre;
}

bool MainWindow::needsPlan(const QWidget *shown) const
{
    const auto *step = qobject_cast<const StepPage *>(shown);
    const auto found = std::find_if(pageInfos_.begin(), pageInfos_.end(),
                                    [&](const PageInfo &info) { return step && info.key == step->key(); });
    return found == pageInfos_.end() || found->needsPlan;
}

StepPage *MainWindow::page(const QString &key) const
{
    const auto found = std::find_if(pages_.begin(), pages_.end(), [&](StepPage *p) { return p->key() == key; });
    return found == pages_.end() ? nullptr : *found;
}

QStringList MainWindow::pageKeys() const
{
    QStringList keys;
    for (StepPage *p : pages_)
        keys << p->key();
    return keys;
}

void MainWindow::showPage(const QString &key)
{
    if (StepPage *wanted = page(key)) {
        stack_->setCurrentWidget(wanted);
        steps_->setCurrent(key);
        wanted->refresh();
        refreshShell();
    }
}

void MainWindow::showFigure(const QString &id)
{
    const Answer *answer = document_.answer();
    if (!answer)
        return;
    std::optional<double> limit;
    for (const planner::Total &total : answer->result.totals) {
        if (total.passport == id)
            limit = limitOf(answer->plan, total.quantity, &answer->result);
    }
    const auto *shown = qobject_cast<const StepPage *>(stack_->currentWidget());
    const planner::PlanResult *own = shown ? shown->figures() : nullptr;
    if (own && own->figure(id))
        passport_->showFigure(*own, id, limit);
    else
        passport_->showFigure(dialFigures(answer->plan, answer->result), id, limit);
    constexpr qsizetype longestTrail = 100;
    if (!passport_->figureId().isEmpty() && (figureTrail_.isEmpty() || figureTrail_.last() != id))
        figureTrail_ << id;
    if (figureTrail_.size() > longestTrail)
        figureTrail_.removeFirst();
    refreshFigureVerbs();
}

void MainWindow::refresh()
{
    if (!document_.isOpen() && needsPlan(stack_->currentWidget())) {
        start_->refresh();
        stack_->setCurrentWidget(start_);
        steps_->setCurrent({});
    } else if (document_.isOpen() && stack_->currentWidget() == start_) {
        showPage(document_.answer() ? QStringLiteral("design") : QStringLiteral("need"));
    } else if (auto *visible = qobject_cast<StepPage *>(stack_->currentWidget())) {
        const QString seal = document_.answer() ? document_.answer()->result.seal : QString();
        const bool isShown = std::exchange(shownSeal_, seal) == seal;
        if (!isShown || document_.looksStale() == document_.isStale() || visible->editsPlan())
            visible->refresh(); // else it shows the last answer until the next one, which is due at once
    }
    refreshShell();
}

void MainWindow::refreshShell()
{
    const bool open = document_.isOpen();
    const Answer *answer = document_.answer();
    const bool stale = document_.looksStale();
    steps_->setPlan(open ? document_.title() : tr("No plan open"),
                    open ? tr("%n month(s) from %1", nullptr, document_.plan().need.horizon.months)
                               .arg(shownMonth(document_.plan().need.horizon.start))
                         : QString());
    for (const PageInfo &info : pageInfos_)
        steps_->setStepEnabled(info.key, open || !info.needsPlan);
    refreshBadges();
    const Answer *reference = document_.reference();
    dials_->setValues(
        dialValues(document_.plan(), answer ? &answer->result : nullptr, reference ? &reference->result : nullptr),
        stale);
    passport_->setOlder(answer && stale);
    status_->setVisible(answer);
    asOf_->setVisible(open);
    if (answer)
        status_->set(stale ? tr("Older than the plan") : statusText(*answer),
                     stale ? Shape::Unknown : statusShape(answer->result));
    if (open)
        asOf_->set(tr("As of %1").arg(shownDay(document_.plan().asOf)), QStringLiteral("calendar"), Shape::None);
    fitSearch();
    placePassport();
    for (const char *key : {"save", "save-as", "solve", "close-plan"})
        actions_[QLatin1String(key)]->setEnabled(open);
    actions_[QStringLiteral("export")]->setEnabled(answer && !document_.isStale() && !writing_);
    refreshCancel();
    setWindowTitle(open ? tr("%1[*] - Clusterwright").arg(document_.title()) : tr("Clusterwright"));
    setWindowModified(document_.isDirty());
}

void MainWindow::placePassport()
{
    const bool onStart = stack_->currentWidget() == start_, isDrawer = width() < drawerBelow();
    const bool isBeside = columns_->indexOf(passport_) >= 0;
    if (isDrawer && isBeside)
        columns_->removeWidget(passport_);
    else if (!isDrawer && !isBeside)
        columns_->addWidget(passport_);
    passport_->setVisible(!onStart && (isDrawer ? drawerOpen_ : setting(Setting::PassportVisible).toBool()));
    if (isDrawer && passport_->isVisibleTo(this)) {
        passport_->setGeometry(centralWidget()->width() - passport_->width(), 0, passport_->width(),
                               centralWidget()->height() - dials_->height());
        passport_->raise();
    }
}

void MainWindow::togglePassport()
{
    if (width() < drawerBelow())
        drawerOpen_ = !drawerOpen_;
    else
        setSetting(Setting::PassportVisible, !setting(Setting::PassportVisible).toBool());
    placePassport();
    if (passport_->isVisibleTo(this) && width() < drawerBelow())
        passport_->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::refreshBadges()
{
    const Answer *answer = document_.answer();
    const std::map<QString, StepBadge> badges = answer ? stepBadges(answer->result) : std::map<QString, StepBadge>();
    for (const PageInfo &info : pageInfos_) {
        const auto found = badges.find(info.key);
        steps_->setBadge(info.key, found == badges.end() ? Shape::None : found->second.worst,
                         found == badges.end() ? 0 : found->second.count);
    }
}

} // namespace cw::app
