// A catalog of a few rows with round numbers, so that every expected figure can be worked out by hand.
#pragma once

#include "catalog/store/catalogsnapshot.h"
#include "planner/plan/plan.h"

namespace cw::testing {

inline Provenance sourced(const char *title, const char *asOf = "2026-09-01")
{
    return {QStringLiteral("https://example.org/"),
            QLatin1String(title),
            QStringLiteral("vendor_spec"),
            QStringLiteral("direct"),
            QLatin1String(asOf),
            {}};
}

inline void assume(catalog::CatalogSnapshot &c, const char *id, const Band &value, const char *unit)
{
    c.assumptions.push_back({QLatin1String(id), QLatin1String(id), value, QLatin1String(unit), sourced("planning")});
}

inline void addPlanningValues(catalog::CatalogSnapshot &c)
{
    assume(c, "hours_per_month", Band::exact(730), "h");
    assume(c, "cloud_billing_hours", Band::exact(730), "h");
    assume(c, "typical_power_share", {0.7, 0.8, 1.0}, "ratio");
    assume(c, "installation_share", Band::exact(0.04), "ratio");
    assume(c, "support_share_per_year", Band::exact(0.12), "ratio per year");
    assume(c, "rack_price", Band::exact(2000), "USD");
    assume(c, "rack_pdu_price", Band::exact(500), "USD");
    assume(c, "rack_units_usable", Band::exact(42), "U");
    assume(c, "default_pue", {1.2, 1.5, 1.8}, "ratio");
    assume(c, "default_wue", Band::exact(0.3), "L per kWh");
    assume(c, "colocation_rack_power", Band::exact(40), "kW");
    assume(c, "embodied_server_kg", Band::exact(4000), "kg");
    assume(c, "embodied_cpu_server_kg", Band::exact(1000), "kg");
    assume(c, "embodied_storage_kg_per_tb", Band::exact(20), "kg per TB");
    assume(c, "embodied_accelerator_kg", {100, 200, 600}, "kg");
    assume(c, "embodied_switch_kg", Band::exact(400), "kg");
    assume(c, "hardware_life_months", Band::exact(60), "month");
    assume(c, "server_power_factor", Band::exact(1.5), "ratio");
    assume(c, "switch_port_power", Band::exact(10), "W per port");
    assume(c, "switch_port_price_fallback", {300, 500, 700}, "USD per 400 Gb/s port");
    assume(c, "cable_per_port_price", {100, 500, 1000}, "USD");
}

inline catalog::Accelerator chip(const char *id, const char *name, const char *status)
{
    catalog::Accelerator a;
    a.id = QLatin1String(id);
    a.name = QLatin1String(name);
    a.vendor = QStringLiteral("NVIDIA");
    a.status = QLatin1String(status);
    a.tdp = Power::fromWatts(700);
    a.provenance = sourced("chip");
    return a;
}

/// Eight accelerators, 10 kW nameplate and no typical power, 8 U, 200,000 to 300,000 USD, 8 to 12 weeks.
inline catalog::System server(const char *id, const char *accelerator, const char *cooling)
{
    catalog::System s;
    s.id = QLatin1String(id);
    s.vendor = QStringLiteral("Dell");
    s.name = QLatin1String(id);
    s.kind = QStringLiteral("server");
    s.acceleratorId = QLatin1String(accelerator);
    s.accelerators = 8;
    s.nicId = QStringLiteral("nic-ib");
    s.nics = 8;
    s.nicOneWay = Bandwidth::fromGigabytesPerSecond(50);
    s.powerMax = Power::fromKilowatts(10);
    s.rackUnits = 8;
    s.weight = Mass::fromKilograms(100);
    s.cooling = QLatin1String(cooling);
    s.priceUsd = Band::between(200000, 300000);
    s.leadTimeWeeks = Band::between(8, 12);
    s.provenance = sourced("server");
    return s;
}

inline catalog::CloudOffer rental(const char *term, std::optional<double> usdPerHour, const char *instance = "inst8")
{
    catalog::CloudOffer o;
    o.id = QStringLiteral("cloudco/%1/eu-1/%2").arg(QLatin1String(instance), QLatin1String(term));
    o.provider = QStringLiteral("CloudCo");
    o.providerId = QStringLiteral("cloudco");
    o.providerCountry = QStringLiteral("US");
    o.instanceType = QLatin1String(instance);
    o.region = QStringLiteral("eu-1");
    o.country = QStringLiteral("DE");
    o.acceleratorId = QStringLiteral("chip-h100");
    o.accelerators = 8;
    o.pricePerHour = o.priceUsdPerHour = usdPerHour;
    o.priceCurrency = QStringLiteral("USD");
    o.term = QLatin1String(term);
    o.provenance = sourced("price list", "2024-05-01");
    return o;
}

inline void addPlaces(catalog::CatalogSnapshot &c)
{
    catalog::Country germany;
    germany.iso2 = QStringLiteral("DE");
    germany.euMember = germany.eea = true;
    c.countries = {germany};
    catalog::GridZone grid;
    grid.zone = grid.country = QStringLiteral("DE");
    grid.name = QStringLiteral("Germany");
    grid.carbonGramsPerKwh = 400;
    grid.pricePerKwh = Band::exact(0.10);
    grid.priceCurrency = QStringLiteral("EUR");
    grid.waterLitresPerKwh = 2;
    grid.provenance = sourced("grid");
    c.gridZones = {grid};
    const auto colo = [](const char *id, std::optional<Band> rent) {
        catalog::Site site;
        site.id = QLatin1String(id);
        site.name = QLatin1String(id);
        site.country = site.gridZone = QStringLiteral("DE");
        site.kind = QStringLiteral("colo");
        site.colocationPerKwMonth = rent;
        site.colocationCurrency = QStringLiteral("EUR");
        site.provenance = sourced("site");
        return site;
    };
    c.sites = {colo("metro-x", Band::between(100, 200)), colo("metro-y", std::nullopt)};
    const auto provider = [](const char *id, const char *kind, const char *country, int seal) {
        catalog::Provider p;
        p.id = QLatin1String(id);
        p.name = QLatin1String(id);
        p.kind = QLatin1String(kind);
        p.country = p.ultimateParent = QLatin1String(country);
        p.sealLow = p.sealHigh = seal;
        p.provenance = sourced("providers");
        return p;
    };
    c.providers = {provider("cloudco", "hyperscaler", "US", 1), provider("own-eu", "own", "EU", 3)};
    c.rates = {{Currency(QStringLiteral("EUR")), 1, QStringLiteral("2026-08-21"), sourced("ECB")},
               {Currency(QStringLiteral("USD")), 1.25, QStringLiteral("2026-08-21"), sourced("ECB")}};
}

inline catalog::CatalogSnapshot smallCatalog()
{
    catalog::CatalogSnapshot c;
    c.hash = QStringLiteral("small");
    addPlanningValues(c);
    addPlaces(c);
    c.accelerators = {chip("chip-h100", "H100 SXM5 80GB", "shipping"), chip("chip-new", "X900", "announced")};
    catalog::System unpriced = server("air-unpriced", "chip-h100", "air");
    unpriced.priceUsd.reset();
    unpriced.leadTimeWeeks.reset();
    catalog::System node = server("cpu-1", "", "air");
    node.kind = QStringLiteral("cpu_node");
    node.accelerators = 0;
    node.powerTypical = Power::fromKilowatts(0.5);
    node.powerMax = Power::fromKilowatts(1);
    node.nics = 1;
    node.localNvme = Bytes::fromTerabytes(10);
    c.systems = {server("srv-8", "chip-h100", "air"), server("liq-8", "chip-h100", "liquid"),
                 server("new-8", "chip-new", "air"), unpriced, node};
    c.cloudOffers = {rental("on_demand", 20), rental("reserved_1y", 12), rental("reserved_3y", 8),
                     rental("capacity_block", 10), rental("on_demand", std::nullopt, "inst-ask")};
    const auto embodied = [](const char *id, double kg) {
        return catalog::Embodied{QLatin1String(id),
                                 QStringLiteral("accelerator"),
                                 QStringLiteral("NVIDIA H100 SXM"),
                                 QStringLiteral("GPU"),
                                 Band::exact(kg),
                                 5,
                                 sourced("footprints")};
    };
    c.embodied = {embodied("a", 164), embodied("b", 575)};
    catalog::Switch sw;
    sw.id = QStringLiteral("sw-64");
    sw.vendor = QStringLiteral("NVIDIA");
    sw.name = QStringLiteral("SW64");
    sw.protocol = QStringLiteral("InfiniBand NDR");
    sw.ports = 64;
    sw.portOneWay = Bandwidth::fromGigabytesPerSecond(50);
    sw.powerTypical = Power::fromWatts(750);
    sw.rackUnits = 1;
    sw.priceUsd = Band::exact(32000);
    sw.provenance = sourced("switch");
    catalog::Switch ethernet = sw;
    ethernet.id = QStringLiteral("sw-eth");
    ethernet.protocol = QStringLiteral("Ethernet");
    ethernet.portOneWay = Bandwidth::fromGigabytesPerSecond(100);
    ethernet.priceUsd.reset();
    ethernet.powerTypical.reset();
    c.switches = {sw, ethernet};
    c.tables = {{QStringLiteral("nics"),
                 {QStringLiteral("id"), QStringLiteral("protocols")},
                 {{QStringLiteral("nic-ib"), QStringLiteral("InfiniBand NDR + Ethernet/RoCE")},
                  {QStringLiteral("nic-eth"), QStringLiteral("Ethernet/RoCE")}}}};
    c.index();
    return c;
}

/// One chat service; a hall with 25 kW racks, PUE 1.25 and 0.20 EUR/kWh; everything but lease is allowed in Germany.
inline planner::Plan smallPlan()
{
    planner::Plan plan;
    plan.asOf = QDate(2026, 11, 1);
    plan.currency = Currency(QStringLiteral("EUR"));
    plan.need.horizon = {Month(2027, 1), 18, 6};
    plan.need.discountRate = 0.07;
    plan.need.include.emplace(); // what a need may want counted has tests of its own
    planner::Workload chat;
    chat.id = QStringLiteral("chat");
    plan.need.workloads = {chat};
    plan.need.siteCandidates = {QStringLiteral("DE")};
    planner::OwnSite hall;
    hall.id = QStringLiteral("hall-1");
    hall.country = QStringLiteral("DE");
    hall.rackPowerKw = 25;
    hall.rackUnits = 42;
    hall.pue = 1.25;
    hall.electricityPerKwh = 0.20;
    hall.cooling = QStringLiteral("air");
    plan.need.ownSites = {hall};
    plan.need.procurement = {planner::Procurement::Buy, planner::Procurement::Colocation, planner::Procurement::Cloud};
    return plan;
}

} // namespace cw::testing
