#include "catalog/import/windowfields.h"

#include <algorithm>

namespace cw::catalog {

namespace {
struct LayerCounts {
    int sliding = 0;
    int linear = 0;
};

/// `layer_types` says it layer by layer and wins over any rule.
std::optional<LayerCounts> fromLayerTypes(ConfigFields &f, const ModelFamily &family, const ModelShape &m)
{
    const nlohmann::json *types = f.node("layer_types");
    if (!types)
        return std::nullopt;
    const QString key = QStringLiteral("layer_types");
    if (!types->is_array() || int(types->size()) != m.layers) {
        f.fail(key, QStringLiteral("the list does not name every layer"), QStringLiteral("%1 entries").arg(m.layers));
        return LayerCounts{};
    }
    LayerCounts counts;
    for (std::size_t i = 0; i < types->size(); ++i) {
        const QString type =
            (*types)[i].is_string() ? QString::fromStdString((*types)[i].get<std::string>()) : QString();
        if (type == QLatin1String("sliding_attention") || type == QLatin1String("chunked_attention"))
            ++counts.sliding;
        else if (type == QLatin1String("linear_attention") && family.linearAttention)
            ++counts.linear;
        else if (type != QLatin1String("full_attention") &&
                 !(type == QLatin1String("deepseek_sparse_attention") && family.latentAttention))
            f.fail(key + QStringLiteral("/%1").arg(i), QStringLiteral("the attention “%1” is not understood").arg(type),
                   QStringLiteral("full_attention, sliding_attention or chunked_attention"));
    }
    return counts;
}

int chunkedLayers(ConfigFields &f, const ModelShape &m)
{
    const nlohmann::json *marks = f.node("no_rope_layers");
    if (marks && marks->is_array() && int(marks->size()) == m.layers)
        return int(std::count(marks->begin(), marks->end(), nlohmann::json(1)));
    const int interval = f.count("no_rope_layer_interval").value_or(4);
    if (!f.has("no_rope_layer_interval"))
        f.defaulted("no_rope_layer_interval", QString::number(interval), QStringLiteral("default of the family"));
    return m.layers - m.layers / interval;
}

int byRule(ConfigFields &f, const ModelFamily &family, const ModelShape &m)
{
    switch (family.window) {
    case WindowRule::AllIfSet:
        return m.layers;
    case WindowRule::IfUsed: {
        if (!f.flag("use_sliding_window").value_or(false))
            return 0;
        const int first = f.count("max_window_layers", 0).value_or(m.layers);
        return std::max(0, m.layers - first);
    }
    case WindowRule::EveryOther:
        return (m.layers + 1) / 2;
    case WindowRule::AllButNth: {
        const auto stated = f.countOf({"sliding_window_pattern", "_sliding_window_pattern"});
        if (!stated)
            f.defaulted("sliding_window_pattern", QString::number(family.windowPattern),
                        QStringLiteral("default of the family"));
        return m.layers - m.layers / stated.value_or(family.windowPattern);
    }
    case WindowRule::ChunkedRope:
        return chunkedLayers(f, m);
    case WindowRule::None:
        break;
    }
    return 0;
}
int linearByInterval(ConfigFields &f, const ModelShape &m)
{
    constexpr int usualInterval = 4;
    const auto interval = f.count("full_attention_interval");
    if (!interval)
        f.defaulted("full_attention_interval", QString::number(usualInterval), QStringLiteral("default of the family"));
    return m.layers - m.layers / interval.value_or(usualInterval);
}
} // namespace

void readWindow(ConfigFields &f, const ModelFamily &family, ModelShape &m)
{
    const auto window = f.countOf({"sliding_window", "attention_chunk_size"});
    const auto stated = fromLayerTypes(f, family, m);
    if (family.linearAttention)
        m.linearLayers = stated ? stated->linear : linearByInterval(f, m);
    if (!window) {
        if (stated && stated->sliding > 0)
            f.fail(QStringLiteral("sliding_window"),
                   QStringLiteral("%1 layers slide, but the window is missing").arg(stated->sliding),
                   QStringLiteral("a whole number of tokens"));
        return; // without a window every layer looks back in full
    }
    m.slidingLayers = stated ? stated->sliding : byRule(f, family, m);
    m.slidingWindow = m.slidingLayers > 0 ? *window : 0;
    if (!stated && m.slidingLayers > 0)
        f.defaulted("layer_types", QStringLiteral("%1 of %2 layers slide").arg(m.slidingLayers).arg(m.layers),
                    QStringLiteral("rule of the family"));
}

} // namespace cw::catalog
