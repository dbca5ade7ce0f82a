#include "app/pages/workloadeditor.h"

#include "app/commands/listcommand.h"
#include "app/models/plantables.h"
#include "app/models/words.h"
#include "app/pages/datafields.h"
#include "app/pages/enginefields.h"
#include "app/pages/listcards.h"
#include "app/pages/namefield.h"
#include "app/pages/runfields.h"
#include "app/pages/usergroups.h"
#include "app/widgets/demandbars.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "planner/plan/precisionwords.h"

#include <QComboBox>
#include <QPushButton>

namespace cw::app {

namespace {

bool usesModel(planner::WorkloadKind kind)
{
    using planner::WorkloadKind;
    return kind == WorkloadKind::Inference || kind == WorkloadKind::Training || kind == WorkloadKind::FineTuning;
}

} // namespace

WorkloadEditor::WorkloadEditor(PageContext context, QWidget *parent)
    : Card(tr("Workload"), parent), context_(std::move(context)),
      name_(new NameField(context_, planner::NamedThing::Workload))
{
    auto *duplicate = makeLink(tr("Duplicate"), QStringLiteral("duplicate"));
    auto *remove = makeLink(tr("Remove"), QStringLiteral("remove"));
    addVerb(duplicate);
    addVerb(remove);
    holder_ = new QWidget;
    auto *room = new QVBoxLayout(holder_);
    room->setContentsMargins(0, 0, 0, 0);
    room->addWidget(name_);
    addContent(holder_, false, 1);
    connect(duplicate, &QPushButton::clicked, this, [this] {
        if (const planner::Workload *w = current()) {
            planner::Workload copy = *w;
            copy.id = newWorkload(w->kind, context_.document->plan()).id;
            context_.document->undoStack()->push(new AddWorkloadCommand(*context_.document, copy));
        }
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (current()) {
            context_.document->undoStack()->push(new RemoveWorkloadCommand(*context_.document, id_));
            Q_EMIT removed();
        }
    });
}

void WorkloadEditor::setCatalog(const catalog::SnapshotPtr &catalog)
{
    context_.catalog = catalog;
    name_->setCatalog(catalog);
}

const planner::Workload *WorkloadEditor::current() const
{
    for (const planner::Workload &w : context_.document->plan().need.workloads) {
        if (w.id == id_)
            return &w;
    }
    return nullptr;
}

void WorkloadEditor::showWorkload(const QString &id)
{
    const bool another = id != id_;
    id_ = id;
    const planner::Workload *w = current();
    setTitle(w ? w->id : tr("No workload"));
    setCaption(w ? workloadKindName(w->kind) : QString());
    name_->setVisible(w);
    name_->showThing(id);
    if (!w) {
        delete form_;
        form_ = nullptr;
        built_.reset();
        return;
    }
    if (another || built_ != w->kind || !form_)
        build(*w);
    fill(*w);
}

void WorkloadEditor::addField(QLayout *row, const QString &label, QWidget *field, const QString &unit, QWidget *below)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *name = makeLabel(label, TypeRole::Caption, Ink::Second);
    name->setBuddy(field);
    column->addWidget(name);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(field);
    if (!unit.isEmpty())
        line->addWidget(makeLabel(unit, TypeRole::Body, Ink::Second));
    column->addLayout(line);
    if (below)
        column->addWidget(below);
    row->addWidget(box);
}

void WorkloadEditor::build(const planner::Workload &w)
{
    delete form_;
    inputs_.clear();
    model_ = precision_ = cache_ = nullptr;
    demand_ = nullptr;
    engine_ = nullptr;
    run_ = nullptr;
    users_ = nullptr;
    built_ = w.kind;
    form_ = new QWidget;
    auto *column = new QVBoxLayout(form_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    auto *fields = new QWidget, *aside = new QWidget;
    auto *flow = new FlowLayout(space::card, space::half, fields);
    auto *rest = new FlowLayout(space::card, space::half, aside);
    column->addWidget(fields);
    if (usesModel(w.kind))
        buildModel(flow);
    buildNumbers(w, flow, rest);
    if (EngineFields::hasProduct(w.kind)) {
        engine_ = new EngineFields(w, *context_.catalog, form_);
        for (const auto &[label, box] : engine_->fields())
            addField(flow, label, box);
        connect(engine_, &EngineFields::edited, this, [this](const QString &field, const QString &engine) {
            push(field, [&](planner::Workload &v) { v.engine = engine; });
        });
    }
    if (planner::trains(w))
        addFields(run_ = new RunFields(w, form_), rest);
    addFields(data_ = new DataFields(w, form_), rest);
    buildUse(w, column);
    column->addWidget(aside); // rarely changed: below the rest
    column->addStretch(1);
    holder_->layout()->addWidget(form_);
}

template <typename Fields>
void WorkloadEditor::addFields(Fields *fields, QLayout *flow)
{
    for (const auto &[label, box] : fields->fields())
        addField(flow, label, box);
    connect(fields, &Fields::edited, this, &WorkloadEditor::push);
}

void WorkloadEditor::buildModel(QLayout *flow)
{
    model_ = new QComboBox;
    model_->setAccessibleName(tr("Model"));
    for (const catalog::ModelShape &shape : context_.catalog->models)
        model_->addItem(shape.name.isEmpty() ? shape.id : shape.name, shape.id);
    model_->setMinimumWidth(scaled(200));
    const auto makePrecision = [](const QString &name, const QString &any) {
        auto *box = new QComboBox;
        box->setAccessibleName(name);
        for (const QString &word : planner::precisionWords())
            box->addItem(word == planner::precisionWords().front() ? any : word, word);
        return box;
    };
    precision_ = makePrecision(tr("Precision"), tr("any, the planner chooses"));
    addField(flow, tr("Model"), model_);
    addField(flow, tr("Precision"), precision_);
    connect(model_, &QComboBox::activated, this, [this] {
        push(tr("the model"), [this](planner::Workload &v) {
            v.model = {model_->currentData().toString(), {}, std::nullopt};
        });
    });
    connect(precision_, &QComboBox::activated, this, [this] {
        push(tr("the precision"),
             [word = precision_->currentData().toString()](planner::Workload &v) { v.precision.weights = word; });
    });
    if (built_ != planner::WorkloadKind::Inference)
        return;
    cache_ = makePrecision(tr("Precision of the KV cache"), tr("any"));
    addField(flow, tr("KV cache"), cache_);
    connect(cache_, &QComboBox::activated, this, [this] {
        push(tr("the precision of the KV cache"),
             [word = cache_->currentData().toString()](planner::Workload &v) { v.precision.kv = word; });
    });
}

void WorkloadEditor::buildNumbers(const planner::Workload &w, QLayout *flow, QLayout *aside)
{
    for (const auto &field : workloadFields(w.kind)) {
        auto *input = new NumberInput(QStringLiteral("%1: %2").arg(w.id, field.label), field.low, field.high,
                                      field.decimals, field.step, field.optional);
        NumberSlider *slider = nullptr;
        if (!field.isAside) {
            slider = new NumberSlider(input);
            joinGestures(slider, context_.document);
        }
        addField(field.isAside ? aside : flow, field.label, input, field.unit, slider);
        connect(input, &NumberInput::edited, this, [this, field](std::optional<double> value) {
            push(field.label, [&](planner::Workload &v) { field.set(v, value); });
        });
        inputs_.emplace_back(field, input);
    }
}

/// How much it is used in each period, and from where.
void WorkloadEditor::buildUse(const planner::Workload &w, QLayout *column)
{
    if (w.kind == planner::WorkloadKind::Inference) {
        column->addWidget(makeLabel(tr("Demand by period, requests a second (drag a bar, or arrow keys)"),
                                    TypeRole::Caption, Ink::Second));
        demand_ = new DemandBars;
        column->addWidget(demand_);
        connect(demand_, &DemandBars::gestureBegun, context_.document, &PlanDocument::beginGesture);
        connect(demand_, &DemandBars::gestureEnded, context_.document, &PlanDocument::endGesture);
        connect(demand_, &DemandBars::edited, this, [this](const std::vector<double> &values) {
            push(tr("the demand"), [&](planner::Workload &v) {
                v.requestsPerSecond = demandSteps(v.requestsPerSecond, values, context_.document->plan().need.horizon);
            });
        });
    }
    if (w.kind == planner::WorkloadKind::Inference || w.kind == planner::WorkloadKind::VectorSearch ||
        w.kind == planner::WorkloadKind::FeatureServing) {
        users_ = new UserGroupsEditor(w.id, context_.catalog);
        column->addWidget(users_);
        connect(users_, &UserGroupsEditor::edited, this, [this](const UserGroups &groups) {
            push(tr("where the users are"), [&](planner::Workload &v) { v.users = groups; });
        });
    }
}

void WorkloadEditor::fill(const planner::Workload &w)
{
    for (const auto &[field, input] : inputs_)
        input->setNumber(field.get(w));
    if (model_) {
        int index = model_->findData(w.model.id);
        if (index < 0) {
            model_->addItem(w.model.id.isEmpty() ? w.model.configPath : tr("%1 (not in the catalog)").arg(w.model.id),
                            w.model.id);
            index = model_->count() - 1;
        }
        model_->setCurrentIndex(index);
    }
    if (precision_)
        precision_->setCurrentIndex(std::max(0, precision_->findData(w.precision.weights)));
    if (cache_)
        cache_->setCurrentIndex(std::max(0, cache_->findData(w.precision.kv)));
    if (engine_)
        engine_->show(w);
    if (demand_) {
        const planner::Horizon &horizon = context_.document->plan().need.horizon;
        std::vector<QString> names;
        for (int i = 0; i < horizon.periods(); ++i)
            names.push_back(periodName(horizon, i));
        demand_->setDemand(demandByPeriod(w.requestsPerSecond, horizon), names);
    }
    if (users_)
        users_->setGroups(w.users);
    if (run_)
        run_->show(w);
    data_->show(w);
}

void WorkloadEditor::push(const QString &field, const std::function<void(planner::Workload &)> &change)
{
    const planner::Workload *w = current();
    if (!w)
        return;
    planner::Workload edited = *w;
    change(edited);
    if (!(edited == *w))
        context_.document->undoStack()->push(new EditWorkloadCommand(*context_.document, id_, field, edited));
}

} // namespace cw::app
