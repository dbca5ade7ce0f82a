#include "app/pages/sheetview.h"

#include "app/export/pdfpainter.h"
#include "app/session/runaside.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QThreadPool>

#include <algorithm>
#include <cmath>

namespace cw::app {

namespace {

constexpr int fewestWide = 320, mostWide = 620, mmPerMetre = 1000, longestSpoken = 2000;
constexpr double ratio = style::pageHeight / style::pageWidth;

int heightOf(int sheetWidth)
{
    return int(std::lround(sheetWidth * ratio));
}

QImage drawing(const Page &page, int pixels)
{
    QImage image(pixels, heightOf(pixels), QImage::Format_RGB32);
    image.fill(style::white);
    const int perMetre = int(std::lround(pixels / style::pageWidth * mmPerMetre));
    image.setDotsPerMeterX(perMetre);
    image.setDotsPerMeterY(perMetre);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintPage(painter, page);
    return image;
}

/// Fonts end with the application: what is still being laid out or drawn then is waited for.
void outliveDrawing()
{
    static const bool once = [] {
        qAddPostRoutine([] { QThreadPool::globalInstance()->waitForDone(); });
        return true;
    }();
    Q_UNUSED(once)
}

} // namespace

QString wordsOn(const Page &page)
{
    QStringList words;
    for (const DrawItem &item : page.items)
        if (const auto *text = std::get_if<TextItem>(&item))
            words << text->text;
    return words.join(QLatin1Char(' '));
}

SheetView::SheetView(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages of the report"));
    outliveDrawing();
}

int SheetView::shown() const
{
    const int all = pages_ ? int(pages_->pages.size()) : 0;
    return std::min(all, width() >= 2 * scaled(fewestWide) + space::card ? 2 : 1);
}

int SheetView::sheetWidth(int width) const
{
    const int beside = std::max(1, width >= 2 * scaled(fewestWide) + space::card ? 2 : 1);
    return std::min((width - (beside - 1) * space::card - 2) / beside, scaled(mostWide));
}

int SheetView::heightForWidth(int width) const
{
    return heightOf(sheetWidth(width)) + 2;
}

QSize SheetView::sizeHint() const
{
    return {scaled(mostWide), heightOf(scaled(mostWide))};
}

QSize SheetView::minimumSizeHint() const
{
    return {scaled(fewestWide), heightOf(scaled(fewestWide))};
}

QRect SheetView::sheet(int place) const
{
    const int wide = sheetWidth(width());
    return {1 + place * (wide + space::card), 1, wide, heightOf(wide)};
}

void SheetView::setPages(std::shared_ptr<const PageList> pages)
{
    pages_ = std::move(pages);
    images_.clear();
    ++ticket_;
    const int all = pages_ ? int(pages_->pages.size()) : 0;
    page_ = std::clamp(page_, 0, std::max(0, all - 1));
    updateGeometry();
    turnTo(page_);
    update();
}

void SheetView::turnTo(int page)
{
    const int all = pages_ ? int(pages_->pages.size()) : 0;
    if (all == 0)
        return;
    page_ = std::clamp(page, 0, all - 1);
    setAccessibleDescription(wordsOn(pages_->pages[std::size_t(page_)]).left(longestSpoken));
    draw();
    update();
    Q_EMIT turned(page_);
}

bool SheetView::isDrawn() const
{
    for (int i = 0; i < shown(); ++i)
        if (pages_ && page_ + i < int(pages_->pages.size()) && !images_.contains(page_ + i))
            return false;
    return true;
}

void SheetView::draw()
{
    const int pixels = int(std::lround(sheetWidth(width()) * devicePixelRatioF()));
    if (!pages_ || pixels <= 0 || !isVisible())
        return;
    if (pixels != std::exchange(drawnWidth_, pixels)) {
        images_.clear();
        ++ticket_;
    }
    for (int i = 0; i < shown(); ++i) {
        const int number = page_ + i;
        if (number >= int(pages_->pages.size()) || images_.contains(number))
            continue;
        runAside(
            this, [pages = pages_, number, pixels] { return drawing(pages->pages[std::size_t(number)], pixels); },
            [this, number, ticket = ticket_](const QImage &image) {
                if (ticket != ticket_)
                    return;
                images_[number] = image;
                update();
                if (isDrawn())
                    Q_EMIT drawn();
            });
    }
}

void SheetView::paintEvent(QPaintEvent *)
{
    const Theme &t = currentTheme();
    QPainter p(this);
    for (int i = 0; i < shown(); ++i) {
        const int number = page_ + i;
        if (number >= int(pages_->pages.size()))
            break;
        const QRect place = sheet(i);
        p.fillRect(place, style::white); // paper is white in every theme
        if (const auto found = images_.find(number); found != images_.end())
            p.drawImage(place, found->second);
        p.setPen(QPen(hasFocus() ? t.accent : t.controlEdge, hasFocus() ? 2 : 1));
        p.setBrush(Qt::NoBrush);
        p.drawRect(place.adjusted(0, 0, -1, -1));
    }
}

void SheetView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    draw();
}

void SheetView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    draw(); // pages that came while nobody looked
}

void SheetView::keyPressEvent(QKeyEvent *event)
{
    const int last = pages_ ? int(pages_->pages.size()) - 1 : 0;
    switch (event->key()) {
    case Qt::Key_PageDown:
        return turnTo(page_ + std::max(1, shown()));
    case Qt::Key_Right:
        return turnTo(page_ + 1);
    case Qt::Key_PageUp:
        return turnTo(page_ - std::max(1, shown()));
    case Qt::Key_Left:
        return turnTo(page_ - 1);
    case Qt::Key_Home:
        return turnTo(0);
    case Qt::Key_End:
        return turnTo(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// The left half of what is shown turns back, the right half on.
void SheetView::mousePressEvent(QMouseEvent *event)
{
    const int across = sheet(std::max(0, shown() - 1)).right();
    turnTo(page_ + (event->position().x() < across / 2.0 ? -1 : 1) * std::max(1, shown()));
}

} // namespace cw::app
