#include "app/commands/listcommand.h"
#include "app/commands/needcommands.h"
#include "app/models/celltablemodel.h"
#include "app/models/countrywords.h"
#include "app/models/hallplace.h"
#include "app/models/numbers.h"
#include "app/pages/listcards.h"
#include "app/pages/namefield.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "app/widgets/numberinput.h"
#include "app/widgets/numberslider.h"
#include "app/widgets/tableview.h"
#include "app/widgets/typedtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int fewestLetters = 14; ///< of a country's name that are always seen

} // namespace

SitesCard::SitesCard(PageContext context, QWidget *parent)
    : Card(tr("Sites"), parent), context_(std::move(context)), model_(new CellTableModel(this)),
      table_(new TableView(tr("Own sites"))), candidates_(new QLineEdit), country_(new QComboBox),
      name_(new NameField(context_, planner::NamedThing::Site)), fields_(new QWidget), ticks_(new QWidget)
{
    auto *add = makeLink(tr("Add a site"), QStringLiteral("plus"));
    auto *remove = makeLink(tr("Remove"), QStringLiteral("remove"));
    addVerb(add);
    addVerb(remove);
    table_->setModel(model_);
    table_->setStretch({0});
    table_->setFitRows(true);
    addContent(table_, true);
    auto *below = new QWidget;
    auto *column = new QVBoxLayout(below);
    column->setContentsMargins(0, space::half, 0, 0);
    column->setSpacing(space::half);
    auto *parts = new QVBoxLayout(fields_);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(space::gap);
    auto *main = new QWidget, *aside = new QWidget;
    new FlowLayout(space::gap, space::half, main);
    new FlowLayout(space::gap, space::half, aside);
    parts->addWidget(name_);
    parts->addWidget(main);
    parts->addWidget(aside);
    buildWords(aside->layout());
    for (const auto &field : siteFields(context_.document->plan().currency.code())) {
        auto *input = new NumberInput(field.label, field.low, field.high, field.decimals, field.step, field.optional);
        NumberSlider *slider = nullptr;
        if (!field.isAside) {
            slider = new NumberSlider(input);
            joinGestures(slider, context_.document);
        }
        addField((field.isAside ? aside : main)->layout(),
                 field.unit.isEmpty() ? field.label : QStringLiteral("%1, %2").arg(field.label, field.unit), input,
                 slider);
        connect(input, &NumberInput::edited, this, [this, field](std::optional<double> value) {
            push(field.label, [&](planner::OwnSite &site) { field.set(site, value); });
        });
        inputs_.emplace_back(field, input);
    }
    column->addWidget(fields_);
    auto *label = makeLabel(tr("Also look at (ids, countries, EU, EEA or *)"), TypeRole::Caption, Ink::Second);
    candidates_->setAccessibleName(tr("Places to look at"));
    label->setBuddy(candidates_);
    column->addWidget(label);
    column->addWidget(candidates_);
    new FlowLayout(space::card, space::quarter, ticks_);
    column->addWidget(ticks_);
    column->addStretch(1);
    addContent(below, false, 1);
    connect(table_, &TableView::rowChosen, this, &SitesCard::showFields);
    connect(add, &QPushButton::clicked, this, [this] {
        planner::OwnSite site = newSite(context_.document->plan());
        standIn(site, site.country, *context_.catalog);
        context_.document->undoStack()->push(new AddSiteCommand(*context_.document, site));
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        if (const QString id = table_->currentIndex().data(IdRole).toString(); !id.isEmpty())
            context_.document->undoStack()->push(new RemoveSiteCommand(*context_.document, id));
    });
    typedPlaces_ = new TypedText(candidates_, [this](const QString &text) {
        QStringList places = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
        for (QString &place : places)
            place = place.trimmed();
        setCandidates(places);
        return true;
    });
    connect(context_.document, &PlanDocument::opened, this, [this] { places_.clear(); });
}

void SitesCard::setCatalog(const catalog::SnapshotPtr &catalog)
{
    context_.catalog = catalog;
    name_->setCatalog(catalog);
}

void SitesCard::buildWords(QLayout *into)
{
    for (const catalog::Country &country : context_.catalog->countries)
        country_->addItem(countryChoice(country), country.iso2);
    country_->model()->sort(0);
    country_->setAccessibleName(tr("Country"));
    country_->setMinimumContentsLength(fewestLetters);
    country_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(into, tr("Country"), country_);
    connect(country_, &QComboBox::activated, this, [this] {
        const QString country = country_->currentData().toString();
        push(tr("the country"), [&](planner::OwnSite &site) {
            if (site.country != country)
                standIn(site, country, *context_.catalog);
        });
    });
    for (const WordField &field : siteWords()) {
        auto *box = new QComboBox;
        for (const auto &[word, text] : field.words)
            box->addItem(text, word);
        box->setAccessibleName(field.label);
        addField(into, field.label, box);
        connect(box, &QComboBox::activated, this, [this, field, box] {
            push(field.label, [&](planner::OwnSite &site) { site.*field.member = box->currentData().toString(); });
        });
        words_.emplace_back(field, box);
    }
}

void SitesCard::push(const QString &field, const std::function<void(planner::OwnSite &)> &change)
{
    const QString id = table_->currentIndex().data(IdRole).toString();
    for (const planner::OwnSite &site : context_.document->plan().need.ownSites) {
        if (site.id != id)
            continue;
        planner::OwnSite edited = site;
        change(edited);
        if (!(edited == site))
            context_.document->undoStack()->push(new EditSiteCommand(*context_.document, id, field, edited));
        return;
    }
}

void SitesCard::setCandidates(const QStringList &places)
{
    if (places != context_.document->plan().need.siteCandidates)
        context_.document->undoStack()->push(new ChangeSiteCandidatesCommand(*context_.document, places));
}

/// One tick per place; made anew only when another place is named, so that the hand keeps its box.
void SitesCard::showTicks()
{
    const QStringList &wanted = context_.document->plan().need.siteCandidates;
    QStringList all = places_;
    for (const QString &place : wanted) {
        if (!all.contains(place))
            all << place;
    }
    if (all != places_ || ticks_->layout()->count() != all.size()) {
        places_ = all;
        while (QLayoutItem *item = ticks_->layout()->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const QString &place : places_) {
            auto *tick = new QCheckBox(place);
            tick->setAccessibleName(tr("Look at %1").arg(place));
            ticks_->layout()->addWidget(tick);
            connect(tick, &QCheckBox::clicked, this, [this, place](bool on) {
                QStringList chosen;
                for (const QString &known : places_) {
                    const bool was = context_.document->plan().need.siteCandidates.contains(known);
                    if (known == place ? on : was)
                        chosen << known;
                }
                setCandidates(chosen);
            });
        }
    }
    ticks_->setVisible(places_.size() > 1); // one place is what the field says
    for (qsizetype i = 0; i < places_.size(); ++i)
        static_cast<QCheckBox *>(ticks_->layout()->itemAt(int(i))->widget())->setChecked(wanted.contains(places_[i]));
}

void SitesCard::refresh()
{
    const planner::Plan &plan = context_.document->plan();
    const auto shown = [](std::optional<double> v, int decimals) {
        return numberCell(v, v ? plain(*v, decimals) : QString());
    };
    CellTable table;
    table.columns = {{tr("Site"), false, true},
                     {tr("IT kW"), true, false},
                     {tr("Rack kW"), true, false},
                     {tr("Racks"), true, false},
                     {tr("%1/kWh").arg(plan.currency.code()), true, false}};
    for (const planner::OwnSite &site : plan.need.ownSites) {
        Cell name = textCell(QStringLiteral("%1, %2").arg(site.id, site.country));
        name.icon = QStringLiteral("room");
        const std::optional<double> racks = site.racks ? std::optional<double>(*site.racks) : std::nullopt;
        table.rows.push_back({site.id,
                              CellRowStyle::Normal,
                              {name, shown(site.itPowerKw, 1), shown(site.rackPowerKw, 1), shown(racks, 0),
                               shown(site.electricityPerKwh, 3)}});
    }
    const bool any = !table.rows.empty();
    table_->setVisible(any);
    fields_->setVisible(any);
    const int row = table_->currentIndex().row(); // one that was renamed keeps its place, a removed one leaves it
    model_->setTable(std::move(table));
    if (any && !table_->currentIndex().isValid())
        table_->setCurrentIndex(model_->index(std::clamp(row, 0, model_->rowCount() - 1), 0));
    typedPlaces_->show(plan.need.siteCandidates.join(QStringLiteral(", ")));
    showTicks();
    showFields();
}

void SitesCard::showFields()
{
    const QString id = table_->currentIndex().data(IdRole).toString();
    for (const planner::OwnSite &site : context_.document->plan().need.ownSites) {
        if (site.id != id)
            continue;
        name_->showThing(id);
        for (const auto &[field, input] : inputs_)
            input->setNumber(field.get(site));
        for (const auto &[field, box] : words_)
            box->setCurrentIndex(std::max(0, box->findData(site.*field.member)));
        if (country_->findData(site.country) < 0)
            country_->addItem(site.country, site.country);
        country_->setCurrentIndex(country_->findData(site.country));
    }
}

} // namespace cw::app
