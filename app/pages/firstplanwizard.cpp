#include "app/pages/firstplanwizard.h"

#include "app/export/planloading.h"
#include "app/models/countrywords.h"
#include "app/models/errortext.h"
#include "app/models/shownday.h"
#include "app/models/words.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/segmented.h"
#include "catalog/import/modelconfig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>

namespace cw::app {

using planner::WorkloadKind;

namespace {

constexpr int dialogWidth = 640, dialogHeight = 460, startMonths = 36;

QComboBox *combo(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setMinimumWidth(scaled(260));
    return box;
}

void addRow(QFormLayout *form, const QString &text, QWidget *field)
{
    auto *label = makeLabel(text, TypeRole::Body);
    label->setBuddy(field);
    form->addRow(label, field);
}

} // namespace

FirstPlanWizard::FirstPlanWizard(catalog::SnapshotPtr catalog, QDate today, QWidget *parent)
    : QDialog(parent), catalog_(std::move(catalog)), today_(today), stack_(new QStackedWidget),
      count_(makeLabel({}, TypeRole::Caption, Ink::Second)),
      sentence_(makeLabel({}, TypeRole::Body, Ink::Second, true)),
      gap_(makeLabel({}, TypeRole::Body, Ink::First, true)),
      modelNote_(makeLabel({}, TypeRole::CellSecond, Ink::Second, true)), back_(makeButton(tr("Back"))),
      next_(makeButton(tr("Next"), {}, true)), now_(makeLink(tr("Plan it now")))
{
    setWindowTitle(tr("Plan step by step"));
    setAcceptDrops(true);
    resize(dialogWidth, dialogHeight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    column->setSpacing(space::gap);
    column->addWidget(count_);
    column->addWidget(stack_, 1);
    column->addWidget(gap_);
    column->addWidget(makeRule());
    column->addWidget(sentence_);
    auto *verbs = new QHBoxLayout;
    verbs->addWidget(now_);
    verbs->addStretch(1);
    verbs->addWidget(back_);
    verbs->addWidget(next_);
    column->addLayout(verbs);
    next_->setDefault(true);
    buildPurpose();
    buildAmount();
    buildPlace();
    buildMoney();
    buildLaw();
    connect(back_, &QPushButton::clicked, this, [this] { go(step() - 1); });
    connect(next_, &QPushButton::clicked, this, [this] { step() + 1 < stack_->count() ? go(step() + 1) : finish(); });
    connect(now_, &QPushButton::clicked, this, &FirstPlanWizard::finish);
    for (QComboBox *box : {kind, model, system, region, role, risk, start, currency})
        connect(box, &QComboBox::currentTextChanged, this, &FirstPlanWizard::follow);
    for (Segmented *choice : {measure, place})
        connect(choice, &Segmented::chosen, this, &FirstPlanWizard::follow);
    for (NumberInput *number : {accelerators, amount, roomKw, rackKw, racks, electricity, budget, months})
        connect(number, &QDoubleSpinBox::valueChanged, this, &FirstPlanWizard::follow);
    for (QCheckBox *box : {onePlace, stays, noForeign})
        connect(box, &QCheckBox::toggled, this, &FirstPlanWizard::follow);
    go(0);
}

QFormLayout *FirstPlanWizard::addStep(const QString &question, const QString &help)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    column->addWidget(makeLabel(question, TypeRole::Answer, Ink::First, true));
    column->addWidget(makeLabel(help, TypeRole::Body, Ink::Second, true));
    auto *form = new QFormLayout;
    form->setVerticalSpacing(space::half);
    form->setHorizontalSpacing(space::card);
    column->addLayout(form);
    column->addStretch(1);
    stack_->addWidget(page);
    return form;
}

void FirstPlanWizard::buildPurpose()
{
    QFormLayout *form = addStep(tr("What should the cluster do?"),
                                tr("One kind of work is enough to begin with; more can be added to the plan later."));
    kind = combo(tr("Kind of work"));
    for (const WorkloadKind k : {WorkloadKind::Inference, WorkloadKind::Training, WorkloadKind::FineTuning,
                                 WorkloadKind::VectorSearch, WorkloadKind::FeatureServing, WorkloadKind::Dataset})
        kind->addItem(workloadKindName(k), int(k));
    model = combo(tr("Model"));
    for (const catalog::ModelShape &shape : catalog_->models)
        model->addItem(shape.name.isEmpty() ? shape.id : shape.name, shape.id);
    model->setCurrentIndex(std::max(0, model->findData(firstAnswers(today_).model)));
    auto *file = makeLink(tr("Read a config.json…"), QStringLiteral("open"));
    connect(file, &QPushButton::clicked, this, [this] {
        const QString name = QFileDialog::getOpenFileName(this, tr("Read a model"), {}, tr("Models (*.json)"));
        if (!name.isEmpty())
            useConfig(name);
    });
    addRow(form, tr("Kind of work"), kind);
    addRow(form, tr("Model"), model);
    form->addRow(QString(), file);
    form->addRow(QString(), modelNote_);
    modelNote_->setText(tr("Or drop a Hugging Face config.json here."));
}

void FirstPlanWizard::buildAmount()
{
    amountForm_ =
        addStep(tr("How much of it?"), tr("By demand, when you know it; by accelerators, when they are given."));
    measure = new Segmented(tr("Measure"), {tr("By demand"), tr("By accelerators")});
    amount = new NumberInput(tr("Demand"), 0.01, 1e9, 2, 1, false);
    accelerators = new NumberInput(tr("Accelerators"), 1, 1e6, 0, 8, false);
    accelerators->setNumber(firstAnswers(today_).accelerators);
    amount->setNumber(firstAnswers(today_).amount);
    system = combo(tr("System"));
    system->addItem(tr("whatever costs least"), QString());
    for (const catalog::System &s : catalog_->systems) {
        if (s.accelerators > 0)
            system->addItem(s.name, s.id);
    }
    addRow(amountForm_, tr("Measure"), measure);
    addRow(amountForm_, tr("Demand"), amount);
    addRow(amountForm_, tr("At least so many"), accelerators);
    addRow(amountForm_, tr("In systems of"), system);
}

void FirstPlanWizard::buildPlace()
{
    placeForm_ = addStep(tr("Where may it stand?"),
                         tr("A country such as Germany, a group such as the EU, or anywhere in the world."));
    place = new Segmented(tr("Place"), {tr("Own room"), tr("Rented room"), tr("Cloud"), tr("Whatever is best")});
    place->setCurrent(int(FirstPlace::Anything));
    region = combo(tr("Country or group"));
    region->setEditable(true);
    region->setInsertPolicy(QComboBox::NoInsert);
    for (const char *group : {"EU", "EEA", "*"})
        region->addItem(groupChoice(QLatin1String(group)));
    for (const catalog::Country &country : catalog_->countries)
        region->addItem(countryChoice(country));
    roomKw = new NumberInput(tr("IT power of the room"), 0, 1e6, 1, 10, true);
    rackKw = new NumberInput(tr("Power of a rack"), 0, 1000, 1, 5, true);
    racks = new NumberInput(tr("Racks"), 0, 1e5, 0, 1, true);
    electricity = new NumberInput(tr("Price of electricity"), 0, 5, 3, 0.01, true);
    roomKw->setNumber(400);
    rackKw->setNumber(40);
    racks->setNumber(std::nullopt);
    electricity->setNumber(std::nullopt);
    onePlace = new QCheckBox(tr("All of it in one place"));
    onePlace->setChecked(true);
    addRow(placeForm_, tr("Place"), place);
    addRow(placeForm_, tr("Country or group"), region);
    addRow(placeForm_, tr("IT power, kW"), roomKw);
    addRow(placeForm_, tr("Power of a rack, kW"), rackKw);
    addRow(placeForm_, tr("Racks"), racks);
    addRow(placeForm_, tr("Electricity, per kWh"), electricity);
    placeForm_->addRow(QString(), onePlace);
}

void FirstPlanWizard::buildMoney()
{
    QFormLayout *form =
        addStep(tr("With what money, and when?"), tr("A budget may stay open: the answer then says what it costs."));
    budget = new NumberInput(tr("Budget"), 0, 1e12, 0, 100'000, true);
    budget->setNumber(std::nullopt);
    currency = combo(tr("Currency"));
    for (const char *code : {"EUR", "USD", "GBP", "CHF"})
        currency->addItem(QLatin1String(code));
    start = combo(tr("Start"));
    const Month first = firstAnswers(today_).start;
    for (int month = 0; month < startMonths; ++month)
        start->addItem(shownMonth(first + month), (first + month).toIso());
    months = new NumberInput(tr("Months"), 1, 240, 0, 12, false);
    months->setNumber(firstAnswers(today_).months);
    addRow(form, tr("Budget for purchases"), budget);
    addRow(form, tr("Currency"), currency);
    addRow(form, tr("Begins in"), start);
    addRow(form, tr("Runs for, months"), months);
}

void FirstPlanWizard::buildLaw()
{
    QFormLayout *form =
        addStep(tr("Under which law?"), tr("Planning support, no legal advice. What is left open is read strictly."));
    stays = new QCheckBox(tr("Data stays in the country or group chosen"));
    stays->setChecked(true);
    noForeign = new QCheckBox(tr("No operator under the law of the United States"));
    role = combo(tr("Role under the EU AI Act"));
    role->addItem(tr("not stated"), QString());
    role->addItem(tr("deployer: uses it"), QStringLiteral("deployer"));
    role->addItem(tr("provider: puts it on the market"), QStringLiteral("provider"));
    risk = combo(tr("Risk class under the EU AI Act"));
    risk->addItem(tr("not stated"), QString());
    risk->addItem(tr("minimal"), QStringLiteral("minimal"));
    risk->addItem(tr("limited: talks with people"), QStringLiteral("limited"));
    risk->addItem(tr("high: decides about people"), QStringLiteral("high"));
    form->addRow(stays);
    form->addRow(noForeign);
    addRow(form, tr("Role under the EU AI Act"), role);
    addRow(form, tr("Risk class"), risk);
}

int FirstPlanWizard::step() const
{
    return stack_->currentIndex();
}

void FirstPlanWizard::go(int step)
{
    stack_->setCurrentIndex(std::clamp(step, 0, stack_->count() - 1));
    const bool isLast = this->step() + 1 == stack_->count();
    count_->setText(tr("Question %1 of %2").arg(this->step() + 1).arg(stack_->count()));
    back_->setEnabled(this->step() > 0);
    next_->setText(isLast ? tr("Plan it") : tr("Next"));
    now_->setVisible(!isLast);
    follow();
    for (QWidget *child : stack_->currentWidget()->findChildren<QWidget *>()) {
        if (child->focusPolicy() & Qt::TabFocus && child->isEnabled()) {
            child->setFocus(Qt::OtherFocusReason);
            break;
        }
    }
}

FirstPlanAnswers FirstPlanWizard::answers() const
{
    FirstPlanAnswers a = firstAnswers(today_);
    a.kind = WorkloadKind(kind->currentData().toInt());
    a.model = model->currentData().toString();
    if (ownModel_ && a.model == ownModel_->id)
        a.ownModel = ownModel_;
    a.byAccelerators = measure->current() == 1 && countsAccelerators(a.kind);
    a.accelerators = int(accelerators->number().value_or(1));
    a.system = system->currentData().toString();
    a.amount = amount->number().value_or(0);
    a.place = FirstPlace(place->current());
    a.region = countryTyped(region->currentText(), *catalog_);
    a.roomKw = roomKw->number().value_or(0);
    a.rackKw = rackKw->number().value_or(0);
    a.racks = int(racks->number().value_or(0));
    a.electricity = electricity->number().value_or(0);
    a.onePlace = onePlace->isChecked();
    a.budget = budget->number();
    a.currency = currency->currentText();
    if (const auto month = Month::fromIso(start->currentData().toString()))
        a.start = *month;
    a.months = int(months->number().value_or(a.months));
    a.staysInRegion = stays->isChecked();
    a.noForeignOperator = noForeign->isChecked();
    a.role = role->currentData().toString();
    a.riskClass = risk->currentData().toString();
    return a;
}

void FirstPlanWizard::follow()
{
    const FirstPlanAnswers a = answers();
    const auto shown = [](QFormLayout *form, QWidget *field, bool visible) {
        field->setVisible(visible);
        if (QWidget *label = form->labelForField(field))
            label->setVisible(visible);
    };
    const AmountQuestion question = amountQuestion(a.kind);
    if (auto *label = qobject_cast<QLabel *>(amountForm_->labelForField(amount)))
        label->setText(question.label);
    amount->setAccessibleName(question.label);
    if (amount->property("kind").toInt() != int(a.kind)) { // another kind begins with its own template
        amount->setProperty("kind", int(a.kind));
        const QSignalBlocker quiet(amount);
        amount->setRange(question.low, question.high);
        amount->setDecimals(question.decimals);
        amount->setNumber(question.likely);
    }
    shown(amountForm_, measure, countsAccelerators(a.kind));
    shown(amountForm_, amount, !a.byAccelerators);
    shown(amountForm_, accelerators, a.byAccelerators);
    shown(amountForm_, system, a.byAccelerators);
    const bool isOwn = a.place == FirstPlace::OwnRoom;
    for (QWidget *field : std::initializer_list<QWidget *>{roomKw, rackKw, racks, electricity})
        shown(placeForm_, field, isOwn);
    onePlace->setVisible(!isOwn);
    model->setEnabled(needsModel(a.kind));
    sentence_->setText(firstPlanSentence(answers(), *catalog_));
    const QStringList gaps = firstPlanGaps(a, *catalog_);
    gap_->setVisible(!gaps.isEmpty());
    gap_->setText(gaps.join(QLatin1Char(' ')));
    const bool isLast = step() + 1 == stack_->count();
    next_->setEnabled(!isLast || gaps.isEmpty());
    now_->setEnabled(gaps.isEmpty());
}

void FirstPlanWizard::useConfig(const QString &file)
{
    const auto bytes = readBoundedFile(file, maxModelBytes);
    const auto passport = bytes.ok() ? catalog::readModelConfig(bytes.value(), QFileInfo(file).fileName())
                                     : Result<catalog::ModelPassport>(bytes.error());
    go(0);
    if (!passport.ok()) {
        modelNote_->setText(tr("%1 Choose a model of the catalog, or another file.").arg(shownError(passport.error())));
        return;
    }
    ownModel_ = passport->shape;
    ownModel_->id = QFileInfo(file).fileName(); // as the plan will name it
    modelFolder_ = QFileInfo(file).absolutePath();
    if (const int at = model->findData(ownModel_->id); at >= 0)
        model->removeItem(at);
    model->addItem(tr("%1, read from a file").arg(ownModel_->id), ownModel_->id);
    model->setCurrentIndex(model->count() - 1);
    modelNote_->setText(tr("Read. A copy of %1 goes beside the plan when it is saved.").arg(ownModel_->id));
    follow();
}

void FirstPlanWizard::finish()
{
    const FirstPlanAnswers a = answers();
    if (!firstPlanGaps(a, *catalog_).isEmpty())
        return;
    const planner::Plan plan = firstPlan(a, *catalog_, today_);
    accept();
    Q_EMIT made(plan);
}

void FirstPlanWizard::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void FirstPlanWizard::dropEvent(QDropEvent *event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.front().isLocalFile())
        return;
    event->acceptProposedAction();
    useConfig(urls.front().toLocalFile());
}

} // namespace cw::app
