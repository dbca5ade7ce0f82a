// Keeps the answer of a document in step with its plan. A verb asks for the whole answer; an edit is followed: first a
// quick answer from the last design, while the hand is still on it, then the proven one, then what each rule costs.
// Everything runs on the job's thread; an answer to a question that is no longer asked never counts as the present one.
// GUI thread.
#pragma once

#include "app/session/plandocument.h"
#include "app/session/solvejob.h"

#include <QElapsedTimer>
#include <QTimer>

namespace cw::app {

enum class AnswerStage { Idle, Quick, Proof, Prices };

class Answering : public QObject {
    Q_OBJECT
public:
    Answering(PlanDocument &document, SolveFunction work, QObject *parent = nullptr);

    /// The design with its proof, and once that stands, the price of each rule.
    void ask();
    /// The plan was edited or the catalog is another: the quick answer now, the rest when the hand rests. An edit that
    /// asks nothing new, such as a title or an approval, leaves what is being worked out as it is. Does nothing unless
    /// `setFollows(true)`.
    void follow();
    void setFollows(bool follows);
    [[nodiscard]] bool follows() const { return follows_; }
    void cancel();
    /// Ends what is being worked out without a word: nobody asks for it any more.
    void forget();

    /// What is being worked out or waits for the hand to rest.
    [[nodiscard]] AnswerStage stage() const { return stage_; }
    [[nodiscard]] bool isSettled() const { return stage_ == AnswerStage::Idle; }
    /// The answer on its way was asked for by a verb, not by an edit.
    [[nodiscard]] bool wasAsked() const { return asked_; }
    /// What is being worked out, or waits for the hand to rest, answers the present plan over the present catalog.
    [[nodiscard]] bool isAboutPresent() const;
    /// How long the stage has been worked on.
    [[nodiscard]] double seconds() const;
    [[nodiscard]] SolveJob &job() { return *job_; }

Q_SIGNALS:
    void stageChanged();
    void progressed(const cw::planner::SolveProgress &progress);
    /// The document has the answer already.
    void answered(const cw::app::Answer &answer, cw::app::AnswerStage stage);
    void failed(const cw::Error &error, cw::app::AnswerStage stage);
    /// Nothing more will come.
    void settled();

private:
    void start(AnswerStage stage);
    void rest(AnswerStage next);
    void setStage(AnswerStage stage);
    void receive(const Answer &answer);

    PlanDocument &document_;
    SolveJob *job_;
    QTimer resting_;
    QElapsedTimer running_;
    AnswerStage stage_ = AnswerStage::Idle, next_ = AnswerStage::Idle;
    planner::Plan question_;  ///< what the stage answers,
    QString questionCatalog_; ///< and over which catalog, by its hash
    double proofSeconds_ = 0;
    bool follows_ = false, asked_ = false, again_ = false;
};

} // namespace cw::app
