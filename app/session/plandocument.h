// The open plan: a value, its undo stack, its file, and the answers found so far. Commands replace the plan whole;
// answers are a cache keyed by the question, so undo shows the old answer at once and a late answer never lands on a
// newer question. Saving is atomic and keeps the file as it was on any error. GUI thread only; owns its undo stack.
#pragma once

#include "app/session/answer.h"

#include <QObject>
#include <QUndoStack>

#include <deque>

namespace cw::app {

class PlanDocument : public QObject {
    Q_OBJECT
public:
    explicit PlanDocument(QObject *parent = nullptr);

    [[nodiscard]] const planner::Plan &plan() const { return plan_; }
    [[nodiscard]] bool isOpen() const { return open_; }
    [[nodiscard]] QUndoStack *undoStack() { return &undo_; }
    [[nodiscard]] quint64 revision() const { return revision_; }
    [[nodiscard]] QString file() const { return file_; } ///< empty for a plan that was never saved
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isDirty() const { return !undo_.isClean() || neverSaved_; }

    /// For commands: the new state after redo or undo.
    void replacePlan(const planner::Plan &plan);

    /// The answer to the present question, or the last one shown (then stale), or nullptr.
    [[nodiscard]] const Answer *answer() const { return shown_; }
    [[nodiscard]] bool isStale() const;
    void addAnswer(Answer answer);

    [[nodiscard]] Outcome open(const QString &file);
    /// A copy without a file: samples, variants, recovered work.
    void openCopy(const planner::Plan &plan, bool dirty);
    [[nodiscard]] Outcome openBytes(const QByteArray &json, const QString &place);
    [[nodiscard]] Outcome saveAs(const QString &file);
    /// The bytes `saveAs` writes: with design and result when the present question is answered.
    [[nodiscard]] QByteArray bytes() const;
    void close();
    /// Bytes of the file as last read or written: tells our own save from somebody else's.
    [[nodiscard]] QByteArray bytesOnDisk() const { return onDisk_; }

Q_SIGNALS:
    void opened();
    void planChanged();
    void answerChanged();
    void dirtyChanged(bool dirty);
    void fileChanged();

private:
    void adopt(planner::Plan plan, const QString &file);
    void pickAnswer();

    planner::Plan plan_;
    QUndoStack undo_;
    std::deque<Answer> answers_; ///< newest first
    const Answer *shown_ = nullptr;
    QString file_;
    QByteArray onDisk_;
    quint64 revision_ = 0;
    bool open_ = false;
    bool neverSaved_ = false;
};

} // namespace cw::app
