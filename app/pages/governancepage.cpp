#include "app/pages/governancepage.h"

#include "app/commands/approvalcommand.h"
#include "app/commands/notecommand.h"
#include "app/export/changelogtext.h"
#include "app/export/dossiermap.h"
#include "app/export/lawbook.h"
#include "app/export/planoutputs.h"
#include "app/models/celltablemodel.h"
#include "app/models/filtermodel.h"
#include "app/models/lawtables.h"
#include "app/models/spokentext.h"
#include "app/session/settings.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "app/widgets/svgview.h"
#include "app/widgets/tableview.h"
#include "app/widgets/typedtext.h"
#include "planner/rules/changelog.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

using namespace planner;

namespace {

constexpr int nameWidth = 180, logHeight = 260;

QLineEdit *makeField(const QString &name, const QString &hint)
{
    auto *field = new QLineEdit;
    field->setAccessibleName(name);
    field->setPlaceholderText(hint);
    field->setFixedHeight(scaled(space::control));
    return field;
}

TableView *makeTable(const QString &name, QAbstractItemModel *model, int stretch)
{
    auto *table = new TableView(name);
    table->setModel(model);
    table->setTall(true);
    table->setStretch({stretch});
    return table;
}

} // namespace

GovernancePage::GovernancePage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("governance"), parent),
      words_(makeField(tr("Filter the change log"), tr("Filter by any word"))),
      author_(makeField(tr("Who signs"), tr("Name"))),
      reason_(makeField(tr("Why"), tr("Why: goes with every change from now on"))),
      note_(makeField(tr("Note"), tr("A decision, a reason, a question"))), log_(new CellTableModel(this)),
      approvals_(new CellTableModel(this)), map_(new CellTableModel(this)), filter_(new FilterModel(this)),
      takeBack_(makeButton(tr("Take the approval back"))), drawing_(new SvgView(tr("Audit map")))
{
    buildLog();
    buildApprovals();
    buildMap();
    body()->addStretch(1);
    connect(&document(), &PlanDocument::logChanged, this, &GovernancePage::showLog);
}

QWidget *GovernancePage::filterField() const
{
    return words_;
}

void GovernancePage::buildLog()
{
    auto *card = new Card(tr("Change log"));
    auto *keep = makeLink(tr("Export the log…"), QStringLiteral("export"));
    connect(keep, &QPushButton::clicked, this, &GovernancePage::exportLog);
    card->addVerb(keep);
    auto *fields = new QWidget;
    auto *row = new QHBoxLayout(fields);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(makeLabel(tr("Signed by"), TypeRole::Caption, Ink::Second));
    author_->setFixedWidth(scaled(nameWidth));
    row->addWidget(author_);
    row->addWidget(reason_, 2);
    words_->setFixedWidth(scaled(nameWidth));
    words_->setClearButtonEnabled(true);
    row->addWidget(words_);
    card->addContent(fields);
    auto *notes = new QWidget;
    auto *noteRow = new QHBoxLayout(notes);
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->setSpacing(space::half);
    noteRow->addWidget(note_, 1);
    auto *add = makeButton(tr("Add the note"));
    add->setEnabled(false);
    noteRow->addWidget(add);
    card->addContent(notes);
    filter_->setSourceModel(log_);
    logTable_ = makeTable(tr("Change log"), filter_, 2);
    card->addContent(logTable_, true, 1);
    body()->addWidget(card);
    connect(words_, &QLineEdit::textChanged, filter_, &FilterModel::setWords);
    typedAuthor_ = new TypedText(author_, [this](const QString &name) {
        setSetting(Setting::Author, name.trimmed());
        document().log().setAuthor(authorName());
        typedAuthor_->show(document().log().author()); // that of the login where it was emptied
        return true;
    });
    connect(reason_, &QLineEdit::textChanged, this, [this] { document().log().setReason(reason_->text().trimmed()); });
    connect(note_, &QLineEdit::textChanged, this, [this, add] { add->setEnabled(!note_->text().trimmed().isEmpty()); });
    connect(note_, &QLineEdit::returnPressed, this, &GovernancePage::addNote);
    connect(add, &QPushButton::clicked, this, &GovernancePage::addNote);
}

void GovernancePage::buildApprovals()
{
    approvalsCard_ = new Card(tr("Approvals"));
    approvalsCard_->setCaption(
        tr("An approval falls when a fact under it changes; it is given on the page of the law"));
    takeBack_->setEnabled(false);
    approvalsCard_->addVerb(takeBack_);
    auto *table = makeTable(tr("Approvals"), approvals_, 1);
    table->setFitRows(true);
    approvalsCard_->addContent(table, true);
    body()->addWidget(approvalsCard_);
    connect(table, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        chosen_ = index.data(IdRole).toString();
        takeBack_->setEnabled(!chosen_.isEmpty());
    });
    connect(takeBack_, &QPushButton::clicked, this, &GovernancePage::takeBack);
}

void GovernancePage::buildMap()
{
    mapCard_ = new Card(tr("Audit map"));
    mapCard_->setCaption(tr("Which interface, data flow, system and contract each obligation touches"));
    mapCard_->addContent(drawing_);
    auto *table = makeTable(tr("Audit map"), map_, 2);
    table->setFitRows(true);
    mapCard_->addContent(table, true);
    body()->addWidget(mapCard_);
}

void GovernancePage::showLog()
{
    const Plan written = document().written().plan;
    constexpr int shortLog = 12; // as high as it is; a longer one scrolls inside
    const bool isShort = int(written.changes.size()) <= shortLog;
    logTable_->setFitRows(isShort);
    logTable_->setMinimumHeight(isShort ? 0 : scaled(logHeight));
    log_->setTable(logTable(written.changes));
    const std::vector<QString> broken = brokenLinks(written);
    header()->setAnswer(broken.empty()
                            ? tr("The log holds %n entr(y/ies) and its chain is whole.", nullptr, log_->rowCount())
                            : tr("The change log is broken."),
                        broken.empty() ? tr("An entry tells who changed what, when and why. A change undone before the "
                                            "plan is saved leaves none; one undone later adds an entry of its own.")
                                       : broken.front());
}

void GovernancePage::refresh()
{
    typedAuthor_->show(document().log().author());
    if (!reason_->hasFocus())
        reason_->setText(document().log().reason());
    showLog();
    const Answer *answer = document().answer();
    const Result<LawBookPtr> law = lawBookFor(document().plan());
    const bool isJudged = answer && law.ok();
    std::vector<LawFinding> findings;
    if (isJudged) {
        Plan plan = answer->plan;
        plan.approvals = document().plan().approvals;
        findings = lawFindings(plan, answer->result, *catalog(), **law, plan.asOf);
        const AuditMap map = auditMapOf(plan, answer->result, *catalog(), findings);
        const Speaking speaking(windowLanguage());
        drawing_->setDrawing(auditMapSvg(map, plan));
        map_->setTable(auditTable(map, findings));
    }
    mapCard_->setVisible(isJudged && map_->rowCount() > 0);
    approvals_->setTable(approvalTable(document().plan().approvals, findings));
    approvalsCard_->setVisible(approvals_->rowCount() > 0);
    takeBack_->setEnabled(approvals_->rowOf(chosen_) >= 0);
}

void GovernancePage::addNote()
{
    const QString note = note_->text().trimmed();
    if (note.isEmpty())
        return;
    document().undoStack()->push(new AddNoteCommand(document(), note));
    note_->clear();
}

void GovernancePage::takeBack()
{
    std::vector<Approval> left = document().plan().approvals;
    std::erase_if(left, [this](const Approval &approval) { return approval.finding == chosen_; });
    document().undoStack()->push(new ChangeApprovalsCommand(document(), std::move(left)));
}

void GovernancePage::exportLog()
{
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Export the change log"), QStringLiteral("change-log.csv"),
                                     tr("Tables (*.csv);;JSON (*.json);;Markdown (*.md)"));
    if (file.isEmpty())
        return;
    document().sealLog(); // what left the program stays in the log
    const Plan plan = document().written().plan;
    constexpr int indent = 2;
    const QByteArray bytes = file.endsWith(QLatin1String(".json"))
                                 ? QByteArray::fromStdString(changeLogJson(plan).dump(indent)) + '\n'
                             : file.endsWith(QLatin1String(".md")) ? changeLogMarkdown(plan)
                                                                   : changeLogCsv(plan);
    if (const Outcome done = writeFileAtomically(file, bytes); !done.ok())
        Q_EMIT failed(done.error());
}

} // namespace cw::app
