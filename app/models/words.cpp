#include "app/models/words.h"

#include "app/models/numbers.h"
#include "app/models/pinwords.h"
#include "app/models/rulescope.h"
#include "app/models/titledtext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cw::app {

namespace {

struct Word {
    const char *id, *text, *icon;
};

QString say(const char *text)
{
    return QCoreApplication::translate("Words", text);
}

/// After what a rule says, those it speaks of.
QString inBrackets(const QString &scope)
{
    return scope.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(scope);
}

template <std::size_t N>
const Word *find(const std::array<Word, N> &words, const QString &id)
{
    const auto found =
        std::find_if(words.begin(), words.end(), [&](const Word &w) { return id == QLatin1String(w.id); });
    return found == words.end() ? nullptr : &*found;
}

template <std::size_t N>
QString textOf(const std::array<Word, N> &words, const QString &id)
{
    const Word *word = find(words, id);
    return word ? say(word->text) : id;
}

constexpr std::array stages{
    Word{"Collecting offers", QT_TRANSLATE_NOOP("Words", "Collecting offers"), ""},
    Word{"Predicting candidates", QT_TRANSLATE_NOOP("Words", "Predicting candidates"), ""},
    Word{"Choosing and counting", QT_TRANSLATE_NOOP("Words", "Choosing and counting"), ""},
    Word{"Pricing the rules", QT_TRANSLATE_NOOP("Words", "Pricing the rules"), ""},
    Word{"Looking for the conflict", QT_TRANSLATE_NOOP("Words", "Looking for the conflict"), ""},
    Word{"Looking for ways out", QT_TRANSLATE_NOOP("Words", "Looking for ways out"), ""}};

constexpr std::array categories{
    Word{"compute", QT_TRANSLATE_NOOP("Words", "Compute"), "server"},
    Word{"network", QT_TRANSLATE_NOOP("Words", "Network"), "network"},
    Word{"storage", QT_TRANSLATE_NOOP("Words", "Storage"), "storage"},
    Word{"services", QT_TRANSLATE_NOOP("Words", "Services"), "services"},
    Word{"room", QT_TRANSLATE_NOOP("Words", "Room"), "room"},
    Word{"energy", QT_TRANSLATE_NOOP("Words", "Energy"), "energy"},
    Word{"rent", QT_TRANSLATE_NOOP("Words", "Rent"), "cloud"},
    Word{"maintenance", QT_TRANSLATE_NOOP("Words", "Maintenance"), "labour"},
    Word{"labour", QT_TRANSLATE_NOOP("Words", "Labour"), "labour"},
    Word{"people", QT_TRANSLATE_NOOP("Words", "People"), "labour"},
    Word{"software", QT_TRANSLATE_NOOP("Words", "Software"), "services"},
    Word{"spares", QT_TRANSLATE_NOOP("Words", "Spares"), "server"},
    Word{"freight", QT_TRANSLATE_NOOP("Words", "Freight"), "cost"},
    Word{"tax", QT_TRANSLATE_NOOP("Words", "Tax"), "cost"},
};

constexpr std::array ways{
    Word{"buy", QT_TRANSLATE_NOOP("Words", "Buy"), "server"},
    Word{"colocation", QT_TRANSLATE_NOOP("Words", "Colocate"), "room"},
    Word{"lease", QT_TRANSLATE_NOOP("Words", "Lease"), "server"},
    Word{"cloud", QT_TRANSLATE_NOOP("Words", "Rent"), "cloud"},
    Word{"on_demand", QT_TRANSLATE_NOOP("Words", "Rent on demand only"), "cloud"},
    Word{"reserved", QT_TRANSLATE_NOOP("Words", "Rent reserved only"), "cloud"},
    Word{"spot", QT_TRANSLATE_NOOP("Words", "Rent spot only"), "cloud"},
};

constexpr std::array kinds{
    Word{"given", QT_TRANSLATE_NOOP("Words", "Given"), "given"},
    Word{"catalog", QT_TRANSLATE_NOOP("Words", "Catalog"), "sources"},
    Word{"derived", QT_TRANSLATE_NOOP("Words", "Derived"), "derived"},
    Word{"predicted", QT_TRANSLATE_NOOP("Words", "Predicted"), "predicted"},
    Word{"measured", QT_TRANSLATE_NOOP("Words", "Measured"), "measured"},
    Word{"assumed", QT_TRANSLATE_NOOP("Words", "Assumed"), "assumed"},
};

constexpr std::array confidences{
    Word{"vendor_spec", QT_TRANSLATE_NOOP("Words", "Vendor data sheet"), ""},
    Word{"official", QT_TRANSLATE_NOOP("Words", "Official"), ""},
    Word{"measured", QT_TRANSLATE_NOOP("Words", "Measured"), ""},
    Word{"third_party", QT_TRANSLATE_NOOP("Words", "Third party"), ""},
    Word{"press", QT_TRANSLATE_NOOP("Words", "Press"), ""},
    Word{"secondary", QT_TRANSLATE_NOOP("Words", "Secondary source"), ""},
    Word{"estimate", QT_TRANSLATE_NOOP("Words", "Estimate"), ""},
    Word{"recalled", QT_TRANSLATE_NOOP("Words", "Recalled, to verify"), ""},
    Word{"given", QT_TRANSLATE_NOOP("Words", "Given by the planner"), ""},
    Word{"derived", QT_TRANSLATE_NOOP("Words", "Derived"), ""},
    Word{"high", QT_TRANSLATE_NOOP("Words", "High"), ""},
    Word{"medium", QT_TRANSLATE_NOOP("Words", "Medium"), ""},
    Word{"low", QT_TRANSLATE_NOOP("Words", "Low"), ""},
};

/// `icon` holds the unit.
constexpr std::array metrics{
    Word{"ttft_ms", QT_TRANSLATE_NOOP("Words", "First token"), "ms"},
    Word{"tpot_ms", QT_TRANSLATE_NOOP("Words", "Each further token"), "ms"},
    Word{"concurrency", QT_TRANSLATE_NOOP("Words", "Requests in flight"), ""},
    Word{"tokens_per_s", QT_TRANSLATE_NOOP("Words", "Throughput"), "tokens/s"},
    Word{"requests_per_s", QT_TRANSLATE_NOOP("Words", "Requests of a replica"), "requests/s"},
    Word{"days", QT_TRANSLATE_NOOP("Words", "Run"), "days"},
    Word{"step_s", QT_TRANSLATE_NOOP("Words", "Step"), "s"},
    Word{"batch_sequences", QT_TRANSLATE_NOOP("Words", "Sequences of a step"), ""},
    Word{"steps", QT_TRANSLATE_NOOP("Words", "Steps"), ""},
    Word{"mfu", QT_TRANSLATE_NOOP("Words", "Model FLOP utilisation"), ""},
    Word{"memory_gb", QT_TRANSLATE_NOOP("Words", "Memory per accelerator"), "GB"},
    Word{"goodput", QT_TRANSLATE_NOOP("Words", "Useful share of time"), ""},
    Word{"energy_mwh", QT_TRANSLATE_NOOP("Words", "Energy of one run"), "MWh"},
};

constexpr std::array reasons{
    Word{"dominated_by", QT_TRANSLATE_NOOP("Words", "Another one is better"), ""},
    Word{"breaks", QT_TRANSLATE_NOOP("Words", "Breaks a rule"), ""},
    Word{"no_price", QT_TRANSLATE_NOOP("Words", "No price"), ""},
    Word{"late", QT_TRANSLATE_NOOP("Words", "Too late"), ""},
    Word{"unsupported", QT_TRANSLATE_NOOP("Words", "Cannot carry it"), ""},
};

/// Requirements inside workloads and own sites, by key.
constexpr std::array requirements{
    Word{"ttft_ms", QT_TRANSLATE_NOOP("Words", "first token within"), "ms"},
    Word{"tpot_ms", QT_TRANSLATE_NOOP("Words", "each further token within"), "ms"},
    Word{"requests_per_s", QT_TRANSLATE_NOOP("Words", "requests a second"), ""},
    Word{"deadline_days", QT_TRANSLATE_NOOP("Words", "done within"), "days"},
    Word{"it_power_kw", QT_TRANSLATE_NOOP("Words", "IT power"), "kW"},
    Word{"rack_power_kw", QT_TRANSLATE_NOOP("Words", "power of a rack"), "kW"},
    Word{"racks", QT_TRANSLATE_NOOP("Words", "racks"), ""},
    Word{"floor_kg_m2", QT_TRANSLATE_NOOP("Words", "floor load"), "kg/m²"},
    Word{"rack_units", QT_TRANSLATE_NOOP("Words", "height of a rack"), "U"},
    Word{"cooling", QT_TRANSLATE_NOOP("Words", "cooling"), ""},
    Word{"feed_power_kw", QT_TRANSLATE_NOOP("Words", "power of a feed"), "kW"},
    Word{"network_ports", QT_TRANSLATE_NOOP("Words", "network ports"), ""},
    Word{"tokens", QT_TRANSLATE_NOOP("Words", "tokens to train on"), ""},
    Word{"runs_per_month", QT_TRANSLATE_NOOP("Words", "runs a month"), ""},
    Word{"queries_per_s", QT_TRANSLATE_NOOP("Words", "queries a second"), ""},
    Word{"reads_per_s", QT_TRANSLATE_NOOP("Words", "reads a second"), ""},
    Word{"streaming_nodes", QT_TRANSLATE_NOOP("Words", "nodes that keep features fresh"), ""},
    Word{"offline_tb", QT_TRANSLATE_NOOP("Words", "history of features"), "TB"},
    Word{"capacity_tb", QT_TRANSLATE_NOOP("Words", "capacity"), "TB"},
    Word{"recall", QT_TRANSLATE_NOOP("Words", "recall"), ""},
    Word{"freshness_s", QT_TRANSLATE_NOOP("Words", "fresh within"), "s"},
    Word{"availability", QT_TRANSLATE_NOOP("Words", "availability"), ""},
    Word{"orders_from", QT_TRANSLATE_NOOP("Words", "orders not before"), ""},
    Word{"pools", QT_TRANSLATE_NOOP("Words", "separate pools"), ""},
    Word{"p95_ms", QT_TRANSLATE_NOOP("Words", "95th percentile within"), "ms"},
    Word{"p99_ms", QT_TRANSLATE_NOOP("Words", "99th percentile within"), "ms"},
    Word{"engine", QT_TRANSLATE_NOOP("Words", "product"), ""},
    Word{"precision", QT_TRANSLATE_NOOP("Words", "precision"), ""},
    Word{"users", QT_TRANSLATE_NOOP("Words", "users per place"), ""},
};

} // namespace

QString categoryName(const QString &category)
{
    return textOf(categories, category);
}

QString categoryIcon(const QString &category)
{
    const Word *word = find(categories, category);
    return word ? QString::fromLatin1(word->icon) : QStringLiteral("server");
}

QString procurementName(const QString &procurement)
{
    return textOf(ways, procurement);
}

QString figureKindName(const QString &kind)
{
    return textOf(kinds, kind);
}

QString figureKindIcon(const QString &kind)
{
    const Word *word = find(kinds, kind);
    return word ? QString::fromLatin1(word->icon) : QStringLiteral("assumed");
}

QString confidenceName(const QString &confidence)
{
    return textOf(confidences, confidence);
}

QString workloadKindName(planner::WorkloadKind kind)
{
    using planner::WorkloadKind;
    switch (kind) {
    case WorkloadKind::Inference:
        return say(QT_TRANSLATE_NOOP("Words", "Inference"));
    case WorkloadKind::Training:
        return say(QT_TRANSLATE_NOOP("Words", "Training"));
    case WorkloadKind::FineTuning:
        return say(QT_TRANSLATE_NOOP("Words", "Fine-tuning"));
    case WorkloadKind::VectorSearch:
        return say(QT_TRANSLATE_NOOP("Words", "Vector search"));
    case WorkloadKind::FeatureServing:
        return say(QT_TRANSLATE_NOOP("Words", "Feature serving"));
    case WorkloadKind::Dataset:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "Data set"));
}

QString workloadKindIcon(planner::WorkloadKind kind)
{
    using planner::WorkloadKind;
    switch (kind) {
    case WorkloadKind::Inference:
        return QStringLiteral("chat");
    case WorkloadKind::Training:
        return QStringLiteral("training");
    case WorkloadKind::FineTuning:
        return QStringLiteral("tuning");
    case WorkloadKind::VectorSearch:
        return QStringLiteral("vector");
    case WorkloadKind::FeatureServing:
        return QStringLiteral("table");
    case WorkloadKind::Dataset:
        break;
    }
    return QStringLiteral("sources");
}

QString metricName(const QString &metric)
{
    return textOf(metrics, metric);
}

QString metricUnit(const QString &metric)
{
    const Word *word = find(metrics, metric);
    return word ? QString::fromLatin1(word->icon) : QString();
}

QString quantityName(planner::PlanQuantity quantity)
{
    return say(planner::info(quantity).label);
}

QString quantityUnit(planner::PlanQuantity quantity, const planner::Plan &plan)
{
    const planner::QuantityInfo &info = planner::info(quantity);
    return info.isMoney ? plan.currency.code() : QString::fromLatin1(info.unit);
}

QString constraintKindName(planner::ConstraintKind kind)
{
    using planner::ConstraintKind;
    switch (kind) {
    case ConstraintKind::Limit:
        return say(QT_TRANSLATE_NOOP("Words", "Limit"));
    case ConstraintKind::Residency:
        return say(QT_TRANSLATE_NOOP("Words", "Data stays in"));
    case ConstraintKind::OperatorExposure:
        return say(QT_TRANSLATE_NOOP("Words", "No operators from"));
    case ConstraintKind::Sovereignty:
        return say(QT_TRANSLATE_NOOP("Words", "Sovereignty seal at least"));
    case ConstraintKind::Latency:
        return say(QT_TRANSLATE_NOOP("Words", "Round trip to the users"));
    case ConstraintKind::Exclude:
        return say(QT_TRANSLATE_NOOP("Words", "Leave out"));
    case ConstraintKind::Certification:
        return say(QT_TRANSLATE_NOOP("Words", "Operators that hold"));
    case ConstraintKind::ExportControl:
        return say(QT_TRANSLATE_NOOP("Words", "No export licence needed"));
    case ConstraintKind::Redundancy:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "Spare units"));
}

QString ruleTitle(const planner::Constraint &rule)
{
    const QString scope = scopeText(rule);
    if (rule.kind == planner::ConstraintKind::Limit)
        return scope.isEmpty() ? quantityName(rule.quantity)
                               : quantityName(rule.quantity) + QStringLiteral(", ") + scope;
    return constraintKindName(rule.kind) + inBrackets(scope);
}

QString ruleLimit(const planner::Constraint &rule, const planner::Plan &plan)
{
    using planner::ConstraintKind;
    switch (rule.kind) {
    case ConstraintKind::Limit: {
        const QString unit = quantityUnit(rule.quantity, plan);
        QStringList parts;
        if (rule.min)
            parts << say(QT_TRANSLATE_NOOP("Words", "at least %1")).arg(withUnit(*rule.min, unit));
        if (rule.max)
            parts << say(QT_TRANSLATE_NOOP("Words", "at most %1")).arg(withUnit(*rule.max, unit));
        return parts.join(QStringLiteral(", "));
    }
    case ConstraintKind::Residency:
        return rule.allow.join(QStringLiteral(", "));
    case ConstraintKind::OperatorExposure:
        return rule.deny.join(QStringLiteral(", "));
    case ConstraintKind::Sovereignty:
        return QString::number(rule.minSeal);
    case ConstraintKind::Latency:
        return say(QT_TRANSLATE_NOOP("Words", "at most %1")).arg(withUnit(rule.maxRttMs, QStringLiteral("ms")));
    case ConstraintKind::Exclude:
        return (rule.vendors + rule.parts).join(QStringLiteral(", "));
    case ConstraintKind::Certification:
        return rule.require.join(QStringLiteral(", "));
    case ConstraintKind::ExportControl:
    case ConstraintKind::Redundancy:
        break;
    }
    return rule.level;
}

QString ruleTitleOf(const QString &id, const planner::Plan &plan)
{
    for (const planner::Constraint &rule : plan.need.constraints) {
        if (rule.id != id)
            continue;
        const bool isNumber =
            rule.kind == planner::ConstraintKind::Limit || rule.kind == planner::ConstraintKind::Latency;
        const QString rest = isNumber ? QString() : ruleLimit(rule, plan); // "Data stays in" says nothing alone
        return rest.isEmpty()
                   ? ruleTitle(rule)
                   : QStringLiteral("%1 %2").arg(constraintKindName(rule.kind), rest) + inBrackets(scopeText(rule));
    }
    if (const planner::Pin *pin = pinOf(id, plan))
        return pinTitle(*pin);
    const qsizetype dot = id.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return textOf(requirements, id);
    return titledText(id.left(dot), textOf(requirements, id.mid(dot + 1)));
}

QString stageName(const QString &stage)
{
    static const QRegularExpression points(QStringLiteral("^Trade-off: (\\d+) points$"));
    if (const auto found = points.match(stage); found.hasMatch())
        return QCoreApplication::translate("Words", "Trade-off: %n point(s)", nullptr, found.captured(1).toInt());
    return textOf(stages, stage);
}

QString reasonName(const QString &reason)
{
    return textOf(reasons, reason);
}

QString inSentence(const QString &name)
{
    const bool isInitials = name.size() > 1 && name[1].isUpper();
    return isInitials || QLocale().language() == QLocale::German ? name : name.left(1).toLower() + name.mid(1);
}

} // namespace cw::app
