#include "app/pages/quotecards.h"

#include "app/models/celltablemodel.h"
#include "app/models/quotetables.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace cw::app {

namespace {

/// Content that is made anew with each file stands in a place that stays.
QVBoxLayout *hostIn(Card *card)
{
    auto *host = new QWidget;
    auto *column = new QVBoxLayout(host);
    column->setContentsMargins(0, 0, 0, 0);
    card->addContent(host);
    return column;
}

} // namespace

QuoteReadingCard::QuoteReadingCard(QWidget *parent) : Card(tr("Comma or point"), parent), host_(hostIn(this)) {}

void QuoteReadingCard::showQuote(const catalog::Quote &quote)
{
    delete rows_;
    choices_.clear();
    rows_ = new QWidget;
    auto *column = new QVBoxLayout(rows_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    setCaption(quote.isAmbiguous ? tr("the file does not settle it: say which total is meant")
                                 : tr("the total of the quote under each reading the file allows"));
    for (std::size_t i = 0; i < quote.readings.size(); ++i) {
        const catalog::QuoteReading &reading = quote.readings[i];
        const bool isComma = reading.decimal == catalog::DecimalMark::Comma;
        auto *row = new QHBoxLayout;
        row->addWidget(makeLabel(isComma ? tr("Decimal comma") : tr("Decimal point"), TypeRole::Body));
        row->addWidget(makeLabel(quoteMoney(reading.totals.net), TypeRole::CardTitle));
        row->addWidget(makeLabel(tr("net"), TypeRole::CellSecond, Ink::Second));
        if (reading.totals.gross)
            row->addWidget(
                makeLabel(tr("%1 with tax").arg(quoteMoney(reading.totals.gross)), TypeRole::CellSecond, Ink::Second));
        row->addStretch(1);
        if (quote.isAmbiguous || (quote.readings.size() > 1 && i != quote.chosen)) {
            auto *choose = quote.isAmbiguous ? makeButton(tr("This total is meant")) : makeLink(tr("Read it so"));
            choose->setAccessibleDescription(quoteMoney(reading.totals.net));
            connect(choose, &QPushButton::clicked, this, [this, mark = reading.decimal] { Q_EMIT chosen(mark); });
            row->addWidget(choose);
            choices_.emplace_back(reading.decimal, choose);
        } else {
            row->addWidget(makeLabel(tr("read so"), TypeRole::CellSecond, Ink::Second));
        }
        column->addLayout(row);
    }
    host_->addWidget(rows_);
}

QPushButton *QuoteReadingCard::choice(catalog::DecimalMark mark) const
{
    for (const auto &[own, button] : choices_) {
        if (own == mark)
            return button;
    }
    return nullptr;
}

QuoteColumnsCard::QuoteColumnsCard(QWidget *parent)
    : Card(tr("What the columns mean"), parent), host_(hostIn(this)),
      confirm_(makeButton(tr("The columns are right"), {}, true))
{
    addVerb(confirm_);
    connect(confirm_, &QPushButton::clicked, this, [this] {
        setConfirmed(true);
        Q_EMIT confirmed();
    });
}

void QuoteColumnsCard::setConfirmed(bool confirmed)
{
    confirmed_ = confirmed;
    confirm_->setVisible(!confirmed);
    setCaption(confirmed ? tr("confirmed; remembered for this vendor with the import")
                         : tr("look once; the next quote of this vendor is read the same way"));
}

void QuoteColumnsCard::showColumns(const QStringList &titles, const std::vector<std::pair<QString, QString>> &mapping,
                                   bool isConfirmed)
{
    delete fields_;
    roles_.clear();
    fields_ = new QWidget;
    auto *flow = new FlowLayout(space::gap, space::half, fields_);
    for (const QString &title : titles) {
        auto *box = new QWidget;
        auto *pair = new QVBoxLayout(box);
        pair->setContentsMargins(0, 0, 0, 0);
        pair->setSpacing(2);
        auto *role = new QComboBox;
        role->setAccessibleName(tr("Meaning of the column “%1”").arg(title));
        role->addItem(tr("not used"), QString());
        for (const QString &word : catalog::roleWords())
            role->addItem(quoteRoleName(*catalog::roleFromWord(word)), word);
        for (const auto &[word, column] : mapping) {
            if (column == title)
                role->setCurrentIndex(role->findData(word));
        }
        auto *label = makeLabel(title, TypeRole::Caption, Ink::Second);
        label->setBuddy(role);
        pair->addWidget(label);
        pair->addWidget(role);
        flow->addWidget(box);
        connect(role, &QComboBox::activated, this, [this] {
            setConfirmed(false);
            Q_EMIT changed();
        });
        roles_.emplace_back(title, role);
    }
    host_->addWidget(fields_);
    setConfirmed(isConfirmed);
}

catalog::QuoteMapping QuoteColumnsCard::mapping() const
{
    catalog::QuoteMapping mapping;
    for (const auto &[title, role] : roles_) {
        if (const auto meaning = catalog::roleFromWord(role->currentData().toString()))
            mapping[catalog::plainLabel(title)] = *meaning;
    }
    return mapping;
}

QComboBox *QuoteColumnsCard::roleOf(const QString &title) const
{
    for (const auto &[own, role] : roles_) {
        if (own == title)
            return role;
    }
    return nullptr;
}

} // namespace cw::app
