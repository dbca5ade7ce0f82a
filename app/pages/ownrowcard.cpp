#include "app/pages/ownrowcard.h"

#include "app/commands/catalogcommand.h"
#include "app/dialogs/rowdialog.h"
#include "app/models/catalogindex.h"
#include "app/models/columntitle.h"
#include "app/models/numbers.h"
#include "app/models/spokentext.h"
#include "app/session/runaside.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>

namespace cw::app {

namespace {

constexpr double highestPrice = 1e9;
constexpr int priceDecimals = 4;

QWidget *labelled(QLabel *label, QWidget *field)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(field);
    return box;
}

} // namespace

OwnRowCard::OwnRowCard(std::shared_ptr<LiveCatalog> live, PlanDocument &document, QWidget *parent)
    : Card(tr("Your word on this row"), parent), live_(std::move(live)), document_(document), price_(new QWidget),
      priceName_(makeLabel({}, TypeRole::Caption, Ink::Second)),
      low_(new NumberInput(tr("Lowest price"), 0, highestPrice, priceDecimals, 1, true)),
      high_(new NumberInput(tr("Highest price"), 0, highestPrice, priceDecimals, 1, true)), source_(new QLineEdit),
      from_(new QDateEdit(live_->day())), set_(makeButton(tr("Set the price"), {}, true)),
      restore_(makeLink(tr("Take the shipped row again"), QStringLiteral("undo"))),
      change_(makeLink(tr("Change any cell…"), QStringLiteral("edit"))),
      copy_(makeLink(tr("Add a part like it…"), QStringLiteral("duplicate")))
{
    addVerb(restore_);
    addVerb(change_);
    addVerb(copy_);
    auto *flow = new FlowLayout(space::gap, space::half, price_);
    source_->setAccessibleName(tr("Who says so"));
    source_->setPlaceholderText(tr("A mail, a framework contract, a call"));
    source_->setMinimumWidth(scaled(260));
    flow->addWidget(labelled(priceName_, low_));
    flow->addWidget(labelled(makeLabel(tr("Highest, where it is a range"), TypeRole::Caption, Ink::Second), high_));
    flow->addWidget(labelled(makeLabel(tr("Who says so"), TypeRole::Caption, Ink::Second), source_));
    from_->setDisplayFormat(windowLanguage().dayForm);
    from_->setCalendarPopup(true);
    constexpr int wholeDay = 128;
    from_->setMinimumWidth(scaled(wholeDay));
    from_->setAccessibleName(tr("Counts from"));
    from_->setToolTip(tr("A plan uses the price when its own day is this one or later."));
    flow->addWidget(labelled(makeLabel(tr("Counts from"), TypeRole::Caption, Ink::Second), from_));
    flow->addWidget(labelled(makeLabel(QStringLiteral(" "), TypeRole::Caption), set_));
    addContent(price_);
    connect(set_, &QPushButton::clicked, this, &OwnRowCard::setPrice);
    connect(restore_, &QPushButton::clicked, this,
            [this] { document_.undoStack()->push(new ChangeOwnRowCommand(live_, table_.kind, row_.value(0), {})); });
    connect(change_, &QPushButton::clicked, this, [this] { edit(false); });
    connect(copy_, &QPushButton::clicked, this, [this] { edit(true); });
}

void OwnRowCard::showRow(const catalog::FactTable &table, const QStringList &row, bool isOwn)
{
    const bool isSameRow = table.kind == table_.kind && row.value(0) == row_.value(0);
    table_ = {table.kind, table.columns, {}};
    row_ = row;
    setCaption(QStringLiteral("%1 · %2").arg(row.value(0), factKindTitle(table.kind)));
    restore_->setVisible(isOwn);
    const auto price = priceColumns(table, row);
    price_->setVisible(price.has_value());
    if (!price)
        return;
    priceName_->setText(price->per.isEmpty() ? tr("Price, %1").arg(price->currency)
                                             : tr("Price, %1 per %2").arg(price->currency, price->per));
    high_->parentWidget()->setVisible(price->lowColumn != price->highColumn);
    if (isSameRow && (low_->hasFocus() || high_->hasFocus()))
        return; // what is being typed stays
    low_->setNumber(price->low);
    high_->setNumber(price->high);
    if (!isSameRow) {
        source_->clear();
        from_->setDate(sayingDay());
    }
}

QDate OwnRowCard::sayingDay() const
{
    const QDate ofPlan = document_.isOpen() ? document_.plan().asOf : live_->day();
    return std::min(ofPlan, live_->day());
}

void OwnRowCard::change(const QString &kind, const QString &id, const QMap<QString, QString> &cells, QDate from)
{
    catalog::ImportedRow row;
    row.kind = kind;
    row.id = id;
    row.cells = cells;
    runAside(
        this,
        [base = live_->snapshot(document_.isOpen() ? document_.plan().asOf : live_->day()), row]() -> Outcome {
            std::vector<catalog::ImportedRow> rows{row};
            const auto laid = catalog::layFacts(base, rows);
            if (!laid.ok())
                return laid.error();
            const QString &refusal = rows.front().refusal;
            return refusal.isEmpty() ? Outcome(Done{}) : Error::invalid(refusal, row.kind + QLatin1Char(' ') + row.id);
        },
        [this, row, from](const Outcome &taken) {
            if (!taken.ok()) {
                Q_EMIT failed(taken.error());
                return;
            }
            document_.undoStack()->push(new ChangeOwnRowCommand(live_, row.kind, row.id, row.cells, from));
            Q_EMIT changed(row.id);
        });
}

void OwnRowCard::setPrice()
{
    const auto columns = priceColumns(table_, row_);
    const auto low = low_->number() ? low_->number() : high_->number();
    if (!columns || !low) {
        Q_EMIT failed(Error::invalid(tr("No price is stated"), row_.value(0), tr("a price above zero")));
        return;
    }
    const bool isRange = columns->lowColumn != columns->highColumn;
    const double high = isRange ? std::max(high_->number().value_or(*low), *low) : *low;
    QMap<QString, QString> cells{{columns->lowColumn, exportNumber(*low)}, {columns->highColumn, exportNumber(high)}};
    const QString said = source_->text().trimmed().isEmpty() ? tr("own statement") : source_->text().trimmed();
    if (table_.columns.contains(QStringLiteral("price_source")))
        cells.insert(QStringLiteral("price_source"), said);
    if (table_.columns.contains(QStringLiteral("price_as_of")))
        cells.insert(QStringLiteral("price_as_of"), from_->date().toString(Qt::ISODate));
    change(table_.kind, row_.value(0), cells, from_->date());
}

void OwnRowCard::edit(bool asNew)
{
    auto *dialog = new RowDialog(table_.columns, row_, asNew, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RowDialog::confirmed, this,
            [this, kind = table_.kind](const QString &id, const QMap<QString, QString> &cells) {
                change(kind, id, cells, sayingDay());
            });
    connect(this, &OwnRowCard::changed, dialog, &RowDialog::accept);
    connect(this, &OwnRowCard::failed, dialog, &RowDialog::tell);
    dialog->open();
}

} // namespace cw::app
