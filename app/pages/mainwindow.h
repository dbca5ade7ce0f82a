// The document window: menu row, steps at the left, pages, passport at the right, dials at the foot. Owns the document
// and the solve job. One window per plan; variants open another. GUI thread.
#pragma once

#include "app/pages/steppage.h"
#include "app/session/filewatch.h"
#include "app/session/solvejob.h"

#include <QMainWindow>

#include <map>

class QAction;
class QStackedWidget;
class QToolButton;

namespace cw::app {

class Chip;
class DialsRow;
class PassportPanel;
class StartPage;
class StepsColumn;
class Strip;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `solve` is what F5 runs; tests may give a slow or failing one.
    MainWindow(catalog::SnapshotPtr catalog, SolveFunction solve, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PlanDocument &document() { return document_; }
    [[nodiscard]] SolveJob &job() { return *job_; }
    /// Opens a file; a failure is told in the strip and returned.
    Outcome openFile(const QString &file);
    void openSample(const QString &resource);
    void openVariant(const planner::Plan &plan);
    /// The design first; once it stands, what each rule costs.
    void solve();
    void showPage(const QString &key);
    void showFigure(const QString &id);
    [[nodiscard]] QStringList pageKeys() const;
    [[nodiscard]] StepPage *page(const QString &key) const;
    [[nodiscard]] const std::map<QString, QAction *> &actionTable() const { return actions_; }
    [[nodiscard]] Strip *strip() const { return strip_; }
    [[nodiscard]] PassportPanel *passport() const { return passport_; }
    /// Writes every output into a folder; the first error is told and returned.
    Outcome exportTo(const QString &folder);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildMenus();
    void buildCentre();
    void connectJob();
    void connectDocument();
    QAction *addVerb(const QString &key, const QString &text, const QKeySequence &shortcut,
                     const std::function<void()> &run, const QString &iconName = {});
    void refresh();
    void refreshShell();
    void refreshBadges();
    void startSolve(bool pricesRules);
    void askOpen();
    bool save();
    bool saveAs();
    void askExport();
    /// True when the present plan may be left: saved, thrown away, or clean.
    bool mayLeave();
    void newPlan();
    void moveRegion(int step);
    void offerRecovery(const QString &file);
    void tellError(const Error &error);

    catalog::SnapshotPtr catalog_;
    SolveFunction solveFunction_;
    PlanDocument document_;
    SolveJob *job_;
    FileWatch watch_;
    std::map<QString, QAction *> actions_;
    Chip *status_ = nullptr, *asOf_ = nullptr;
    Strip *strip_ = nullptr;
    StepsColumn *steps_ = nullptr;
    QStackedWidget *stack_ = nullptr;
    StartPage *start_ = nullptr;
    PassportPanel *passport_ = nullptr;
    DialsRow *dials_ = nullptr;
    std::vector<StepPage *> pages_;
    std::function<void()> stripVerb_, stripSecond_;
    bool pricing_ = false; ///< the design is shown already; its rules are being priced
};

} // namespace cw::app
