// The document window: menu row, steps at the left, pages, passport at the right, dials at the foot. Owns the document
// and the solve job. One window per plan; variants open another. GUI thread.
#pragma once

#include "app/pages/pagelist.h"
#include "app/session/answering.h"
#include "app/session/filewatch.h"
#include "app/session/settings.h"

#include <QElapsedTimer>
#include <QMainWindow>

#include <map>

class QAction;
class QEventLoop;
class QHBoxLayout;
class QMenu;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace cw::app {

class Chip;
class StatusChip;
class DialsRow;
class PassportPanel;
class StartPage;
class StepsColumn;
class Strip;

class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// `solve` is what F5 runs; tests may give a slow or failing one.
    MainWindow(std::shared_ptr<LiveCatalog> catalog, SolveFunction solve, QWidget *parent = nullptr);
    /// Over a catalog without anything of the user's.
    MainWindow(catalog::SnapshotPtr catalog, SolveFunction solve, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] PlanDocument &document() { return document_; }
    [[nodiscard]] SolveJob &job() { return answering_->job(); }
    [[nodiscard]] Answering &answering() { return *answering_; }
    /// Opens a file; a failure is told in the strip and returned.
    Outcome openFile(const QString &file);
    /// Offers unsaved work on `file` of a program that ended by itself; for an empty name that of a plan without a
    /// file.
    void offerRecovery(const QString &file);
    /// Writes the copy of unsaved work, as the timer does.
    bool keepUnsavedWork() { return watch_.keepCopy(); }
    void openSample(const QString &resource);
    /// A plan, a vendor's quote or a model's config.json, told apart by their content; anything else is said.
    void openDropped(const QString &file);
    /// What was dropped: one file of this machine is opened, anything else is refused with a sentence.
    void openDropped(const QList<QUrl> &urls);
    /// The wizard for a first plan; with the model of a config.json when one is given.
    void planStepByStep(const QString &config = {});
    void openVariant(const planner::Plan &plan);
    /// The design first; once it stands, what each rule costs. Edits are followed by themselves.
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
    Outcome printReport(); ///< asks for a printer and pages

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// What leaves the window: waits for an answer that is coming; an error where there is none to the present plan.
    [[nodiscard]] Result<WrittenPlan> wholeAnswer();
    void buildMenus();
    void buildFileMenu(QMenu *file);
    void buildEditMenu(QMenu *edit);
    void buildPlanMenu(QMenu *plan);
    void buildViewMenu(QMenu *view);
    void buildHelpMenu(QMenu *help);
    [[nodiscard]] QWidget *buildCentre();
    void connectAnswering();
    void connectDocument();
    void connectCatalog();
    /// The day whose prices count: that of the plan, without one today.
    [[nodiscard]] QDate planDay() const;
    void followPlanDay();
    /// Takes the catalog of the plan's day over, once it is laid.
    void useCatalog();
    QAction *addVerb(const QString &key, const QString &text, const QKeySequence &shortcut,
                     const std::function<void()> &run, const QString &iconName = {});
    void refresh();
    void refreshShell();
    void refreshBadges();
    /// Beside the page where there is room, else a drawer over its right edge.
    void placePassport();
    void togglePassport();
    void fitSearch();
    [[nodiscard]] bool needsPlan(const QWidget *shown) const;
    void tellProgress();
    void receiveAnswer(const Answer &answer, AnswerStage stage);
    void tellFailure(const Error &error, AnswerStage stage);
    void askOpen(const QString &folder = {});
    void commitFocus();
    bool save();
    bool saveAs();
    void askExport();
    void makeAside(const std::function<void(const std::shared_ptr<std::atomic_bool> &stop)> &work);
    void tellWriting(const QString &piece, int made, int all);
    void cancelWork();
    void refreshCancel();
    [[nodiscard]] StepPage *cancellablePage() const; ///< the shown one, while it makes something
    /// True when the present plan may be left: saved, thrown away, or clean.
    bool mayLeave();
    bool mayDropSolve();
    void openRecovered(const QString &copy, const QString &file);
    void showRecovered(const QString &copy, const QString &file);
    /// The same without asking what becomes of the present plan.
    Outcome readFile(const QString &file);
    /// Another program changed the file: it is read anew, unsaved work only thrown away when told so.
    void readAgain();
    /// Another program changed the file: asks before it is written over.
    bool saveOverOthers();
    bool writeTo(const QString &file);
    void newPlan();
    void startEmptyPlan(const QString &folder = {});
    void moveRegion(int step);
    void buildFigureVerbs(QMenu *menu);
    void refreshFigureVerbs();
    /// The open passport in a new answer, which numbers its figures anew.
    void followFigure();
    void openFigureSource();
    void goToFigureOrigin();
    void showFigureBefore();
    void editSettings();
    static void tellSetting(Setting which);
    void followSetting(Setting which);
    void tellError(const Error &error);
    void tellRefusedAnswer(const QString &file);
    void tellNotOpened(const QString &file, const Error &error);

    std::shared_ptr<LiveCatalog> live_;
    catalog::SnapshotPtr catalog_; ///< the newest of `live_`, as known on `catalogDay_`
    QDate catalogDay_;
    bool keepsAnswer_ = false; ///< the catalog becomes that of the opened plan's day; its answer is not stale by that
    SolveFunction solveFunction_;
    PlanDocument document_;
    Answering *answering_;
    std::vector<PageInfo> pageInfos_; ///< in the order of `pages_`
    FileWatch watch_;
    std::map<QString, QAction *> actions_;
    StatusChip *status_ = nullptr;
    Chip *asOf_ = nullptr;
    QPushButton *find_ = nullptr;
    Strip *strip_ = nullptr;
    StepsColumn *steps_ = nullptr;
    QStackedWidget *stack_ = nullptr;
    StartPage *start_ = nullptr;
    PassportPanel *passport_ = nullptr;
    QHBoxLayout *columns_ = nullptr;
    bool drawerOpen_ = false;
    DialsRow *dials_ = nullptr;
    std::vector<StepPage *> pages_;
    std::function<void()> stripVerb_, stripSecond_;
    std::shared_ptr<std::atomic_bool> writing_; ///< the report is being made; true in it ends that
    QElapsedTimer writingFor_;
    QEventLoop *waiting_ = nullptr; ///< what leaves the window waits in it for its answer
    QTimer slow_;
    bool isTold_ = false; ///< what is being worked out stands on the screen
    planner::SolveProgress progress_;
    QStringList figureTrail_; ///< passports in the order they were looked at, the open one last
    QString shownSeal_;       ///< of the answer the visible page shows
    QString figureSeal_;      ///< of the answer the passport is of
};

} // namespace cw::app
