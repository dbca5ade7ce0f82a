#include "app/pages/steppage.h"

#include "app/widgets/typography.h"

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
}

} // namespace cw::app
