#include "app/pages/reportpreview.h"

#include "app/pages/sheetview.h"
#include "app/session/runaside.h"
#include "app/widgets/labels.h"
#include "app/widgets/workstrip.h"
#include "catalog/base/outofmemory.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace cw::app {

namespace {

QString stageText(ReportStage stage, int made, int all)
{
    switch (stage) {
    case ReportStage::Words:
        return ReportPreview::tr("Putting the report into words");
    case ReportStage::Drawings:
        return ReportPreview::tr("Drawing racks, networks and the map");
    case ReportStage::Pages:
        break;
    }
    return ReportPreview::tr("Laying out the report, step %1 of %2").arg(made + 1).arg(all);
}

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : Card(tr("As it will be printed"), parent), sheets_(new SheetView),
      place_(makeLabel({}, TypeRole::Caption, Ink::Second)), chapter_(new QComboBox),
      back_(makeIconButton(tr("Page back"), QStringLiteral("back"))),
      on_(makeIconButton(tr("Page on"), QStringLiteral("on"))),
      maker_([](const WrittenPlan &written, const catalog::CatalogSnapshot *catalog, const ReportProgress &progress) {
          return reportPages(written.plan, written.result, catalog, progress);
      }),
      strip_(new WorkStrip)
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
    addContent(strip_);
    addContent(sheets_);
    connect(strip_, &WorkStrip::cancelRequested, this, &ReportPreview::cancel, Qt::QueuedConnection);
    connect(strip_, &Strip::verbChosen, this, [this] {
        if (!working_) // it was cancelled before
            start();
    });
    connect(back_, &QToolButton::clicked, this, [this] { turnTo(page() - std::max(1, sheets_->shown())); });
    connect(on_, &QToolButton::clicked, this, [this] { turnTo(page() + std::max(1, sheets_->shown())); });
    connect(chapter_, &QComboBox::activated, this, [this](int index) { turnTo(chapter_->itemData(index).toInt()); });
    connect(sheets_, &SheetView::turned, this, &ReportPreview::showPlace);
}

ReportPreview::~ReportPreview()
{
    stop();
}

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
    stop();
    key_.clear();
    list_.reset();
    setWorking(false);
    sheets_->setPages(nullptr);
    chapter_->clear();
}

void ReportPreview::showReport(const WrittenPlan &written, const catalog::SnapshotPtr &catalog, const QString &key)
{
    if (key == key_)
        return;
    key_ = key;
    written_ = written;
    catalog_ = catalog;
    start();
}

void ReportPreview::start()
{
    const int ticket = ++ticket_;
    stop();
    work_ = std::make_shared<Work>();
    strip_->begin([work = work_] {
        const int made = work->made, all = work->all;
        return WorkStage{stageText(work->stage, made, all), all > 0 ? std::optional(double(made) / all) : std::nullopt};
    });
    setWorking(true);
    const auto progress = [work = work_](ReportStage stage, int made, int all) {
        work->stage = stage, work->made = made, work->all = all;
        return !work->stop;
    };
    runAside(
        this,
        [maker = maker_, written = written_, catalog = catalog_, progress] {
            return std::make_shared<const Result<PageList>>(
                withinMemory([&] { return maker(written, catalog.get(), progress); }));
        },
        [this, ticket](const std::shared_ptr<const Result<PageList>> &pages) {
            if (ticket == ticket_)
                receive(pages);
        });
}

void ReportPreview::setWorking(bool working)
{
    if (!working)
        strip_->end();
    if (std::exchange(working_, working) != working)
        Q_EMIT workingChanged();
}

void ReportPreview::stop()
{
    if (work_)
        work_->stop = true;
}

void ReportPreview::cancel()
{
    if (!working_)
        return;
    ++ticket_; // what still comes is of no use
    stop();
    setWorking(false);
    strip_->tell(app::Shape::Note, tr("The layout was cancelled."), tr("Lay the report out"));
}

void ReportPreview::receive(const std::shared_ptr<const Result<PageList>> &pages)
{
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
    setWorking(false);
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
