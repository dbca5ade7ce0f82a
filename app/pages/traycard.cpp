#include "app/models/cataloglistmodel.h"
#include "app/models/celltablemodel.h"
#include "app/models/facttablemodel.h"
#include "app/models/quotetables.h"
#include "app/pages/quotecards.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"
#include "catalog/store/catalogsearch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

namespace cw::app {

namespace {
constexpr int hitsShown = 8;
}

TrayCard::TrayCard(std::shared_ptr<LiveCatalog> live, QWidget *parent)
    : Card(tr("Lines that wait for a part"), parent), live_(std::move(live)), lines_(new CellTableModel(this)),
      hits_(new CellTableModel(this)), lineTable_(new TableView(tr("Lines that wait for a part"))),
      hitTable_(new TableView(tr("Parts of the catalog"))), finder_(new QWidget),
      what_(makeLabel({}, TypeRole::Body, Ink::First, true)), words_(new QLineEdit),
      match_(makeButton(tr("It is this part"), {}, true))
{
    lineTable_->setTall(true);
    lineTable_->setFitRows(true);
    lineTable_->setStretch({0, 3});
    lineTable_->setModel(lines_);
    addContent(lineTable_, true);
    auto *column = new QVBoxLayout(finder_);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(what_);
    auto *bar = new QHBoxLayout;
    words_->setPlaceholderText(tr("Search the catalog by any words"));
    words_->setAccessibleName(tr("Search the part a line means"));
    words_->setClearButtonEnabled(true);
    bar->addWidget(words_, 1);
    bar->addWidget(match_);
    column->addLayout(bar);
    hitTable_->setTall(true);
    hitTable_->setFitRows(true);
    hitTable_->setStretch({0});
    hitTable_->setModel(hits_);
    column->addWidget(hitTable_);
    addContent(finder_);
    finder_->hide();
    connect(words_, &QLineEdit::textChanged, this, &TrayCard::search);
    connect(words_, &QLineEdit::returnPressed, match_, &QPushButton::click);
    connect(hitTable_, &TableView::rowChosen, this, &TrayCard::showVerb);
    connect(lineTable_, &TableView::rowChosen, this, [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        const QString second = first.data(SecondLineRole).toString();
        lookFor(second.isEmpty() ? QString() : first.data(Qt::DisplayRole).toString(),
                second.isEmpty() ? first.data(Qt::DisplayRole).toString() : second);
    });
    connect(match_, &QPushButton::clicked, this, [this] {
        const QString id = hitTable_->currentIndex().data(IdRole).toString();
        if (part_.isEmpty() || id.isEmpty())
            return;
        finder_->hide();
        Q_EMIT matched(part_, id);
    });
}

void TrayCard::refresh()
{
    QtConcurrent::run([user = live_->user()] {
        return user.quotes();
    }).then(this, [this](const Result<std::vector<catalog::StoredQuote>> &stored) {
        if (!stored.ok()) {
            Q_EMIT failed(stored.error());
            return;
        }
        lines_->setTable(trayTable(stored.value()));
        lineTable_->setVisible(waiting() > 0);
        setCaption(waiting() > 0 ? tr("%Ln line(s) of imported quotes price nothing yet", nullptr, waiting())
                                 : tr("every line of the imported quotes has its part"));
    });
}

int TrayCard::waiting() const
{
    return lines_->rowCount();
}

void TrayCard::lookFor(const QString &part, const QString &description)
{
    part_ = part;
    finder_->show();
    what_->setText(part.isEmpty()
                       ? tr("“%1” has no part number, so it cannot be remembered. Change the price of its part in "
                            "the catalog instead.")
                             .arg(description)
                       : tr("Which part is %1, %2?").arg(part, description));
    words_->setVisible(!part.isEmpty());
    hitTable_->setVisible(!part.isEmpty());
    match_->setVisible(!part.isEmpty());
    const QStringList words = description.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    words_->setText(words.mid(0, 2).join(QLatin1Char(' ')));
    search();
}

void TrayCard::search()
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Part"), false, true}, {tr("Kind"), false, false}, {tr("Price"), true, false}};
    const auto snapshot = live_->snapshot();
    for (const catalog::SearchHit &hit : catalog::searchCatalog(*snapshot, words_->text(), {}, hitsShown)) {
        const catalog::FactTable &facts = *snapshot->table(hit.kind);
        Cell part = textCell(hit.id);
        part.second = rowSummary(facts, *hit.row);
        const auto price = catalogPrice(facts, *hit.row);
        table.rows.push_back(
            {hit.id,
             CellRowStyle::Normal,
             {part, textCell(factKindTitle(hit.kind)), textCell(price ? priceText(*price) : QStringLiteral("—"))}});
    }
    hits_->setTable(std::move(table));
    if (hits_->rowCount() > 0)
        hitTable_->setCurrentIndex(hits_->index(0, 0));
    showVerb();
}

void TrayCard::showVerb()
{
    const QString id = hitTable_->currentIndex().data(IdRole).toString();
    match_->setEnabled(!part_.isEmpty() && !id.isEmpty());
    match_->setText(id.isEmpty() ? tr("It is this part") : tr("It is %1").arg(id));
}

} // namespace cw::app
