#include "catalog/store/rowreader.h"
#include "catalog/store/typedrows.h"

namespace cw::catalog {

Problems fillSites(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.sites.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Site s;
        s.id = r.required("id");
        s.name = r.required("name");
        s.country = r.required("country");
        s.latitude = r.number("lat").value_or(0);
        s.longitude = r.number("lon").value_or(0);
        if (r.text("lat").isEmpty() || s.latitude < -90 || s.latitude > 90)
            r.fail("lat", QStringLiteral("“%1” is not a latitude").arg(r.text("lat")),
                   QStringLiteral("degrees from -90 to 90"));
        if (r.text("lon").isEmpty() || s.longitude < -180 || s.longitude > 180)
            r.fail("lon", QStringLiteral("“%1” is not a longitude").arg(r.text("lon")),
                   QStringLiteral("degrees from -180 to 180"));
        s.kind = r.oneOf("kind", {QStringLiteral("cloud_region"), QStringLiteral("colo"), QStringLiteral("own"),
                                  QStringLiteral("metro")});
        s.providerId = r.text("provider_id");
        s.providerCountry = r.text("provider_hq_country");
        s.regionCode = r.text("region_code");
        s.metroId = r.text("metro_id");
        s.gridZone = r.text("grid_zone");
        s.status = r.text("status");
        s.provenance = r.provenance();
        snapshot.sites.push_back(std::move(s));
    }
    return r.problems();
}

Problems fillCountries(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.countries.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Country c;
        c.iso2 = r.required("iso2");
        c.name = r.required("name");
        c.euMember = r.yesNo("eu_member").value_or(false);
        c.eea = r.yesNo("eea").value_or(false);
        c.gdprAdequacy = r.text("gdpr_adequacy");
        c.exportGroup = r.text("us_export_group");
        c.chipLicence = r.text("ai_chip_licence_required");
        c.provenance = r.provenance();
        snapshot.countries.push_back(std::move(c));
    }
    return r.problems();
}

Problems fillGridZones(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.gridZones.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        GridZone g;
        g.zone = r.required("zone");
        g.country = r.text("country");
        g.name = r.required("name");
        g.carbonGramsPerKwh = r.nonNegative("carbon_gco2e_kwh");
        g.carbonBasis = r.text("carbon_basis");
        g.carbonYear = r.text("carbon_year");
        g.pricePerKwh = r.band("price_low", "price_high");
        g.priceCurrency = r.text("price_currency");
        if (g.pricePerKwh && Currency(g.priceCurrency).isEmpty())
            r.fail("price_currency", QStringLiteral("the price has no currency"),
                   QStringLiteral("three capital letters of ISO 4217"));
        g.priceBasis = r.text("price_basis");
        g.waterLitresPerKwh = r.nonNegative("water_l_per_kwh_grid");
        g.provenance = r.provenance();
        snapshot.gridZones.push_back(std::move(g));
    }
    return r.problems();
}

Problems fillProviders(const SourceTable &source, CatalogSnapshot &snapshot)
{
    RowReader r(source);
    snapshot.providers.reserve(r.rowCount());
    for (std::size_t row = 0; row < r.rowCount(); ++row) {
        r.moveTo(row);
        Provider p;
        p.id = r.required("id");
        p.name = r.required("name");
        p.kind = r.required("kind");
        p.country = r.required("hq_country");
        p.ultimateParent = r.text("ultimate_parent_country");
        p.cloudAct = r.yesNo("subject_to_cloud_act");
        p.certifications = r.text("certifications");
        p.sealLow = r.count("seal_estimate_low");
        p.sealHigh = r.count("seal_estimate_high");
        p.provenance = r.provenance();
        snapshot.providers.push_back(std::move(p));
    }
    return r.problems();
}

} // namespace cw::catalog
