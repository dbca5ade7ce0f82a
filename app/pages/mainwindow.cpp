#include "app/pages/mainwindow.h"

#include "app/models/dialvalues.h"
#include "app/models/numbers.h"
#include "app/pages/answertext.h"
#include "app/pages/candidatespage.h"
#include "app/pages/drawings.h"
#include "app/pages/lawpage.h"
#include "app/pages/needpage.h"
#include "app/pages/performancepage.h"
#include "app/pages/planpage.h"
#include "app/pages/sourcespage.h"
#include "app/pages/startpage.h"
#include "app/pages/sustainabilitypage.h"
#include "app/session/settings.h"
#include "app/widgets/chip.h"
#include "app/widgets/dialsrow.h"
#include "app/widgets/passportpanel.h"
#include "app/widgets/stepscolumn.h"
#include "app/widgets/strip.h"
#include "app/widgets/typography.h"

#include <QAction>
#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int drawerBelow = 1200; // a narrower window has no room for the passport beside the page
}

MainWindow::MainWindow(catalog::SnapshotPtr catalog, SolveFunction solve, QWidget *parent)
    : QMainWindow(parent), catalog_(std::move(catalog)), solveFunction_(std::move(solve)),
      job_(new SolveJob(solveFunction_, this)), watch_(&document_, FileWatch::defaultRecoveryFolder())
{
    setAcceptDrops(true);
    resize(1440, 900);
    setMinimumSize(960, 640);
    buildCentre();
    buildMenus();
    connectDocument();
    connectJob();
    refresh();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    steps_ = new StepsColumn;
    steps_->addGroup(tr("Ask"));
    steps_->addStep(QStringLiteral("need"), tr("Need"), QStringLiteral("need"), tr("Ctrl+1"));
    steps_->addGroup(tr("Answer"));
    steps_->addStep(QStringLiteral("candidates"), tr("Candidates"), QStringLiteral("candidates"), tr("Ctrl+2"));
    steps_->addStep(QStringLiteral("plan"), tr("Plan"), QStringLiteral("plan"), tr("Ctrl+3"));
    steps_->addGroup(tr("Check"));
    steps_->addStep(QStringLiteral("performance"), tr("Performance"), QStringLiteral("chart"), tr("Ctrl+4"));
    steps_->addStep(QStringLiteral("rooms"), tr("Rooms"), QStringLiteral("room"), tr("Ctrl+5"));
    steps_->addStep(QStringLiteral("network"), tr("Network"), QStringLiteral("network"), tr("Ctrl+6"));
    steps_->addStep(QStringLiteral("law"), tr("Law"), QStringLiteral("rule"), tr("Ctrl+7"));
    steps_->addStep(QStringLiteral("sustainability"), tr("Sustainability"), QStringLiteral("energy"), tr("Ctrl+8"));
    steps_->addStep(QStringLiteral("sources"), tr("Sources"), QStringLiteral("sources"), tr("Ctrl+9"));
    columns->addWidget(steps_);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    strip_ = new Strip;
    middle->addWidget(strip_);
    stack_ = new QStackedWidget;
    start_ = new StartPage;
    stack_->addWidget(start_);
    const PageContext context{&document_, catalog_};
    pages_ = {new NeedPage(context),        new CandidatesPage(context),     new PlanPage(context),
              new PerformancePage(context), makeRoomsPage(context),          makeNetworkPage(context),
              new LawPage(context),         new SustainabilityPage(context), new SourcesPage(context)};
    for (StepPage *page : pages_) {
        stack_->addWidget(page);
        connect(page, &StepPage::figureRequested, this, &MainWindow::showFigure);
        connect(page, &StepPage::variantRequested, this, &MainWindow::openVariant);
        connect(page, &StepPage::stepRequested, this, &MainWindow::showPage);
        connect(page, &StepPage::solveRequested, this, &MainWindow::solve);
        connect(page, &StepPage::failed, this, &MainWindow::tellError);
    }
    middle->addWidget(stack_, 1);
    columns->addLayout(middle, 1);
    passport_ = new PassportPanel;
    columns->addWidget(passport_);
    rows->addLayout(columns, 1);
    dials_ = new DialsRow;
    rows->addWidget(dials_);
    setCentralWidget(centre);

    steps_->setFoot(tr("Catalog of %1\nOffline by design").arg(catalog_->asOf));
    connect(steps_, &StepsColumn::stepChosen, this, &MainWindow::showPage);
    connect(dials_, &DialsRow::figureRequested, this, &MainWindow::showFigure);
    connect(passport_, &PassportPanel::figureRequested, this, &MainWindow::showFigure);
    connect(start_, &StartPage::newRequested, this, &MainWindow::newPlan);
    connect(start_, &StartPage::openRequested, this, &MainWindow::askOpen);
    connect(start_, &StartPage::sourcesRequested, this, [this] { showPage(QStringLiteral("sources")); });
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
            limit = limitOf(answer->plan, total.quantity);
    }
    passport_->showFigure(answer->result, id, limit);
}

void MainWindow::refresh()
{
    if (!document_.isOpen() && stack_->currentWidget() != page(QStringLiteral("sources"))) {
        start_->refresh();
        stack_->setCurrentWidget(start_);
        steps_->setCurrent({});
    } else if (document_.isOpen() && stack_->currentWidget() == start_) {
        showPage(document_.answer() ? QStringLiteral("plan") : QStringLiteral("need"));
    } else if (auto *visible = qobject_cast<StepPage *>(stack_->currentWidget())) {
        visible->refresh();
    }
    refreshShell();
}

void MainWindow::refreshShell()
{
    const bool open = document_.isOpen();
    const Answer *answer = document_.answer();
    const bool stale = document_.isStale();
    steps_->setPlan(open ? document_.title() : tr("No plan open"),
                    open ? tr("%n month(s) from %1", nullptr, document_.plan().need.horizon.months)
                               .arg(document_.plan().need.horizon.start.toIso())
                         : QString());
    steps_->setStepsEnabled(open);
    refreshBadges();
    dials_->setValues(dialValues(document_.plan(), answer ? &answer->result : nullptr), stale);
    status_->setVisible(answer);
    asOf_->setVisible(open);
    if (answer)
        status_->set(stale ? tr("Older than the plan") : statusText(*answer), {},
                     stale ? Shape::Unknown : statusShape(answer->result));
    if (open)
        asOf_->set(tr("As of %1").arg(document_.plan().asOf.toString(Qt::ISODate)), QStringLiteral("calendar"),
                   Shape::None);
    const bool onStart = stack_->currentWidget() == start_;
    passport_->setVisible(!onStart && setting(Setting::PassportVisible).toBool() && width() >= drawerBelow);
    for (const char *key : {"save", "save-as", "solve", "close-plan"})
        actions_[QLatin1String(key)]->setEnabled(open);
    actions_[QStringLiteral("export")]->setEnabled(answer && !stale);
    setWindowTitle(open ? tr("%1[*] - Clusterwright").arg(document_.title()) : tr("Clusterwright"));
    setWindowModified(document_.isDirty());
}

void MainWindow::refreshBadges()
{
    const Answer *answer = document_.answer();
    Shape worst = Shape::None;
    int open = 0;
    if (answer) {
        for (const planner::Finding &finding : answer->result.findings) {
            const Shape shape = shapeOf(finding);
            if (shape == Shape::Ok || shape == Shape::Waived || shape == Shape::Upcoming || shape == Shape::Note)
                continue;
            worst = worse(worst, shape);
            ++open;
        }
    }
    const bool infeasible = answer && answer->result.status == planner::Status::Infeasible;
    steps_->setBadge(QStringLiteral("need"), Shape::Block, infeasible ? int(answer->result.conflict.size()) : 0);
    steps_->setBadge(QStringLiteral("plan"), worst, infeasible ? 0 : open);
}

} // namespace cw::app
