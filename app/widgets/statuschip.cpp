#include "app/widgets/statuschip.h"

#include "app/widgets/chip.h"
#include "app/widgets/labels.h"
#include "app/widgets/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace cw::app {

namespace {
constexpr int fewest = 80; ///< px of text that still say how it stands
}

StatusChip::StatusChip(QWidget *parent)
    : QWidget(parent), chip_(new Chip({}, {}, Shape::None, false)),
      cancel_(makeIconButton(tr("Stop working this out (Esc)"), QStringLiteral("close")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::quarter);
    row->addWidget(chip_);
    row->addWidget(cancel_);
    connect(cancel_, &QToolButton::clicked, this, &StatusChip::cancelRequested);
    cancel_->hide();
}

void StatusChip::set(const QString &text, Shape shape)
{
    rest_ = text;
    shape_ = shape;
    show();
}

void StatusChip::setBusy(const QString &text, std::optional<double> share)
{
    busy_ = text;
    share_ = share;
    show();
    update();
}

void StatusChip::paintEvent(QPaintEvent *)
{
    if (busy_.isEmpty())
        return;
    QPainter p(this);
    progressBar(p, QRectF(0, height() - progressHeight, chip_->geometry().right(), progressHeight), share_,
                currentTheme().accent);
}

void StatusChip::setRoom(int width)
{
    if (std::exchange(room_, width) != width)
        show();
}

void StatusChip::show()
{
    const bool busy = !busy_.isEmpty();
    const QFontMetrics metrics(typeFont(TypeRole::Caption));
    const int beside = scaled(space::control) + space::half; // the shape; the button that stops is as wide
    const int room = room_ - beside - (busy ? beside : 0);
    chip_->set(metrics.elidedText(text(), Qt::ElideRight, std::max(scaled(fewest), room)),
               busy ? QStringLiteral("hourglass") : QString(), busy ? Shape::None : shape_);
    chip_->setToolTip(text());
    chip_->setAccessibleDescription(text());
    cancel_->setVisible(busy);
}

} // namespace cw::app
