#include "app/pages/enginefields.h"

#include "app/widgets/numberinput.h"

#include <QComboBox>

namespace cw::app {

namespace {

using Choices = std::vector<std::pair<QString, QString>>; ///< word of the plan file, name for people

/// Products of the catalog; rows that only compare parts of products are none.
Choices productsOf(planner::WorkloadKind kind, const catalog::CatalogSnapshot &catalog)
{
    Choices products{{QStringLiteral("any"), EngineFields::tr("any, the planner chooses")}};
    const catalog::FactTable *table =
        catalog.table(kind == planner::WorkloadKind::VectorSearch ? QStringLiteral("vector_databases")
                                                                  : QStringLiteral("feature_stores"));
    if (!table)
        return products;
    const int id = table->column(QStringLiteral("id")), name = table->column(QStringLiteral("name")),
              deployment = table->column(QStringLiteral("deployment"));
    for (const QStringList &row : table->rows)
        if (id >= 0 && (deployment < 0 || row[deployment] != QLatin1String("component")))
            products.emplace_back(row[id], name < 0 ? row[id] : row[name]);
    return products;
}

QString indexName(const QString &word)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("hnsw"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "HNSW graph")},
        {QStringLiteral("ivf"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "IVF lists")},
        {QStringLiteral("diskann"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "DiskANN on drives")},
        {QStringLiteral("flat"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "flat, every query reads all")}};
    const auto found = names.find(word);
    return found == names.end() ? word : EngineFields::tr(found->second);
}

QString quantisationName(const QString &word)
{
    static const std::map<QString, const char *> names{
        {QStringLiteral("none"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "whole (float32)")},
        {QStringLiteral("fp16"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "16-bit floats")},
        {QStringLiteral("int8"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "8-bit integers")},
        {QStringLiteral("pq"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "product-quantised")},
        {QStringLiteral("binary"), QT_TRANSLATE_NOOP("cw::app::EngineFields", "one bit each")}};
    const auto found = names.find(word);
    return found == names.end() ? word : EngineFields::tr(found->second);
}

Choices named(const QStringList &words, QString (*name)(const QString &), const QString &unsaid)
{
    Choices choices{{QString(), unsaid}};
    for (const QString &word : words)
        choices.emplace_back(word, name(word));
    return choices;
}

/// A word the list does not know, as from a file made elsewhere, is shown as it is.
void select(QComboBox *box, const QString &word)
{
    int index = box->findData(word);
    if (index < 0) {
        box->addItem(word, word);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
}

} // namespace

bool EngineFields::hasProduct(planner::WorkloadKind kind)
{
    return kind == planner::WorkloadKind::VectorSearch || kind == planner::WorkloadKind::FeatureServing;
}

EngineFields::EngineFields(const planner::Workload &workload, const catalog::CatalogSnapshot &catalog, QObject *parent)
    : QObject(parent)
{
    product_ = addBox(tr("Product"), productsOf(workload.kind, catalog));
    connect(product_, &QComboBox::activated, this, [this] {
        change(tr("the product"), [this](auto &choice) { choice.product = product_->currentData().toString(); });
    });
    if (workload.kind != planner::WorkloadKind::VectorSearch)
        return;
    index_ = addBox(tr("Index"), named(planner::indexWords(), indexName, tr("HNSW, as measured")));
    connect(index_, &QComboBox::activated, this, [this] {
        change(tr("the index"), [this](auto &choice) { choice.index = index_->currentData().toString(); });
    });
    quantisation_ = addBox(tr("Components kept as"),
                           named(planner::quantisationWords(), quantisationName, tr("float32, not stated")));
    connect(quantisation_, &QComboBox::activated, this, [this] {
        change(tr("how components are kept"),
               [this](auto &choice) { choice.quantisation = quantisation_->currentData().toString(); });
    });
    const QString copies = tr("Copies at least");
    copies_ = new NumberInput(QStringLiteral("%1: %2").arg(workload.id, copies), 0, planner::mostReplicas, 0, 1, true);
    fields_.emplace_back(copies, copies_);
    connect(copies_, &NumberInput::edited, this, [this](std::optional<double> value) {
        change(tr("the copies"), [&](auto &choice) { choice.replicas = int(value.value_or(0)); });
    });
}

QComboBox *EngineFields::addBox(const QString &label, const Choices &choices)
{
    auto *box = new QComboBox;
    box->setAccessibleName(label);
    for (const auto &[word, name] : choices)
        box->addItem(name, word);
    fields_.emplace_back(label, box);
    return box;
}

void EngineFields::show(const planner::Workload &workload)
{
    choice_ = planner::engineChoice(workload.engine);
    select(product_, choice_.product.isEmpty() ? QStringLiteral("any") : choice_.product);
    if (!index_)
        return;
    select(index_, choice_.index);
    select(quantisation_, choice_.quantisation);
    copies_->setNumber(choice_.replicas > 0 ? std::optional<double>(choice_.replicas) : std::nullopt);
}

void EngineFields::change(const QString &field, const std::function<void(planner::EngineChoice &)> &edit)
{
    edit(choice_);
    Q_EMIT edited(field, planner::engineText(choice_));
}

} // namespace cw::app
