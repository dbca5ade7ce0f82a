#include "app/widgets/stepscolumn.h"

#include "app/widgets/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"
#include "app/widgets/typography.h"

#include <QAbstractButton>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int shapeSize = 14, shapeGap = 5;
constexpr int leastHeight = 24; ///< where large text or a small screen leaves no room for more
constexpr int stepHeight = 28;  ///< lower than a row of a table: all steps stand on one screen
} // namespace

class StepButton : public QAbstractButton {
public:
    StepButton(QString key, const QString &title, QString iconName, const QString &shortcut)
        : key_(std::move(key)), icon_(std::move(iconName)), shortcut_(shortcut)
    {
        setText(title);
        setAccessibleName(title);
        setToolTip(QStringLiteral("%1 (%2)").arg(title, shortcut));
        setCheckable(true);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        setMinimumHeight(std::max(leastHeight, QFontMetrics(typeFont(TypeRole::Section)).height() + 2));
        setMaximumHeight(scaled(stepHeight));
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(space::stepsColumn), scaled(stepHeight)}; }
    [[nodiscard]] const QString &key() const { return key_; }
    void setBadge(Shape shape, int count)
    {
        shape_ = shape;
        count_ = count;
        setAccessibleName(
            count == 0 ? text()
                       : StepsColumn::tr("%1, %n finding(s), worst %2", nullptr, count).arg(text(), shapeWord(shape)));
        setToolTip(QStringLiteral("%1 (%2)").arg(accessibleName(), shortcut_)); // what the badge counts
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter p(this);
        const QRect box = rect().adjusted(space::half, 0, -space::half, 0);
        if (isChecked()) {
            roundedBox(p, box, space::controlRadius, t.currentStep, Qt::transparent, 0);
            p.fillRect(QRect(box.left(), box.top() + 6, 3, box.height() - 12), t.accent);
        } else if (underMouse() && isEnabled()) {
            roundedBox(p, box, space::controlRadius, t.mode == ThemeMode::Light ? t.grid : t.head, Qt::transparent, 0);
        }
        const QColor ink = !isEnabled() ? t.text3 : isChecked() ? t.accent : t.text;
        paintIcon(p, QRectF(box.left() + space::gap, (height() - scaled(16)) / 2.0, scaled(16), scaled(16)), icon_,
                  isChecked() ? t.accent : t.text2);
        p.setFont(typeFont(isChecked() ? TypeRole::Section : TypeRole::Body));
        p.setPen(ink);
        const QString number = count_ > 0 ? QString::number(count_) : QString();
        const double mark = scaled(shapeSize);
        const int width = QFontMetrics(typeFont(TypeRole::Section)).horizontalAdvance(number);
        const double left = box.right() - space::half - width - shapeGap - mark;
        const int textLeft = space::gap + scaled(16) + 10;
        const double textEnd = count_ > 0 ? left - shapeGap : box.right(); // the tool tip holds the whole name
        p.drawText(box.adjusted(textLeft, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                   p.fontMetrics().elidedText(text(), Qt::ElideRight, int(textEnd) - box.left() - textLeft));
        if (count_ > 0) {
            p.setFont(typeFont(TypeRole::Section));
            p.setPen(t.text);
            p.drawText(box.adjusted(0, 0, -space::half, 0), Qt::AlignVCenter | Qt::AlignRight, number);
            paintShape(p, QRectF(left, (height() - mark) / 2, mark, mark), shape_, t);
        }
        if (hasFocus())
            roundedBox(p, box, space::controlRadius, Qt::transparent, t.accent, 2);
    }
    void keyPressEvent(QKeyEvent *event) override { QAbstractButton::keyPressEvent(event); }

private:
    QString key_, icon_, shortcut_;
    Shape shape_ = Shape::None;
    int count_ = 0;
};

StepsColumn::StepsColumn(QWidget *parent)
    : QWidget(parent), title_(makeLabel({}, TypeRole::Section, Ink::First, true)),
      second_(makeLabel({}, TypeRole::Axis, Ink::Second, true)),
      foot_(makeLabel({}, TypeRole::Axis, Ink::Second, true)), area_(new QScrollArea)
{
    setFixedWidth(scaled(space::stepsColumn));
    setAccessibleName(tr("Steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, space::gap, 1, space::gap);
    column->setSpacing(0);
    auto *plan = new QVBoxLayout;
    plan->setContentsMargins(space::card, 0, space::card, 0);
    plan->setSpacing(space::half);
    plan->addWidget(title_);
    plan->addWidget(second_);
    column->addLayout(plan);
    column->addSpacing(space::quarter); // steps that scroll end below the plan's name, not in it
    auto *steps = new QWidget;          // scrolls where large text or a small screen leaves no room for all
    auto *filled = new QVBoxLayout(steps);
    filled->setContentsMargins(0, 0, 0, 0);
    steps_ = new QVBoxLayout;
    steps_->setSpacing(0);
    filled->addLayout(steps_);
    filled->addStretch(1);
    area_->setWidget(steps);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setFocusPolicy(Qt::NoFocus);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area_->viewport()->setAutoFillBackground(false);
    steps->setAutoFillBackground(false);
    column->addWidget(area_, 1);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(space::card, 0, space::card, 0);
    foot->setSpacing(space::half);
    foot->addWidget(makeRule());
    foot->addWidget(foot_);
    column->addLayout(foot);
}

QVBoxLayout *StepsColumn::group(const QString &title)
{
    for (const auto &[name, layout] : groups_) {
        if (name == title)
            return layout;
    }
    auto *label = makeLabel(title.toUpper(), TypeRole::Chip, Ink::Second);
    label->setContentsMargins(space::card, space::half, 0, space::quarter);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(0);
    layout->addWidget(label);
    steps_->addLayout(layout);
    groups_.emplace_back(title, layout);
    return layout;
}

void StepsColumn::addStep(const QString &groupTitle, const QString &key, const QString &title, const QString &iconName,
                          const QString &shortcut)
{
    auto *button = new StepButton(key, title, iconName, shortcut);
    button->setAutoExclusive(true);
    connect(button, &QAbstractButton::clicked, this, [this, key] { Q_EMIT stepChosen(key); });
    buttons_.push_back(button);
    group(groupTitle)->addWidget(button);
}

StepButton *StepsColumn::step(const QString &key) const
{
    for (StepButton *button : buttons_) {
        if (button->key() == key)
            return button;
    }
    return nullptr;
}

void StepsColumn::setCurrent(const QString &key)
{
    for (StepButton *button : buttons_) {
        button->setAutoExclusive(false);
        button->setChecked(button->key() == key);
        button->setAutoExclusive(true);
        if (button->isChecked())
            area_->ensureWidgetVisible(button, 0, 0);
    }
}

void StepsColumn::setBadge(const QString &key, Shape shape, int count)
{
    if (StepButton *button = step(key))
        button->setBadge(shape, count);
}

void StepsColumn::setPlan(const QString &title, const QString &second)
{
    title_->setText(title);
    second_->setText(second);
    second_->setVisible(!second.isEmpty());
}

void StepsColumn::setFoot(const QString &catalog)
{
    foot_->setText(catalog);
}

void StepsColumn::setStepEnabled(const QString &key, bool enabled)
{
    if (StepButton *button = step(key))
        button->setEnabled(enabled);
}

void StepsColumn::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(QRect(width() - 1, 0, 1, height()), currentTheme().divider);
}

} // namespace cw::app
