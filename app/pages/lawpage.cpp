#include "app/pages/lawpage.h"

#include "app/commands/approvalcommand.h"
#include "app/export/lawbook.h"
#include "app/models/celltablemodel.h"
#include "app/models/filtermodel.h"
#include "app/models/lawtables.h"
#include "app/widgets/card.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented.h"
#include "app/widgets/tableview.h"
#include "planner/rules/approvals.h"

#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

using namespace planner;

namespace {

constexpr int approvalMonths = 12; // offered as expiry; the person changes it

QDateEdit *makeDate(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
    edit->setAccessibleName(name);
    edit->setFixedHeight(space::control);
    return edit;
}

TableView *makeTable(const QString &name, CellTableModel *model, const QList<int> &stretch)
{
    auto *table = new TableView(name);
    table->setModel(model);
    table->setStretch(stretch);
    table->setFitRows(true);
    return table;
}

} // namespace

LawPage::LawPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("law"), parent), asOf_(makeDate(tr("Law as of"))),
      which_(new Segmented(tr("Findings"), {tr("To act on"), tr("Later"), tr("Not known"), tr("All")})),
      words_(new QLineEdit), model_(new CellTableModel(this)), placesModel_(new CellTableModel(this)),
      dossierModel_(new CellTableModel(this)), filter_(new FilterModel(this)),
      table_(new TableView(tr("Findings of law"))), detail_(makeLabel({}, TypeRole::Body, Ink::First, true)),
      by_(new QLineEdit), reason_(new QLineEdit), until_(makeDate(tr("Approved until"))),
      approve_(makeButton(tr("Approve the finding")))
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::half);
    bar->addWidget(makeLabel(tr("As of"), TypeRole::Caption, Ink::Second));
    bar->addWidget(asOf_);
    bar->addWidget(which_);
    words_->setPlaceholderText(tr("Filter by any word"));
    words_->setAccessibleName(tr("Filter the findings"));
    words_->setClearButtonEnabled(true);
    words_->setFixedWidth(200);
    bar->addWidget(words_);
    bar->addStretch(1);
    body()->addLayout(bar);
    buildFindings();

    placesCard_ = new Card(tr("Sovereignty of the places"));
    placesCard_->setCaption(tr("EU Cloud Sovereignty Framework: level as an estimate, score as a range"));
    auto *places = makeTable(tr("Sovereignty"), placesModel_, {0});
    places->setTall(true);
    placesCard_->addContent(places, true);
    body()->addWidget(placesCard_);
    dossierCard_ = new Card(tr("Dossier"));
    dossierCard_->setCaption(tr("What the plan fills; the rest a person writes"));
    dossierCard_->addContent(makeTable(tr("Dossier"), dossierModel_, {0}), true);
    body()->addWidget(dossierCard_);
    body()->addStretch(1);

    connect(asOf_, &QDateEdit::dateChanged, this, &LawPage::judge);
    connect(which_, &Segmented::chosen, this, &LawPage::filter);
    connect(words_, &QLineEdit::textChanged, filter_, &FilterModel::setWords);
    connect(table_, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        chosen_ = index.data(IdRole).toString();
        showDetail();
    });
    connect(approve_, &QPushButton::clicked, this, &LawPage::changeApproval);
    for (QLineEdit *field : {by_, reason_})
        connect(field, &QLineEdit::textChanged, this, &LawPage::showDetail);
}

QWidget *LawPage::filterField() const
{
    return words_;
}

void LawPage::buildFindings()
{
    findingsCard_ = new Card(tr("Findings"));
    filter_->setSourceModel(model_);
    table_->setModel(filter_);
    table_->setTall(true);
    table_->setStretch({1});
    table_->setSortingEnabled(false);
    table_->setMinimumHeight(300);
    findingsCard_->addContent(table_, true, 1);
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    findingsCard_->addContent(detail_);
    auto *approval = new QWidget;
    buildApproval(approval);
    findingsCard_->addContent(approval);
    body()->addWidget(findingsCard_, 1);
}

void LawPage::buildApproval(QWidget *into)
{
    auto *row = new QHBoxLayout(into);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    by_->setPlaceholderText(tr("Who approves"));
    by_->setAccessibleName(tr("Who approves"));
    reason_->setPlaceholderText(tr("Why"));
    reason_->setAccessibleName(tr("Reason of the approval"));
    row->addWidget(by_, 1);
    row->addWidget(reason_, 2);
    row->addWidget(makeLabel(tr("until"), TypeRole::Caption, Ink::Second));
    row->addWidget(until_);
    row->addWidget(approve_);
}

void LawPage::refresh()
{
    const QDate date = document().plan().asOf;
    if (date != planDate_) {
        planDate_ = date;
        const QSignalBlocker quiet(asOf_);
        asOf_->setDate(date);
        until_->setDate(date.addMonths(approvalMonths));
    }
    judge();
}

void LawPage::judge()
{
    findings_.clear();
    const Answer *answer = document().answer();
    const Result<LawBookPtr> law = lawBookFor(document().plan());
    if (!law.ok()) {
        header()->setAnswer(tr("The rules could not be read."), law.error().sentence());
        model_->setTable(lawTable(findings_));
        return;
    }
    law_ = law.value();
    // The document's approvals count at once; design and result are those of the last answer.
    Plan plan = answer ? answer->plan : document().plan();
    plan.approvals = document().plan().approvals;
    plan.need.rules = document().plan().need.rules;
    const PlanResult none;
    const PlanResult &result = answer ? answer->result : none;
    findings_ = lawFindings(plan, result, *catalog(), *law_, asOf_->date());
    std::vector<Finding> plain;
    for (const LawFinding &each : findings_)
        plain.push_back(each.finding);
    const auto count = [&](Verdict verdict) {
        return int(std::count_if(plain.begin(), plain.end(), [&](const Finding &f) { return f.verdict == verdict; }));
    };
    header()->setAnswer(
        lawInWords(plain, law_->rules.hash().left(12), asOf_->date()),
        tr("%1 begin later, %2 are not known. %3 rules in %4 packs. Planning support, not legal advice.")
            .arg(count(Verdict::Upcoming))
            .arg(count(Verdict::Unknown))
            .arg(law_->rules.ruleCount())
            .arg(law_->rules.packs.size()));
    model_->setTable(lawTable(findings_));
    placesModel_->setTable(sovereigntyTable(result.sovereignty));
    placesCard_->setVisible(placesModel_->rowCount() > 0);
    dossierModel_->setTable(answer ? dossierTable(dossierParts({plan, result, *catalog(), *law_, findings_}))
                                   : CellTable{});
    dossierCard_->setVisible(dossierModel_->rowCount() > 0);
    filter();
}

void LawPage::filter()
{
    filter_->setKeep([this](int row) {
        const QString id = model_->table().rows[std::size_t(row)].id;
        const auto found = std::find_if(findings_.begin(), findings_.end(),
                                        [&](const LawFinding &law) { return law.finding.id == id; });
        if (found == findings_.end())
            return false;
        const Finding &finding = found->finding;
        const bool isLater = finding.verdict == Verdict::Upcoming, isUnknown = finding.verdict == Verdict::Unknown;
        switch (which_->current()) {
        case 0:
            return !isLater && !isUnknown && finding.verdict != Verdict::Satisfied &&
                   finding.status != QLatin1String("approved");
        case 1:
            return isLater;
        case 2:
            return isUnknown;
        default:
            return true;
        }
    });
    showDetail();
}

const LawFinding *LawPage::chosen() const
{
    const auto found = std::find_if(findings_.begin(), findings_.end(),
                                    [&](const LawFinding &law) { return law.finding.id == chosen_; });
    return found == findings_.end() ? nullptr : &*found;
}

void LawPage::showDetail()
{
    const LawFinding *law = chosen();
    approve_->setEnabled(false);
    if (!law) {
        detail_->setText(findings_.empty() ? tr("No rule speaks of this plan.")
                                           : tr("Choose a finding to read it whole."));
        return;
    }
    const Finding &finding = law->finding;
    QStringList lines{finding.text};
    if (!finding.citation.isEmpty())
        lines += tr("Citation: %1").arg(finding.citation);
    if (!finding.remedy.isEmpty())
        lines += tr("What to do: %1").arg(finding.remedy);
    if (law->rule) {
        lines += tr("Evidence: %1. Source: %2, checked %3%4.")
                     .arg(law->rule->evidence, law->rule->source.title, law->rule->source.checked.toString(Qt::ISODate),
                          law->rule->source.needsVerification() ? tr(", recalled and to be verified") : QString());
        lines += tr("How it was judged: %1").arg(finding.trace);
    }
    detail_->setText(lines.join(QLatin1Char('\n')));
    const bool isApproved = finding.status == QLatin1String("approved");
    approve_->setText(isApproved ? tr("Take the approval back") : tr("Approve the finding"));
    approve_->setEnabled(isApproved || (!by_->text().trimmed().isEmpty() && !reason_->text().trimmed().isEmpty()));
}

void LawPage::changeApproval()
{
    const LawFinding *law = chosen();
    if (!law)
        return;
    std::vector<Approval> approvals = document().plan().approvals;
    const auto same = [&](const Approval &approval) { return approval.finding == law->finding.id; };
    approvals.erase(std::remove_if(approvals.begin(), approvals.end(), same), approvals.end());
    if (law->finding.status != QLatin1String("approved")) {
        Approval approval;
        approval.finding = law->finding.id;
        approval.by = by_->text().trimmed();
        approval.reason = reason_->text().trimmed();
        approval.until = until_->date();
        approval.facts = factsUnder(*law);
        approvals.push_back(approval);
    }
    document().undoStack()->push(new ChangeApprovalsCommand(document(), std::move(approvals)));
    judge();
}

} // namespace cw::app
