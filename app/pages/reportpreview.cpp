#include "app/pages/reportpreview.h"

#include "app/export/planoutputs.h"
#include "app/pages/sheetview.h"
#include "app/widgets/labels.h"
#include "catalog/base/outofmemory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>
#include <QtConcurrent>

namespace cw::app {

ReportPreview::ReportPreview(QWidget *parent)
    : Card(tr("As it will be printed"), parent), sheets_(new SheetView),
      place_(makeLabel({}, TypeRole::Caption, Ink::Second)), chapter_(new QComboBox),
      back_(makeIconButton(tr("Page back"), QStringLiteral("back"))),
      on_(makeIconButton(tr("Page on"), QStringLiteral("on")))
{
    chapter_->setAccessibleName(tr("Chapter to look at"));
    chapter_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int fewestLetters = 18;
    chapter_->setMinimumContentsLength(fewestLetters);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::half);
    row->addWidget(chapter_, 1);
    row->addWidget(back_);
    row->addWidget(place_);
    row->addWidget(on_);
    addContent(bar);
    addContent(sheets_);
    connect(back_, &QToolButton::clicked, this, [this] { turnTo(page() - std::max(1, sheets_->shown())); });
    connect(on_, &QToolButton::clicked, this, [this] { turnTo(page() + std::max(1, sheets_->shown())); });
    connect(chapter_, &QComboBox::activated, this, [this](int index) { turnTo(chapter_->itemData(index).toInt()); });
    connect(sheets_, &SheetView::turned, this, &ReportPreview::showPlace);
}

ReportPreview::~ReportPreview() = default;

int ReportPreview::pages() const
{
    return list_ ? int(list_->pages.size()) : 0;
}

int ReportPreview::chapters() const
{
    return list_ ? int(list_->bookmarks.size()) : 0;
}

int ReportPreview::page() const
{
    return sheets_->page();
}

void ReportPreview::turnTo(int page)
{
    sheets_->turnTo(page);
}

void ReportPreview::clear()
{
    ++ticket_;
    key_.clear();
    list_.reset();
    working_ = false;
    sheets_->setPages(nullptr);
    chapter_->clear();
}

void ReportPreview::showReport(const WrittenPlan &written, const catalog::SnapshotPtr &catalog, const QString &key)
{
    if (key == key_)
        return;
    key_ = key;
    working_ = true;
    const int ticket = ++ticket_;
    QtConcurrent::run([written, catalog] {
        return std::make_shared<const Result<PageList>>(
            withinMemory([&] { return reportPages(written.plan, written.result, catalog.get()); }));
    }).then(this, [this, ticket](const std::shared_ptr<const Result<PageList>> &pages) {
        if (ticket == ticket_)
            receive(pages);
    });
}

void ReportPreview::receive(const std::shared_ptr<const Result<PageList>> &pages)
{
    working_ = false;
    if (!pages->ok()) {
        clear();
        Q_EMIT failed(pages->error());
        return;
    }
    list_ = std::shared_ptr<const PageList>(pages, &pages->value());
    chapter_->clear();
    for (const Bookmark &bookmark : list_->bookmarks)
        chapter_->addItem(bookmark.title, bookmark.page);
    sheets_->setPages(list_);
    showPlace();
    Q_EMIT laidOut();
}

void ReportPreview::showPlace()
{
    const int first = page() + 1, last = std::min(pages(), page() + std::max(1, sheets_->shown()));
    place_->setText(pages() == 0    ? QString()
                    : first == last ? tr("%1 of %2").arg(first).arg(pages())
                                    : tr("%1 and %2 of %3").arg(first).arg(last).arg(pages()));
    back_->setEnabled(page() > 0);
    on_->setEnabled(last < pages());
    int chapter = 0;
    for (int i = 0; i < chapter_->count(); ++i)
        if (chapter_->itemData(i).toInt() <= page())
            chapter = i;
    if (chapter_->count() > 0)
        chapter_->setCurrentIndex(chapter);
}

} // namespace cw::app
