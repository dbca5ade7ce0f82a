#include "planner/plan/versionwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace cw::planner {

bool isVersionWord(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[A-Za-z][A-Za-z0-9-]{0,62}@[A-Za-z]?[0-9][0-9A-Za-z.-]{0,30}$"));
    return form.match(text).hasMatch();
}

const QStringList &namedProducts()
{
    static const QStringList words{
        QStringLiteral("kueue"),   QStringLiteral("kuberay"),          QStringLiteral("ray"),
        QStringLiteral("volcano"), QStringLiteral("kubeflow-trainer"), QStringLiteral("slurm-operator")};
    return words;
}

bool isProductWord(const QString &text)
{
    return isVersionWord(text) || namedProducts().contains(text);
}

QString productOf(const QString &word)
{
    return word.section(QLatin1Char('@'), 0, 0);
}

bool namesProduct(const QStringList &platform, const QString &product)
{
    return std::any_of(platform.begin(), platform.end(),
                       [&](const QString &word) { return productOf(word) == product; });
}

bool runsKubernetes(const QStringList &platform)
{
    if (!namesProduct(platform, QStringLiteral("slurm")) || namesProduct(platform, QStringLiteral("kubernetes")))
        return true;
    const QStringList &products = namedProducts();
    return std::any_of(products.begin(), products.end(), [&](const QString &product) {
        return product != QLatin1String("ray") && namesProduct(platform, product);
    });
}

} // namespace cw::planner
