#include "planner/fabric/leafshare.h"

#include <QRegularExpression>

#include <cmath>

namespace cw::planner {

namespace {

constexpr const char *marker = "/leaf-";
/// What a need that lists no ratio may have beside 1:1.
const std::vector<Oversubscription> &usualRatios()
{
    static const std::vector<Oversubscription> ratios{{2, 1}, {3, 1}};
    return ratios;
}

} // namespace

Oversubscription oversubscriptionOf(double downPerUp)
{
    constexpr int mostUp = 16;
    constexpr double close = 1e-6;
    for (int up = 1; up <= mostUp; ++up) {
        const double down = downPerUp * up;
        if (std::abs(down - std::round(down)) < close)
            return {int(std::lround(down)), up};
    }
    return {int(std::lround(downPerUp * mostUp)), mostUp};
}

std::vector<Oversubscription> thinRatios(const Need &need)
{
    if (need.oversubscription.empty())
        return usualRatios();
    std::vector<Oversubscription> ratios;
    for (const double ratio : need.oversubscription)
        if (const Oversubscription leaf = oversubscriptionOf(ratio); leaf.down > leaf.up)
            ratios.push_back(leaf);
    return ratios;
}

QString offerIdAt(const QString &offer, Oversubscription leaf)
{
    return leaf.down == leaf.up ? offer
                                : offer + QLatin1String(marker) + QStringLiteral("%1-%2").arg(leaf.down).arg(leaf.up);
}

Oversubscription leafOf(const QString &offer)
{
    static const QRegularExpression thin(QLatin1String(marker) + QStringLiteral("(\\d+)-(\\d+)$"));
    const auto match = thin.match(offer);
    return match.hasMatch() ? Oversubscription{match.captured(1).toInt(), match.captured(2).toInt()}
                            : Oversubscription{};
}

QString ratioText(Oversubscription leaf)
{
    return QStringLiteral("%1:%2").arg(leaf.down).arg(leaf.up);
}

} // namespace cw::planner
