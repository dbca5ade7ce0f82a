// The report's page, type scale and colours in one place (A4, millimetres and points). Values only; no painter.
#pragma once

#include <QColor>
#include <QFont>

namespace cw::app::style {

inline constexpr double mmPerPoint = 25.4 / 72;
[[nodiscard]] constexpr double pt(double points)
{
    return points * mmPerPoint;
}

// Page, mm
inline constexpr double pageWidth = 210, pageHeight = 297;
inline constexpr double left = 22, right = pageWidth - 17;
inline constexpr double bodyWidth = right - left;
inline constexpr double firstLine = 27; ///< top of the body below the running head
inline constexpr double bodyBottom = 275;
inline constexpr double headBaseline = 17.3, headRule = 19.8;
inline constexpr double footRule = 280.6, footBaseline = 285.2;
inline constexpr double noteRuleWidth = 43;
inline constexpr double gutter = 4;

// Rules, pt
inline constexpr double strongRule = 1, mediumRule = 0.5, hairRule = 0.35;

inline const QColor black(0, 0, 0);
inline const QColor quiet(0x46, 0x50, 0x5D);
inline const QColor accent(0x0A, 0x63, 0x75);
inline const QColor tint(0xB9, 0xD2, 0xD8); ///< accent at 30 % on white: bands
inline const QColor hairline(0xC9, 0xCE, 0xD4);
inline const QColor grid(0xDD, 0xE1, 0xE6);
inline const QColor edge(0x85, 0x8E, 0x9B);
inline const QColor white(255, 255, 255);

struct Text {
    double points = 9;
    QFont::Weight weight = QFont::Normal;
    QColor colour = black;
    bool mono = false;
    bool operator==(const Text &) const = default;
};

inline const Text kicker{12, QFont::DemiBold, accent};
inline const Text owner{11, QFont::Medium, black};
inline const Text title{28, QFont::DemiBold, black};
inline const Text subtitle{12.5, QFont::Normal, quiet};
inline const Text chapter{18, QFont::DemiBold, black};
inline const Text answer{10, QFont::Normal, quiet};
inline const Text figure{22, QFont::DemiBold, black};
inline const Text figureUnit{10, QFont::Normal, quiet};
inline const Text figureLabel{10, QFont::DemiBold, black};
inline const Text figureNote{8, QFont::Normal, quiet};
inline const Text section{11, QFont::DemiBold, black};
inline const Text blockTitle{9, QFont::DemiBold, black};
inline const Text body{9, QFont::Normal, black};
inline const Text bodyNumber{9, QFont::DemiBold, accent};
inline const Text cell{8, QFont::Normal, black};
inline const Text cellHead{8, QFont::DemiBold, black};
inline const Text cellGroup{8, QFont::DemiBold, accent};
inline const Text cellSum{9, QFont::DemiBold, black};
inline const Text cellSecond{7, QFont::Normal, quiet};
inline const Text cellNote{7, QFont::DemiBold, accent};
inline const Text small{7, QFont::Normal, quiet};
inline const Text smallStrong{7, QFont::DemiBold, black};
inline const Text running{7, QFont::Medium, black};
inline const Text mono{8, QFont::Normal, black, true};

// Line heights, pt
inline constexpr double titleLine = 36, subtitleLine = 17, chapterLine = 26, answerLine = 13, bodyLine = 12.5,
                        cellLine = 10.5, secondLine = 9, noteLine = 9, rowHeight = 16;

} // namespace cw::app::style
