#include "catalog/store/rowreader.h"
#include "catalog/store/typedrows.h"

namespace cw::catalog {

Problems fillSwitches(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.switches.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Switch s;
        s.id = r.required("id");
        s.vendor = r.required("vendor");
        s.name = r.required("model");
        s.protocol = r.required("protocol");
        s.ports = r.countOr("ports", 0);
        if (const auto gbits = r.positive("port_gbps"))
            s.portOneWay = Bandwidth::fromGigabitsPerSecond(*gbits);
        s.powerTypical = r.watts("typical_power_w");
        s.powerMax = r.watts("max_power_w");
        s.rackUnits = r.count("rack_units");
        s.priceUsd = r.band("price_usd_low", "price_usd_high");
        s.vendorCountry = r.required("vendor_hq_country");
        s.provenance = r.provenance();
        snapshot.switches.push_back(std::move(s));
    }
    return r.problems();
}

Problems fillCables(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.cables.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Cable c;
        c.id = r.required("id");
        c.type = r.required("type");
        c.vendor = r.text("vendor");
        c.name = r.required("model");
        c.speedGbps = r.positive("speed_gbps").value_or(0);
        if (const auto metres = r.positive("reach_m"))
            c.reach = Length::fromMetres(*metres);
        c.powerPerEnd = r.watts("power_w_per_end");
        c.priceUsd = r.band("price_usd_low", "price_usd_high");
        c.provenance = r.provenance();
        snapshot.cables.push_back(std::move(c));
    }
    return r.problems();
}

Problems fillStorageSystems(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.storageSystems.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        StorageSystem s;
        s.id = r.required("id");
        s.vendor = r.required("vendor");
        s.name = r.required("product");
        s.type = r.required("type");
        s.read = r.gigabytesPerSecond("read_gbs");
        s.write = r.gigabytesPerSecond("write_gbs");
        s.readIops = r.positive("read_iops");
        s.capacity = r.bytesFromTerabytes("capacity_tb");
        s.capacityBasis = r.text("capacity_basis");
        s.rackUnits = r.count("rack_units");
        s.power = r.watts("power_w");
        s.minUnits = r.countOr("min_units", 1);
        s.priceUsd = r.band("price_usd", "price_usd");
        s.vendorCountry = r.text("vendor_hq_country");
        s.provenance = r.provenance();
        snapshot.storageSystems.push_back(std::move(s));
    }
    return r.problems();
}

Problems fillEmbodied(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.embodied.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Embodied e;
        e.id = r.required("id");
        e.category = r.required("category");
        e.item = r.required("item");
        e.unit = r.required("unit");
        e.kilograms = r.band("kgco2e_low", "kgco2e_high", "kgco2e");
        e.lifeYears = r.positive("default_life_years");
        e.provenance = r.provenance();
        snapshot.embodied.push_back(std::move(e));
    }
    return r.problems();
}

Problems fillAssumptions(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.assumptions.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Assumption a;
        a.id = r.required("id");
        a.sentence = r.required("sentence");
        a.unit = r.required("unit");
        for (const char *column : {"low", "likely", "high"})
            (void)r.required(column);
        a.value = {r.nonNegative("low").value_or(0), r.nonNegative("likely").value_or(0),
                   r.nonNegative("high").value_or(0)};
        if (!a.value.isOrdered())
            r.fail("likely", QStringLiteral("the band is not in order"),
                   QStringLiteral("low, likely, high from small to large"));
        a.provenance = r.provenance();
        snapshot.assumptions.push_back(std::move(a));
    }
    return r.problems();
}

Problems fillRates(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.rates.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        const Provenance provenance = r.provenance();
        if (r.text("record") != QLatin1String("fx"))
            continue;
        ExchangeRate rate;
        rate.currency = Currency(r.required("code"));
        if (rate.currency.isEmpty())
            r.fail("code", QStringLiteral("“%1” is not a currency").arg(r.text("code")),
                   QStringLiteral("three capital letters of ISO 4217"));
        (void)r.required("per_eur");
        rate.perEuro = r.positive("per_eur").value_or(0);
        rate.date = r.required("date");
        rate.provenance = provenance;
        snapshot.rates.push_back(std::move(rate));
    }
    return r.problems();
}

Problems checkPlainTable(const SourceTable &source)
{
    RowReader r(source);
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        (void)r.provenance();
    }
    return r.problems();
}

} // namespace cw::catalog
