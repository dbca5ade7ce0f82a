#include "app/widgets/strip.h"

#include "app/widgets/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/shapepainter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace cw::app {

namespace {
constexpr int bar = 3;
}

Strip::Strip(QWidget *parent)
    : QWidget(parent), text_(makeLabel({}, TypeRole::Body, Ink::First, true)), verb_(makeLink({})),
      second_(makeLink({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page + 22, space::quarter, space::page, space::quarter);
    row->addWidget(text_, 1);
    row->addWidget(verb_);
    row->addWidget(second_);
    setMinimumHeight(36);
    connect(verb_, &QPushButton::clicked, this, &Strip::verbChosen);
    connect(second_, &QPushButton::clicked, this, &Strip::secondChosen);
    hide();
}

void Strip::tell(Shape shape, const QString &text, const QString &verb, const QString &second)
{
    shape_ = shape;
    progress_.reset();
    text_->setText(text);
    setAccessibleName(text);
    verb_->setText(verb);
    verb_->setVisible(!verb.isEmpty());
    second_->setText(second);
    second_->setVisible(!second.isEmpty());
    show();
    update();
}

void Strip::setProgress(std::optional<double> share)
{
    progress_ = share;
    update();
}

void Strip::dismiss()
{
    hide();
}

QString Strip::text() const
{
    return text_->text();
}

void Strip::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    p.fillRect(rect(), shape_ == Shape::None ? t.currentStep : t.tint(shape_));
    p.fillRect(QRect(0, height() - 1, width(), 1), t.divider);
    if (progress_)
        p.fillRect(QRectF(0, height() - bar, width() * std::clamp(*progress_, 0.0, 1.0), bar), t.accent);
    const QRectF mark(space::page, (height() - 14) / 2.0, 14, 14);
    if (shape_ == Shape::None)
        paintIcon(p, mark, QStringLiteral("hourglass"), t.accent);
    else
        paintShape(p, mark, shape_, t);
}

} // namespace cw::app
