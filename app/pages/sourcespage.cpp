#include "app/pages/sourcespage.h"

#include "app/models/celltablemodel.h"
#include "app/models/columntitle.h"
#include "app/models/facttablemodel.h"
#include "app/models/filtermodel.h"
#include "app/models/numbers.h"
#include "app/models/plantables.h"
#include "app/models/shownday.h"
#include "app/models/words.h"
#include "app/widgets/card.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented.h"
#include "app/widgets/tableview.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>

#include <algorithm>
#include <numeric>

namespace cw::app {

SourcesPage::SourcesPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("sources"), parent), words_(new QLineEdit), kind_(new QComboBox),
      facts_(new FactTableModel(catalog(), this)), figures_(new CellTableModel(this)),
      factFilter_(new FilterModel(this)), figureFilter_(new FilterModel(this)),
      factTable_(new TableView(tr("Catalog"))), figureTable_(new TableView(tr("Passports"))),
      stack_(new QStackedWidget), provenance_(makeLabel({}, TypeRole::CellSecond, Ink::Second, true))
{
    auto *verbs = new QWidget;
    auto *bar = new FlowLayout(space::half, space::half, verbs);
    what_ = new Segmented(tr("Show"), {tr("Catalog"), tr("Passports of this plan")});
    which_ = new Segmented(tr("Rows"), {tr("All"), tr("To verify")});
    words_->setPlaceholderText(tr("Filter by any word"));
    words_->setAccessibleName(tr("Filter the sources"));
    words_->setClearButtonEnabled(true);
    words_->setFixedWidth(scaled(200));
    kind_->setAccessibleName(tr("Kind of fact"));
    kind_->setMinimumWidth(scaled(190));
    for (const catalog::FactTable &table : catalog()->tables)
        kind_->addItem(factKindTitle(table.kind), table.kind);
    countUnverified();
    bar->addWidget(what_);
    bar->addWidget(kind_);
    bar->addWidget(which_);
    bar->addWidget(words_);
    body()->addWidget(verbs);

    factFilter_->setSourceModel(facts_);
    figureFilter_->setSourceModel(figures_);
    for (const auto &[table, filter] : {std::pair{factTable_, factFilter_}, std::pair{figureTable_, figureFilter_}}) {
        table->setSortingEnabled(true);
        table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
        table->setModel(filter);
        stack_->addWidget(table);
    }
    figureTable_->setStretch({0, 3});
    auto *card = new Card;
    card->addContent(stack_, true, 1);
    card->setMinimumHeight(scaled(360));
    body()->addWidget(card, 1);
    provenance_->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    provenance_->setMinimumHeight(scaled(34));
    provenance_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    body()->addWidget(provenance_);

    connect(words_, &QLineEdit::textChanged, factFilter_, &FilterModel::setWords);
    connect(words_, &QLineEdit::textChanged, figureFilter_, &FilterModel::setWords);
    connect(kind_, &QComboBox::activated, this, &SourcesPage::showKind);
    connect(what_, &Segmented::chosen, this, &SourcesPage::refresh);
    connect(which_, &Segmented::chosen, this, &SourcesPage::showKind);
    connect(factTable_, &TableView::rowChosen, this, &SourcesPage::showProvenance);
    connect(figureTable_, &TableView::figureRequested, this, &StepPage::figureRequested);
}

QWidget *SourcesPage::filterField() const
{
    return words_;
}

bool SourcesPage::showsPassports() const
{
    return what_->current() == 1;
}

void SourcesPage::countUnverified()
{
    unverifiedInAll_ = 0;
    for (const catalog::FactTable &table : catalog()->tables)
        unverifiedInAll_ += int(std::count_if(table.rows.begin(), table.rows.end(),
                                              [&](const QStringList &row) { return needsVerification(table, row); }));
}

void SourcesPage::refresh()
{
    const Answer *answer = document().answer();
    stack_->setCurrentIndex(showsPassports() ? 1 : 0);
    kind_->setVisible(!showsPassports());
    which_->setVisible(!showsPassports());
    if (showsPassports()) {
        figures_->setTable(answer ? figureTable(answer->result) : CellTable{figureTable({}).columns, {}, false});
        const int unknown = answer ? int(std::count_if(answer->result.figures.begin(), answer->result.figures.end(),
                                                       [](const planner::Figure &f) { return !f.value; }))
                                   : 0;
        header()->setAnswer(answer ? tr("%Ln figure(s) carry this plan, each with its passport.", nullptr,
                                        int(answer->result.figures.size()))
                                   : tr("This plan has no figures yet."),
                            answer ? tr("%n of them not known.", nullptr, unknown) : tr("Press F5 to solve the plan."));
        provenance_->setText({});
        return;
    }
    const int rows = std::accumulate(catalog()->tables.begin(), catalog()->tables.end(), 0,
                                     [](int sum, const catalog::FactTable &t) { return sum + int(t.rows.size()); });
    header()->setAnswer(tr("%1 facts of %2, each with its source.").arg(whole(rows), shownDay(catalog()->asOf)),
                        unverifiedInAll_ == 0
                            ? tr("None of them waits to be verified.")
                            : tr("%Ln of them to verify: recalled, or without a source.", nullptr, unverifiedInAll_));
    if (!facts_->table())
        showKind();
}

void SourcesPage::setCatalog(const catalog::SnapshotPtr &catalog)
{
    StepPage::setCatalog(catalog);
    facts_->setCatalog(catalog);
    countUnverified();
    showKind();
}

void SourcesPage::showKind()
{
    facts_->setKind(kind_->currentData().toString());
    which_->setText(1, tr("To verify %1").arg(whole(facts_->unverified())));
    const bool onlyUnverified = which_->current() == 1;
    if (onlyUnverified && facts_->table())
        factFilter_->setKeep(
            [this](int row) { return needsVerification(*facts_->table(), facts_->table()->rows[std::size_t(row)]); });
    else
        factFilter_->setKeep({});
    provenance_->setText(facts_->rowCount() == 0 ? tr("The catalog has no facts of this kind.")
                                                 : tr("Choose a row to see where it comes from."));
}

void SourcesPage::showProvenance(const QModelIndex &index)
{
    const int row = factFilter_->mapToSource(index).row();
    QStringList parts;
    for (const char *column : {"source_title", "source_url", "as_of", "notes"}) {
        if (const QString value = facts_->value(row, QLatin1String(column)); !value.isEmpty())
            parts << value;
    }
    const QString confidence = confidenceName(facts_->value(row, QStringLiteral("confidence")));
    provenance_->setText((confidence.isEmpty() ? QString() : tr("Confidence: %1. ").arg(confidence)) +
                         parts.join(QStringLiteral(" · ")));
}

} // namespace cw::app
