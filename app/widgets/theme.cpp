#include "app/widgets/theme.h"

#include "app/widgets/flatstyle.h"
#include "app/widgets/typography.h"

#include <QApplication>
#include <QPalette>

#include <cmath>
#include <utility>

namespace cw::app {

namespace {

QColor rgb(unsigned value)
{
    return QColor::fromRgb(QRgb(0xFF000000u | value));
}

Theme makeLight()
{
    Theme t;
    t.mode = ThemeMode::Light;
    t.window = rgb(0xF4F5F7), t.surface = rgb(0xFFFFFF), t.head = rgb(0xF8F9FA);
    t.text = rgb(0x15191F), t.text2 = rgb(0x46505D), t.text3 = rgb(0x5A6472);
    t.divider = rgb(0xDDE1E6), t.grid = rgb(0xE6E9ED), t.controlEdge = rgb(0x858E9B);
    t.accent = rgb(0x0A6375), t.onAccent = rgb(0xFFFFFF);
    t.currentStep = rgb(0xE3F0F2), t.selectedRow = rgb(0xD5E9ED);
    t.block = rgb(0xB42318), t.blockTint = rgb(0xFDECEA), t.high = rgb(0xA9450A), t.highTint = rgb(0xFDF0E4);
    t.medium = rgb(0x7A5900), t.mediumTint = rgb(0xFBF3D9), t.info = rgb(0x1D59B8), t.infoTint = rgb(0xE8F0FC);
    t.ok = rgb(0x17704A), t.okTint = rgb(0xE4F3EB);
    t.series = {rgb(0x0A6375), rgb(0xDC741A), rgb(0x2B2F8F), rgb(0x8F7300), rgb(0xB0479A), rgb(0x7E8894)};
    return t;
}

Theme makeDark()
{
    Theme t;
    t.mode = ThemeMode::Dark;
    t.window = rgb(0x121518), t.surface = rgb(0x1A1E23), t.head = rgb(0x1F242A);
    t.text = rgb(0xE9ECF0), t.text2 = rgb(0xB4BDC8), t.text3 = rgb(0x9DA7B4);
    t.divider = rgb(0x333B44), t.grid = rgb(0x2A3038), t.controlEdge = rgb(0x7C8794);
    t.accent = rgb(0x66C9D8), t.onAccent = rgb(0x06222A);
    t.currentStep = rgb(0x16323A), t.selectedRow = rgb(0x1B414A);
    t.block = rgb(0xFF9A8D), t.blockTint = rgb(0x3A1F1C), t.high = rgb(0xFFB273), t.highTint = rgb(0x38261A);
    t.medium = rgb(0xEDCB5A), t.mediumTint = rgb(0x332C15), t.info = rgb(0x93BAFF), t.infoTint = rgb(0x1B2A44);
    t.ok = rgb(0x6FD3A0), t.okTint = rgb(0x17322A);
    t.series = {rgb(0x4FB9CC), rgb(0xFF9F5A), rgb(0x8FA2FF), rgb(0xFFE58A), rgb(0xE86FB0), rgb(0x7C8792)};
    return t;
}

Theme makeHighContrast()
{
    Theme t = makeDark();
    t.mode = ThemeMode::HighContrast;
    t.window = t.surface = t.head = rgb(0x000000);
    t.text = t.text2 = rgb(0xFFFFFF), t.text3 = rgb(0xE0E0E0);
    t.divider = rgb(0xFFFFFF), t.grid = rgb(0x6B6B6B), t.controlEdge = rgb(0xFFFFFF);
    t.accent = rgb(0xFFE45C), t.onAccent = rgb(0x000000);
    t.currentStep = rgb(0x1A1A1A), t.selectedRow = rgb(0x003B6F);
    t.block = rgb(0xFF8A80), t.high = rgb(0xFFB74D), t.medium = rgb(0xFFE45C), t.info = rgb(0x8AB4FF),
    t.ok = rgb(0x7CFFB2);
    t.blockTint = t.highTint = t.mediumTint = t.infoTint = t.okTint = rgb(0x000000);
    return t;
}

const Theme *g_current = nullptr;
ThemeMode g_system = ThemeMode::Light;

QPalette paletteOf(const Theme &t)
{
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.surface);
    p.setColor(QPalette::AlternateBase, t.head);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.text3);
    p.setColor(QPalette::Button, t.surface);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onAccent);
    p.setColor(QPalette::ToolTipBase, t.surface);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Highlight, t.accent);
    p.setColor(QPalette::HighlightedText, t.onAccent);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Light, t.surface);
    p.setColor(QPalette::Midlight, t.head);
    p.setColor(QPalette::Mid, t.divider);
    p.setColor(QPalette::Dark, t.controlEdge);
    p.setColor(QPalette::Shadow, t.controlEdge);
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, t.text3);
    return p;
}

double luminance(const QColor &c)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

} // namespace

QColor Theme::colour(Shape shape) const
{
    switch (shape) {
    case Shape::Block:
        return block;
    case Shape::High:
        return high;
    case Shape::Medium:
        return medium;
    case Shape::Note:
    case Shape::Upcoming:
        return info;
    case Shape::Ok:
        return ok;
    case Shape::None:
    case Shape::Unknown:
    case Shape::Waived:
        break;
    }
    return text2;
}

QColor Theme::tint(Shape shape) const
{
    switch (shape) {
    case Shape::Block:
        return blockTint;
    case Shape::High:
        return highTint;
    case Shape::Medium:
        return mediumTint;
    case Shape::Note:
    case Shape::Upcoming:
        return infoTint;
    case Shape::Ok:
        return okTint;
    case Shape::None:
    case Shape::Unknown:
    case Shape::Waived:
        break;
    }
    return head;
}

const Theme &theme(ThemeMode mode)
{
    static const Theme light = makeLight();
    static const Theme dark = makeDark();
    static const Theme highContrast = makeHighContrast();
    return mode == ThemeMode::Light ? light : mode == ThemeMode::Dark ? dark : highContrast;
}

OnPaper::OnPaper() : before_(std::exchange(g_current, &theme(ThemeMode::Light))) {}

OnPaper::~OnPaper()
{
    g_current = before_;
}

const Theme &currentTheme()
{
    return g_current ? *g_current : theme(ThemeMode::Light);
}

void applyTheme(ThemeMode mode)
{
    g_current = &theme(mode);
    QApplication::setPalette(paletteOf(*g_current));
}

ThemeMode systemTheme()
{
    return g_system;
}

void setUpAppearance(ThemeMode mode, std::optional<double> textPoints)
{
    const QPalette start = QApplication::palette();
    g_system = start.color(QPalette::WindowText).lightness() > start.color(QPalette::Window).lightness()
                   ? ThemeMode::Dark
                   : ThemeMode::Light;
    setUpFonts(textPoints);
    QApplication::setStyle(new FlatStyle);
    applyTheme(mode);
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace cw::app
