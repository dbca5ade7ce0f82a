#include "app/pages/steppage.h"

#include "app/widgets/typography.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace cw::app {

StepPage::StepPage(PageContext context, const QString &key, QWidget *parent)
    : QScrollArea(parent), context_(std::move(context)), key_(key), header_(new AnswerHeader)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    body_ = new QVBoxLayout(content);
    body_->setContentsMargins(space::page, space::page - 4, space::page, space::page);
    body_->setSpacing(space::gap);
    body_->addWidget(header_);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    verticalScrollBar()->installEventFilter(this);
}

bool StepPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        QMargins margins = body_->contentsMargins();
        margins.setRight(space::page - (event->type() == QEvent::Show ? verticalScrollBar()->sizeHint().width() : 0));
        body_->setContentsMargins(margins);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace cw::app
