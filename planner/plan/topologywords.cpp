#include "planner/plan/topologywords.h"

#include <QRegularExpression>

namespace cw::planner {

const QStringList &topologyWords()
{
    static const QStringList words{QStringLiteral("fat-tree"), QStringLiteral("rail-optimised"),
                                   QStringLiteral("rail-only"), QStringLiteral("dragonfly-plus"),
                                   QStringLiteral("torus")};
    return words;
}

TopologyEntry topologyEntry(const QString &text)
{
    return {text.section(QLatin1Char('@'), 0, 0), text.section(QLatin1Char('@'), 1)};
}

QString textOf(const TopologyEntry &entry)
{
    return entry.model.isEmpty() ? entry.word : entry.word + QLatin1Char('@') + entry.model;
}

bool namesModel(const QString &text)
{
    static const QRegularExpression model(QStringLiteral("^[a-z0-9][a-z0-9.-]{0,99}$"));
    const TopologyEntry entry = topologyEntry(text);
    return topologyWords().contains(entry.word) && model.match(entry.model).hasMatch();
}

bool hangsFrom(const QString &offer, const char *word)
{
    return offer.section(QLatin1Char('/'), -1) == QLatin1String(word);
}

} // namespace cw::planner
