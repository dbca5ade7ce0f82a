// The pages of the report as they will be printed, one or two beside each other, with a way to any chapter. Laid out
// and drawn on another thread; a newer question drops the older one. Page Up, Page Down and the arrow keys turn pages.
// GUI thread.
#pragma once

#include "app/export/pagelist.h"
#include "app/session/plandocument.h"
#include "app/widgets/card.h"
#include "catalog/store/catalogsnapshot.h"

class QComboBox;
class QLabel;
class QToolButton;

namespace cw::app {

class SheetView;

class ReportPreview : public Card {
    Q_OBJECT
public:
    explicit ReportPreview(QWidget *parent = nullptr);
    ~ReportPreview() override;
    /// Lays the report out anew unless it is that of the same plan already.
    void showReport(const WrittenPlan &written, const catalog::SnapshotPtr &catalog, const QString &key);
    void clear();
    [[nodiscard]] bool isWorking() const { return working_; }
    [[nodiscard]] int pages() const;
    [[nodiscard]] int chapters() const;
    [[nodiscard]] int page() const; ///< the first that is shown, from 0
    void turnTo(int page);
    [[nodiscard]] SheetView *sheets() const { return sheets_; }

Q_SIGNALS:
    void laidOut();
    void failed(const cw::Error &error);

private:
    void receive(const std::shared_ptr<const Result<PageList>> &pages);
    void showPlace();
    SheetView *sheets_;
    QLabel *place_;
    QComboBox *chapter_;
    QToolButton *back_, *on_;
    std::shared_ptr<const PageList> list_;
    QString key_;
    int ticket_ = 0;
    bool working_ = false;
};

} // namespace cw::app
