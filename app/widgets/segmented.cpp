#include "app/widgets/segmented.h"

#include "app/widgets/paint.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>

namespace cw::app {

namespace {

class Segment : public QAbstractButton {
public:
    explicit Segment(const QString &text)
    {
        setText(text);
        setCheckable(true);
        setFont(typeFont(TypeRole::Caption));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setAttribute(Qt::WA_Hover);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2 * space::gap + 2, scaled(space::control)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &t = currentTheme();
        QPainter p(this);
        if (isChecked())
            roundedBox(p, rect(), space::controlRadius, t.currentStep, t.accent, 1);
        else if (underMouse())
            roundedBox(p, QRectF(rect()).adjusted(1, 1, -1, -1), space::controlRadius, t.head, Qt::transparent, 0);
        p.setFont(font());
        p.setPen(isChecked() ? t.accent : t.text);
        p.drawText(rect(), Qt::AlignCenter, text());
        if (hasFocus())
            roundedBox(p, rect(), space::controlRadius, Qt::transparent, t.accent, 2);
    }
};

} // namespace

Segmented::Segmented(const QString &name, const QStringList &choices, QWidget *parent)
    : QWidget(parent), group_(new QButtonGroup(this))
{
    setAccessibleName(name);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &choice : choices) {
        auto *segment = new Segment(choice);
        segment->setAccessibleName(QStringLiteral("%1: %2").arg(name, choice));
        group_->addButton(segment, int(group_->buttons().size()));
        row->addWidget(segment);
    }
    group_->button(0)->setChecked(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group_, &QButtonGroup::idClicked, this, &Segmented::chosen);
}

int Segmented::current() const
{
    return group_->checkedId();
}

void Segmented::setCurrent(int index)
{
    group_->button(index)->setChecked(true);
}

void Segmented::setText(int index, const QString &text)
{
    group_->button(index)->setText(text);
    group_->button(index)->updateGeometry();
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    roundedBox(painter, rect(), space::controlRadius, currentTheme().surface, currentTheme().controlEdge, 1);
}

} // namespace cw::app
