// Sheets of a laid-out document on the page of the window: one where it is narrow, two beside each other where there is
// room. Each is drawn on another thread and shown when it is done; until then it is white. GUI thread.
#pragma once

#include "app/export/pagelist.h"

#include <QImage>
#include <QWidget>

#include <map>
#include <memory>

namespace cw::app {

class SheetView : public QWidget {
    Q_OBJECT
public:
    explicit SheetView(QWidget *parent = nullptr);
    /// nullptr: nothing to show.
    void setPages(std::shared_ptr<const PageList> pages);
    void turnTo(int page); ///< from 0; kept within the document
    [[nodiscard]] int page() const { return page_; }
    [[nodiscard]] int shown() const;    ///< sheets beside each other
    [[nodiscard]] bool isDrawn() const; ///< all that is shown has its drawing
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void turned(int page);
    void drawn();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] int sheetWidth(int width) const;
    [[nodiscard]] QRect sheet(int place) const;
    void draw();
    std::shared_ptr<const PageList> pages_;
    std::map<int, QImage> images_; ///< by page, at the present width
    int page_ = 0, drawnWidth_ = 0, ticket_ = 0;
};

/// Every word on a page in the order it was laid out: what a screen reader reads.
[[nodiscard]] QString wordsOn(const Page &page);

} // namespace cw::app
