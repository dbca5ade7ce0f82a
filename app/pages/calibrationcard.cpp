#include "app/pages/calibrationcard.h"

#include "app/commands/calibrationcommand.h"
#include "app/models/calibrationtables.h"
#include "app/models/celltablemodel.h"
#include "app/models/errortext.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QtConcurrent>

#include <algorithm>

namespace cw::app {

CalibrationCard::CalibrationCard(PlanDocument *document, std::shared_ptr<LiveCatalog> live, QWidget *parent)
    : Card(tr("Plan with what was measured"), parent), document_(document), live_(std::move(live)),
      accelerator_(new QComboBox), use_(makeButton(tr("Use for this plan"), {}, true)),
      drop_(makeButton(tr("Take it back"))), words_(makeLabel({}, TypeRole::Body, Ink::Second, true)),
      change_(new CellTableModel(this)), inUse_(new CellTableModel(this))
{
    use_->setObjectName(QStringLiteral("useRun"));
    drop_->setObjectName(QStringLiteral("dropCalibration"));
    use_->setEnabled(false);
    drop_->setEnabled(false);
    addVerb(use_);
    auto *row = new QWidget;
    auto *fields = new QHBoxLayout(row);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(space::half);
    auto *label = makeLabel(tr("What was measured is"), TypeRole::Caption, Ink::Second);
    label->setBuddy(accelerator_);
    accelerator_->setAccessibleName(tr("The accelerator that was measured"));
    accelerator_->addItem(tr("What the machine reported"), QString());
    for (const catalog::Accelerator &each : live_->snapshot()->accelerators)
        accelerator_->addItem(each.name, each.id);
    fields->addWidget(label);
    fields->addWidget(accelerator_);
    fields->addStretch(1);
    addContent(row);
    addContent(words_);
    auto *changes = makeFittedTable(tr("Factors and bands before and after"), change_, {0});
    changeTable_ = changes;
    addContent(changes, true);
    auto *used = new QWidget;
    auto *column = new QVBoxLayout(used);
    column->setContentsMargins(0, 0, 0, 0);
    auto *head = new QHBoxLayout;
    head->addWidget(makeLabel(tr("In use"), TypeRole::Caption, Ink::Second));
    head->addStretch(1);
    head->addWidget(drop_);
    column->addLayout(head);
    auto *table = makeFittedTable(tr("Calibrations in use"), inUse_, {0});
    column->addWidget(table);
    inUseTable_ = used;
    addContent(used);
    connect(accelerator_, &QComboBox::activated, this, [this] {
        Q_EMIT acceleratorChosen();
        look();
    });
    connect(use_, &QPushButton::clicked, this, &CalibrationCard::use);
    connect(drop_, &QPushButton::clicked, this, &CalibrationCard::drop);
    connect(table, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        chosen_ = index.data(IdRole).toString();
        drop_->setEnabled(!chosen_.isEmpty());
    });
    connect(&looking_, &QFutureWatcher<Look>::finished, this, [this] {
        found_ = looking_.result();
        if (std::exchange(again_, false))
            look();
        else
            showLook();
    });
    look(); // what is in use shows before anything is measured
}

CalibrationCard::~CalibrationCard()
{
    looking_.waitForFinished();
}

QString CalibrationCard::accelerator() const
{
    return accelerator_->currentData().toString();
}

void CalibrationCard::setRun(const probes::ProbeRun &run, const QByteArray &content)
{
    if (content == content_)
        return;
    run_ = run;
    content_ = content;
    look();
}

void CalibrationCard::reload()
{
    look();
}

void CalibrationCard::look()
{
    if (looking_.isRunning()) {
        again_ = true;
        return;
    }
    looking_.setFuture(
        QtConcurrent::run([base = CalibrationBase{live_->shipped(), live_->user()}, catalog = live_->snapshot(),
                           run = run_, content = content_, named = accelerator(), today = live_->day()]() -> Look {
            Look look;
            if (auto stored = base.user.calibrations(); stored.ok())
                look.inUse = std::move(stored).value();
            else
                look.problem = stored.error();
            if (content.isEmpty() || look.problem)
                return look;
            const auto accelerator = acceleratorOf(run, named, *catalog);
            if (!accelerator.ok()) {
                look.problem = accelerator.error();
                look.problem->expected.clear(); // the field above asks for it
                return look;
            }
            look.stored = calibrationOf(content, *accelerator, today);
            std::vector<catalog::StoredCalibration> others = look.inUse;
            std::erase_if(others, [&](const auto &each) { return each.id == look.stored.id; });
            auto answer = workOut(base, look.stored, others);
            if (answer.ok())
                look.calibration = std::move(answer).value();
            else
                look.problem = answer.error();
            return look;
        }));
}

void CalibrationCard::showLook()
{
    const bool isUsed = std::any_of(found_.inUse.begin(), found_.inUse.end(),
                                    [&](const auto &each) { return each.id == found_.stored.id; });
    change_->setTable(found_.calibration ? calibrationTable(*found_.calibration) : CellTable{});
    inUse_->setTable(calibrationsInUse(found_.inUse));
    inUseTable_->setVisible(inUse_->rowCount() > 0);
    use_->setEnabled(found_.calibration && !isUsed);
    drop_->setEnabled(inUse_->rowOf(chosen_) >= 0);
    QStringList words;
    if (content_.isEmpty())
        words << tr("A finished run shows here what it would change.");
    else if (found_.problem)
        words << tr("This run changes no prediction: %1").arg(shownError(*found_.problem));
    else if (isUsed)
        words << tr("Predictions use this run. Undo or “Take it back” ends that.");
    else
        words << tr("Before and after, should this run be used:");
    const QStringList unused = found_.calibration ? found_.calibration->unused : QStringList();
    if (!unused.isEmpty())
        words << tr("%n figure(s) change(s) nothing.", nullptr, int(unused.size()));
    words_->setText(words.join(QLatin1Char(' ')));
    words_->setToolTip(unused.join(QLatin1Char('\n')));
    changeTable_->setVisible(change_->rowCount() > 0);
}

void CalibrationCard::use()
{
    if (found_.calibration)
        document_->undoStack()->push(new UseCalibrationCommand(live_, found_.stored));
}

void CalibrationCard::drop()
{
    for (const catalog::StoredCalibration &each : found_.inUse)
        if (each.id == chosen_) {
            document_->undoStack()->push(new DropCalibrationCommand(live_, each.id, each.subject));
            return;
        }
}

} // namespace cw::app
