#include "app/widgets/statuschip.h"

#include "app/widgets/chip.h"
#include "app/widgets/labels.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace cw::app {

namespace {
constexpr int widestText = 380; ///< less of it with large text, which leaves the menus less room
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

void StatusChip::setBusy(const QString &text)
{
    busy_ = text;
    show();
}

void StatusChip::show()
{
    const bool busy = !busy_.isEmpty();
    const QFontMetrics metrics(typeFont(TypeRole::Caption));
    chip_->set(metrics.elidedText(text(), Qt::ElideRight, widestText * widestText / scaled(widestText)),
               busy ? QStringLiteral("hourglass") : QString(), busy ? Shape::None : shape_);
    chip_->setToolTip(text());
    chip_->setAccessibleDescription(text());
    cancel_->setVisible(busy);
}

} // namespace cw::app
