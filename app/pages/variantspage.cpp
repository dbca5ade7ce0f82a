#include "app/pages/variantspage.h"

#include "app/commands/needcommands.h"
#include "app/models/celltablemodel.h"
#include "app/pages/differencetable.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace cw::app {

namespace {
const QString present = QStringLiteral("present"), compared = QStringLiteral("compared");
}

VariantsPage::VariantsPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("variants"), parent), content_(new QWidget), name_(new QLineEdit),
      rename_(makeLink(tr("Rename"), QStringLiteral("edit"))),
      remove_(makeLink(tr("Remove"), QStringLiteral("remove"))),
      open_(makeLink(tr("Open as a plan"), QStringLiteral("duplicate"))),
      use_(makeLink(tr("Take it into this plan"), QStringLiteral("back"))), model_(new CellTableModel(this)),
      diffModel_(new CellTableModel(this)), table_(new TableView(tr("Variants"))),
      diffTable_(new TableView(tr("Differences"))), a_(new QComboBox), b_(new QComboBox)
{
    auto *empty = new EmptyState(tr("Nothing to lay side by side yet."),
                                 tr("Keep an answer under a name, change the plan, and see both here."),
                                 tr("Solve the plan"), tr("Look at the need"));
    connect(empty, &EmptyState::firstChosen, this, &StepPage::solveRequested);
    connect(empty, &EmptyState::secondChosen, this, [this] { Q_EMIT stepRequested(QStringLiteral("need")); });
    empty_ = empty;
    auto *column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::half);
    name_->setPlaceholderText(tr("Name, such as “all rented”"));
    name_->setAccessibleName(tr("Name of the variant"));
    name_->setMaximumWidth(scaled(280));
    auto *keepIt = makeButton(tr("Keep this answer"), QStringLiteral("pin"), true);
    bar->addWidget(name_, 1);
    bar->addWidget(keepIt);
    bar->addStretch(1);
    column->addLayout(bar);
    auto *card = new Card(tr("Side by side"));
    card->setCaption(tr("bold: lowest; below: against the first row"));
    for (QPushButton *verb : {use_, open_, rename_, remove_})
        card->addVerb(verb);
    table_->setModel(model_);
    table_->setTall(true);
    table_->setFitRows(true);
    table_->setStretch({0});
    card->addContent(table_, true);
    column->addWidget(card);
    diffCard_ = new Card(tr("What differs"));
    auto *sides = new QWidget;
    auto *sideRow = new QHBoxLayout(sides);
    sideRow->setContentsMargins(0, 0, 0, 0);
    sideRow->setSpacing(space::half);
    a_->setAccessibleName(tr("First variant"));
    b_->setAccessibleName(tr("Second variant"));
    for (QComboBox *box : {a_, b_})
        box->setMinimumWidth(scaled(180));
    sideRow->addWidget(a_);
    sideRow->addWidget(makeLabel(tr("against"), TypeRole::Body, Ink::Second));
    sideRow->addWidget(b_);
    sideRow->addStretch(1);
    diffCard_->addContent(sides);
    diffTable_->setModel(diffModel_);
    diffTable_->setTall(true);
    diffTable_->setFitRows(true);
    diffCard_->addContent(diffTable_, true);
    column->addWidget(diffCard_);
    body()->addWidget(empty_);
    body()->addWidget(content_);
    body()->addStretch(1);

    connect(keepIt, &QPushButton::clicked, this, &VariantsPage::keep);
    connect(name_, &QLineEdit::returnPressed, this, &VariantsPage::keep);
    connect(rename_, &QPushButton::clicked, this, [this] { document().shelf().rename(chosen(), name_->text()); });
    connect(remove_, &QPushButton::clicked, this, [this] { document().shelf().remove(chosen()); });
    connect(open_, &QPushButton::clicked, this, [this] {
        if (const KeptVariant *variant = document().shelf().find(chosen())) {
            planner::Plan plan = variant->answer.plan;
            plan.title = QStringLiteral("%1, %2").arg(plan.title, variant->name);
            Q_EMIT variantRequested(plan);
        }
    });
    connect(use_, &QPushButton::clicked, this, [this] {
        if (const KeptVariant *variant = document().shelf().find(chosen()))
            document().undoStack()->push(
                new RestoreNeedCommand(document(), variant->answer.plan, tr("Take over %1").arg(variant->name)));
    });
    connect(table_, &TableView::rowChosen, this, &VariantsPage::showVerbs);
    connect(table_, &TableView::figureRequested, this, &StepPage::figureRequested);
    for (QComboBox *box : {a_, b_})
        connect(box, &QComboBox::activated, this, &VariantsPage::showDifference);
    connect(&document().shelf(), &VariantShelf::changed, this, &VariantsPage::refresh);
}

void VariantsPage::keep()
{
    const Answer *answer = document().answer();
    if (!answer || document().isStale())
        return;
    (void)document().shelf().keep(name_->text(), *answer);
    name_->clear();
}

std::vector<NamedAnswer> VariantsPage::answers() const
{
    std::vector<NamedAnswer> all;
    if (const Answer *answer = document().answer())
        all.push_back({present, tr("This plan now"), answer});
    if (const Answer *reference = document().reference();
        reference && document().answer() && !asksTheSame(reference->plan, document().answer()->plan))
        all.push_back({compared, tr("The compared answer"), reference});
    for (const KeptVariant &variant : document().shelf().kept())
        all.push_back({variant.id, variant.name, &variant.answer});
    return all;
}

const planner::PlanResult *VariantsPage::figures() const
{
    if (!figures_)
        figures_ = variantFigures(answers());
    return &*figures_;
}

QString VariantsPage::chosen() const
{
    return table_->currentIndex().data(IdRole).toString();
}

void VariantsPage::refresh()
{
    figures_.reset();
    const std::vector<NamedAnswer> all = answers();
    empty_->setVisible(all.empty());
    content_->setVisible(!all.empty());
    header()->setAnswer(all.size() < 2 ? tr("Keep this answer, change the plan, and lay both side by side.")
                                       : tr("%n answer(s) side by side.", nullptr, int(all.size())),
                        document().looksStale() ? tr("Older: the plan has changed since. F5 solves again.")
                                                : tr("Kept variants last as long as the plan is open; open one as a "
                                                     "plan to save it."));
    if (all.empty())
        return;
    model_->setTable(variantTable(all));
    for (QComboBox *box : {a_, b_}) {
        const QString before = box->currentData().toString();
        box->clear();
        for (const NamedAnswer &named : all)
            box->addItem(named.name, named.id);
        const int again = box->findData(before);
        box->setCurrentIndex(again >= 0 ? again : box == a_ ? std::min(1, int(all.size()) - 1) : 0);
    }
    if (all.size() > 1 && a_->currentIndex() == b_->currentIndex())
        a_->setCurrentIndex(b_->currentIndex() == 0 ? 1 : 0);
    diffCard_->setVisible(all.size() > 1);
    showVerbs();
    showDifference();
}

void VariantsPage::showVerbs()
{
    const bool kept = document().shelf().find(chosen()) != nullptr;
    for (QPushButton *verb : {use_, open_, rename_, remove_})
        verb->setEnabled(kept);
}

void VariantsPage::showDifference()
{
    const NamedAnswer *a = nullptr, *b = nullptr;
    const std::vector<NamedAnswer> all = answers();
    for (const NamedAnswer &named : all) {
        if (named.id == a_->currentData().toString())
            a = &named;
        if (named.id == b_->currentData().toString())
            b = &named;
    }
    if (!a || !b)
        return;
    const PlanDifference difference =
        compare({a->answer->plan, a->answer->result}, {b->answer->plan, b->answer->result});
    diffCard_->setCaption(differenceWords(difference));
    diffTable_->setVisible(!difference.isEmpty());
    diffTable_->setStretch({0, 1, 2, 4});
    diffModel_->setTable(differenceTable(difference, {a->name, a->answer->plan}, {b->name, b->answer->plan}));
}

} // namespace cw::app
