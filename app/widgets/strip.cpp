#include "app/widgets/strip.h"

#include "app/widgets/icons.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"
#include "app/widgets/shapepainter.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace cw::app {

namespace {
constexpr int markSize = 14, markGap = 8;
}

Strip::Strip(QWidget *parent)
    : QWidget(parent), text_(makeLabel({}, TypeRole::Body, Ink::First, true)), verb_(makeLink({})),
      second_(makeLink({})), close_(makeIconButton(tr("Dismiss"), QStringLiteral("close")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::page + scaled(markSize) + markGap, space::quarter, space::page, space::quarter);
    row->addWidget(text_, 1);
    row->addWidget(verb_);
    row->addWidget(second_);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &Strip::dismiss);
    setMinimumHeight(36);
    connect(verb_, &QPushButton::clicked, this, &Strip::verbChosen);
    connect(second_, &QPushButton::clicked, this, &Strip::secondChosen);
    hide();
}

void Strip::tell(Shape shape, const QString &text, const QString &verb, const QString &second)
{
    shape_ = shape;
    progress_.reset();
    works_ = false;
    text_->setText(text);
    setAccessibleName(text);
    verb_->setText(verb);
    verb_->setVisible(!verb.isEmpty());
    second_->setText(second);
    second_->setVisible(!second.isEmpty());
    close_->hide();
    show();
    update();
}

void Strip::setProgress(std::optional<double> share)
{
    progress_ = share;
    works_ = true;
    update();
}

void Strip::offerDismissal()
{
    close_->show();
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
    if (works_)
        progressBar(p, QRectF(0, height() - progressHeight, width(), progressHeight), progress_, t.accent);
    const double side = scaled(markSize);
    const QRectF mark(space::page, (height() - side) / 2, side, side);
    if (shape_ == Shape::None)
        paintIcon(p, mark, QStringLiteral("hourglass"), t.accent);
    else
        paintShape(p, mark, shape_, t);
}

} // namespace cw::app
