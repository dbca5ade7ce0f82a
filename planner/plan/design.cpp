#include "planner/plan/design.h"

#include "planner/plan/planparts.h"

#include <limits>

namespace cw::planner {

namespace {
constexpr int anyInt = std::numeric_limits<int>::max();

class DesignReader {
public:
    explicit DesignReader(const Horizon &horizon) : horizon_(horizon) {}

    Design read(const Json &json)
    {
        Design design;
        ObjectReader reader(json, QStringLiteral("/design"), errors);
        objects(reader, "units", [&](ObjectReader &each) {
            DesignUnits units;
            each.text("offer", units.offer, Presence::Required);
            each.text("system", units.system, Presence::Required);
            each.text("site", units.site, Presence::Required);
            each.text("procurement", units.procurement, Presence::Required);
            units.period = period(each, "period");
            each.integer("active", units.active, 0, anyInt, Presence::Required);
            each.integer("added", units.added, 0, anyInt, Presence::Required);
            each.integer("retired", units.retired, 0, anyInt);
            design.units.push_back(std::move(units));
        });
        objects(reader, "replicas", [&](ObjectReader &each) {
            DesignReplicas replicas;
            each.text("candidate", replicas.candidate, Presence::Required);
            each.text("workload", replicas.workload, Presence::Required);
            each.text("offer", replicas.offer, Presence::Required);
            replicas.period = period(each, "period");
            each.integer("count", replicas.count, 0, anyInt, Presence::Required);
            each.number("units_per_replica", replicas.unitsPerReplica, {{}, 0.0, {}, {}}, Presence::Required);
            each.number("capacity_per_replica", replicas.capacityPerReplica, {{}, 0.0, {}, {}}, Presence::Required);
            design.replicas.push_back(std::move(replicas));
        });
        objects(reader, "extras", [&](ObjectReader &each) {
            DesignExtra extra;
            each.text("site", extra.site, Presence::Required);
            each.text("part", extra.part, Presence::Required);
            each.text("category", extra.category);
            each.text("role", extra.role);
            extra.period = period(each, "period");
            each.integer("active", extra.active, 0, anyInt, Presence::Required);
            each.integer("added", extra.added, 0, anyInt, Presence::Required);
            design.extras.push_back(std::move(extra));
        });
        objects(reader, "sales", [&](ObjectReader &each) {
            DesignSale sale;
            each.text("offer", sale.offer, Presence::Required);
            sale.bought = period(each, "bought");
            sale.retired = period(each, "retired");
            each.integer("count", sale.count, 0, anyInt, Presence::Required);
            design.sales.push_back(std::move(sale));
        });
        reader.finish(&kept_);
        return design;
    }

    std::vector<Error> errors;

private:
    template <typename Read>
    void objects(ObjectReader &reader, const char *key, Read read)
    {
        reader.list(key, [&](const Json &element, const QString &place) {
            ObjectReader each(element, place, errors);
            read(each);
            each.finish(&kept_);
        });
    }

    int period(ObjectReader &reader, const char *key) const
    {
        Month start;
        const auto before = errors.size();
        reader.month(key, start, Presence::Required);
        if (errors.size() != before)
            return 0;
        for (int index = 0; index < horizon_.periods(); ++index)
            if (horizon_.periodStart(index) == start)
                return index;
        reader.refuse(key, QStringLiteral("No period of the plan starts in %1").arg(start.toIso()),
                      QStringLiteral("the first month of a period"));
        return 0;
    }

    Horizon horizon_;
    Json kept_;
};
} // namespace

Json designToJson(const Design &design, const Horizon &horizon)
{
    const auto period = [&](int index) { return toJson(horizon.periodStart(index).toIso()); };
    Json json = Json::object();
    Json &units = json["units"] = Json::array();
    for (const DesignUnits &each : design.units) {
        Json item = Json::object();
        item["offer"] = toJson(each.offer);
        item["system"] = toJson(each.system);
        item["site"] = toJson(each.site);
        item["procurement"] = toJson(each.procurement);
        item["period"] = period(each.period);
        item["active"] = each.active;
        item["added"] = each.added;
        if (each.retired > 0)
            item["retired"] = each.retired;
        units.push_back(std::move(item));
    }
    Json &replicas = json["replicas"] = Json::array();
    for (const DesignReplicas &each : design.replicas) {
        Json item = Json::object();
        item["candidate"] = toJson(each.candidate);
        item["workload"] = toJson(each.workload);
        item["offer"] = toJson(each.offer);
        item["period"] = period(each.period);
        item["count"] = each.count;
        item["units_per_replica"] = numberToJson(each.unitsPerReplica);
        item["capacity_per_replica"] = numberToJson(each.capacityPerReplica);
        replicas.push_back(std::move(item));
    }
    Json &extras = json["extras"] = Json::array();
    for (const DesignExtra &each : design.extras) {
        Json item = Json::object();
        item["site"] = toJson(each.site);
        item["part"] = toJson(each.part);
        item["category"] = toJson(each.category);
        item["role"] = toJson(each.role);
        item["period"] = period(each.period);
        item["active"] = each.active;
        item["added"] = each.added;
        extras.push_back(std::move(item));
    }
    for (const DesignSale &each : design.sales) {
        Json item = Json::object();
        item["offer"] = toJson(each.offer);
        item["bought"] = period(each.bought);
        item["retired"] = period(each.retired);
        item["count"] = each.count;
        json["sales"].push_back(std::move(item));
    }
    return json;
}

Result<Design> designFromJson(const Json &json, const Horizon &horizon)
{
    DesignReader reader(horizon);
    Design design = reader.read(json);
    if (!reader.errors.empty())
        return reader.errors.front();
    return design;
}

} // namespace cw::planner
