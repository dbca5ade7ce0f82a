#include "app/pages/sweepcard.h"

#include "app/charts/multipleschart.h"
#include "app/export/planloading.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

SweepCard::SweepCard(QWidget *parent) : SweepCard(new MultiplesChart, parent) {}

SweepCard::SweepCard(MultiplesChart *chart, QWidget *parent)
    : ChartCard(tr("How does the answer move over a sweep?"), {}, chart, parent), chart_(chart), over_(new QComboBox),
      open_(makeLink(tr("Open this scenario as a plan"), QStringLiteral("duplicate"))),
      overLabel_(makeLabel(tr("Over"), TypeRole::Caption, Ink::Second)),
      text_(makeLabel({}, TypeRole::Body, Ink::Second, true))
{
    auto *read = makeLink(tr("Open a sweep’s results…"), QStringLiteral("open"));
    addVerb(open_);
    addVerb(read);
    auto *below = new QWidget;
    auto *row = new QHBoxLayout(below);
    row->setContentsMargins(space::card, space::half, space::card, space::gap);
    row->setSpacing(space::gap);
    row->addWidget(text_, 1);
    overLabel_->setBuddy(over_);
    over_->setAccessibleName(tr("What the sweep is drawn over"));
    row->addWidget(overLabel_);
    row->addWidget(over_);
    addContent(below, true);
    connect(read, &QPushButton::clicked, this, &SweepCard::ask);
    connect(open_, &QPushButton::clicked, this, [this] { openScenario(chart_->selected()); });
    connect(over_, &QComboBox::activated, this, &SweepCard::drawView);
    connect(chart_, &MultiplesChart::opened, this, &SweepCard::openScenario);
    connect(chart_, &MultiplesChart::chosen, this, [this](int scenario) {
        open_->setEnabled(true);
        say(scenarioSentence(table_, scenario));
    });
    say(tr(
        "“clusterwright-cli sweep” answers a plan for many values at once; drop its results.sqlite here or open it."));
    open_->setEnabled(false);
    over_->hide();
    overLabel_->hide();
}

QString SweepCard::text() const
{
    return text_->text();
}

void SweepCard::say(const QString &sentence)
{
    text_->setText(sentence);
    text_->setAccessibleName(sentence);
}

void SweepCard::ask()
{
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Open a sweep’s results"), folder_, tr("Results of a sweep (*.sqlite)"));
    if (!file.isEmpty())
        openResults(file);
}

void SweepCard::openResults(const QString &file)
{
    const auto table = readSweepDatabase(file);
    if (!table.ok()) {
        Q_EMIT failed(table.error());
        return;
    }
    table_ = *table;
    folder_ = QFileInfo(file).path();
    over_->clear();
    over_->addItems(table_.paths);
    over_->setVisible(table_.paths.size() > 1);
    overLabel_->setVisible(table_.paths.size() > 1);
    chart_->select(0);
    drawView();
}

void SweepCard::drawView()
{
    SweepView view = sweepView(table_, over_->currentIndex());
    setCaption(tr("over %1").arg(view.over));
    say(sweepSentence(view));
    chart_->setView(std::move(view));
    setTable([this] { return sweepCells(table_); });
    open_->setEnabled(chart_->selected() > 0);
}

void SweepCard::openScenario(int scenario)
{
    const auto row = std::find_if(table_.rows.begin(), table_.rows.end(),
                                  [&](const SweepRow &each) { return each.scenario == scenario; });
    if (row == table_.rows.end())
        return;
    const QString file = QDir(folder_).filePath(row->plan);
    // The table may come from anyone: what it names must lie beside it.
    const QString inside = QFileInfo(folder_).canonicalFilePath() + QLatin1Char('/');
    if (row->plan.isEmpty() || !QFileInfo(file).canonicalFilePath().startsWith(inside)) {
        Q_EMIT failed(Error::invalid(tr("Scenario %1 has no plan beside the results").arg(scenario), file,
                                     tr("the folder that the sweep wrote, with its plans")));
        return;
    }
    PlanLoading loading = loadPlan(file);
    if (!loading.ok()) {
        Q_EMIT failed(loading.errors.front());
        return;
    }
    loading.plan.title = tr("%1, scenario %2").arg(loading.plan.title).arg(scenario);
    Q_EMIT variantRequested(loading.plan);
}

} // namespace cw::app
