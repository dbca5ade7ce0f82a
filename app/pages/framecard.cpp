#include "app/pages/framecard.h"

#include "app/commands/needcommands.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/monthinput.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/typedtext.h"
#include "planner/report/language.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int titleWidth = 400; // most titles whole

constexpr int longestHorizon = 600; // months, as a plan file may state

} // namespace

FrameCard::FrameCard(PageContext context, QWidget *parent)
    : Card(tr("Frame"), parent), context_(std::move(context)), title_(new QLineEdit), day_(new QDateEdit),
      currency_(new QComboBox), start_(new MonthInput(tr("From, month"))),
      orders_(new MonthInput(tr("First orders, month"), tr("in time"))),
      months_(new NumberInput(tr("Months"), 1, longestHorizon, 0, 6, false)),
      discount_(new NumberInput(tr("Discount rate, % a year"), 0, 50, 2, 0.5, false)), period_(new QComboBox)
{
    auto *content = new QWidget;
    auto *flow = new FlowLayout(space::card, space::half, content);
    title_->setMinimumWidth(scaled(titleWidth));
    for (const int months : {1, 3, 6, 12})
        period_->addItem(tr("%n month(s)", nullptr, months), months);
    currency_->setSizeAdjustPolicy(QComboBox::AdjustToContents); // filled with the plan
    day_->setDisplayFormat(windowLanguage().dayForm);
    day_->setKeyboardTracking(false); // a day counts when it is typed whole
    addField(flow, tr("Title"), title_);
    addField(flow, tr("Prices and rules of"), day_);
    addField(flow, tr("Currency"), currency_);
    addField(flow, tr("From, month"), start_);
    addField(flow, tr("Months"), months_);
    addField(flow, tr("Period"), period_);
    addField(flow, tr("Discount, % a year"), discount_);
    addField(flow, tr("First orders, month"), orders_);
    auto *ways = new QWidget;
    auto *row = new FlowLayout(space::gap, space::quarter, ways);
    row->setContentsMargins(0, 2, 0, 0);
    using planner::Procurement;
    for (const Procurement way : {Procurement::Buy, Procurement::Colocation, Procurement::Lease, Procurement::Cloud,
                                  Procurement::OnDemand, Procurement::Reserved, Procurement::Spot}) {
        auto *box = new QCheckBox(procurementName(planner::toText(way)));
        row->addWidget(box);
        ways_.emplace_back(way, box);
        connect(box, &QCheckBox::clicked, this, [this] {
            std::vector<Procurement> chosen; // "rent" stands for all its terms: one of them alone needs it off
            for (const auto &[w, check] : ways_) {
                if (check->isChecked())
                    chosen.push_back(w);
            }
            context_.document->undoStack()->push(new ChangeProcurementCommand(*context_.document, chosen));
        });
    }
    addField(flow, tr("Ways to procure"), ways);
    addContent(content);

    typedTitle_ = new TypedText(title_, [this](const QString &title) {
        if (title != context_.document->plan().title)
            context_.document->undoStack()->push(new ChangeTitleCommand(*context_.document, title));
        return true;
    });
    connect(start_, &MonthInput::edited, this, [this](std::optional<Month> month) {
        changeHorizon([&](planner::Horizon &h) { h.start = month.value_or(h.start); });
    });
    connect(months_, &NumberInput::edited, this, [this](std::optional<double> v) {
        changeHorizon([&](planner::Horizon &h) { h.months = int(v.value_or(1)); });
    });
    connect(period_, &QComboBox::activated, this,
            [this] { changeHorizon([&](planner::Horizon &h) { h.periodMonths = period_->currentData().toInt(); }); });
    connect(discount_, &NumberInput::edited, this, [this](std::optional<double> v) {
        const double rate = v.value_or(0) / 100;
        if (rate != context_.document->plan().need.discountRate)
            context_.document->undoStack()->push(new ChangeDiscountCommand(*context_.document, rate));
    });
    connect(orders_, &MonthInput::edited, this,
            [this](std::optional<Month> month) { changeHorizon([&](planner::Horizon &h) { h.ordersFrom = month; }); });
    connect(day_, &QDateEdit::dateChanged, this, [this](QDate day) {
        if (day != context_.document->plan().asOf)
            context_.document->undoStack()->push(new ChangePriceDayCommand(*context_.document, day));
    });
    connect(currency_, &QComboBox::activated, this, &FrameCard::changeCurrency);
}

void FrameCard::changeHorizon(const std::function<void(planner::Horizon &)> &change)
{
    planner::Horizon horizon = context_.document->plan().need.horizon;
    change(horizon);
    if (!(horizon == context_.document->plan().need.horizon))
        context_.document->undoStack()->push(new ChangeHorizonCommand(*context_.document, horizon));
}

void FrameCard::changeCurrency()
{
    const Currency now = context_.document->plan().currency, wanted(currency_->currentText());
    const std::optional<double> rate = context_.catalog->exchangeRate(now, wanted);
    if (rate && wanted != now)
        context_.document->undoStack()->push(new ChangeCurrencyCommand(*context_.document, wanted, *rate));
}

/// Those the catalog has a rate for, and the plan's own.
void FrameCard::fillCurrencies()
{
    QStringList codes{context_.document->plan().currency.code()};
    for (const catalog::ExchangeRate &rate : context_.catalog->rates)
        codes << rate.currency.code();
    codes.sort();
    codes.removeDuplicates();
    currency_->clear();
    currency_->addItems(codes);
    currency_->setCurrentText(context_.document->plan().currency.code());
}

void FrameCard::setCatalog(const catalog::SnapshotPtr &catalog)
{
    context_.catalog = catalog;
    fillCurrencies();
}

void FrameCard::refresh()
{
    const planner::Plan &plan = context_.document->plan();
    typedTitle_->show(plan.title);
    start_->setMonth(plan.need.horizon.start);
    months_->setNumber(plan.need.horizon.months);
    discount_->setNumber(plan.need.discountRate * 100);
    orders_->setMonth(plan.need.horizon.ordersFrom);
    if (day_->date() != plan.asOf) { // else it would write over a day that is being typed
        const QSignalBlocker quiet(day_);
        day_->setDate(plan.asOf);
    }
    if (currency_->currentText() != plan.currency.code())
        fillCurrencies();
    const int months = plan.need.horizon.periodMonths;
    if (period_->findData(months) < 0) // of a file made elsewhere
        period_->addItem(tr("%n month(s)", nullptr, months), months);
    period_->setCurrentIndex(period_->findData(months));
    for (const auto &[way, box] : ways_)
        box->setChecked(std::find(plan.need.procurement.begin(), plan.need.procurement.end(), way) !=
                        plan.need.procurement.end());
}

} // namespace cw::app
