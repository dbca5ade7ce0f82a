#include "app/widgets/typography.h"

#include "app/export/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

constexpr double basePixels = 13;
constexpr int smallestPixels = 9; ///< where the text was chosen small, captions do not follow below this

struct Step {
    TypeRole role;
    double ratio;
    QFont::Weight weight;
};
constexpr std::array scale{
    Step{TypeRole::StartTitle, 2.15, QFont::DemiBold}, Step{TypeRole::PassportValue, 1.85, QFont::DemiBold},
    Step{TypeRole::Answer, 1.54, QFont::DemiBold},     Step{TypeRole::CardTitle, 1.15, QFont::DemiBold},
    Step{TypeRole::Section, 1.0, QFont::DemiBold},     Step{TypeRole::Body, 1.0, QFont::Normal},
    Step{TypeRole::Caption, 0.92, QFont::Medium},      Step{TypeRole::CellSecond, 0.92, QFont::Normal},
    Step{TypeRole::Axis, 0.85, QFont::Normal},         Step{TypeRole::Chip, 0.85, QFont::Medium},
    Step{TypeRole::Mono, 0.92, QFont::Normal},
};

QString firstInstalled(const QStringList &families)
{
    const QStringList known = QFontDatabase::families();
    const auto found =
        std::find_if(families.begin(), families.end(), [&](const QString &f) { return known.contains(f); });
    return found == families.end() ? families.back() : *found;
}

double pixelsOf(double points)
{
    return points * basePixels / usualTextPoints;
}

/// What the desktop asks for; without one (pictures, tests) the size the window was drawn for.
double desktopPixels(double asked)
{
    if (QGuiApplication::platformName() == QLatin1String("offscreen") || asked <= 0)
        return basePixels;
    return std::clamp(asked, pixelsOf(smallestTextPoints), pixelsOf(largestTextPoints));
}

QString codeFamily()
{
    static const QString family = firstInstalled(
        {QStringLiteral("Clusterwright Mono"), QStringLiteral("JetBrains Mono"), QStringLiteral("monospace")});
    return family;
}

} // namespace

void setUpFonts(std::optional<double> points)
{
    const double pixelsOfDesktop = QFontInfo(QApplication::font()).pixelSize();
    if (const Outcome loaded = loadFonts(); !loaded.ok())
        qWarning("%s", qUtf8Printable(loaded.error().sentence()));
    QFont base(
        firstInstalled({QStringLiteral("Clusterwright Sans"), QStringLiteral("Inter"), QStringLiteral("sans-serif")}));
    base.setPixelSize(qRound(points ? pixelsOf(std::clamp(*points, smallestTextPoints, largestTextPoints))
                                    : desktopPixels(pixelsOfDesktop)));
    base.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(base);
}

QFont typeFont(TypeRole role)
{
    const Step &step = *std::find_if(scale.begin(), scale.end(), [&](const Step &s) { return s.role == role; });
    QFont font = QApplication::font();
    const double base = font.pixelSize() > 0 ? font.pixelSize() : basePixels;
    if (role == TypeRole::Mono)
        font.setFamily(codeFamily());
    font.setPixelSize(std::max(smallestPixels, qRound(base * step.ratio)));
    font.setWeight(step.weight);
    return font;
}

int scaled(int pixels)
{
    const double base = QApplication::font().pixelSize();
    return base <= basePixels ? pixels : qRound(pixels * base / basePixels);
}

} // namespace cw::app
