#include "app/pages/ledgercard.h"

#include "app/commands/calibrationcommand.h"
#include "app/models/calibrationtables.h"
#include "app/models/celltablemodel.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

#include <utility>

namespace cw::app {

namespace {
constexpr double mostMeasured = 1e15;
constexpr int decimals = 3;

/// "First token, ms"
QString metricWithUnit(const QString &metric)
{
    const QString unit = spokenText(metricUnit(metric));
    return unit.isEmpty() ? metricName(metric) : metricName(metric) + QStringLiteral(", ") + unit;
}
} // namespace

LedgerCard::LedgerCard(PlanDocument *document, std::shared_ptr<LiveCatalog> live, QWidget *parent)
    : Card(tr("What delivered clusters did"), parent), document_(document), live_(std::move(live)),
      workload_(new QComboBox), metric_(new QComboBox),
      measured_(new NumberInput(tr("Measured"), 0, mostMeasured, decimals, 1, true)), note_(new QLineEdit),
      enter_(makeButton(tr("Record it"))), feed_(makeButton(tr("Feed it back"))),
      empty_(makeLabel(tr("The ledger is empty. Once a cluster of this plan runs, enter here what it did; the planner "
                          "shows its own error and learns from it."),
                       TypeRole::Body, Ink::Second, true)),
      entries_(new CellTableModel(this)), errors_(new CellTableModel(this)), tables_(new QWidget)
{
    enter_->setObjectName(QStringLiteral("enterLedger"));
    feed_->setObjectName(QStringLiteral("feedBack"));
    feed_->setEnabled(false); // until there is something to feed back
    setCaption(tr("Promise against delivery, and the own error over all entries"));
    addVerb(feed_);
    buildEntry();
    addContent(empty_);
    auto *column = new QVBoxLayout(tables_);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeFittedTable(tr("Own error"), errors_, {0}));
    column->addWidget(makeFittedTable(tr("Entries of the ledger"), entries_, {1}));
    addContent(tables_, true);
    connect(workload_, &QComboBox::activated, this, &LedgerCard::fillFigures);
    connect(enter_, &QPushButton::clicked, this, &LedgerCard::enter);
    connect(feed_, &QPushButton::clicked, this, &LedgerCard::feedBack);
    connect(&reading_, &QFutureWatcherBase::finished, this, &LedgerCard::showLedger);
}

LedgerCard::~LedgerCard()
{
    reading_.waitForFinished();
}

void LedgerCard::buildEntry()
{
    workload_->setAccessibleName(tr("Workload"));
    metric_->setAccessibleName(tr("Figure"));
    note_->setAccessibleName(tr("Note"));
    note_->setPlaceholderText(tr("Circumstances worth keeping"));
    auto *row = new QWidget;
    auto *fields = new FlowLayout(space::half, space::half, row);
    for (QWidget *field : {static_cast<QWidget *>(workload_), static_cast<QWidget *>(metric_),
                           static_cast<QWidget *>(measured_), static_cast<QWidget *>(note_)}) {
        auto *pair = new QWidget;
        auto *line = new QHBoxLayout(pair);
        line->setContentsMargins(0, 0, 0, 0);
        line->setSpacing(space::half);
        auto *label = makeLabel(field->accessibleName(), TypeRole::Caption, Ink::Second);
        label->setBuddy(field);
        line->addWidget(label);
        line->addWidget(field);
        fields->addWidget(pair);
    }
    note_->setMinimumWidth(scaled(230));
    fields->addWidget(enter_);
    addContent(row);
}

void LedgerCard::reload()
{
    const QString workload = workload_->currentText();
    workload_->clear();
    if (const Answer *answer = document_->answer())
        for (const planner::WorkloadResult &each : answer->result.workloads)
            if (!each.placements.empty())
                workload_->addItem(each.id);
    workload_->setCurrentIndex(std::max(0, workload_->findText(workload)));
    fillFigures();
    read();
}

/// On a thread of its own: a team's catalog is as far away as the network has it.
void LedgerCard::read()
{
    if (reading_.isRunning())
        again_ = true;
    else
        reading_.setFuture(QtConcurrent::run([user = live_->user()] { return readLedger(user); }));
}

void LedgerCard::showLedger()
{
    Result<std::vector<LedgerEntry>> ledger = reading_.result();
    if (std::exchange(again_, false))
        return read();
    if (!ledger.ok()) {
        Q_EMIT failed(ledger.error());
        return;
    }
    ledger_ = std::move(ledger).value();
    entries_->setTable(ledgerTable(ledger_));
    errors_->setTable(ledgerErrorTable(ledger_));
    empty_->setVisible(ledger_.empty());
    tables_->setVisible(!ledger_.empty());
    feed_->setEnabled(!ledger_.empty());
}

void LedgerCard::fillFigures()
{
    const QString metric = metric_->currentData().toString();
    metric_->clear();
    const Answer *answer = document_->answer();
    if (answer)
        for (const planner::WorkloadResult &each : answer->result.workloads)
            if (each.id == workload_->currentText() && !each.placements.empty())
                for (const auto &[word, figure] : each.placements.front().predicted)
                    if (figure.value && *figure.value > 0)
                        metric_->addItem(metricWithUnit(word), word);
    metric_->setCurrentIndex(std::max(0, metric_->findData(metric)));
    enter_->setEnabled(metric_->count() > 0);
}

void LedgerCard::enter()
{
    const Answer *answer = document_->answer();
    if (!answer)
        return;
    if (measured_->number().value_or(0) <= 0) {
        Q_EMIT failed(Error::invalid(tr("What was measured is missing"), {}, tr("a number above 0")));
        return;
    }
    const auto entry = ledgerEntryOf(answer->plan, answer->result,
                                     {workload_->currentText(), metric_->currentData().toString(), *measured_->number(),
                                      live_->day(), note_->text().trimmed()},
                                     *live_->snapshot());
    if (!entry.ok()) {
        Q_EMIT failed(entry.error());
        return;
    }
    document_->undoStack()->push(
        new EnterLedgerCommand(live_, QByteArray::fromStdString(toJson(*entry).dump()), entry->workload));
    measured_->setNumber(std::nullopt);
    note_->clear();
}

void LedgerCard::feedBack()
{
    document_->undoStack()->push(new UseCalibrationCommand(live_, ledgerCalibration(ledger_, live_->day())));
}

} // namespace cw::app
