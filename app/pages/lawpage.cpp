#include "app/pages/lawpage.h"

#include "app/commands/approvalcommand.h"
#include "app/commands/rulecommand.h"
#include "app/export/ownpacks.h"
#include "app/models/celltablemodel.h"
#include "app/models/errortext.h"
#include "app/models/filtermodel.h"
#include "app/models/lawfigures.h"
#include "app/models/lawtables.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/pages/lawanswer.h"
#include "app/widgets/card.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented.h"
#include "app/widgets/tableview.h"
#include "planner/rules/approvals.h"
#include "planner/rules/lawchange.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

using namespace planner;

namespace {

constexpr int approvalMonths = 12; // offered as expiry; the person changes it
constexpr int choiceWidth = 190, hashShown = 12;

QDateEdit *makeDate(const QString &name)
{
    auto *edit = new QDateEdit;
    edit->setDisplayFormat(windowLanguage().dayForm);
    edit->setAccessibleName(name);
    edit->setFixedHeight(scaled(space::control));
    return edit;
}

} // namespace

LawPage::LawPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("law"), parent), asOf_(makeDate(tr("Law as of"))),
      supposed_(new QComboBox), pack_(new QComboBox),
      which_(new Segmented(tr("Findings"), {tr("To act on"), tr("Later"), tr("Not known"), tr("All")})),
      words_(new QLineEdit), model_(new CellTableModel(this)), changesModel_(new CellTableModel(this)),
      placesModel_(new CellTableModel(this)), dossierModel_(new CellTableModel(this)), filter_(new FilterModel(this)),
      table_(new TableView(tr("Findings of law"))), detail_(makeLabel({}, TypeRole::Body, Ink::First, true)),
      answer_(new LawAnswer), by_(new QLineEdit), reason_(new QLineEdit), until_(makeDate(tr("Approved until"))),
      approve_(makeButton(tr("Approve the finding")))
{
    buildBar();
    changesCard_ = new Card(tr("What changes"));
    auto *changes = makeFittedTable(tr("What changes"), changesModel_, {0});
    changes->setTall(true);
    changesCard_->addContent(changes, true);
    body()->addWidget(changesCard_);
    buildFindings();

    placesCard_ = new Card(tr("Sovereignty of the places"));
    placesCard_->setCaption(tr("EU Cloud Sovereignty Framework: level as an estimate, score as a range"));
    auto *places = makeFittedTable(tr("Sovereignty"), placesModel_, {0});
    places->setTall(true);
    placesCard_->addContent(places, true);
    body()->addWidget(placesCard_);
    dossierCard_ = new Card(tr("Dossier"));
    dossierCard_->setCaption(tr("What the plan fills; the rest a person writes"));
    auto *dossier = makeFittedTable(tr("Dossier"), dossierModel_, {0});
    dossierCard_->addContent(dossier, true);
    for (TableView *table : {places, dossier})
        connect(table, &TableView::figureRequested, this, &StepPage::figureRequested);
    body()->addWidget(dossierCard_);
    body()->addStretch(1);

    connect(asOf_, &QDateEdit::dateChanged, this, &LawPage::judge);
    connect(supposed_, &QComboBox::activated, this, &LawPage::judge);
    connect(pack_, &QComboBox::activated, this, &LawPage::filter);
    connect(which_, &Segmented::chosen, this, &LawPage::filter);
    connect(words_, &QLineEdit::textChanged, filter_, &FilterModel::setWords);
    connect(table_, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        chosen_ = index.data(IdRole).toString();
        showDetail();
    });
    connect(approve_, &QPushButton::clicked, this, &LawPage::changeApproval);
    connect(answer_, &LawAnswer::stated, this, [this](const RuleSettings &rules) {
        document().undoStack()->push(new ChangeRulesCommand(document(), rules));
    });
    for (QLineEdit *field : {by_, reason_})
        connect(field, &QLineEdit::textChanged, this, &LawPage::showDetail);
}

void LawPage::buildBar()
{
    auto *upper = new QWidget, *lower = new QWidget; // both wrap where large text leaves no room beside each other
    auto *first = new FlowLayout(space::half, space::half, upper);
    const auto addLabel = [first](const QString &text) {
        auto *label = makeLabel(text, TypeRole::Caption, Ink::Second);
        label->setMinimumHeight(scaled(space::control)); // in the middle of the fields it stands beside
        first->addWidget(label);
    };
    addLabel(tr("As of"));
    first->addWidget(asOf_);
    addLabel(tr("and if this applied"));
    supposed_->setAccessibleName(tr("A law supposed to apply"));
    first->addWidget(supposed_);
    auto *add = makeLink(tr("Add a rule pack…"), QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, this, &LawPage::askForPack);
    first->addWidget(add);
    body()->addWidget(upper);
    auto *second = new FlowLayout(space::half, space::half, lower);
    second->addWidget(which_);
    pack_->setAccessibleName(tr("Rule pack"));
    for (QComboBox *box : {supposed_, pack_}) {
        box->setFixedWidth(scaled(choiceWidth));
        box->setFixedHeight(scaled(space::control));
    }
    second->addWidget(pack_);
    words_->setPlaceholderText(tr("Filter by any word"));
    words_->setAccessibleName(tr("Filter the findings"));
    words_->setClearButtonEnabled(true);
    words_->setFixedWidth(scaled(choiceWidth));
    second->addWidget(words_);
    body()->addWidget(lower);
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
    table_->setStretch({1, 4});
    table_->setSortingEnabled(false);
    table_->setMinimumHeight(scaled(300));
    findingsCard_->addContent(table_, true, 1);
    detail_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    findingsCard_->addContent(makeRule()); // the last row of a table that moves is cut: here it ends
    findingsCard_->addContent(detail_);
    findingsCard_->addContent(answer_);
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
        header()->setAnswer(tr("The rules could not be read."), shownError(law.error()));
        model_->setTable(lawTable(findings_));
        return;
    }
    law_ = law.value();
    fillChoices();
    // The document's approvals count at once; design and result are those of the last answer.
    Plan plan = answer ? answer->plan : document().plan();
    plan.approvals = document().plan().approvals;
    plan.need.rules = document().plan().need.rules;
    const PlanResult none;
    const PlanResult &result = answer ? answer->result : none;
    if (const QString name = supposed_->currentData().toString(); !name.isEmpty())
        if (const Result<LawBookPtr> shipped = shippedLawBook(); shipped.ok())
            if (Result<LawBook> with = lawBookWith(*law_, **shipped, name, asOf_->date()); with.ok())
                law_ = std::make_shared<LawBook>(std::move(with).value());
    findings_ = lawFindings(plan, result, *catalog(), *law_, asOf_->date());
    showChanges(plan, result);
    std::vector<Finding> plain;
    for (const LawFinding &each : findings_)
        plain.push_back(each.finding);
    const auto count = [&](Verdict verdict) {
        return int(std::count_if(plain.begin(), plain.end(), [&](const Finding &f) { return f.verdict == verdict; }));
    };
    const int blocking = int(std::count_if(plain.begin(), plain.end(), [](const Finding &f) {
        return f.severity == Severity::Block && f.status != QLatin1String("approved") &&
               f.verdict != Verdict::Satisfied;
    }));
    const QString set = law_->rules.hash().left(hashShown), day = shownDay(asOf_->date());
    const int unknown = count(Verdict::Unknown), later = count(Verdict::Upcoming);
    QStringList open;
    if (unknown > 0)
        open << tr("%n question(s) of law are open.", nullptr, unknown);
    if (later > 0)
        open << tr("%n rule(s) begin later.", nullptr, later);
    header()->setAnswer(blocking == 0 ? QStringList{tr("Nothing in force on %1 blocks this plan.").arg(day),
                                                    open.join(QLatin1Char(' '))}
                                            .join(QLatin1Char(' '))
                                            .trimmed()
                                      : tr("%n finding(s) block this plan on %1.", nullptr, blocking).arg(day),
                        (blocking == 0 ? QString() : open.join(QLatin1Char(' ')) + QLatin1Char(' ')) +
                            tr("%1 rules in %2 packs, rule set %3. Planning support, not legal advice.")
                                .arg(law_->rules.ruleCount())
                                .arg(law_->rules.packs.size())
                                .arg(set));
    model_->setTable(lawTable(findings_));
    placesModel_->setTable(sovereigntyTable(result.sovereignty));
    placesCard_->setVisible(placesModel_->rowCount() > 0);
    const std::vector<planner::DossierPart> parts =
        answer ? dossierParts({plan, result, *catalog(), *law_, findings_, result.answer})
               : std::vector<planner::DossierPart>{};
    dossierModel_->setTable(dossierTable(parts));
    figures_.figures = result.figures;
    for (planner::Figure &figure : lawFigures(parts, result.sovereignty, plan))
        figures_.figures.push_back(std::move(figure));
    dossierCard_->setVisible(dossierModel_->rowCount() > 0);
    filter();
}

/// Laws one may suppose, and packs one may look at, as the plan's packs have it.
void LawPage::fillChoices()
{
    const auto refill = [](QComboBox *box, const QString &none, const std::vector<std::pair<QString, QString>> &rows) {
        const QString kept = box->currentData().toString();
        box->clear();
        box->addItem(none);
        for (const auto &[title, id] : rows)
            box->addItem(title, id);
        box->setCurrentIndex(std::max(0, kept.isEmpty() ? 0 : box->findData(kept)));
    };
    std::vector<std::pair<QString, QString>> packs, laws;
    for (const RulePack &pack : law_->rules.packs) {
        packs.emplace_back(pack.title, pack.id);
        for (const Rule &rule : pack.rules)
            if (const Effectivity *how = rule.effectiveAt(asOf_->date()); how && std::holds_alternative<Pending>(*how))
                laws.emplace_back(rule.title, rule.id);
    }
    if (const Result<LawBookPtr> shipped = shippedLawBook(); shipped.ok())
        for (const RulePack &pack : (*shipped)->rules.packs)
            if (std::none_of(packs.begin(), packs.end(), [&](const auto &own) { return own.second == pack.id; }))
                laws.emplace_back(tr("Pack: %1").arg(pack.title), pack.id);
    refill(pack_, tr("All rule packs"), packs);
    refill(supposed_, tr("nothing else"), laws);
}

/// Against the plan's own day and packs; hidden where both are the same.
void LawPage::showChanges(const Plan &plan, const PlanResult &result)
{
    const bool supposes = !supposed_->currentData().toString().isEmpty();
    const bool isOther = supposes || asOf_->date() != plan.asOf;
    changesCard_->setVisible(isOther);
    const Result<LawBookPtr> own = lawBookFor(plan);
    if (!isOther || !own.ok())
        return;
    const std::vector<LawChange> changes =
        changesBetween(lawFindings(plan, result, *catalog(), **own, plan.asOf), findings_);
    const QString from = shownDay(plan.asOf), to = shownDay(asOf_->date());
    changesCard_->setCaption(
        changes.empty() ? tr("Nothing changes against the law of %1").arg(from)
        : supposes ? tr("From the law of %1 to that of %2, if “%3” applied").arg(from, to, supposed_->currentText())
                   : tr("From the law of %1 to that of %2").arg(from, to));
    changesModel_->setTable(lawChangeTable(changes));
}

void LawPage::askForPack()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Add a rule pack"), QFileInfo(document().file()).path(),
                                                      tr("Rule packs (*.yaml *.yml)"));
    if (file.isEmpty())
        return;
    if (const Outcome added = addPack(file); !added.ok())
        Q_EMIT failed(added.error());
}

Outcome LawPage::addPack(const QString &file)
{
    Result<RuleSettings> rules = addOwnPack(document().plan(), document().file(), file);
    if (!rules.ok())
        return rules.error();
    document().undoStack()->push(new ChangeRulesCommand(document(), std::move(rules).value()));
    return Done{};
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
        const QString pack = pack_->currentData().toString();
        if (const RulePack *own = law_->rules.packOf(finding.rule); !pack.isEmpty() && (!own || own->id != pack))
            return false;
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
    answer_->ask(law, document().plan().need.rules);
    if (!law) {
        detail_->setText(findings_.empty() ? tr("No rule speaks of this plan.")
                                           : tr("Choose a finding to read it whole."));
        return;
    }
    const Finding &finding = law->finding;
    QStringList lines{spokenText(finding.text)};
    if (!finding.citation.isEmpty())
        lines += tr("Citation: %1").arg(finding.citation);
    if (!finding.inForceFrom.isEmpty())
        lines += finding.period.isEmpty()
                     ? tr("In force from %1, after this plan ends").arg(shownDay(finding.inForceFrom))
                     : tr("In force from %1; binds from the period %2")
                           .arg(shownDay(finding.inForceFrom), shownDay(finding.period));
    if (!finding.remedy.isEmpty())
        lines += tr("What to do: %1").arg(spokenText(finding.remedy));
    if (law->rule) {
        lines += tr("Evidence: %1. Source: %2 (%5), checked %3%4.")
                     .arg(spokenText(law->rule->evidence), law->rule->source.title, shownDay(law->rule->source.checked),
                          law->rule->source.needsVerification() ? tr(", recalled and to be verified") : QString(),
                          law->rule->source.url);
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
    const QString why = law->finding.status == QLatin1String("approved") ? QString() : reason_->text().trimmed();
    document().undoStack()->push(new ChangeApprovalsCommand(document(), std::move(approvals), why));
    judge();
}

} // namespace cw::app
