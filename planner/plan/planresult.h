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
    QString unit;
    QString kind;   ///< given, catalog, derived, predicted, measured, assumed
    QString source; ///< title; for catalog figures with the address
    QString asOf;
    QString method;  ///< one sentence
    QString formula; ///< with this plan's numbers put in; may be empty
    QString confidence;
    std::vector<QString> inputs; ///< ids of figures
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
    QString category;    ///< compute, network, storage, services, room, energy, rent, maintenance, labour
    QString part;        ///< catalog id
    QString description;
    QString workload; ///< empty = shared
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

struct Binding {
    QString constraint;
    QString text; ///< one sentence: what it holds back
    std::optional<double> pricePerUnit, priceOfRule;
    bool operator==(const Binding &) const = default;
};

struct Rejected {
    QString candidate;
    QString reason; ///< dominated_by, breaks, no_price, late, unsupported
    QString by;     ///< candidate id, rule id, or a sentence for unsupported
    bool operator==(const Rejected &) const = default;
};

struct Relaxation {
    QString constraint;
    std::optional<double> from, to;
    QString unit;
    Json consequence = Json::object();
    bool operator==(const Relaxation &) const = default;
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
    std::vector<Binding> binding;
    std::vector<Rejected> rejected;
    std::vector<QString> conflict;
    std::vector<Relaxation> relaxations;
    std::vector<Figure> figures; ///< by id, in order of first use
    QString seal;                ///< SHA-256 over all of the above, as written

    [[nodiscard]] const Figure *figure(const QString &id) const;
    [[nodiscard]] const Total *total(PlanQuantity quantity) const;
    bool operator==(const PlanResult &) const = default;
};

[[nodiscard]] Json resultToJson(const PlanResult &result);
[[nodiscard]] Result<PlanResult> resultFromJson(const Json &json, Currency currency);
/// The seal over a result's JSON without its own `seal` key.
[[nodiscard]] QString sealOf(const Json &resultJson);

[[nodiscard]] QString toText(Status status);
[[nodiscard]] QString toText(Verdict verdict);
[[nodiscard]] QString toText(Severity severity);
[[nodiscard]] QString toText(LineKind kind);
[[nodiscard]] std::optional<Status> statusFromText(const QString &text);
[[nodiscard]] std::optional<Verdict> verdictFromText(const QString &text);
[[nodiscard]] std::optional<Severity> severityFromText(const QString &text);
[[nodiscard]] std::optional<LineKind> lineKindFromText(const QString &text);

} // namespace cw::planner
