#include "planner/perf/servingcalibration.h"

#include <algorithm>
#include <limits>

namespace cw::planner {

namespace {

struct FactorFacts {
    QLatin1String name;
    double prior;
    double cap;
};

constexpr double uncapped = std::numeric_limits<double>::infinity();

// Documented in docs/performance-model-serving.md, section "Priors"; in the order of ServingFactor.
constexpr std::array<FactorFacts, servingFactorCount> facts{{
    {QLatin1String("gemm_share"), 0.70, 0.85},
    {QLatin1String("gemm_fp8"), 0.80, 1.2},
    {QLatin1String("gemm_fp4"), 0.70, 1.2},
    {QLatin1String("gemm_dequant"), 0.90, 1.2},
    {QLatin1String("gemm_rows"), 63, uncapped},
    {QLatin1String("gemm_width"), 150, uncapped},
    {QLatin1String("memory_share"), 0.85, 0.95},
    {QLatin1String("expert_memory"), 0.90, 1.2},
    {QLatin1String("expert_gemm"), 0.60, 1.2},
    {QLatin1String("expert_rows"), 12, uncapped},
    {QLatin1String("expert_skew"), 0.06, uncapped},
    {QLatin1String("cache_share"), 0.60, 0.95},
    {QLatin1String("latent_cache"), 1.0, 1.5},
    {QLatin1String("attention_gemm"), 0.45, 0.85},
    {QLatin1String("layer_s"), 20e-6, uncapped},
    {QLatin1String("moe_layer_s"), 10e-6, uncapped},
    {QLatin1String("recurrent_layer_s"), 8e-6, uncapped},
    {QLatin1String("hop_s"), 9e-6, uncapped},
    {QLatin1String("link_share"), 0.50, 0.95},
    {QLatin1String("outer_hop_s"), 45e-6, uncapped},
    {QLatin1String("outer_share"), 0.80, 0.95},
    {QLatin1String("all_to_all_s"), 30e-6, uncapped},
    {QLatin1String("step_s"), 1.2e-3, uncapped},
    {QLatin1String("sequence_s"), 5e-6, uncapped},
    {QLatin1String("first_token_s"), 15e-3, uncapped},
    {QLatin1String("request_s"), 1e-3, uncapped},
    {QLatin1String("prompt_layer_s"), 0.5e-3, uncapped},
    {QLatin1String("prompt_moe_layer_s"), 1.0e-3, uncapped},
    {QLatin1String("launch_stall"), 0.5, 1},
    {QLatin1String("prefill_work"), 1.1, uncapped},
    {QLatin1String("prefill_wait"), 0.7, uncapped},
    {QLatin1String("burst_wait"), 0.10, 1},
    {QLatin1String("length_spread"), 0.2, uncapped},
    {QLatin1String("open_wait"), 1.0, uncapped},
    {QLatin1String("offline_rate"), 1.0, uncapped},
    {QLatin1String("ttft_median"), 0.97, uncapped},
    {QLatin1String("ttft_p99"), 1.5, uncapped},
    {QLatin1String("tpot_median"), 1.0, uncapped},
    {QLatin1String("tpot_p99"), 1.4, uncapped},
    {QLatin1String("open_ttft_median"), 0.92, uncapped},
    {QLatin1String("open_ttft_p99"), 2.0, uncapped},
    {QLatin1String("open_tpot_median"), 0.95, uncapped},
    {QLatin1String("open_tpot_p99"), 1.5, uncapped},
    {QLatin1String("acceptance_spread"), 0.1, 1},
}};

/// The group with the longest beginning that matches, so that the order of the table does not matter.
const ServingFamily *matching(const std::vector<ServingFamily> &groups, QStringView name)
{
    const ServingFamily *best = nullptr;
    qsizetype bestLength = 0;
    for (const ServingFamily &group : groups) {
        for (const QString &start : group.matches) {
            if (start.size() > bestLength && name.startsWith(start, Qt::CaseInsensitive)) {
                best = &group;
                bestLength = start.size();
            }
        }
    }
    return best;
}

ServingCalibration priors()
{
    ServingCalibration calibration;
    for (std::size_t f = 0; f < facts.size(); ++f)
        calibration.global.values[f] = facts[f].prior;
    ServingEngine engine;
    engine.key = QStringLiteral("any");
    calibration.engines.push_back(engine);
    calibration.origin = QStringLiteral("documented priors, no calibration loaded");
    return calibration;
}

} // namespace

ServingFactors ServingFactors::ones()
{
    ServingFactors factors;
    factors.values.fill(1);
    return factors;
}

QLatin1String servingFactorName(ServingFactor factor)
{
    return facts[std::size_t(factor)].name;
}

std::optional<ServingFactor> servingFactorFromName(const QString &name)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [&](const FactorFacts &f) { return name == f.name; });
    return found == facts.end() ? std::nullopt : std::optional(ServingFactor(found - facts.begin()));
}

double servingFactorCap(ServingFactor factor)
{
    return facts[std::size_t(factor)].cap;
}

const ServingCalibration &ServingCalibration::neutral()
{
    static const ServingCalibration calibration = priors();
    return calibration;
}

const ServingFamily *ServingCalibration::vendorOf(const Device &device) const
{
    const auto found = std::find_if(vendors.begin(), vendors.end(),
                                    [&](const ServingFamily &group) { return group.matches.contains(device.vendor); });
    return found == vendors.end() ? nullptr : &*found;
}

const ServingFamily *ServingCalibration::familyOf(const Device &device) const
{
    const ServingFamily *plain = nullptr;
    for (const ServingFamily &group : families) {
        for (const QString &match : group.matches) {
            // "Blackwell/none": members of the family whose link begins so; a plain name means the rest of the family.
            const qsizetype slash = match.indexOf(QLatin1Char('/'));
            if (slash < 0) {
                if (match == device.family)
                    plain = &group;
            } else if (QStringView(match).left(slash) == device.family &&
                       QStringView(device.scaleUpLink).startsWith(QStringView(match).mid(slash + 1))) {
                return &group;
            }
        }
    }
    return plain;
}

const ServingDevice *ServingCalibration::deviceOf(const QString &id) const
{
    const auto found = std::find_if(devices.begin(), devices.end(), [&](const ServingDevice &d) { return d.id == id; });
    return found == devices.end() ? nullptr : &*found;
}

const ServingFamily *ServingCalibration::linkOf(const Device &device) const
{
    return matching(links, device.scaleUpLink.isEmpty() ? QStringView(u"none") : QStringView(device.scaleUpLink));
}

const ServingEngine &ServingCalibration::engineOf(const QString &name, const Device &device) const
{
    const ServingEngine *best = nullptr;
    qsizetype bestLength = 0;
    for (const ServingEngine &engine : engines) {
        for (const QString &start : engine.matches) {
            if (start.size() > bestLength && name.startsWith(start, Qt::CaseInsensitive)) {
                best = &engine;
                bestLength = start.size();
            }
        }
    }
    if (best)
        return *best;
    const ServingEngine *usual = &engines.front();
    for (const ServingEngine &engine : engines) {
        if (engine.vendors.contains(device.vendor))
            return engine;
        if (engine.vendors.contains(QLatin1String("*")))
            usual = &engine;
    }
    return *usual;
}

ServingProfile ServingCalibration::profileOf(const QString &engineName, const Device &device) const
{
    const auto place = [](const auto &groups, const auto *group) { return group ? int(group - groups.data()) : -1; };
    return {place(vendors, vendorOf(device)), place(families, familyOf(device)), place(links, linkOf(device)),
            place(engines, &engineOf(engineName, device)), place(devices, deviceOf(device.id))};
}

ServingFactors ServingCalibration::resolve(const ServingProfile &profile) const
{
    ServingFactors resolved = global;
    const auto apply = [&](const ServingFactors &multiplier) {
        for (std::size_t f = 0; f < facts.size(); ++f)
            resolved.values[f] *= multiplier.values[f];
    };
    const auto applyGroup = [&](const std::vector<ServingFamily> &groups, int place) {
        if (place >= 0)
            apply(groups[std::size_t(place)].multiplier);
    };
    apply(engines[std::size_t(profile.engine)].multiplier);
    applyGroup(vendors, profile.vendor);
    applyGroup(families, profile.family);
    applyGroup(links, profile.link);
    if (profile.device >= 0)
        apply(devices[std::size_t(profile.device)].multiplier);
    for (std::size_t f = 0; f < facts.size(); ++f)
        resolved.values[f] = std::min(resolved.values[f], facts[f].cap);
    return resolved;
}

} // namespace cw::planner
