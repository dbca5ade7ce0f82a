#include "planner/rules/factnames.h"

#include "planner/plan/scopes.h"

namespace cw::planner {

const std::vector<FactInfo> &factInfos()
{
    using enum FactType;
    using enum FactOrigin;
    static const std::vector<FactInfo> all = {
        {"plan.roles", List, Planner,
         "Roles under the EU AI Act: provider, deployer, importer, distributor, manufacturer", ""},
        {"plan.risk_class", Text, Planner, "Risk class under the EU AI Act: prohibited, high, limited, minimal", ""},
        {"plan.high_risk_area", Text, Planner, "Area of Annex III or product of Annex I", ""},
        {"plan.in_eu", Truth, Planner, "A place or the users of the plan lie in the European Union", ""},
        {"plan.countries", List, Planner, "Countries of all places in use", ""},
        {"plan.user_countries", List, Planner, "Countries of the stated users", ""},
        {"plan.personal_data", Truth, Planner, "Some workload touches personal data", ""},
        {"plan.uses_cloud", Truth, Planner, "Some capacity is rented from a cloud", ""},
        {"plan.uses_own", Truth, Planner, "Some hardware stands in a hall of the planner’s own", ""},
        {"plan.uses_colocation", Truth, Planner, "Some hardware stands in a rented hall", ""},
        {"plan.buys_hardware", Truth, Planner, "Hardware is bought", ""},
        {"plan.has_inference", Truth, Planner, "The plan serves a model", ""},
        {"plan.has_training", Truth, Planner, "The plan trains a model from scratch", ""},
        {"plan.has_fine_tuning", Truth, Planner, "The plan changes a model by further training", ""},
        {"plan.training_flop", Number, Planner, "Largest training compute of one model, FLOP", ""},
        {"plan.accelerators", Number, Planner, "Accelerators in service, rented ones too, period by period", ""},
        {"plan.it_power_kw", Number, Planner,
         "Nameplate IT power of the hardware in service, period by period, kW; what clouds rent out is left out", ""},
        {"plan.suppliers", List, Planner, "Vendors and operators contracted with", ""},
        {"plan.single_supplier", Truth, Planner, "All accelerators come from one chip vendor", ""},
        {"plan.chip_countries", List, Planner, "Headquarters of the chip vendors in use", ""},
        {"plan.carbon_t", Number, Planner, "Carbon over the horizon, t CO₂e", ""},
        {"plan.us_exposed", Truth, Planner, "Some operator or its parent is under US jurisdiction", ""},
        {"plan.seal_low", Number, Planner, "Lowest sovereignty level of the places in use", ""},
        {"plan.providers", List, Planner, "Operators of the places in use", ""},
        {"plan.horizon_end", Text, Planner, "Last day of the plan", ""},
        {"workload.kind", Text, Planner, "inference, training, fine_tuning, vector_search, feature_serving, dataset",
         ""},
        {"workload.personal_data", Truth, Planner, "The workload touches personal data", ""},
        {"workload.classification", Text, Planner, "Classification of its data, as stated", ""},
        {"workload.training_flop", Number, Planner, "Compute of one training, FLOP: 6 × active parameters × tokens",
         ""},
        {"workload.modification_flop", Number, Planner, "Compute of the changes made to somebody else’s model, FLOP",
         ""},
        {"workload.base_flop", Number, Planner, "Compute the base model was trained with, FLOP", ""},
        {"workload.modification_share", Number, Planner,
         "Compute of the changes as a share of what the base model was trained with", ""},
        {"workload.cumulative_flop", Number, Planner, "Compute of the base model and of the changes together, FLOP",
         ""},
        {"workload.serves_model", Truth, Planner, "Answers come out of a generative language model", ""},
        {"workload.countries", List, Planner, "Countries the workload runs in", ""},
        {"workload.user_countries", List, Planner, "Countries of its users", ""},
        {"workload.outside_eea", Truth, Planner, "Some of it runs outside the European Economic Area", ""},
        {"workload.outside_adequate", Truth, Planner, "Some of it runs in a country without an EU adequacy decision",
         ""},
        {"workload.us_operated", Truth, Planner, "Some of it runs at an operator under US jurisdiction", ""},
        {"workload.model_country", Text, Planner, "Country of the model’s developer", ""},
        {"workload.model_licence", Text, Planner, "Licence of the model", ""},
        {"workload.availability", Number, Planner, "Availability asked of it", ""},
        {"workload.single_site", Truth, Planner, "It runs at one place only", ""},
        {"site.kind", Text, Planner, "own, colocation, cloud", ""},
        {"site.country", Text, Planner, "Country, ISO alpha-2", ""},
        {"site.operator", Text, Planner, "Who runs the place", ""},
        {"site.operator_country", Text, Planner, "Headquarters of the operator", ""},
        {"site.operator_parent", Text, Planner, "Country of the operator’s ultimate parent", ""},
        {"site.us_exposed", Truth, Planner, "Operator or parent is under US jurisdiction (CLOUD Act)", ""},
        {"site.certifications", Text, Planner, "Certificates of the operator as catalogued", ""},
        {"site.has_c5", Truth, Planner, "The catalog notes a C5 report of the operator", ""},
        {"site.has_iso27001", Truth, Planner, "The catalog notes an ISO/IEC 27001 certificate of the operator", ""},
        {"site.has_secnumcloud", Truth, Planner, "The catalog notes a SecNumCloud qualification of the operator", ""},
        {"site.seal_low", Number, Planner, "Lower end of the estimated sovereignty level", ""},
        {"site.seal_high", Number, Planner, "Upper end of the estimated sovereignty level", ""},
        {"site.rated_kw", Number, Planner, "IT power the hall is built for, else planned there, kW", ""},
        {"site.it_power_kw", Number, Planner, "IT power planned there, kW", ""},
        {"site.pue", Number, Planner, "Power usage effectiveness", ""},
        {"site.personal_data", Truth, Planner, "A workload with personal data runs there", ""},
        {"site.adequacy", Text, Planner, "EU adequacy decision: not needed, y, partial, n", ""},
        {"site.export_groups", List, Planner, "US country groups of the place (15 CFR 740)", ""},
        {"site.export_licence", Text, Planner, "Whether US law asks a licence for controlled chips there: y, n", ""},
        {"site.cooling", Text, Planner, "Cooling, as stated", ""},
        {"site.power_feeds", Text, Planner, "Power feeds: N, N+1, 2N", ""},
        {"site.months", Number, Planner, "Months the place is in use", ""},
        {"part.name", Text, Planner, "What is bought or rented", ""},
        {"part.vendor", Text, Planner, "Vendor", ""},
        {"part.chip", Text, Planner, "Accelerator", ""},
        {"part.chip_country", Text, Planner, "Headquarters of the chip vendor", ""},
        {"part.tpp", Number, Planner, "Total processing performance, dense TOPS × bit length", ""},
        {"part.bandwidth_gb_s", Number, Planner, "Memory bandwidth, GB/s", ""},
        {"part.controlled", Truth, Planner, "Over the performance threshold of ECCN 3A090.a", ""},
        {"part.gray", Truth, Planner, "Between the thresholds: the class depends on die area", ""},
        {"part.bought", Truth, Planner, "Bought, so that it has to be shipped", ""},
        {"part.quantity", Number, Planner, "Units", ""},
        {"org.export_groups", List, Planner,
         "US country groups of the organisation’s country and of its ultimate parent’s (15 CFR 740)", ""},
        {"org.country", Text, Stated, "Country the planner’s organisation is established in",
         "In which country is your organisation established?"},
        {"org.parent_country", Text, Stated, "Country of its ultimate parent",
         "In which country is the ultimate parent of your organisation?"},
        {"org.employees", Number, Stated, "Staff", "How many people does your organisation employ?"},
        {"org.turnover_eur", Number, Stated, "Worldwide turnover, EUR a year",
         "What is the worldwide yearly turnover in EUR?"},
        {"org.size", Text, Stated, "sme, smc or large",
         "Is the organisation a small or medium one (sme), a small mid-cap (smc) or large?", "sme smc large"},
        {"org.sector", Text, Stated,
         "financial, health, public, energy, transport, water, digital, space, post, waste, chemicals, food, "
         "manufacturing, research or another",
         "In which sector does your organisation work?",
         "financial health public energy transport water digital space post waste chemicals food manufacturing "
         "research another"},
        {"org.is_public", Truth, Stated, "A public body", "Is your organisation a public body?"},
        {"org.is_essential", Truth, Stated, "Essential or important entity under NIS2",
         "Is your organisation an essential or important entity under NIS2?"},
        {"org.offers_digital_infrastructure", Truth, Stated,
         "It offers cloud, data-centre, managed or CDN services to others",
         "Do you offer cloud, data-centre, managed or content-delivery services to others?"},
        {"org.serves_financial", Truth, Stated, "It serves financial entities in the EU",
         "Do you serve financial entities in the EU?"},
        {"org.offers_cloud", Truth, Stated, "It sells data processing services in the EU",
         "Do you sell data processing services (cloud) in the EU?"},
        {"org.critical_entity", Truth, Stated, "It was named a critical entity",
         "Was your organisation named a critical entity?"},
        {"org.german_federal", Truth, Stated, "A German federal body", "Is your organisation a German federal body?"},
        {"org.french_state", Truth, Stated, "A French state body", "Is your organisation a French state body?"},
        {"system.placed_on_market", Text, Stated,
         "Day the system was or will be placed on the market or put into service",
         "When was or will the system be placed on the market or put into service (ISO date)?"},
        {"system.high_risk_basis", Text, Stated, "annex3 or annex1",
         "Is the system high-risk under Annex III (annex3) or as a product of Annex I (annex1)?", "annex3 annex1"},
        {"system.interacts_with_people", Truth, Stated, "People talk to it",
         "Do people interact with the system directly?"},
        {"system.synthetic_content", Truth, Stated, "It generates audio, images, video or text",
         "Does the system generate audio, images, video or text?"},
        {"system.deep_fakes", Truth, Stated, "It makes deep fakes or texts on matters of public interest",
         "Does it make deep fakes, or texts that inform the public on matters of public interest?"},
        {"system.emotion_recognition", Truth, Stated, "It recognises emotions or sorts people by biometric traits",
         "Does it recognise emotions or categorise people by biometric traits?"},
        {"system.intimate_imagery", Truth, Stated, "It could make intimate images of real people",
         "Could the system make intimate or abusive images of real people?"},
        {"system.biometric_identification", Truth, Stated, "It identifies people by biometric traits at a distance",
         "Does the system identify people remotely by biometric traits?"},
        {"system.public_services", Truth, Stated, "A public body, or a private one with public services, uses it",
         "Is the system used by a public body or for public services?"},
        {"system.credit_or_insurance", Truth, Stated, "It scores credit or prices life and health insurance",
         "Does the system score credit, or life and health insurance?"},
        {"system.decides_on_people", Truth, Stated,
         "It makes or supports decisions with legal or similar effect on people",
         "Does the system make or support decisions with legal or similarly serious effect on people?"},
        {"system.at_work", Truth, Stated, "It is used at the workplace", "Is the system used at the workplace?"},
        {"system.component_of_product", Truth, Stated, "It is a safety component of a product",
         "Is the system a safety component of a product?"},
        {"system.is_product", Truth, Stated, "A product with digital elements is placed on the EU market",
         "Do you place a product with digital elements (not only a service) on the EU market?"},
        {"system.model_on_market", Truth, Stated, "The trained model is offered to others in the EU",
         "Will the trained model be offered to others in the EU (open weights count)?"},
        {"system.open_source", Truth, Stated, "Weights, architecture and usage are public under a free licence",
         "Are weights, architecture and usage published under a free and open-source licence?"},
        {"system.designated_systemic", Truth, Stated, "The Commission designated the model as one with systemic risk",
         "Did the Commission designate the model as one with systemic risk?"},
        {"system.base_is_systemic", Truth, Stated, "The base model is one with systemic risk",
         "Is the model you change one with systemic risk?"},
        {"system.business_users_eu", Number, Stated, "Registered business users in the EU",
         "How many registered business users in the EU does the model have?"},
        {"system.health_data", Truth, Stated, "Health data is processed", "Is health data processed?"},
        {"system.special_categories", Truth, Stated, "Special categories of personal data are processed",
         "Are special categories of personal data (Art. 9 GDPR) processed?"},
        {"system.large_scale", Truth, Stated, "Personal data is processed on a large scale or people are monitored",
         "Is personal data processed on a large scale, or are people monitored systematically?"},
        {"system.colorado", Truth, Stated, "Consumers in Colorado are decided upon",
         "Does the system decide on consumers in Colorado?"},
        {"system.texas", Truth, Stated, "The system is used in Texas", "Is the system used in Texas?"},
        {"system.california", Truth, Stated, "The developer does business in California",
         "Is the model developed or offered from or in California?"},
        {"system.new_york", Truth, Stated, "The model is offered in New York",
         "Is the model developed or offered in New York?"},
        {"system.important_data_cn", Truth, Stated, "Personal or important data was collected in mainland China",
         "Was personal or important data collected in mainland China?"},
        {"policy.require_iso27001", Truth, Stated, "Places must hold ISO/IEC 27001",
         "Must every place hold ISO/IEC 27001?"},
        {"policy.require_iso42001", Truth, Stated, "An AI management system after ISO/IEC 42001 is wanted",
         "Is an AI management system after ISO/IEC 42001 wanted?"},
        {"policy.require_c5", Truth, Stated, "Operators must show a C5 report", "Must operators show a C5 report?"},
        {"policy.require_secnumcloud", Truth, Stated, "Operators must be qualified under SecNumCloud",
         "Must operators be qualified under SecNumCloud?"},
        {"policy.require_en50600", Truth, Stated, "Halls must follow EN 50600", "Must halls follow EN 50600?"},
        {"policy.use_nist", Truth, Stated, "NIST AI RMF is used", "Is the NIST AI Risk Management Framework used?"},
        {"policy.use_c3a", Truth, Stated, "The BSI C3A criteria are used", "Are the BSI C3A criteria used?"},
        {"policy.min_seal", Number, Stated, "Lowest sovereignty level asked for",
         "Which sovereignty level is asked for?"},
        {"policy.no_us_exposure", Truth, Stated, "No operator under US jurisdiction",
         "Must no operator be under US jurisdiction?"},
        {"policy.max_pue", Number, Stated, "Highest PUE accepted", "Which PUE is accepted at most?"},
        {"policy.max_suppliers_share", Truth, Stated, "More than one chip vendor is wanted",
         "Is more than one chip vendor wanted?"},
        {"governance.literacy", Truth, Stated, "Measures for AI literacy are taken",
         "Are measures for AI literacy taken and recorded?"},
        {"governance.prohibited_screened", Truth, Stated, "The purpose was screened against Art. 5",
         "Was the intended purpose screened against Art. 5?"},
        {"governance.dpia", Truth, Stated, "A data protection impact assessment is done",
         "Is a data protection impact assessment done?"},
        {"governance.processor_contract", Truth, Stated, "Processor contracts are signed",
         "Are processor contracts (Art. 28 GDPR) signed?"},
        {"governance.records", Truth, Stated, "Records of processing are kept",
         "Are records of processing (Art. 30 GDPR) kept?"},
        {"governance.transfer_tool", Truth, Stated, "A transfer tool is in place",
         "Is a transfer tool (Chapter V GDPR) in place?"},
        {"governance.incident_process", Truth, Stated, "An incident process with its clocks is in place",
         "Is an incident process with its reporting clocks in place?"},
        {"governance.exit_plan", Truth, Stated, "An exit plan is written", "Is an exit plan written?"},
        {"governance.ict_register", Truth, Stated, "The register of ICT contracts is kept",
         "Is the register of ICT contracts kept?"},
        {"governance.sbom", Truth, Stated, "A bill of materials of software is kept",
         "Is a software bill of materials kept?"},
        {"governance.energy_report", Truth, Stated, "The yearly energy report is filed",
         "Is the yearly energy report filed?"},
        {"governance.energy_management", Truth, Stated, "An energy or environmental management system is in place",
         "Is an energy or environmental management system in place?"},
        {"governance.energy_management_audited", Truth, Stated,
         "That management system is validated or holds a certificate",
         "Is the energy or environmental management system validated, or does it hold a certificate?"},
        {"governance.export_screening", Truth, Stated, "End use, end user and parent were screened",
         "Were end use, end user and ultimate parent screened?"},
        {"governance.export_licence", Truth, Stated, "The export licence is granted", "Is the export licence granted?"},
        {"governance.key_control", Truth, Stated, "Only the planner holds the keys",
         "Are the encryption keys held by you alone?"},
        {"governance.marking", Truth, Stated, "Output is marked in machine-readable form",
         "Is synthetic output marked in machine-readable form?"},
        {"governance.user_notice", Truth, Stated, "People are told that they talk to an AI system",
         "Are people told that they talk to an AI system?"},
        {"governance.logging_6_months", Truth, Stated, "Logs are kept at least six months",
         "Are logs kept at least six months?"},
        {"governance.human_oversight", Truth, Stated, "People who oversee the system are named",
         "Are the people who oversee the system named?"},
        {"governance.nis2_measures", Truth, Stated, "The measures of Art. 21 NIS2 are taken",
         "Are the measures of Art. 21 NIS2 taken?"},
        {"site.renewable_share", Number, Stated, "Share of power from renewable sources, 0 to 1",
         "Which share of the power comes from renewable sources?"},
        {"site.heat_reuse_share", Number, Stated, "Share of energy reused as heat, 0 to 1",
         "Which share of the energy is reused as heat?"},
        {"site.operation_start", Text, Stated, "Day the hall went or goes into operation",
         "When did or will the hall go into operation (ISO date)?"},
        {"site.water_metered", Truth, Stated, "Water is metered", "Is water use metered?"},
    };
    return all;
}

const FactInfo *factInfo(const QString &name)
{
    static const QHash<QString, const FactInfo *> byName = [] {
        QHash<QString, const FactInfo *> index;
        for (const FactInfo &info : factInfos())
            index.insert(QLatin1String(info.name), &info);
        return index;
    }();
    return byName.value(name);
}

bool isFactName(const QString &name)
{
    return factInfo(name) || name.startsWith(QLatin1String("group.")) || name.startsWith(QLatin1String("x."));
}

QStringList factChoices(const QString &name)
{
    const FactInfo *info = factInfo(name);
    return info ? QString::fromLatin1(info->choices).split(QLatin1Char(' '), Qt::SkipEmptyParts) : QStringList();
}

FactType factType(const QString &name)
{
    if (name.startsWith(QLatin1String("group.")))
        return FactType::List;
    const FactInfo *info = factInfo(name);
    return info ? info->type : FactType::Any;
}

QString nearestFactName(const QString &name)
{
    QStringList known;
    for (const FactInfo &info : factInfos())
        known.append(QLatin1String(info.name));
    return nearestWord(name, known);
}

bool fitsType(const FactValue &value, FactType type)
{
    switch (type) {
    case FactType::Truth:
        return std::holds_alternative<bool>(value);
    case FactType::Number:
        return std::holds_alternative<double>(value);
    case FactType::Text:
        return std::holds_alternative<QString>(value);
    case FactType::List:
        return std::holds_alternative<QStringList>(value);
    case FactType::Any:
        return true;
    }
    return false;
}

} // namespace cw::planner
