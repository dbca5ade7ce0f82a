// One rule of law, standard or policy as data, and packs of them. Rules are read from YAML by `packreader.h`; no
// article has code of its own. Ids are stable for ever and never reused. Values, safe between threads.
#pragma once

#include "planner/plan/planresult.h"
#include "planner/rules/expression.h"

namespace cw::planner {

/// Who speaks. Only law in force and the planner's own policy may block; a proposal only informs.
enum class RuleKind { Law, Standard, Scheme, Proposal, Guidance, Policy };
[[nodiscard]] QString toText(RuleKind kind);

/// What a rule is asked of: the plan once, or each workload, place or part of it.
enum class RuleScope { Plan, Workload, Site, Part };
[[nodiscard]] QString toText(RuleScope scope);

struct InForce {
    QDate from;
    std::optional<QDate> until; ///< last day
    bool operator==(const InForce &) const = default;
};
/// Waits for an act that is not there yet: it has no date of application, only perhaps a day the act is expected.
struct Pending {
    QString act;
    std::optional<QDate> expected;
    bool operator==(const Pending &) const = default;
};
using Effectivity = std::variant<InForce, Pending>;

/// What was the law as known from a day on. A later amendment is a later entry, so that an older as-of date is judged
/// by the text of its day.
struct EffectivityVersion {
    std::optional<QDate> knownFrom; ///< absent = always
    Effectivity effectivity;
};

/// Another beginning for plans with a certain fact ("systems already on the market"): on a day, or years after the day
/// that a fact holds ("two years after the hall began").
struct Transition {
    Expression when;
    QDate from;    ///< invalid where the beginning is counted from a fact
    QString after; ///< the fact it is counted from, an ISO date
    int years = 0; ///< after that day
    QString note;
    std::optional<QDate> knownFrom; ///< the amendment that brought it; absent = always

    /// The day it begins for these facts; invalid where the fact it is counted from holds no date.
    [[nodiscard]] QDate beginsFor(const FactSet &facts) const;
};

/// Sources that disagree are kept side by side.
struct Reading {
    QString text;
    QString source;
};

/// Amount and share of worldwide turnover; the higher of both, the lower for small ones where `lowerForSmall`.
struct Penalty {
    QString citation;
    std::optional<double> eur;
    std::optional<double> turnoverShare;
    bool lowerForSmall = false;
};

struct RuleSource {
    QString url, title;
    QString confidence, evidence;
    QDate checked;
    /// Recalled or unsourced: shown with a badge everywhere.
    [[nodiscard]] bool needsVerification() const
    {
        return confidence == QLatin1String("recalled") || evidence == QLatin1String("recalled");
    }
};

/// An act that changed the one a rule cites, and the day from which it was known.
struct Amendment {
    QString by;
    QDate knownFrom;
};

struct Rule {
    QString id, title;
    QString act, article;
    std::vector<Amendment> amendments = {}; ///< of the act, by day
    RuleKind kind = RuleKind::Law;
    RuleSource source;
    std::vector<EffectivityVersion> effective; ///< by `knownFrom`; never empty
    std::vector<Transition> transitions;
    std::vector<Reading> readings;
    RuleScope scope = RuleScope::Plan;
    QHash<QString, FactValue> parameters;
    Expression when;                       ///< applies where this is true
    Expression demands;                    ///< holds where this is true; empty = cannot be tested from the plan
    Verdict verdict = Verdict::Obligation; ///< where it applies and does not hold
    Severity severity = Severity::Medium;
    QString text, remedy, evidence;
    QString dossier;     ///< item of the dossier it fills
    QStringList touches; ///< api, integration, data_flow, system
    std::optional<Penalty> penalty;
    int line = 0; ///< in its pack

    /// "Regulation (EU) 2024/1689 as amended by Regulation (EU) 2026/1744, Art. 50(1)", with the amendments known on a
    /// day; without a day, with all.
    [[nodiscard]] QString citation(const QDate &asOf = {}) const;
    /// The law as it was known on a day; nullptr when nobody knew it.
    [[nodiscard]] const Effectivity *effectiveAt(const QDate &asOf) const;
};

struct RulePack {
    QString id, title, version, jurisdiction;
    QStringList aliases; ///< other names a plan may call it by
    QDate reviewed;
    QString hash; ///< SHA-256 of the file
    std::vector<Rule> rules;
};

struct RuleSet {
    std::vector<RulePack> packs; ///< by id

    [[nodiscard]] const Rule *rule(const QString &id) const;
    [[nodiscard]] const RulePack *packOf(const QString &ruleId) const;
    [[nodiscard]] std::size_t ruleCount() const;
    [[nodiscard]] QString hash() const; ///< SHA-256 over the packs' ids, versions and hashes
};

} // namespace cw::planner
