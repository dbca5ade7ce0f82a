#include "app/widgets/labels.h"

#include "app/widgets/icons.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cw::app {

namespace {

class InkLabel : public QLabel {
public:
    InkLabel(const QString &text, Ink ink) : QLabel(text), ink_(ink) { tint(); }

protected:
    void changeEvent(QEvent *event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
            tint();
    }

private:
    void tint()
    {
        const Theme &t = currentTheme();
        const QColor colour = ink_ == Ink::First    ? t.text
                              : ink_ == Ink::Second ? t.text2
                              : ink_ == Ink::Third  ? t.text3
                                                    : t.accent;
        if (palette().color(QPalette::WindowText) == colour)
            return;
        QPalette p = palette();
        p.setColor(QPalette::WindowText, colour);
        setPalette(p);
    }
    Ink ink_;
};

/// One line where there is room, else as many as it takes: never the reason that a page is wider than its window.
class TitleLabel : public InkLabel {
public:
    explicit TitleLabel(const QString &text) : InkLabel(text, Ink::First) { setWordWrap(true); }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int width = fontMetrics().horizontalAdvance(text()) + 2;
        return {width, heightForWidth(width)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        constexpr int narrowest = 110;
        return {std::min(sizeHint().width(), scaled(narrowest)), fontMetrics().height()};
    }
};

class Rule : public QWidget {
protected:
    void paintEvent(QPaintEvent *) override { QPainter(this).fillRect(rect(), currentTheme().divider); }
};

} // namespace

QLabel *makeLabel(const QString &text, TypeRole role, Ink ink, bool wrap)
{
    auto *label = new InkLabel(text, ink);
    label->setFont(typeFont(role));
    label->setWordWrap(wrap);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel *makeTitle(const QString &text)
{
    auto *label = new TitleLabel(text);
    label->setFont(typeFont(TypeRole::Section));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton *makeButton(const QString &text, const QString &iconName, bool primary)
{
    auto *button = new QPushButton(text);
    button->setProperty("primary", primary);
    button->setFont(typeFont(TypeRole::Section));
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, primary ? &Theme::onAccent : &Theme::text2));
    return button;
}

QPushButton *makeLink(const QString &text, const QString &iconName)
{
    auto *button = new QPushButton(text);
    button->setProperty("link", true);
    button->setFont(typeFont(TypeRole::Section));
    button->setCursor(Qt::PointingHandCursor);
    button->setAutoDefault(false);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName, &Theme::accent));
    return button;
}

QToolButton *makeIconButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setIconSize({scaled(16), scaled(16)});
    button->setFixedSize(scaled(space::control), scaled(space::control));
    button->setAccessibleName(name);
    button->setToolTip(name);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void addField(QLayout *into, const QString &caption, QWidget *field, QWidget *below)
{
    constexpr int close = 2; // a caption belongs to its field
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(close);
    auto *name = makeLabel(caption, TypeRole::Caption, Ink::Second);
    name->setBuddy(field);
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(caption);
    column->addWidget(name);
    column->addWidget(field);
    if (below)
        column->addWidget(below);
    into->addWidget(box);
}

QWidget *makeRule()
{
    auto *rule = new Rule;
    rule->setFixedHeight(1);
    return rule;
}

} // namespace cw::app
