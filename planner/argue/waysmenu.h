// The ways out of one conflict, as waysout.h returns them: which are asked, in which order, and how each is found and
// written. One object a conflict; questions that have nothing to do with each other are asked at once.
#pragma once

#include "planner/argue/needchanges.h"
#include "planner/argue/needrules.h"
#include "planner/argue/waysout.h"

namespace cw::planner {

class WaysMenu {
public:
    WaysMenu(const Variants &variants, const ElasticProgram &elastic, const Conflict &conflict, Solver &solver,
             const SolveOptions &options, const Verify &verify, const Deadline &deadline);
    std::vector<Relaxation> run(const ElasticProgram *ofOne);

private:
    using Way = std::function<std::optional<Relaxation>()>;
    /// How far numbers give: as their rows say, a little more, or as far as the need without them uses.
    enum class Amounts { OfRows, ALittleMore, AsUsed };
    static constexpr std::size_t enoughWays = 3;

    [[nodiscard]] std::vector<Relaxation> tried(const std::vector<Way> &ways) const;
    /// A few at a time, until there are enough.
    void tryUntilEnough(std::vector<Relaxation> &found, const std::vector<Way> &ways) const;
    static void append(std::vector<Relaxation> &to, std::vector<Relaxation> more);
    [[nodiscard]] bool isOver() const { return deadline_.isOver() || variants_.isCancelled(); }

    static double costOf(const Relaxation &relaxation);
    [[nodiscard]] bool isDemand(const QString &rule) const;
    /// Months matter: something comes too late, or a deadline is part of the conflict. (A limit on lead times counts
    /// from the order, whenever that is.)
    [[nodiscard]] bool isAboutTime() const;
    /// A rule of a workload that has a part in the conflict: without any other workload it would be one as well.
    [[nodiscard]] bool mayHelp(const QString &rule) const;
    [[nodiscard]] std::optional<PlanQuantity> limited(const QString &rule) const;
    /// The same of a limit of the whole plan, whose total a design shows; of none in a narrower scope.
    [[nodiscard]] std::optional<PlanQuantity> limitedInAll(const QString &rule) const;
    [[nodiscard]] std::optional<Relaxation> accepted(const NeedChange &change) const;
    [[nodiscard]] Relaxation written(std::vector<RelaxationPart> parts, const Plan &changed, Json totals,
                                     double delayWeeks = 0) const;

    // One rule alone

    [[nodiscard]] std::optional<Relaxation> alone(const QString &rule) const;
    /// Between an amount that is too little and one that works the nearest, to 1 %, that costs no more.
    [[nodiscard]] Relaxation nearest(const QString &rule, const RuleValue &value, double tooLittle,
                                     Relaxation works) const;
    /// The need without the rule shows how far it has to give; where that cannot be said it is dropped.
    [[nodiscard]] std::optional<Relaxation> dropped(const QString &rule) const;
    /// The highest level of sovereignty that some design reaches; a design of the need without the rule uses `used`.
    [[nodiscard]] std::optional<Relaxation> highestSeal(const QString &rule, const std::vector<Offer> &used) const;
    /// The level of the best design without the rule: as a rule cheaper, where it is lower still.
    [[nodiscard]] std::optional<Relaxation> cheapestSeal(const QString &rule) const;
    /// The end of a limit that a total is beyond, else its ceiling or its one number.
    [[nodiscard]] std::optional<RuleValue> endBrokenBy(const QString &rule, double total) const;
    /// The number a way out changed, by what it was.
    [[nodiscard]] RuleValue valueGivenBy(const Relaxation &way) const;
    /// A design of the need without the rule, predicted anew where the rule has a say in that.
    [[nodiscard]] std::optional<Verified> verifiedWithout(const QString &rule) const;
    [[nodiscard]] std::optional<Relaxation> withAmount(const Plan &from, std::vector<RelaxationPart> before,
                                                       const QString &rule, const RuleValue &value, double amount,
                                                       const Verified *near = nullptr) const;
    static RelaxationPart partOf(const QString &rule, const RuleValue &value, double amount);
    [[nodiscard]] std::vector<double> amountsToTry(const QString &rule, const RuleValue &value) const;
    /// What the candidates come nearest to that break this rule alone.
    [[nodiscard]] std::optional<double> bestReached(const QString &rule, const RuleValue &value) const;
    /// A limit on the worst of what is used (weeks, level), a room that closes offers: its rows give in units of what
    /// they close.
    [[nodiscard]] bool closesOffers(const QString &rule) const;
    /// Performance or distance is predicted anew for these: no row says how far they would have to give.
    [[nodiscard]] bool isPredicted(const QString &rule) const;
    static std::vector<double> amountsFor(const RuleValue &value, std::optional<double> share);
    /// The smallest share of its own value by which the rule must give while `hard` holds, and on which side.
    [[nodiscard]] std::optional<ElasticProgram::Giving>
    smallestShare(const ElasticProgram &elastic, const QString &rule, const std::set<QString> &hard) const;
    /// The number that gives: of a limit with two ends the one on that side.
    [[nodiscard]] std::optional<RuleValue> valueOn(const QString &rule, const ElasticProgram::Giving &giving) const;

    // A room that closes offers (needrules.h)

    /// Its least figure that lets in enough; for its cooling: liquid.
    [[nodiscard]] std::optional<Relaxation> leastRoom(const QString &rule) const;
    /// Its figure in the best design without it: as a rule cheaper, where it is larger still.
    [[nodiscard]] std::optional<Relaxation> roomAsUsed(const QString &rule) const;
    /// A plan in which the rule lets in what is used without it.
    [[nodiscard]] std::optional<NeedChange> roomFor(const Plan &plan, const QString &rule,
                                                    const std::vector<Offer> &used) const;
    /// What a rack, a floor must bear at least for each offer that nothing but this rule keeps out, ascending.
    [[nodiscard]] std::vector<double> figuresThatLetIn(const QString &rule) const;

    // Other changes of the need

    [[nodiscard]] std::optional<Relaxation> elsewhere() const;
    /// Another way to procure, where it must with the places that offer it.
    [[nodiscard]] std::optional<Relaxation> procured(const NeedChange &change) const;
    [[nodiscard]] std::optional<Relaxation> later() const;
    /// The users of a latency rule's workloads served by a place of their own each.
    [[nodiscard]] std::optional<Relaxation> servedApart(const QString &rule) const;

    // Several rules together

    /// Two numbers that each suffice alone: one gives half as far, the other what is then still needed.
    [[nodiscard]] std::vector<Way> together(const std::vector<Relaxation> &found) const;
    [[nodiscard]] std::optional<Relaxation> halfAndRest(const Relaxation &first, double half,
                                                        const Relaxation &other) const;
    /// Each rule of the conflict given up whole, a workload with its demand: the last resort.
    [[nodiscard]] std::vector<Way> givingUp(const std::vector<Relaxation> &found) const;
    [[nodiscard]] std::optional<Relaxation> givenUp(const QString &rule) const;
    [[nodiscard]] Relaxation dropping(const QString &rule, const Plan &changed, Json totals) const;
    [[nodiscard]] RelaxationPart givenUpPart(const QString &rule) const;
    /// All numbers may give, as little as possible in all; then the same with the demands or each of those that gave
    /// held fast, then with each of them giving rather than the others, so that the sets differ. Where that is not
    /// enough, as few rules as possible of any kind: with all of the work carried, with each of those that gave kept,
    /// with each workload giving.
    [[nodiscard]] std::vector<Relaxation> severalTogether(bool isAnyRule) const;
    static std::vector<QString> rulesIn(const Relaxation &way);
    /// Another way to procure, a free precision or half of a workload first, then the least that must still give.
    [[nodiscard]] std::vector<Way> openedFirst() const;
    [[nodiscard]] std::optional<Relaxation> leastAfter(const NeedChange &change) const;
    /// A way that opens something and works without that as well works without it.
    [[nodiscard]] std::optional<Relaxation> withoutIdle(const Relaxation &way) const;
    [[nodiscard]] std::optional<Relaxation> leastTogether() const;
    /// Rules of any kind that cannot all stay, as few as fractions of units show: `kept` and the demands stay where
    /// they can, `given` does not. They give as far as the need without them uses.
    [[nodiscard]] std::optional<Relaxation> fewestTogether(const QString &kept, const QString &given) const;
    /// The rules that stay then.
    [[nodiscard]] std::set<QString> keptFirst(const QString &kept, const QString &given) const;
    /// A program of the conflict without whole columns.
    [[nodiscard]] Solution inFractions(const Program &program) const;
    /// What the workloads ask to be carried; the rows of a job bear its deadline's name.
    [[nodiscard]] std::set<QString> demands() const;
    /// A number whose rows say how far it has to give.
    [[nodiscard]] bool givesByRows(const QString &rule) const;
    [[nodiscard]] std::optional<Relaxation> allTogether(const std::set<QString> &held,
                                                        const std::set<QString> &preferred) const;
    /// The rules of `given` give, a number by its share.
    [[nodiscard]] std::optional<Relaxation> givenAs(const std::map<QString, ElasticProgram::Giving> &given,
                                                    Amounts amounts) const;
    /// Numbers changed, and rules that are no numbers of rows opened as far as the need without them uses that.
    [[nodiscard]] std::optional<Relaxation> opened(const Plan &changed, std::vector<RelaxationPart> parts,
                                                   const QStringList &rules) const;
    /// The need without a rule; with a demand its workload goes.
    [[nodiscard]] std::optional<Plan> without(Plan plan, const QString &rule) const;
    /// A pin on a workload that is given up.
    [[nodiscard]] bool isGone(const QString &rule, const Plan &changed) const;
    /// Without the rules that it gives up and that hold beside the rest of it as they are.
    [[nodiscard]] Relaxation leaner(const Relaxation &way) const;
    static void withoutRepeats(std::vector<Relaxation> &found);

    const Variants &variants_;
    const Plan &plan_;
    const ElasticProgram &elastic_;
    const Conflict &conflict_;
    Solver &solver_;
    SolveOptions options_;
    const Verify &verify_;
    const Deadline &deadline_;
    std::vector<NeedRule> known_;
    const Plan *origin_ = &plan_;        ///< the need that has no design, where something was changed already
    std::vector<RelaxationPart> before_; ///< by this
};

} // namespace cw::planner
