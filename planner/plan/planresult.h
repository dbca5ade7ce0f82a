// The answer, typed: what CONTRACT calls `result`. One struct per JSON object, same words. Written by the pipeline,
// read by window, report, exports and the certificate. Absent numbers are absent (JSON null), never zero. Values.
#pragma once

#include "catalog/base/money.h"
#include "catalog/base/month.h"
#include "catalog/base/result.h"
#include "planner/plan/plan.h"

#include <map>

namespace cw::planner {

/// A passport: one figure with everything needed to trace it.
struct Figure {
    QString id;    ///< "f12"
    QString label; ///< for people: "Electricity price, hall-1"
    std::optional<double> value, low, high;
    QString text; ///< what it is where it is no number: "yes", "DE, FR"; else empty
    QString unit;
    QString kind;   ///< given, catalog, derived, predicted, measured, assumed
    QString source; ///< title; for catalog figures with the address
    QString asOf;
    QString method;  ///< one sentence
    QString formula; ///< with this plan's numbers put in; may be empty
    QString confidence;
    std::vector<QString> inputs; ///< ids of figures
    QString fact;                ///< of law that it is the passport of: "plan.in_eu"; empty for figures of the design
    bool operator==(const Figure &) const = default;
};

struct Total {
    PlanQuantity quantity = PlanQuantity::Capex;
    std::optional<double> value, low, high; ///< absent: not known (then a finding says why)
    QString unit;
    QString passport;
    bool operator==(const Total &) const = default;
};

enum class LineKind { OneOff, Recurring };

/// One payment. `total` = `quantity` x `unitPrice` rounded half to even to the minor unit; both absent = ask for a
/// quote.
struct Line {
    QString id; ///< "l1"
    QString site;
    Month period;        ///< month it is paid in
    QString procurement; ///< buy, colocation, lease, cloud
    QString category;    ///< compute, network, storage, services, room, energy, rent, lease,
                         ///< maintenance, labour, people, software, freight, tax, spares
    QString part;        ///< catalog id
    QString description;
    QString workload;   ///< empty = shared
    QString offer = {}; ///< id of the offer whose units it pays for; empty = of the site
    LineKind kind = LineKind::OneOff;
    double quantity = 0;  ///< at most six decimals
    QString quantityUnit; ///< "units", "kWh", "kW months", "hours"
    std::optional<Money> unitPrice;
    std::optional<Money> unitPriceLow, unitPriceHigh;
    QString priceSource, priceAsOf;
    std::optional<Money> total;
    double discount = 1; ///< factor to the start of the horizon, at most nine decimals
    QString passport;
    bool operator==(const Line &) const = default;
};

struct Predicted {
    std::optional<double> value, low, high;
    QString passport;
    bool operator==(const Predicted &) const = default;
};

struct Parallelism {
    int tp = 1, pp = 1, ep = 1, dp = 1, cp = 1;
    int vp = 1; ///< chunks of layers a pipeline stage holds
    bool operator==(const Parallelism &) const = default;
};

/// Replicas of one candidate at one site from one period on.
struct Placement {
    QString candidate; ///< candidate id
    QString site, system, procurement;
    Month period;
    int units = 0; ///< units of the system that carry it (rounded up for shared units)
    int replicas = 0;
    int accelerators = 0;
    Parallelism parallelism;
    QString precision;
    std::map<QString, Predicted> predicted; ///< "ttft_ms", "tpot_ms", "tokens_per_s", "days", "mfu", …
    bool operator==(const Placement &) const = default;
};

struct WorkloadResult {
    QString id;
    std::vector<Placement> placements;
    std::optional<Predicted> availability = {}; ///< of the places that carry it together, where the workload states one
    bool operator==(const WorkloadResult &) const = default;
};

enum class Verdict { Violation, Obligation, Upcoming, Conditional, Unknown, Satisfied, Waived };
enum class Severity { Block, High, Medium, Info };

struct Finding {
    QString id, rule;
    Verdict verdict = Verdict::Unknown;
    Severity severity = Severity::Info;
    QString citation, inForceFrom, period;
    QString text, remedy;
    std::vector<QString> facts; ///< figure ids
    QString trace;
    QString status = QStringLiteral("open"); ///< open, approved
    bool operator==(const Finding &) const = default;
};

/// What a rule of the need does to the design.
enum class RuleEffect {
    Holds,     ///< without binding
    UsedUp,    ///< the design uses all of it: one step more would break it
    SetsUnits, ///< a demand: one replica less would not meet it
    Costs      ///< a better design lies behind it
};

/// A small step of a rule's number towards the softer side, and what it saves in the objective's unit: zero where
/// nothing changes yet.
struct RuleStep {
    double from = 0, to = 0;
    QString unit;
    double saves = 0;
    bool operator==(const RuleStep &) const = default;
};

/// A rule of the need beside the design: whether it holds the design back, and what it costs, in the objective's unit.
struct Binding {
    QString constraint;
    QString text; ///< one sentence: what it holds back
    std::optional<double> pricePerUnit, priceOfRule;
    bool binds = true; ///< one step more would break it, or a better design lies behind it
    /// Proven ends of the price of the rule where the work allowed did not settle it; absent = not known.
    std::optional<double> priceAtLeast, priceAtMost;
    QString method;                        ///< how the prices were found, or why one is missing
    std::optional<RuleEffect> effect = {}; ///< absent: a file of an earlier version does not say
    std::optional<RuleStep> step = {};     ///< absent: no number, not asked, or not settled
    bool operator==(const Binding &) const = default;
};

struct Rejected {
    QString candidate;
    QString reason; ///< dominated_by, breaks, no_price, late, unsupported
    QString by;     ///< candidate id, rule id, or a sentence for unsupported
    /// For people: "chat on Dell XE9680, 8 x H200, at hall-1"; empty = the candidate id says it.
    QString name = {};
    QString site = {};   ///< name of the one place it would stand at; empty = of none, or of several that `name` tells
    QString byName = {}; ///< where `by` is a candidate: its system for people; empty = `by` says it
    bool operator==(const Rejected &) const = default;
};

/// One rule and how far it gives. Rules without a number give by words: "DE" -> "DE, FR".
struct RelaxationPart {
    QString constraint;
    std::optional<double> from, to;
    QString unit;
    QString fromText, toText; ///< where there is no number; JSON keeps them under the same keys
    bool operator==(const RelaxationPart &) const = default;
};

/// A way out of a conflict, verified by a solve. Apply it with `applyRelaxation` (planner/solve/relaxation.h).
struct Relaxation : RelaxationPart {
    std::vector<RelaxationPart> with; ///< rules that must give as well
    QString text;                     ///< one sentence: "capex at most 13,100,000 EUR instead of 12,000,000 EUR"
    Json changes = Json::array();     ///< JSON Patch (RFC 6902) of the plan file
    Json consequence = Json::object();
    bool operator==(const Relaxation &) const = default;
};

/// What the planner's pins cost: the optimum without them beside the one with them, in the objective's unit.
struct Deviation {
    std::vector<QString> pins;                       ///< "pin-1", …
    std::optional<double> optimum, price;            ///< without the pins; what they cost together
    std::optional<double> priceAtLeast, priceAtMost; ///< as in Binding
    QString text;
    bool operator==(const Deviation &) const = default;
};

enum class Status { Optimal, Feasible, Infeasible, Interrupted };

struct SolverInfo {
    QString name, version;
    /// Wall seconds. Written to standard output only: files stay byte-identical between runs, there it is null.
    std::optional<double> seconds;
    int threads = 1, seed = 0;
    long long nodes = 0;
    bool operator==(const SolverInfo &) const = default;
};

struct PlanResult {
    Status status = Status::Infeasible;
    double gap = 0;
    std::optional<double> bound;
    SolverInfo solver;
    QString snapshot, snapshotAsOf; ///< catalog hash and date
    QString needHash;               ///< SHA-256 of the canonical need it answers
    QString answer;                 ///< the answer in words, one or two sentences
    std::vector<Total> totals;
    std::vector<Line> lines;
    std::vector<WorkloadResult> workloads;
    std::vector<Finding> findings;
    std::vector<Binding> binding;       ///< every rule of the need, sorted by name
    std::optional<Deviation> deviation; ///< present when the plan has pins
    std::vector<Rejected> rejected;
    std::vector<QString> conflict;
    std::vector<Relaxation> relaxations;
    Json rules = nullptr;          ///< rule set the findings rest on: packs with version and hash, as-of date
    Json sovereignty = nullptr;    ///< score and level by place, under both weight profiles
    Json sustainability = nullptr; ///< energy, carbon, water by site, period and unit of work
    std::vector<Figure> figures;   ///< by id, in order of first use
    QString seal;                  ///< SHA-256 over all of the above, as written

    [[nodiscard]] const Figure *figure(const QString &id) const;
    [[nodiscard]] const Total *total(PlanQuantity quantity) const;
    bool operator==(const PlanResult &) const = default;
};

[[nodiscard]] Json resultToJson(const PlanResult &result);
[[nodiscard]] Result<PlanResult> resultFromJson(const Json &json, Currency currency);
/// The seal over a result's JSON without its own `seal` key.
[[nodiscard]] QString sealOf(const Json &resultJson);
/// The result as written under a seal of its own, which is put into `result` as well. Writing takes a while: once is
/// enough.
[[nodiscard]] Json sealed(PlanResult &result);

[[nodiscard]] QString toText(Status status);
[[nodiscard]] QString toText(Verdict verdict);
[[nodiscard]] QString toText(Severity severity);
[[nodiscard]] QString toText(RuleEffect effect);
[[nodiscard]] QString toText(LineKind kind);
[[nodiscard]] std::optional<Status> statusFromText(const QString &text);
[[nodiscard]] std::optional<Verdict> verdictFromText(const QString &text);
[[nodiscard]] std::optional<Severity> severityFromText(const QString &text);
[[nodiscard]] std::optional<RuleEffect> ruleEffectFromText(const QString &text);
[[nodiscard]] std::optional<LineKind> lineKindFromText(const QString &text);

} // namespace cw::planner
