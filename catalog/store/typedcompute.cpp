#include "catalog/store/rowreader.h"
#include "catalog/store/typedrows.h"

namespace cw::catalog {

namespace {
Availability availability(RowReader &r)
{
    const QString word = r.oneOf("purchasable", {QStringLiteral("buy"), QStringLiteral("cloud_only")});
    return word == QLatin1String("cloud_only") ? Availability::CloudOnly : Availability::Buy;
}
} // namespace

Problems fillAccelerators(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.accelerators.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Accelerator a;
        a.id = r.required("id");
        a.vendor = r.required("vendor");
        a.family = r.required("family");
        a.name = r.required("name");
        a.status = r.oneOf("status", {QStringLiteral("shipping"), QStringLiteral("announced"),
                                      QStringLiteral("cloud_only"), QStringLiteral("end_of_sale")});
        a.availability = availability(r);
        a.fp64 = r.teraflops("fp64_tflops");
        a.tf32 = r.teraflops("tf32_tflops");
        a.bf16 = r.teraflops("bf16_tflops");
        a.fp16 = r.teraflops("fp16_tflops");
        a.fp8 = r.teraflops("fp8_tflops");
        a.fp6 = r.teraflops("fp6_tflops");
        a.fp4 = r.teraflops("fp4_tflops");
        a.int8 = r.teraflops("int8_tops");
        a.rateBasis =
            r.oneOf("perf_basis", {QStringLiteral("dense"), QStringLiteral("vendor_headline_density_unstated"),
                                   QStringLiteral("none_published")});
        a.memory = r.bytesFromGigabytes("memory_gb");
        if (const auto tbs = r.positive("memory_bandwidth_tb_s"))
            a.memoryBandwidth = Bandwidth::fromTerabytesPerSecond(*tbs);
        a.scaleUpBothWays = r.gigabytesPerSecond("scale_up_gb_s");
        a.scaleUpLink = r.text("scale_up_link");
        a.scaleUpDomain = r.countOr("scale_up_domain", 1);
        a.tdp = r.watts("tdp_w");
        a.cooling = r.text("cooling");
        a.listPriceUsd = r.band("list_price_usd_low", "list_price_usd_high");
        a.exportClass = r.text("export_class");
        a.vendorCountry = r.required("vendor_hq_country");
        a.provenance = r.provenance();
        snapshot.accelerators.push_back(std::move(a));
    }
    return r.problems();
}

Problems fillSystems(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.systems.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        System s;
        s.id = r.required("id");
        s.vendor = r.required("vendor");
        s.name = r.required("name");
        s.kind = r.oneOf("kind", {QStringLiteral("server"), QStringLiteral("rack"), QStringLiteral("pod"),
                                  QStringLiteral("workstation"), QStringLiteral("cpu_node")});
        s.acceleratorId = r.text("accelerator_id");
        s.accelerators = r.countOr("accelerators", 0);
        if (s.acceleratorId.isEmpty() != (s.accelerators == 0))
            r.fail("accelerators", QStringLiteral("an accelerator and its number must come together"),
                   QStringLiteral("both or neither"));
        s.cpuId = r.text("cpu_id");
        s.cpus = r.countOr("cpus", 0);
        s.hostMemory = r.bytesFromGigabytes("host_memory_gb");
        if (const auto terabytes = r.nonNegative("local_nvme_tb"))
            s.localNvme = Bytes::fromTerabytes(*terabytes);
        s.nicId = r.text("nic_id");
        s.nics = r.countOr("nics", 0);
        s.nicOneWay = r.gigabytesPerSecond("nic_gb_s");
        s.powerMax = r.kilowatts("power_max_kw");
        s.powerTypical = r.kilowatts("power_typical_kw");
        if (s.powerMax && s.powerTypical && *s.powerTypical > *s.powerMax)
            r.fail("power_typical_kw", QStringLiteral("typical power is above the maximum"),
                   QStringLiteral("at most power_max_kw"));
        s.rackUnits = r.count("rack_units");
        if (const auto kg = r.positive("weight_kg"))
            s.weight = Mass::fromKilograms(*kg);
        s.cooling = r.text("cooling");
        s.priceUsd = r.band("price_usd_low", "price_usd_high");
        s.priceSource = r.text("price_source");
        s.leadTimeWeeks = r.band("lead_time_weeks_low", "lead_time_weeks_high");
        s.leadTimeSource = r.text("lead_time_source");
        s.availability = availability(r);
        s.vendorCountry = r.required("vendor_hq_country");
        s.provenance = r.provenance();
        snapshot.systems.push_back(std::move(s));
    }
    return r.problems();
}

Problems fillCloudOffers(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.cloudOffers.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        CloudOffer o;
        o.id = r.required("id");
        o.provider = r.required("provider");
        o.providerId = r.required("provider_id");
        o.providerCountry = r.required("provider_hq_country");
        o.instanceType = r.required("instance_type");
        o.region = r.required("region");
        o.country = r.text("region_country");
        o.siteId = r.text("site_id");
        o.accelerators = r.countOr("accelerators", 0);
        o.acceleratorId = o.accelerators > 0 ? r.required("accelerator_id") : r.text("accelerator_id");
        o.memory = r.bytesFromGigabytes("memory_gb");
        if (o.accelerators == 0 && !o.acceleratorId.isEmpty())
            r.fail("accelerators", QStringLiteral("the offer has no accelerators"),
                   QStringLiteral("a whole number from 1, or no accelerator_id"));
        if (o.accelerators == 0 && (r.countOr("vcpus", 0) == 0 || !o.memory))
            r.fail("vcpus", QStringLiteral("an instance without accelerators is its processors and memory"),
                   QStringLiteral("vcpus and memory_gb"));
        o.priceCurrency = r.required("price_currency");
        if (Currency(o.priceCurrency).isEmpty())
            r.fail("price_currency", QStringLiteral("“%1” is not a currency").arg(o.priceCurrency),
                   QStringLiteral("three capital letters of ISO 4217"));
        const auto price = r.positive("price_hour");
        const auto spot = r.positive("spot_hour");
        // The price of the accelerators without their host would win every comparison: listed, never chosen.
        if (r.oneOf("price_scope", {QStringLiteral("instance"), QStringLiteral("accelerators_only")}) ==
            QLatin1String("instance")) {
            o.pricePerHour = price;
            o.spotUsdPerHour = spot;
        }
        o.term = r.oneOf("term", {QStringLiteral("on_demand"), QStringLiteral("reserved_1y"),
                                  QStringLiteral("reserved_3y"), QStringLiteral("capacity_block")});
        o.provenance = r.provenance();
        snapshot.cloudOffers.push_back(std::move(o));
    }
    return r.problems();
}

} // namespace cw::catalog
