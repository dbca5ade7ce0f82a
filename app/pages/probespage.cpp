#include "app/pages/probespage.h"

#include "app/charts/chartcard.h"
#include "app/charts/specbars.h"
#include "app/models/celltablemodel.h"
#include "app/models/probesheet.h"
#include "app/models/probetables.h"
#include "app/pages/calibrationcard.h"
#include "app/pages/ledgercard.h"
#include "app/widgets/labels.h"
#include "app/widgets/strip.h"
#include "app/widgets/tableview.h"
#include "catalog/store/usercatalog.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace cw::app {

namespace {
constexpr int mostDevices = 1023;
constexpr int fileWidth = 220;

/// Runs lie beside the user's catalog.
QString runFolder()
{
    return QFileInfo(catalog::defaultUserCatalogFile()).dir().filePath(QStringLiteral("probe-runs"));
}
} // namespace

ProbesPage::ProbesPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("probes"), parent), session_(new ProbeSession(runFolder(), this)),
      quick_(new QCheckBox(tr("Quick: seconds, not minutes"))), device_(new QSpinBox), file_(new QLineEdit),
      start_(makeButton(tr("Measure this machine"), {}, true)), cancel_(makeButton(tr("Cancel"))), strip_(new Strip),
      lines_(new CellTableModel(this)), figures_(new CellTableModel(this)), findings_(new CellTableModel(this)),
      history_(new CellTableModel(this)), bars_(new SpecBars), calibration_(new CalibrationCard(&document(), live())),
      ledger_(new LedgerCard(&document(), live()))
{
    header()->setAnswer(tr("Measure a machine and plan with what it did."),
                        tr("A process of its own measures; the window only watches. A run made elsewhere can be "
                           "imported, on a machine without a network too."));
    buildMeasuring();
    buildFigures();
    body()->addWidget(calibration_);
    buildHistory();
    body()->addWidget(ledger_);
    body()->addStretch(1);
    connect(session_, &ProbeSession::changed, this, [this] {
        showLines();
        showRun();
    });
    connect(session_, &ProbeSession::finished, this, &ProbesPage::tellEnding);
    connect(session_, &ProbeSession::failed, this, &StepPage::failed);
    connect(ledger_, &LedgerCard::failed, this, &StepPage::failed);
    connect(calibration_, &CalibrationCard::acceleratorChosen, this, &ProbesPage::showRun);
    connect(live().get(), &LiveCatalog::changed, this, [this] {
        calibration_->reload();
        ledger_->reload();
    });
}

void ProbesPage::buildMeasuring()
{
    auto *card = new Card(tr("This machine"));
    start_->setObjectName(QStringLiteral("startProbe"));
    cancel_->setObjectName(QStringLiteral("cancelProbe"));
    card->addVerb(cancel_);
    card->addVerb(start_);
    cancel_->hide();
    quick_->setChecked(true);
    device_->setRange(0, mostDevices);
    device_->setAlignment(Qt::AlignRight);
    device_->setAccessibleName(tr("Number of the GPU"));
    file_->setAccessibleName(tr("New file for measuring storage"));
    file_->setPlaceholderText(tr("New file for storage; empty: not measured"));
    file_->setMinimumWidth(fileWidth);
    auto *row = new QWidget;
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::half);
    fields->addWidget(quick_);
    auto *gpu = makeLabel(tr("GPU"), TypeRole::Caption, Ink::Second);
    gpu->setBuddy(device_);
    fields->addWidget(gpu);
    fields->addWidget(device_);
    fields->addWidget(file_, 1);
    card->addContent(row);
    strip_->hide();
    card->addContent(strip_);
    card->addContent(makeFittedTable(tr("Probes"), lines_, {2}), true);
    body()->addWidget(card);
    connect(start_, &QPushButton::clicked, this, &ProbesPage::start);
    connect(cancel_, &QPushButton::clicked, session_, &ProbeSession::cancel);
}

void ProbesPage::buildFigures()
{
    chart_ = new ChartCard(tr("What of the data sheet is there?"), tr("share of what the catalog states"), bars_);
    chart_->setTable([this] {
        return probeFigureTable(session_->run(), sheetOfFigures(session_->run(), accelerator(), *catalog()));
    });
    body()->addWidget(chart_);
    figuresCard_ = new Card(tr("Figures"));
    figuresCard_->setCaption(tr("Medians with spread, each held against a reference worked out another way"));
    figuresCard_->addContent(makeFittedTable(tr("Figures"), figures_, {0}), true);
    circumstances_ = makeLabel({}, TypeRole::Caption, Ink::Second, true);
    circumstances_->setObjectName(QStringLiteral("circumstances"));
    figuresCard_->addContent(circumstances_);
    body()->addWidget(figuresCard_);
    findingsCard_ = new Card(tr("What is wrong with this machine?"));
    auto *table = makeFittedTable(tr("Findings"), findings_, {0});
    table->setTall(true);
    findingsCard_->addContent(table, true);
    body()->addWidget(findingsCard_);
}

void ProbesPage::buildHistory()
{
    historyCard_ = new Card(tr("Runs"));
    auto *import = makeLink(tr("Import a run…"), QStringLiteral("open"));
    export_ = makeLink(tr("Export this run…"), QStringLiteral("export"));
    historyCard_->addVerb(import);
    historyCard_->addVerb(export_);
    historyTable_ = makeFittedTable(tr("Runs"), history_, {1});
    historyCard_->addContent(historyTable_, true);
    body()->addWidget(historyCard_);
    connect(historyTable_, &TableView::rowChosen, this,
            [this](const QModelIndex &index) { session_->show(index.data(IdRole).toString()); });
    connect(import, &QPushButton::clicked, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Import a run of the probe"), {},
                                                          tr("Runs (*.json *.jsonl);;All files (*)"));
        if (!file.isEmpty())
            importRun(file);
    });
    connect(export_, &QPushButton::clicked, this, &ProbesPage::exportRun);
}

QString ProbesPage::accelerator() const
{
    return calibration_->accelerator();
}

bool ProbesPage::isPreparing() const
{
    return session_->isListing() || calibration_->isBusy();
}

void ProbesPage::refresh()
{
    if (!listed_) {
        listed_ = true;
        session_->list(); // later than this call: the page shows at once
        if (!session_->hasRun() && !session_->history().empty())
            session_->show(session_->history().front().hash);
    }
    showLines();
    showRun();
    ledger_->reload();
}

void ProbesPage::setCatalog(const catalog::SnapshotPtr &snapshot)
{
    StepPage::setCatalog(snapshot);
    showRun();
}

void ProbesPage::start()
{
    ProbeWishes wishes;
    wishes.quick = quick_->isChecked();
    wishes.device = device_->value();
    wishes.file = file_->text().trimmed();
    session_->start(wishes);
    strip_->tell(cw::app::Shape::Upcoming, tr("The probe measures. Other programs would lower its figures."));
    strip_->show();
}

void ProbesPage::showLines()
{
    lines_->setTable(probeTable(session_->lines()));
    start_->setEnabled(!session_->isRunning());
    cancel_->setVisible(session_->isRunning());
    if (!session_->isRunning())
        return;
    double done = 0, all = 0;
    for (const ProbeLine &line : session_->lines()) {
        const bool counts = line.state != ProbeLine::State::CannotRun && line.state != ProbeLine::State::Unknown &&
                            line.state != ProbeLine::State::Ready;
        all += counts ? 1 : 0;
        if (line.state == ProbeLine::State::Running)
            done += line.figures > 0 ? double(line.done) / line.figures : 0;
        else if (counts && line.state != ProbeLine::State::Waiting)
            done += 1;
    }
    strip_->setProgress(all > 0 ? std::optional(done / all) : std::nullopt);
}

void ProbesPage::showRun()
{
    const probes::ProbeRun &run = session_->run();
    const std::map<QString, double> sheet = sheetOfFigures(run, accelerator(), *catalog());
    std::vector<SpecBar> bars = specBars(run, sheet);
    const bool hasFigures = !bars.empty();
    bars_->setBars(std::move(bars));
    figures_->setTable(probeFigureTable(run, sheet));
    const QStringList circumstances = circumstancesOf(run);
    circumstances_->setText(circumstances.join(QLatin1Char('\n')));
    circumstances_->setVisible(!circumstances.isEmpty());
    const probes::Diagnosis diagnosis =
        diagnose(run, doctorRules(*catalog()), sheetFacts(run, accelerator(), *catalog()));
    findings_->setTable(findingTable(diagnosis));
    const QString compared = QStringList{tr("%Ln comparison(s) hold", nullptr, diagnosis.held),
                                         tr("%Ln have nothing to go by", nullptr, int(diagnosis.untold.size()))}
                                 .join(QStringLiteral(", "));
    findingsCard_->setCaption(diagnosis.findings.empty() ? tr("Nothing of what this run tells; %1").arg(compared)
                                                         : compared);
    chart_->setVisible(hasFigures);
    figuresCard_->setVisible(hasFigures);
    findingsCard_->setVisible(hasFigures);
    history_->setTable(runTable(session_->history()));
    const bool hasRuns = history_->rowCount() > 0;
    historyTable_->setVisible(hasRuns);
    export_->setVisible(hasRuns);
    historyCard_->setCaption(hasRuns ? QString()
                                     : tr("None yet: measure this machine, or import a run made elsewhere"));
    export_->setEnabled(hasFigures && !session_->isRunning());
    calibration_->setRun(run, hasFigures ? session_->content() : QByteArray()); // nothing while a run goes on
}

void ProbesPage::tellEnding()
{
    const RunWords words = wordsOf(session_->run());
    strip_->tell(words.shape,
                 words.detail.isEmpty() ? words.sentence : words.sentence + QLatin1Char(' ') + words.detail);
    strip_->show();
}

void ProbesPage::importRun(const QString &file)
{
    if (const Outcome done = session_->import(file); !done.ok())
        Q_EMIT failed(done.error());
}

void ProbesPage::exportRun()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export the run"), QStringLiteral("probe-run.json"), tr("Runs (*.json)"));
    if (file.isEmpty())
        return;
    if (const Outcome done = session_->exportTo(file); !done.ok())
        Q_EMIT failed(done.error());
}

} // namespace cw::app
