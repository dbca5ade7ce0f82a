#include "app/models/figureorigin.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

/// What only the planner knows and the law asks for is answered on the page of the law.
bool isOfLaw(const QString &label)
{
    static constexpr std::array beginnings{"org.", "system.", "governance.", "plan.", "data.", "model."};
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const char *each) { return label.startsWith(QLatin1String(each)); });
}

/// The thing a label names, the label itself, and ever fewer of its first words.
QStringList wordsFor(const QString &label)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    const QStringList all = label.split(between, Qt::SkipEmptyParts);
    QStringList tried;
    if (const QString thing = label.section(QStringLiteral(", "), 1); !thing.isEmpty())
        tried << thing;
    for (qsizetype n = all.size(); n > 0; --n)
        tried << all.first(n).join(QLatin1Char(' '));
    return tried;
}

QUrl addressIn(const QString &source)
{
    static const QRegularExpression address(QStringLiteral("https?://[^\\s,;]+"));
    const QRegularExpressionMatch found = address.match(source);
    return found.hasMatch() ? QUrl(found.captured()) : QUrl();
}

} // namespace

FigureOrigin originOf(const planner::Figure &figure)
{
    FigureOrigin origin;
    origin.source = addressIn(figure.source);
    const QString kind = figure.kind;
    if (figure.id.startsWith(QLatin1String("rule/"))) {
        origin.step = QStringLiteral("constraints");
    } else if (kind == QLatin1String("catalog") || kind == QLatin1String("assumed")) {
        // "Price, SYS-A22GA-NBRT HGX B200 8-GPU (air)": the row is found by what stands after the comma.
        origin.step = isOfLaw(figure.label) ? QStringLiteral("law") : QStringLiteral("catalog");
        if (origin.step == QLatin1String("catalog"))
            origin.words = wordsFor(figure.label);
    } else if (kind == QLatin1String("given")) {
        origin.step = isOfLaw(figure.label) ? QStringLiteral("law") : QStringLiteral("need");
    } else if (kind == QLatin1String("measured")) {
        origin.step = QStringLiteral("probes");
    } else if (kind == QLatin1String("predicted")) {
        origin.step = QStringLiteral("performance");
    }
    return origin;
}

} // namespace cw::app
