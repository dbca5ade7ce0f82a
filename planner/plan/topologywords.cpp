#include "planner/plan/topologywords.h"

namespace cw::planner {

const QStringList &topologyWords()
{
    static const QStringList words{QStringLiteral("fat-tree"), QStringLiteral("rail-only"),
                                   QStringLiteral("dragonfly-plus"), QStringLiteral("torus")};
    return words;
}

bool hangsFrom(const QString &offer, const char *word)
{
    return offer.section(QLatin1Char('/'), -1) == QLatin1String(word);
}

} // namespace cw::planner
