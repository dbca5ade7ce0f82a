// The base of every page: its head answers the page's question in words; content follows in one scrolling column. A
// page reads the document, never changes it but through commands, and says which figure or verb the user asked for.
#pragma once

#include "app/session/livecatalog.h"
#include "app/session/plandocument.h"
#include "app/widgets/answerheader.h"

#include <QScrollArea>

class QVBoxLayout;

namespace cw::app {

struct PageContext {
    PlanDocument *document = nullptr;
    catalog::SnapshotPtr catalog;
    std::shared_ptr<LiveCatalog> live = nullptr; ///< for pages that change the catalog
};

class StepPage : public QScrollArea {
    Q_OBJECT
public:
    /// `key` is the persistent name: steps, screenshots.
    StepPage(PageContext context, const QString &key, QWidget *parent = nullptr);
    [[nodiscard]] QString key() const { return key_; }
    [[nodiscard]] AnswerHeader *header() const { return header_; }
    /// Shows the present plan and answer. Called when either changed and the page is or becomes visible.
    virtual void refresh() = 0;
    /// The catalog changed; pages that show its rows show them anew.
    virtual void setCatalog(const catalog::SnapshotPtr &catalog) { context_.catalog = catalog; }
    /// Where Ctrl+F puts the cursor; nullptr when the page has no filter.
    [[nodiscard]] virtual QWidget *filterField() const { return nullptr; }
    /// The page holds fields of the plan: it follows every edit at once.
    [[nodiscard]] virtual bool editsPlan() const { return false; }
    /// Figures the page works out beside those of the answer, for their passports; nullptr = none.
    [[nodiscard]] virtual const planner::PlanResult *figures() const { return nullptr; }
    /// What the page shows is still being made on another thread.
    [[nodiscard]] virtual bool isPreparing() const { return false; }
    /// What is being made can be ended, by Esc too.
    [[nodiscard]] virtual bool canCancel() const { return false; }
    virtual void cancel() {}

Q_SIGNALS:
    void figureRequested(const QString &id);
    void variantRequested(const cw::planner::Plan &plan);
    void stepRequested(const QString &key);
    void solveRequested();
    void verbRequested(const QString &key); ///< a verb of the window, by its name in the list of verbs
    void failed(const cw::Error &error);
    void cancelChanged(); ///< `canCancel()` says something else

protected:
    [[nodiscard]] PlanDocument &document() const { return *context_.document; }
    [[nodiscard]] const catalog::SnapshotPtr &catalog() const { return context_.catalog; }
    [[nodiscard]] const std::shared_ptr<LiveCatalog> &live() const { return context_.live; }
    [[nodiscard]] QVBoxLayout *body() const { return body_; }

    /// The scroll bar stands in the margin, so that the right edge is the same on every page.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PageContext context_;
    QString key_;
    AnswerHeader *header_;
    QVBoxLayout *body_;
};

} // namespace cw::app
