// The why-not coach: the rules in conflict as cards joined by octagons, ways out as variants to try, and each rule
// moved alone. Nothing is changed by looking; a variant is a plan of its own.
#pragma once

#include "app/session/answer.h"

#include <QWidget>

class QVBoxLayout;

namespace cw::app {

struct CellTable;

class WhyNotView : public QWidget {
    Q_OBJECT
public:
    explicit WhyNotView(QWidget *parent = nullptr);
    /// `isOlder`: the plan was edited since, so that a way out can be tried beside it but not put into it.
    void showConflict(const Answer &answer, bool isOlder);
    /// Why a way out of an older conflict is not put into the plan.
    [[nodiscard]] static QString olderText();

Q_SIGNALS:
    void variantRequested(const cw::planner::Plan &plan);
    /// The present plan is to become this one.
    void changeRequested(const cw::planner::Plan &plan);

private:
    [[nodiscard]] QWidget *conflictRow(const Answer &answer) const;
    [[nodiscard]] QWidget *waysOut(const Answer &answer);
    [[nodiscard]] static QWidget *aloneTable(const CellTable &alone);
    QVBoxLayout *column_;
    QWidget *content_ = nullptr;
    bool isOlder_ = false;
};

/// The plan with the relaxation's changes; nothing when it was made for another plan.
[[nodiscard]] std::optional<planner::Plan> relaxedPlan(const planner::Plan &plan,
                                                       const planner::Relaxation &relaxation);

} // namespace cw::app
