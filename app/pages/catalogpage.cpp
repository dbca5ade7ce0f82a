#include "app/pages/catalogpage.h"

#include "app/models/catalogcompare.h"
#include "app/models/cataloglistmodel.h"
#include "app/models/celltablemodel.h"
#include "app/models/columntitle.h"
#include "app/models/numbers.h"
#include "app/models/shownday.h"
#include "app/pages/findingscard.h"
#include "app/pages/ownrowcard.h"
#include "app/widgets/card.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/segmented.h"
#include "app/widgets/tableview.h"
#include "catalog/base/outofmemory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int listHeight = 330;
}

CatalogPage::CatalogPage(PageContext context, QWidget *parent)
    : StepPage(std::move(context), QStringLiteral("catalog"), parent), words_(new QLineEdit), kind_(new QComboBox),
      show_(new Segmented(tr("Show"), {tr("All"), tr("To verify"), tr("Doubtful"), tr("Own")})),
      foundLabel_(makeLabel({}, TypeRole::CellSecond, Ink::Second)), list_(new CatalogListModel(this)),
      table_(new TableView(tr("Catalog"))), comparison_(new CellTableModel(this)),
      compareTable_(new TableView(tr("Comparison"))), editor_(new OwnRowCard(live(), document())),
      findings_(new FindingsCard(key()))
{
    buildBar();
    buildCards();
    connect(&building_, &QFutureWatcher<std::shared_ptr<const CatalogIndex>>::finished, this, &CatalogPage::receive);
    connect(table_, &TableView::rowChosen, this, &CatalogPage::choose);
    connect(findings_, &FindingsCard::figureRequested, this, &StepPage::figureRequested);
    connect(editor_, &OwnRowCard::failed, this, &StepPage::failed);
}

CatalogPage::~CatalogPage()
{
    building_.waitForFinished();
}

void CatalogPage::buildBar()
{
    auto *bar = new QWidget; // wraps where large text leaves no room
    auto *flow = new FlowLayout(space::half, space::half, bar);
    words_->setPlaceholderText(tr("Filter every fact by any words"));
    words_->setAccessibleName(tr("Filter the catalog"));
    words_->setClearButtonEnabled(true);
    words_->setMinimumWidth(words_->fontMetrics().horizontalAdvance(words_->placeholderText()) + scaled(44));
    kind_->setAccessibleName(tr("Kind of fact"));
    kind_->setMinimumWidth(200);
    flow->addWidget(words_);
    flow->addWidget(kind_);
    flow->addWidget(show_);
    flow->addWidget(foundLabel_);
    body()->addWidget(bar);
    connect(words_, &QLineEdit::textChanged, this, &CatalogPage::applyFilter);
    connect(kind_, &QComboBox::activated, this, &CatalogPage::applyFilter);
    connect(show_, &Segmented::chosen, this, &CatalogPage::applyFilter);
}

void CatalogPage::buildCards()
{
    table_->setModel(list_);
    table_->setTall(true);
    table_->setStretch({CatalogListModel::Part, CatalogListModel::Source});
    table_->setMinimumHeight(listHeight);
    auto *card = new Card;
    card->addContent(table_, true, 1);
    body()->addWidget(card, 1);

    compareCard_ = new Card(tr("The chosen row"));
    pin_ = makeLink(tr("Pin to compare"), QStringLiteral("pin"));
    pin_->setToolTip(tr("Space, in the table: up to four rows stand side by side"));
    unpinAll_ = makeLink(tr("Unpin all"), QStringLiteral("unpin"));
    whichRows_ = new Segmented(tr("Facts"), {tr("All facts"), tr("Differences")});
    compareCard_->addVerb(whichRows_);
    compareCard_->addVerb(pin_);
    compareCard_->addVerb(unpinAll_);
    compareTable_->setModel(comparison_);
    compareTable_->setFitRows(true);
    compareCard_->addContent(compareTable_, true);
    body()->addWidget(editor_);
    body()->addWidget(compareCard_);
    body()->addWidget(findings_);
    table_->installEventFilter(this);
    compareTable_->installEventFilter(this);
    connect(pin_, &QPushButton::clicked, this, &CatalogPage::togglePin);
    connect(unpinAll_, &QPushButton::clicked, this, [this] {
        pinned_.clear();
        showComparison();
    });
    connect(whichRows_, &Segmented::chosen, this, &CatalogPage::showComparison);
}

QWidget *CatalogPage::filterField() const
{
    return words_;
}

void CatalogPage::refresh()
{
    build();
    findings_->showFindings(document().answer());
    showHeader();
}

void CatalogPage::setCatalog(const catalog::SnapshotPtr &catalog)
{
    StepPage::setCatalog(catalog);
    if (isVisible())
        build();
}

void CatalogPage::build()
{
    if (wanted_ == catalog() || isBuilding_)
        return;
    wanted_ = catalog();
    isBuilding_ = true;
    building_.setFuture(QtConcurrent::run([snapshot = catalog(), shipped = live()->shipped(),
                                           day = live()->day()]() -> std::shared_ptr<const CatalogIndex> {
        try {
            return std::make_shared<const CatalogIndex>(snapshot, *shipped, catalog::catalogLint(*snapshot, day));
        } catch (const std::bad_alloc &) { // the list that is shown stays
            return nullptr;
        }
    }));
}

void CatalogPage::receive()
{
    const std::shared_ptr<const CatalogIndex> built = building_.result();
    isBuilding_ = false;
    if (!built) {
        Q_EMIT live()->failed(outOfMemory());
        return;
    }
    index_ = built;
    const QString kind = kind_->currentData().toString();
    kind_->clear();
    kind_->addItem(tr("Every kind"), QString());
    for (const catalog::FactTable &table : index_->snapshot().tables)
        kind_->addItem(QStringLiteral("%1 · %2").arg(factKindTitle(table.kind), whole(double(table.rows.size()))),
                       table.kind);
    kind_->setCurrentIndex(std::max(0, kind_->findData(kind)));
    showCounts();
    list_->setIndex(index_);
    showHeader();
    if (!lookFor_.isEmpty())
        showWords(QStringList(lookFor_));
    else if (!chosen_ && list_->rowCount() > 1)
        table_->setCurrentIndex(list_->index(1, 0));
    else
        showComparison();
    build(); // the catalog may have changed while this index was built
}

void CatalogPage::showCounts()
{
    show_->setText(1, tr("To verify %1").arg(whole(index_->count(CatalogShow::ToVerify))));
    show_->setText(2, tr("Doubtful %1").arg(whole(index_->count(CatalogShow::Doubtful))));
    show_->setText(3, tr("Own %1").arg(whole(index_->count(CatalogShow::Own))));
}

void CatalogPage::applyFilter()
{
    list_->setQuery({words_->text(), kind_->currentData().toString(), CatalogShow(show_->current())});
    showHeader();
}

void CatalogPage::showHeader()
{
    if (!index_) {
        header()->setAnswer(tr("The catalog is being read."), {});
        return;
    }
    const int all = int(index_->entries().size()), own = index_->count(CatalogShow::Own);
    header()->setAnswer(
        tr("%1 facts of %2 kinds, as of %3.")
            .arg(whole(all), whole(double(index_->snapshot().tables.size())), shownDay(index_->snapshot().asOf)),
        own > 0 ? tr("%Ln row(s) are your own, laid over the shipped ones.", nullptr, own)
                : tr("All of them as shipped; your own prices and parts are laid over them."));
    foundLabel_->setText(list_->found() == all ? QString() : tr("%Ln found", nullptr, list_->found()));
    foundLabel_->setVisible(list_->found() != all); // without words it would still take a line of its own
}

void CatalogPage::choose(const QModelIndex &index)
{
    const int entry = list_->entryAt(index.row());
    if (entry < 0)
        return;
    chosen_ = Key{index_->table(entry).kind, index_->id(entry)};
    showComparison();
}

void CatalogPage::showRow(const QString &kind, const QString &id)
{
    const int entry = index_ ? index_->find(kind, id) : -1;
    if (entry < 0)
        return;
    if (list_->rowOf(entry) < 0) {
        const QSignalBlocker quiet(words_);
        words_->clear();
        kind_->setCurrentIndex(0);
        show_->setCurrent(0);
        applyFilter();
    }
    table_->setCurrentIndex(list_->index(list_->rowOf(entry), 0));
    table_->scrollTo(table_->currentIndex());
}

void CatalogPage::showWords(const QStringList &tried)
{
    lookFor_ = tried;
    if (!index_ || tried.isEmpty())
        return; // looked for when the index stands
    lookFor_.clear();
    kind_->setCurrentIndex(0);
    show_->setCurrent(0);
    for (const QString &words : tried) {
        words_->setText(words);
        if (list_->rowCount() > 0)
            break;
    }
    for (int row = 0; row < list_->rowCount(); ++row) {
        const QModelIndex index = list_->index(row, 0);
        if (index.data(RowStyleRole).toInt() == int(CellRowStyle::Normal)) {
            table_->setCurrentIndex(index);
            table_->scrollTo(index);
            break;
        }
    }
}

void CatalogPage::togglePin()
{
    if (!chosen_)
        return;
    const auto found = std::find(pinned_.begin(), pinned_.end(), *chosen_);
    if (found != pinned_.end())
        pinned_.erase(found);
    else if (pinned_.size() < std::size_t(mostCompared))
        pinned_.push_back(*chosen_);
    showComparison();
}

std::vector<int> CatalogPage::compared() const
{
    std::vector<int> entries;
    for (const Key &key : pinned_) {
        if (const int entry = index_->find(key.kind, key.id); entry >= 0)
            entries.push_back(entry);
    }
    const bool isPinned = chosen_ && std::find(pinned_.begin(), pinned_.end(), *chosen_) != pinned_.end();
    const int current = chosen_ ? index_->find(chosen_->kind, chosen_->id) : -1;
    if (current >= 0 && !isPinned && entries.size() < std::size_t(mostCompared))
        entries.push_back(current);
    return entries;
}

void CatalogPage::showComparison()
{
    if (!index_)
        return;
    const std::vector<int> entries = compared();
    const bool several = entries.size() > 1;
    compareCard_->setVisible(!entries.empty());
    compareCard_->setTitle(several ? tr("Side by side") : tr("The chosen row"));
    whichRows_->setVisible(several);
    unpinAll_->setVisible(!pinned_.empty());
    const bool isPinned = chosen_ && std::find(pinned_.begin(), pinned_.end(), *chosen_) != pinned_.end();
    pin_->setText(isPinned ? tr("Unpin") : tr("Pin to compare"));
    pin_->setEnabled(isPinned || pinned_.size() < std::size_t(mostCompared));
    CellTable table = compareTable(*index_, entries, several && whichRows_->current() == 1);
    QList<int> stretch;
    for (int c = 1; c < int(table.columns.size()); ++c)
        stretch << c;
    compareTable_->setStretch(stretch);
    compareTable_->setTall(false);
    comparison_->setTable(std::move(table));
    const int current = chosen_ ? index_->find(chosen_->kind, chosen_->id) : -1;
    editor_->setVisible(current >= 0);
    if (current >= 0)
        editor_->showRow(index_->table(current), index_->row(current), index_->entries()[std::size_t(current)].isOwn);
}

/// A table takes every letter for a search and Space for its selection: here they are verbs.
bool CatalogPage::eventFilter(QObject *watched, QEvent *event)
{
    if ((watched == table_ || watched == compareTable_) && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && watched == table_) {
            togglePin();
            return true;
        }
        if (key->key() == Qt::Key_D && key->modifiers() == Qt::NoModifier && whichRows_->isVisible()) {
            whichRows_->setCurrent(1 - whichRows_->current());
            showComparison();
            return true;
        }
    }
    return StepPage::eventFilter(watched, event);
}

} // namespace cw::app
