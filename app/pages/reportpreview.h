// The pages of the report as they will be printed, one or two beside each other, with a way to any chapter. Laid out
// and drawn on another thread, from half a second on with stage, count, time and Cancel; a newer question ends the
// older one. Page Up, Page Down and the arrow keys turn pages. GUI thread.
#pragma once

#include "app/export/planoutputs.h"
#include "app/session/plandocument.h"
#include "app/widgets/card.h"
#include "catalog/store/catalogsnapshot.h"

#include <atomic>

class QComboBox;
class QLabel;
class QToolButton;

namespace cw::app {

class SheetView;
class WorkStrip;

/// Lays a report out: `reportPages`, or what a test puts in its place.
using PageMaker =
    std::function<Result<PageList>(const WrittenPlan &, const catalog::CatalogSnapshot *, const ReportProgress &)>;

class ReportPreview : public Card {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;
    /// Lays the report out anew unless it is that of the same plan already.
    void showReport(const WrittenPlan &written, const catalog::SnapshotPtr &catalog, const QString &key);
    void clear();
    /// Ends the layout; the pages shown before stay, and a verb lays them out after all.
    void cancel();
    void setMaker(PageMaker maker) { maker_ = std::move(maker); }
    [[nodiscard]] bool isWorking() const { return working_; }
    [[nodiscard]] WorkStrip *strip() const { return strip_; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] int chapters() const;
    [[nodiscard]] int page() const; ///< the first that is shown, from 0
    void turnTo(int page);
    [[nodiscard]] SheetView *sheets() const { return sheets_; }

Q_SIGNALS:
    void laidOut();
    void workingChanged();
    void failed(const cw::Error &error);

private:
    /// What the window and the thread that works tell each other.
    struct Work {
        std::atomic_bool stop = false;
        std::atomic<ReportStage> stage = ReportStage::Words;
        std::atomic_int made = 0, all = 0;
    };
    void start();
    void stop();
    void setWorking(bool working);
    void receive(const std::shared_ptr<const Result<PageList>> &pages);
    void showPlace();
    SheetView *sheets_;
    QLabel *place_;
    QComboBox *chapter_;
    QToolButton *back_, *on_;
    std::shared_ptr<const PageList> list_;
    PageMaker maker_;
    WrittenPlan written_;
    catalog::SnapshotPtr catalog_;
    QString key_;
    WorkStrip *strip_;
    std::shared_ptr<Work> work_;
    int ticket_ = 0;
    bool working_ = false;
};

} // namespace cw::app
