#include "planner/services/cloudservices.h"

#include "planner/plan/factrows.h"
#include "planner/plan/instancename.h"

#include <algorithm>

namespace cw::planner {

namespace {

std::optional<Band> bandOf(const catalog::FactTable &table, const QStringList &row, const char *low, const char *high)
{
    const auto least = numberOf(table, row, low), most = numberOf(table, row, high);
    if (!least && !most)
        return std::nullopt;
    const double from = least ? *least : *most, to = most ? *most : from;
    return Band{from, (from + to) / 2, to};
}

} // namespace

QString CloudService::system() const
{
    return id.section(QLatin1Char('/'), 0, 0) + QLatin1Char(':') + offerSlug(service).toLower();
}

std::vector<CloudService> cloudServices(const catalog::CatalogSnapshot &catalog)
{
    std::vector<CloudService> out;
    const catalog::FactTable *table = catalog.table(QStringLiteral("cloud_services"));
    if (!table)
        return out;
    for (const QStringList &row : table->rows) {
        const auto text = [&](const char *column) { return textOf(*table, row, column); };
        const auto number = [&](const char *column) { return numberOf(*table, row, column); };
        CloudService s;
        s.id = text("id");
        s.provider = text("provider");
        s.providerId = text("provider_id");
        s.providerCountry = text("provider_hq_country");
        s.service = text("service");
        s.kind = text("kind");
        s.engine = text("engine");
        s.region = text("region");
        s.siteId = text("site_id");
        s.country = text("region_country");
        s.unit = text("unit");
        s.capacityTb = number("capacity_tb");
        s.vectors = number("vectors");
        s.dimensions = number("dimensions");
        s.queries = bandOf(*table, row, "queries_low", "queries_high");
        s.recall = number("recall");
        s.latencyMs = number("latency_ms");
        s.readPerUnit = number("read_gb_s");
        s.writePerUnit = number("write_gb_s");
        s.readOfService = number("service_read_gb_s");
        s.writeOfService = number("service_write_gb_s");
        s.minUnits = std::max(1, int(number("min_units").value_or(1)));
        s.pricePerMonth = bandOf(*table, row, "price_month_low", "price_month_high");
        s.currency = text("price_currency");
        s.provenance = provenanceOf(*table, row);
        if (!s.id.isEmpty() && !s.siteId.isEmpty() && !s.unit.isEmpty() && !s.service.isEmpty())
            out.push_back(std::move(s));
    }
    std::sort(out.begin(), out.end(), [](const auto &a, const auto &b) { return a.id < b.id; });
    return out;
}

} // namespace cw::planner
