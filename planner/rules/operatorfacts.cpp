#include "planner/rules/operatorfacts.h"

namespace cw::planner {

using namespace Qt::StringLiterals;

FactSet operatorFacts(const catalog::Provider &provider, const catalog::CatalogSnapshot &catalog)
{
    FactSet facts;
    const auto put = [&](const QString &name, FactValue value) {
        facts.insert(name, {std::move(value), u"catalog"_s, provider.provenance.sourceTitle, {}, {}});
    };
    for (const QString &group : {u"EU"_s, u"EEA"_s})
        put(u"group."_s + group, catalog.countriesOf(group));
    put(u"site.operator"_s, provider.name);
    if (!provider.country.isEmpty())
        put(u"site.operator_country"_s, provider.country);
    if (!provider.ultimateParent.isEmpty())
        put(u"site.operator_parent"_s, provider.ultimateParent);
    if (provider.cloudAct)
        put(u"site.us_exposed"_s, *provider.cloudAct);
    if (provider.sealLow)
        put(u"site.seal_low"_s, double(*provider.sealLow));
    if (provider.sealHigh)
        put(u"site.seal_high"_s, double(*provider.sealHigh));
    if (provider.certifications.isEmpty())
        return facts;
    put(u"site.certifications"_s, provider.certifications);
    const auto notes = [&](const QString &word, const QString &refusal) {
        return provider.certifications.contains(word) && !provider.certifications.contains(refusal);
    };
    put(u"site.has_c5"_s, notes(u"C5"_s, u"C5 planned"_s));
    put(u"site.has_iso27001"_s, notes(u"ISO 27001"_s, u"ISO 27001 planned"_s));
    put(u"site.has_secnumcloud"_s,
        notes(u"SecNumCloud"_s, u"no SecNumCloud"_s) && !provider.certifications.contains("in progress"_L1));
    return facts;
}

} // namespace cw::planner
