// The open plan: a value, its undo stack, its file, and the answers found so far. Commands replace the plan whole;
// answers are a cache keyed by the question, so undo shows the old answer at once and a late answer never lands on a
// newer question. Saving is atomic and keeps the file as it was on any error. GUI thread only; owns its undo stack.
#pragma once

#include "app/session/answer.h"
#include "app/session/logkeeper.h"
#include "app/session/variantshelf.h"

#include <QObject>
#include <QTimer>
#include <QUndoStack>

#include <deque>
#include <functional>

namespace cw::app {

/// A plan as it goes into a file, with the result as a value; without an answer `result` is empty.
struct WrittenPlan {
    planner::Plan plan;
    planner::PlanResult result;
};
using Completion = std::function<void(planner::Plan &, planner::PlanResult &)>;

class PlanDocument : public QObject {
    Q_OBJECT
public:
    explicit PlanDocument(QObject *parent = nullptr);

    [[nodiscard]] const planner::Plan &plan() const { return plan_; }
    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] QUndoStack *undoStack() { return &undo_; }
    [[nodiscard]] quint64 revision() const { return revision_; }
    [[nodiscard]] QString file() const { return file_; } ///< empty for a plan that was never saved
    /// Where the files lie that the plan names beside itself (app/export/filesbeside.h); empty = nowhere yet.
    [[nodiscard]] QString folder() const { return folder_; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isDirty() const { return !undo_.isClean() || neverSaved_; }

    /// One movement of the hand, such as the drag of a slider: its edits of one thing are one undo step. 0 = none now.
    [[nodiscard]] quint64 gesture() const { return gesture_; }
    void beginGesture() { gesture_ = ++gestures_; }
    void endGesture() { gesture_ = 0; }
    /// Milliseconds of the clock by which quick edits outside a gesture become one step; it only goes forward.
    [[nodiscard]] qint64 editTime() const { return clock_(); }
    void setClock(std::function<qint64()> clock) { clock_ = std::move(clock); }

    /// For commands: the new state after redo or undo.
    void replacePlan(const planner::Plan &plan);

    [[nodiscard]] LogKeeper &log() { return log_; }
    /// For commands that become one step: only the change log of `plan` counts.
    void replaceLog(const planner::Plan &plan);
    /// The plan leaves the program: its log tells of the present answer, and its entries stay for good.
    void sealLog();
    /// The plan as it is written: with design, result and their entry in the log when the present question is answered.
    [[nodiscard]] WrittenPlan written() const;
    /// What brings a result up to the plan's present title and approvals; without it the answer is written as it came.
    void setCompletion(Completion complete) { complete_ = std::move(complete); }

    /// The answer to the present question, or the last one shown (then stale), or nullptr.
    [[nodiscard]] const Answer *answer() const { return shown_; }
    [[nodiscard]] bool isStale() const;
    /// Stale, and not for a moment only: for a short while after an edit whose answer is on its way the last answer
    /// stands without being called older, so that nothing flickers under a moving hand.
    [[nodiscard]] bool looksStale() const { return isStale() && !soon_.isActive(); }
    void expectAnswer();
    void expectNoAnswer();
    /// A quick answer never takes the place of a whole one, and one of them is kept at most.
    void addAnswer(Answer answer);
    /// What edits are compared with: the first whole answer since the plan was opened, until another is taken.
    /// nullptr: there is none yet.
    [[nodiscard]] const Answer *reference() const { return reference_ ? &*reference_ : nullptr; }
    /// Answers put aside under a name; empty again when another plan is opened.
    [[nodiscard]] VariantShelf &shelf() { return shelf_; }
    /// From now on the present answer is what edits are compared with.
    void takeReference();
    /// The catalog changed while the plan was open: answers found with another one are stale from now on. A plan that
    /// was opened with its answer keeps it, whatever catalog it was found with.
    void setCatalogHash(const QString &hash);
    [[nodiscard]] QString catalogHash() const { return catalogHash_; } ///< empty = any

    [[nodiscard]] Outcome open(const QString &file);
    /// Why the answer that the plan was opened with is not shown, and would not be written again; absent = it is, or
    /// there was none.
    [[nodiscard]] const std::optional<Error> &refusedAnswer() const { return refusedAnswer_; }
    /// A copy without a file: samples, variants. `folder`: where the files lie that the plan names beside itself.
    void openCopy(const planner::Plan &plan, bool dirty, const QString &folder = {});
    /// Work on `file` that was never saved: the file stays as it is until then.
    void openRecovered(const planner::Plan &plan, const QString &file);
    [[nodiscard]] Outcome openBytes(const QByteArray &json, const QString &place);
    /// The files the plan names go with it into another folder; where they cannot, nothing is written.
    [[nodiscard]] Outcome saveAs(const QString &file);
    /// The bytes `saveAs` writes: with design and result when the present question is answered.
    [[nodiscard]] QByteArray bytes() const;
    void close();
    /// Bytes of the file as last read or written: tells our own save from somebody else's.
    [[nodiscard]] QByteArray bytesOnDisk() const { return onDisk_; }
    /// What somebody else wrote was seen, and may be written over.
    void setBytesOnDisk(const QByteArray &bytes) { onDisk_ = bytes; }

Q_SIGNALS:
    void opened();
    void edited(); ///< before planChanged: a command changed the plan, or took a change back
    void planChanged();
    void answerChanged();
    void dirtyChanged(bool dirty);
    void fileChanged();
    void logChanged(); ///< entries of the change log were merged or sealed; planChanged tells of all others

private:
    void keepReference();
    void adopt(planner::Plan plan, const QString &file);
    void pickAnswer();
    [[nodiscard]] bool answersNow(const Answer &answer) const;

    planner::Plan plan_;
    LogKeeper log_;
    Completion complete_;
    QUndoStack undo_;
    std::deque<Answer> answers_; ///< newest first
    const Answer *shown_ = nullptr;
    std::optional<Error> refusedAnswer_;
    QTimer soon_; ///< an answer is due before it ends
    std::optional<Answer> reference_;
    VariantShelf shelf_;
    QString catalogHash_; ///< empty = any
    QString file_, folder_;
    QByteArray onDisk_;
    quint64 revision_ = 0;
    quint64 gesture_ = 0, gestures_ = 0;
    std::function<qint64()> clock_; ///< that of the system unless another is set
    bool open_ = false;
    bool neverSaved_ = false; ///< no file holds the plan, or an answer found since it was saved
};

} // namespace cw::app
