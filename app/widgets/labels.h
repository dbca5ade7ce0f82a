// Labels and buttons in the type scale and colour roles; they follow a theme change by themselves.
#pragma once

#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QLabel>

class QPushButton;
class QToolButton;

namespace cw::app {

enum class Ink { First, Second, Third, Accent };

/// A label whose colour is a role. Wraps when asked; text can be selected with the mouse where `selectable`.
[[nodiscard]] QLabel *makeLabel(const QString &text, TypeRole role, Ink ink = Ink::First, bool wrap = false);
/// The title of a card: one line where there is room for it, else several.
[[nodiscard]] QLabel *makeTitle(const QString &text);
[[nodiscard]] QPushButton *makeButton(const QString &text, const QString &iconName = {}, bool primary = false);
/// Accent text without a frame.
[[nodiscard]] QPushButton *makeLink(const QString &text, const QString &iconName = {});
/// An icon alone, named for screen readers and hover.
[[nodiscard]] QToolButton *makeIconButton(const QString &name, const QString &iconName);
/// A field under its caption, which names it where it has no name yet, and what stands below it.
void addField(QLayout *into, const QString &caption, QWidget *field, QWidget *below = nullptr);
[[nodiscard]] QWidget *makeRule(); ///< 1 px divider

} // namespace cw::app
