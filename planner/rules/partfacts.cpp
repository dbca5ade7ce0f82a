#include "planner/plan/unitaccelerator.h"
#include "planner/rules/factparts.h"

#include <algorithm>
#include <map>

namespace cw::planner {

namespace {

/// Thresholds of ECCN 3A090 that TPP alone decides (88 FR 73458): at 4,800 controlled, from 1,600 it depends on the
/// die.
constexpr double tppControlled = 4800, tppGray = 1600;

std::optional<double> processingPerformance(const catalog::CatalogSnapshot &catalog, const QString &chip)
{
    const catalog::FactTable *table = catalog.table(QStringLiteral("accelerators"));
    const int id = table ? table->column(QStringLiteral("id")) : -1;
    const int tpp = table ? table->column(QStringLiteral("tpp_derived")) : -1;
    if (id < 0 || tpp < 0)
        return std::nullopt;
    for (const QStringList &row : table->rows)
        if (row[id] == chip) {
            bool isNumber = false;
            const double value = row[tpp].toDouble(&isNumber);
            return isNumber ? std::optional(value) : std::nullopt;
        }
    return std::nullopt;
}

void addChip(const FactCase &c, const catalog::Accelerator &chip, FactSet &facts)
{
    constexpr double bytesPerGigabyte = 1e9;
    facts.insert(QStringLiteral("part.chip"), factOfCatalog(chip.name, chip.provenance));
    if (!chip.vendorCountry.isEmpty())
        facts.insert(QStringLiteral("part.chip_country"), factOfCatalog(chip.vendorCountry, chip.provenance));
    if (chip.memoryBandwidth)
        facts.insert(QStringLiteral("part.bandwidth_gb_s"),
                     factOfCatalog(chip.memoryBandwidth->toBytesPerSecond() / bytesPerGigabyte, chip.provenance,
                                   QStringLiteral("GB/s")));
    const auto tpp = processingPerformance(c.catalog, chip.id);
    if (!tpp)
        return;
    const auto from = QStringLiteral("Dense rate × bit length, highest over precisions");
    facts.insert(QStringLiteral("part.tpp"), factDerived(*tpp, from));
    facts.insert(QStringLiteral("part.controlled"), factDerived(*tpp >= tppControlled, from));
    facts.insert(QStringLiteral("part.gray"), factDerived(*tpp >= tppGray && *tpp < tppControlled, from));
}

} // namespace

std::vector<Subject> partSubjects(const FactCase &c, int period, const std::vector<Subject> &sites)
{
    std::map<std::pair<QString, QString>, DesignUnits> parts; // by place and system
    for (const DesignUnits &units : unitsIn(c, period)) {
        DesignUnits &sum = parts.try_emplace({units.site, units.system}, units).first->second;
        if (&sum != &units && sum.offer != units.offer)
            sum.active += units.active;
    }
    std::vector<Subject> subjects;
    for (const auto &[key, units] : parts) {
        const auto site = std::find_if(sites.begin(), sites.end(),
                                       [&, here = key.first](const Subject &each) { return each.id == here; });
        Subject subject{QStringLiteral("%1.%2").arg(units.site, units.system), units.system,
                        site == sites.end() ? c.common : site->facts};
        FactSet &facts = subject.facts;
        const catalog::System *system = c.catalog.system(units.system);
        if (system)
            subject.label = system->name;
        facts.insert(QStringLiteral("part.name"), factDerived(subject.label, QStringLiteral("Design")));
        if (system)
            facts.insert(QStringLiteral("part.vendor"), factOfCatalog(system->vendor, system->provenance));
        facts.insert(QStringLiteral("part.bought"),
                     factDerived(units.procurement != QLatin1String("cloud"), QStringLiteral("Design")));
        facts.insert(QStringLiteral("part.quantity"), factDerived(double(units.active), QStringLiteral("Design")));
        if (const catalog::Accelerator *chip = acceleratorOf(units.system, c.catalog)) {
            addChip(c, *chip, facts);
        } else if (system && system->accelerators == 0) {
            facts.insert(QStringLiteral("part.controlled"), factDerived(false, QStringLiteral("No accelerator")));
            facts.insert(QStringLiteral("part.gray"), factDerived(false, QStringLiteral("No accelerator")));
            facts.insert(QStringLiteral("part.chip_country"),
                         factDerived(QStringLiteral("none"), QStringLiteral("No accelerator")));
        }
        subjects.push_back(std::move(subject));
    }
    return subjects;
}

} // namespace cw::planner
