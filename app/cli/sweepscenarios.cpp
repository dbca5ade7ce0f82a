#include "app/cli/sweepscenarios.h"

#include "planner/plan/planfile.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace cw::app {

using planner::Json;

namespace {

QStringList splitValues(const QString &text)
{
    QStringList parts;
    QString part;
    int depth = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (!quoted && (c == QLatin1Char('[') || c == QLatin1Char('{')))
            ++depth;
        if (!quoted && (c == QLatin1Char(']') || c == QLatin1Char('}')))
            --depth;
        if (c == QLatin1Char(',') && depth == 0 && !quoted) {
            parts << part.trimmed();
            part.clear();
        } else {
            part += c;
        }
    }
    return parts << part.trimmed();
}

Json valueOf(const QString &text)
{
    const Json parsed = Json::parse(text.toStdString(), nullptr, false);
    return parsed.is_discarded() ? Json(text.toStdString()) : parsed;
}

/// The element of a list that a word names: its number, or its `id`.
Json *element(Json &list, const QString &word)
{
    bool isNumber = false;
    const qulonglong index = word.toULongLong(&isNumber);
    for (Json &each : list) {
        if (each.is_object() && each.contains("id") && each["id"] == word.toStdString())
            return &each;
    }
    return isNumber && index < list.size() ? &list[std::size_t(index)] : nullptr;
}

Json *child(Json &from, const QString &word)
{
    if (from.is_array())
        return element(from, word);
    const auto found = from.is_object() ? from.find(word.toStdString()) : from.end();
    return found == from.end() ? nullptr : &*found;
}

/// Where a path begins: the plan itself, the need, or a rule, workload or own site by its id.
Json *beginning(Json &plan, const QString &word)
{
    if (Json *found = child(plan, word))
        return found;
    Json &need = plan["need"];
    if (Json *found = child(need, word))
        return found;
    for (Json *list : {&need["constraints"], &need["workloads"], &need["sites"]["own"]}) {
        bool isNumber = false;
        word.toULongLong(&isNumber);
        if (Json *found = isNumber ? nullptr : element(*list, word))
            return found;
    }
    return nullptr;
}

Outcome put(Json &plan, const QString &path, const Json &value)
{
    const bool isPointer = path.startsWith(QLatin1Char('/'));
    QStringList words = isPointer ? path.mid(1).split(QLatin1Char('/')) : path.split(QLatin1Char('.'));
    const QString last = words.takeLast();
    const Error nowhere = Error::invalid(QStringLiteral("“%1” leads nowhere in the plan").arg(path), {},
                                         QStringLiteral("a path such as budget.max, chat.requests_per_s or "
                                                        "/need/horizon/months"));
    Json *place = &plan;
    for (qsizetype i = 0; place && i < words.size(); ++i)
        place = i == 0 && !isPointer ? beginning(plan, words[i]) : child(*place, words[i]);
    if (place && place->is_array())
        place = element(*place, last);
    else if (place && words.isEmpty() && !isPointer && !child(*place, last))
        place = &plan["need"][last.toStdString()];
    else if (place && place->is_object())
        place = &(*place)[last.toStdString()]; // a key that is not stated yet may be set
    else
        place = nullptr;
    if (!place)
        return nowhere;
    *place = value;
    return Done{};
}

/// Of an upper limit the largest number, of a lower one the smallest; nothing where the path is no limit.
std::optional<std::size_t> loosestValue(const SweepAxis &axis)
{
    static const QRegularExpression limit(QStringLiteral("[./](max|min)$"));
    const auto match = limit.match(axis.path);
    const auto &values = axis.values;
    if (!match.hasMatch() || !std::all_of(values.begin(), values.end(), [](const Json &v) { return v.is_number(); }))
        return std::nullopt;
    const auto less = [](const Json &a, const Json &b) { return a.get<double>() < b.get<double>(); };
    const auto best = match.captured(1) == QLatin1String("max") ? std::max_element(values.begin(), values.end(), less)
                                                                : std::min_element(values.begin(), values.end(), less);
    return std::size_t(best - values.begin());
}

} // namespace

QString SweepAxis::text(std::size_t value) const
{
    const Json &json = values[value];
    return QString::fromStdString(json.is_string() ? json.get<std::string>() : json.dump());
}

Result<SweepAxis> readAxis(const QString &text)
{
    const auto equals = text.indexOf(QLatin1Char('='));
    SweepAxis axis;
    axis.path = text.left(equals).trimmed();
    if (equals <= 0 || axis.path.isEmpty() || equals + 1 == text.size())
        return Error::invalid(QStringLiteral("“%1” sets nothing").arg(text), {},
                              QStringLiteral("PATH=value,value, such as budget.max=10e6,12e6"));
    for (const QString &value : splitValues(text.mid(equals + 1)))
        axis.values.push_back(valueOf(value));
    return axis;
}

SweepScenarios::SweepScenarios(planner::Plan base, std::vector<SweepAxis> axes)
    : base_(std::move(base)), axes_(std::move(axes))
{
}

std::size_t SweepScenarios::count() const
{
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    std::size_t count = 1;
    for (const SweepAxis &axis : axes_)
        count = count > most / axis.values.size() ? most : count * axis.values.size();
    return count;
}

std::vector<std::size_t> SweepScenarios::valuesOf(std::size_t scenario) const
{
    std::vector<std::size_t> values(axes_.size());
    for (std::size_t a = axes_.size(); a-- > 0;) {
        values[a] = scenario % axes_[a].values.size();
        scenario /= axes_[a].values.size();
    }
    return values;
}

std::size_t SweepScenarios::loosestOf(std::size_t scenario) const
{
    const std::vector<std::size_t> values = valuesOf(scenario);
    std::size_t number = 0;
    for (std::size_t a = 0; a < axes_.size(); ++a)
        number = number * axes_[a].values.size() + loosestValue(axes_[a]).value_or(values[a]);
    return number;
}

Result<planner::Plan> SweepScenarios::planOf(std::size_t scenario) const
{
    Json json = planner::needToJson(base_);
    const std::vector<std::size_t> values = valuesOf(scenario);
    for (std::size_t a = 0; a < axes_.size(); ++a) {
        const Outcome done = put(json, axes_[a].path, axes_[a].values[values[a]]);
        if (!done.ok())
            return done.error();
    }
    planner::PlanReading reading = planner::readPlan(QByteArray::fromStdString(json.dump()));
    if (!reading.ok())
        return reading.errors.front();
    reading.plan.need.rules.files = base_.need.rules.files;           // neither packs read beside the plan
    for (planner::Workload &workload : reading.plan.need.workloads) { // nor config files are in the text
        for (const planner::Workload &known : base_.need.workloads) {
            if (known.model == workload.model)
                workload.model.resolved = known.model.resolved;
        }
    }
    return std::move(reading.plan);
}

std::vector<std::size_t> scenariosOfShard(std::size_t count, int index, int shards)
{
    std::vector<std::size_t> mine;
    for (std::size_t i = std::size_t(index) - 1; i < count; i += std::size_t(shards))
        mine.push_back(i);
    return mine;
}

QString scenarioName(std::size_t scenario)
{
    return QStringLiteral("%1").arg(scenario + 1, 6, 10, QLatin1Char('0'));
}

} // namespace cw::app
