#include "app/pages/aroundcard.h"

#include "app/commands/needcommands.h"
#include "app/models/aroundwords.h"
#include "app/pages/wordsfield.h"
#include "app/widgets/flowlayout.h"
#include "app/widgets/labels.h"
#include "planner/fabric/leafshare.h"
#include "planner/fabric/oversubscription.h"
#include "planner/fabric/topologychoice.h"
#include "planner/plan/scopes.h"
#include "planner/plan/topologywords.h"
#include "planner/plan/versionwords.h"

#include <QCheckBox>

#include <algorithm>

namespace cw::app {

namespace {

double quotient(planner::Oversubscription ratio)
{
    return double(ratio.down) / ratio.up;
}

/// A labelled row of boxes.
QLayout *addBoxes(QLayout *column, const QString &label)
{
    auto *name = makeLabel(label, TypeRole::Caption, Ink::Second, true);
    name->setContentsMargins(0, column->isEmpty() ? 0 : space::half, 0, 2);
    column->addWidget(name);
    auto *row = new QWidget;
    row->setAccessibleName(label);
    auto *flow = new FlowLayout(space::gap, space::quarter, row);
    flow->setContentsMargins(0, 2, 0, space::half);
    column->addWidget(row);
    return flow;
}

template <typename Key>
QCheckBox *addBox(QLayout *row, const QString &text, Key key, std::vector<std::pair<Key, QCheckBox *>> &boxes)
{
    auto *box = new QCheckBox(text);
    row->addWidget(box);
    boxes.emplace_back(std::move(key), box);
    return box;
}

} // namespace

AroundCard::AroundCard(PageContext context, QWidget *parent)
    : Card(tr("Around the servers"), parent), context_(std::move(context))
{
    setCaption(tr("What counts beside hardware, place, energy and maintenance, and what runs the cluster"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    buildCosts(column);
    buildPlatform(column);
    buildVersions(column);
    buildNetworks(column);
    buildTopologies(column);
    buildSwitches(column);
    addContent(content);
}

void AroundCard::buildCosts(QLayout *column)
{
    QLayout *row = addBoxes(column, tr("Costs that count"));
    for (const planner::CostScope scope : planner::costScopes())
        connect(addBox(row, costScopeName(scope), scope, costs_), &QCheckBox::clicked, this, &AroundCard::changeCosts);
}

void AroundCard::buildPlatform(QLayout *column)
{
    QLayout *row = addBoxes(column, tr("What runs the cluster; each brings its nodes"));
    for (const char *part : {"kubernetes", "slurm", "mlops", "mlflow", "azure-ml", "sagemaker", "ci"}) {
        const QString word = QString::fromLatin1(part);
        connect(addBox(row, platformName(word), word, platform_), &QCheckBox::clicked, this,
                &AroundCard::changePlatform);
    }
}

void AroundCard::buildNetworks(QLayout *column)
{
    QLayout *row =
        addBoxes(column, tr("Networks of training runs that may be chosen beside the non-blocking one, ports "
                            "down to ports up at a leaf switch"));
    for (const planner::Oversubscription ratio : planner::comparedRatios())
        if (ratio.down > ratio.up)
            connect(addBox(row, planner::ratioText(ratio), quotient(ratio), networks_), &QCheckBox::clicked, this,
                    &AroundCard::changeNetworks);
}

void AroundCard::buildTopologies(QLayout *column)
{
    QLayout *row = addBoxes(column, tr("How networks of your own may be built; the first ticked joins all work, the "
                                       "others are offered to training runs"));
    for (const QString &word : planner::topologyWords())
        connect(addBox(row, topologyName(word), word, topologies_), &QCheckBox::clicked, this,
                &AroundCard::tickTopologies);
}

void AroundCard::buildVersions(QLayout *column)
{
    versions_ = new WordsField(tr("Versions that stand or are decided, held against the matrix of what works together"),
                               QStringLiteral("kubernetes@1.34, volcano@1.12"), [](const QStringList &words) {
                                   for (const QString &word : words)
                                       if (!planner::isProductWord(word))
                                           return tr("“%1” is no version: a product and its version with an @ between, "
                                                     "such as kubernetes@1.34")
                                               .arg(word);
                                   return QString();
                               });
    column->addWidget(versions_);
    connect(versions_, &WordsField::edited, this, [this](const QStringList &words) {
        QStringList platform;
        for (const QString &word : need().platform)
            if (!planner::isProductWord(word))
                platform << word;
        context_.document->undoStack()->push(new ChangePlatformCommand(*context_.document, platform + words));
    });
}

void AroundCard::buildSwitches(QLayout *column)
{
    switches_ = new WordsField(tr("Switch models for the first of them, where one carries the ports; empty: the lowest "
                                  "price a port"),
                               QStringLiteral("nvidia-sn5610, nvidia-qm9700"), [this](const QStringList &words) {
                                   const planner::Scopes scopes(context_.document->plan(), *context_.catalog);
                                   for (const QString &word : words)
                                       if (!scopes.isSwitch(word))
                                           return tr("The catalog has no switch “%1”; the nearest is %2")
                                               .arg(word, scopes.nearestSwitch(word));
                                   return QString();
                               });
    column->addWidget(switches_);
    connect(switches_, &WordsField::edited, this,
            [this](const QStringList &models) { changeTopologies(kinds(), models); });
}

/// Ways to build networks as the need lists them, each once.
QStringList AroundCard::kinds() const
{
    QStringList words;
    for (const QString &text : need().topology)
        if (const QString word = planner::topologyEntry(text).word; !words.contains(word))
            words << word;
    return words.isEmpty() ? QStringList{topologies_.front().first} : words;
}

/// Models named for the first of them.
QStringList AroundCard::models() const
{
    QStringList named;
    for (const QString &text : need().topology)
        if (const planner::TopologyEntry entry = planner::topologyEntry(text);
            entry.word == kinds().front() && !entry.model.isEmpty())
            named << entry.model;
    return named;
}

/// `models` belong to the first of `words`; what a file names for the others is kept.
void AroundCard::changeTopologies(const QStringList &words, const QStringList &models)
{
    QStringList topology;
    for (const QString &word : words) {
        QStringList entries;
        if (word == words.front()) {
            for (const QString &model : models)
                entries << planner::textOf({word, model});
        } else {
            for (const QString &text : need().topology)
                if (planner::topologyEntry(text).word == word)
                    entries << text;
        }
        topology += entries.isEmpty() ? QStringList{word} : entries;
    }
    if (topology == QStringList{topologies_.front().first}) // a fat tree where nothing is named
        topology.clear();
    context_.document->undoStack()->push(new ChangeTopologyCommand(*context_.document, topology));
    refresh(); // the last box cannot be taken away
}

/// Of what runs the cluster, those words that state a version.
QStringList AroundCard::versions() const
{
    QStringList words;
    for (const QString &word : need().platform)
        if (planner::isProductWord(word))
            words << word;
    return words;
}

void AroundCard::changeCosts()
{
    std::vector<planner::CostScope> scopes;
    for (const auto &[scope, box] : costs_)
        if (box->isChecked())
            scopes.push_back(scope);
    const auto wanted = scopes == planner::usualCostScopes() ? std::nullopt : std::optional(std::move(scopes));
    context_.document->undoStack()->push(new ChangeIncludeCommand(*context_.document, wanted));
}

void AroundCard::changePlatform()
{
    QStringList words;
    for (const auto &[word, box] : platform_)
        if (box->isChecked())
            words << word;
    // Kubernetes where nothing is named: its box alone is the same as no word.
    if (words == QStringList{platform_.front().first})
        words.clear();
    for (const QString &version : versions()) { // they have a field of their own, and go with their part
        const auto part = std::find_if(platform_.begin(), platform_.end(),
                                       [&](const auto &entry) { return entry.first == planner::productOf(version); });
        if (words.isEmpty() || part == platform_.end() || part->second->isChecked())
            words << version;
    }
    context_.document->undoStack()->push(new ChangePlatformCommand(*context_.document, words));
    refresh(); // the last box cannot be taken away
}

void AroundCard::changeNetworks()
{
    std::vector<double> ratios;
    for (const planner::Oversubscription ratio : planner::thinRatios(need())) {
        const bool isShown = std::any_of(networks_.begin(), networks_.end(),
                                         [&](const auto &entry) { return entry.first == quotient(ratio); });
        if (!isShown)
            ratios.push_back(quotient(ratio));
    }
    for (const auto &[ratio, box] : networks_)
        if (box->isChecked())
            ratios.push_back(ratio);
    std::sort(ratios.begin(), ratios.end());
    std::vector<double> usual;
    for (const planner::Oversubscription ratio : planner::thinRatios({}))
        usual.push_back(quotient(ratio));
    if (ratios == usual)
        ratios.clear();
    else if (ratios.empty())
        ratios = {1}; // the non-blocking network alone
    context_.document->undoStack()->push(new ChangeOversubscriptionCommand(*context_.document, ratios));
}

void AroundCard::tickTopologies()
{
    QStringList words = kinds();
    const QString first = words.front();
    for (const auto &[word, box] : topologies_) {
        if (!box->isChecked())
            words.removeAll(word);
        else if (!words.contains(word))
            words.append(word);
    }
    if (words.isEmpty())
        words = {topologies_.front().first};
    changeTopologies(words, words.front() == first ? models() : QStringList());
}

void AroundCard::refresh()
{
    const auto &scopes = need().include ? *need().include : planner::usualCostScopes();
    for (const auto &[scope, box] : costs_)
        box->setChecked(std::find(scopes.begin(), scopes.end(), scope) != scopes.end());
    const bool hasSlurm = planner::namesProduct(need().platform, QStringLiteral("slurm")); // else Kubernetes runs it
    for (const auto &[word, box] : platform_)
        box->setChecked(planner::namesProduct(need().platform, word) || (!hasSlurm && word == platform_.front().first));
    for (const auto &[word, box] : topologies_)
        box->setChecked(kinds().contains(word));
    versions_->setWords(versions());
    switches_->setWords(models());
    const std::vector<planner::Oversubscription> thin = planner::thinRatios(need());
    for (const auto &[ratio, box] : networks_)
        box->setChecked(std::any_of(thin.begin(), thin.end(),
                                    [ratio = ratio](const auto &each) { return quotient(each) == ratio; }));
}

} // namespace cw::app
