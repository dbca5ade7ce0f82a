#include "app/models/aroundwords.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace cw::app {

namespace {

template <std::size_t N>
QString nameOf(const std::array<std::pair<const char *, const char *>, N> &names, const QString &word)
{
    const QString kind = word.section(QLatin1Char('@'), 0, 0), model = word.section(QLatin1Char('@'), 1);
    for (const auto &[known, name] : names) {
        if (kind != QLatin1String(known))
            continue;
        const QString text = QCoreApplication::translate("AroundWords", name);
        return model.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, model);
    }
    return word;
}

} // namespace

QString costScopeName(planner::CostScope scope)
{
    using planner::CostScope;
    const auto say = [](const char *text) { return QCoreApplication::translate("AroundWords", text); };
    switch (scope) {
    case CostScope::People:
        return say(QT_TRANSLATE_NOOP("AroundWords", "People who run it"));
    case CostScope::Software:
        return say(QT_TRANSLATE_NOOP("AroundWords", "Operating system and Kubernetes"));
    case CostScope::AcceleratorSoftware:
        return say(QT_TRANSLATE_NOOP("AroundWords", "Accelerator vendor's software suite"));
    case CostScope::Freight:
        return say(QT_TRANSLATE_NOOP("AroundWords", "Freight and insurance"));
    case CostScope::Tax:
        return say(QT_TRANSLATE_NOOP("AroundWords", "Import duty and value-added tax"));
    case CostScope::Spares:
        break;
    }
    return say(QT_TRANSLATE_NOOP("AroundWords", "Spares"));
}

QString platformName(const QString &word)
{
    static constexpr std::array<std::pair<const char *, const char *>, 7> names{
        {{"kubernetes", QT_TRANSLATE_NOOP("AroundWords", "Kubernetes")},
         {"slurm", QT_TRANSLATE_NOOP("AroundWords", "Slurm")},
         {"mlops", QT_TRANSLATE_NOOP("AroundWords", "Experiment tracking and model registry")},
         {"mlflow", QT_TRANSLATE_NOOP("AroundWords", "MLflow")},
         {"azure-ml", QT_TRANSLATE_NOOP("AroundWords", "Azure Machine Learning")},
         {"sagemaker", QT_TRANSLATE_NOOP("AroundWords", "Amazon SageMaker AI")},
         {"ci", QT_TRANSLATE_NOOP("AroundWords", "Builds and tests")}}};
    return nameOf(names, word);
}

QString topologyName(const QString &word)
{
    static constexpr std::array<std::pair<const char *, const char *>, 5> names{
        {{"fat-tree", QT_TRANSLATE_NOOP("AroundWords", "Fat tree")},
         {"rail-optimised", QT_TRANSLATE_NOOP("AroundWords", "Rail-optimised")},
         {"rail-only", QT_TRANSLATE_NOOP("AroundWords", "Rail-only")},
         {"dragonfly-plus", QT_TRANSLATE_NOOP("AroundWords", "Dragonfly+")},
         {"torus", QT_TRANSLATE_NOOP("AroundWords", "Torus of leaf switches")}}};
    return nameOf(names, word);
}

} // namespace cw::app
