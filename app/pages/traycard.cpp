#include "app/models/cataloglistmodel.h"
#include "app/models/celltablemodel.h"
#include "app/models/columntitle.h"
#include "app/models/quotetables.h"
#include "app/pages/quotecards.h"
#include "app/session/runaside.h"
#include "app/widgets/labels.h"
#include "app/widgets/tableview.h"
#include "catalog/store/catalogsearch.h"
#include "catalog/store/partmatcher.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

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
    connect(lineTable_, &TableView::rowChosen, this,
            [this](const QModelIndex &index) { lookForRow(index.data(IdRole).toString()); });
    connect(match_, &QPushButton::clicked, this, [this] {
        const QString id = hitTable_->currentIndex().data(IdRole).toString();
        if (!canMatch() || id.isEmpty())
            return;
        finder_->hide();
        if (part_.isEmpty())
            Q_EMIT describedAs(vendor_, description_, id);
        else
            Q_EMIT matched(part_, id);
    });
}

void TrayCard::refresh()
{
    runAside(
        this, [user = live_->user()] { return user.quotes(); },
        [this](const Result<std::vector<catalog::StoredQuote>> &stored) {
            if (!stored.ok()) {
                Q_EMIT failed(stored.error());
                return;
            }
            stored_ = stored.value();
            lines_->setTable(trayTable(stored_));
            lineTable_->setVisible(waiting() > 0);
            setVisible(!stored_.empty()); // before the first quote there is nothing to say
            setCaption(waiting() > 0 ? tr("%Ln line(s) of imported quotes price nothing yet", nullptr, waiting())
                                     : tr("every line of the imported quotes has its part"));
        });
}

int TrayCard::waiting() const
{
    return lines_->rowCount();
}

void TrayCard::lookForRow(const QString &row)
{
    for (const catalog::StoredQuote &quote : stored_)
        for (const catalog::QuoteLine &line : quote.lines)
            if (trayRow(quote, line) == row)
                return lookFor(line.part, line.description, quote.vendor);
}

void TrayCard::lookFor(const QString &part, const QString &description, const QString &vendor)
{
    part_ = part;
    description_ = description;
    vendor_ = vendor;
    finder_->show();
    what_->setText(part.isEmpty() ? tr("Which part does %1 mean by “%2”?").arg(vendor, description)
                                  : tr("Which part is %1, %2?").arg(part, description));
    const QSignalBlocker quiet(words_);
    words_->clear();
    propose();
}

bool TrayCard::canMatch() const
{
    return !part_.isEmpty() || (!vendor_.isEmpty() && !description_.isEmpty());
}

void TrayCard::propose()
{
    const auto snapshot = live_->snapshot();
    runAside(
        this,
        [snapshot, description = description_] {
            return catalog::PartMatcher(*snapshot).proposals(description, hitsShown);
        },
        [this, snapshot, description = description_](const std::vector<catalog::PartMatch> &proposals) {
            if (description != description_ || !words_->text().isEmpty())
                return; // another line, or the person searches already
            std::vector<std::pair<QString, QString>> parts;
            for (const catalog::PartMatch &proposal : proposals)
                parts.emplace_back(proposal.kind, proposal.id);
            showParts(*snapshot, parts);
            if (parts.empty()) // nothing is alike: begin with the first words
                words_->setText(description.simplified().section(QLatin1Char(' '), 0, 1));
        });
}

void TrayCard::search()
{
    if (words_->text().trimmed().isEmpty()) {
        propose();
        return;
    }
    const auto snapshot = live_->snapshot();
    if (!search_ || &search_->snapshot() != snapshot.get())
        search_ = std::make_shared<const catalog::CatalogSearch>(snapshot);
    std::vector<std::pair<QString, QString>> parts;
    for (const catalog::SearchHit &hit : search_->find(words_->text(), {}, hitsShown))
        parts.emplace_back(hit.kind, hit.id);
    showParts(*snapshot, parts);
}

void TrayCard::showParts(const catalog::CatalogSnapshot &snapshot,
                         const std::vector<std::pair<QString, QString>> &parts)
{
    CellTable table;
    table.tall = true;
    table.columns = {{tr("Part"), false, true}, {tr("Kind"), false, false}, {tr("Price"), true, false}};
    for (const auto &[kind, id] : parts) {
        const catalog::FactTable &facts = *snapshot.table(kind);
        const auto row = std::find_if(facts.rows.begin(), facts.rows.end(), [&wanted = id](const QStringList &cells) {
            return cells.constFirst() == wanted;
        });
        Cell part = textCell(id);
        part.second = rowSummary(facts, *row);
        const auto price = catalogPrice(facts, *row);
        table.rows.push_back(
            {id,
             CellRowStyle::Normal,
             {part, textCell(factKindTitle(kind)), textCell(price ? priceText(*price) : QStringLiteral("—"))}});
    }
    hits_->setTable(std::move(table));
    if (hits_->rowCount() > 0)
        hitTable_->setCurrentIndex(hits_->index(0, 0));
    showVerb();
}

void TrayCard::showVerb()
{
    const QString id = hitTable_->currentIndex().data(IdRole).toString();
    match_->setEnabled(canMatch() && !id.isEmpty());
    match_->setText(id.isEmpty() ? tr("It is this part") : tr("It is %1").arg(id));
}

} // namespace cw::app
