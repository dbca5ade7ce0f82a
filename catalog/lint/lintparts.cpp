#include "catalog/lint/lintrules.h"

#include <QRegularExpression>

#include <cmath>

namespace cw::catalog::lint {

namespace {
// Halving the width doubles the dense rate on every design so far, or leaves it; four times means one side is sparse.
constexpr double suspiciousRatio = 2.5;
constexpr double smallestRatio = 0.9;
// Fans, processors and losses add at most about this much to the accelerators' own power.
constexpr double largestOverhead = 3.0;
// Counted from the shape against published totals; embeddings and norms make less than this.
constexpr double modelTolerance = 0.02;
constexpr double switchTolerance = 0.02;

void compareRates(const Accelerator &a, const char *column, const std::optional<ComputeRate> &narrow,
                  const char *wideName, const std::optional<ComputeRate> &wide, Findings &out)
{
    if (!narrow || !wide || a.rateBasis != QLatin1String("dense"))
        return;
    const double ratio = narrow->ratioTo(*wide);
    if (ratio <= suspiciousRatio && ratio >= smallestRatio)
        return;
    out.push_back(
        {QStringLiteral("sparse_rate"), LintSeverity::Warning, QStringLiteral("accelerators"), a.id,
         QLatin1String(column),
         QStringLiteral("the rate is %1 times %2, dense rates differ by 1 or 2")
             .arg(ratio, 0, 'f', 2)
             .arg(QLatin1String(wideName)),
         QStringLiteral("check whether one of the two is a sparse figure, and say in the notes if it is not")});
}

/// A source that prints N GiB stored as N GB understates the memory by 7 %.
void checkMemoryUnit(const Accelerator &a, Findings &out)
{
    if (!a.memory)
        return;
    static const QRegularExpression gibibytes(QStringLiteral("([0-9]+) GiB"));
    for (auto hit = gibibytes.globalMatch(a.provenance.notes); hit.hasNext();)
        if (const QString number = hit.next().captured(1); number.toDouble() == a.memory->toGigabytes())
            out.push_back({QStringLiteral("gib_as_gb"), LintSeverity::Warning, QStringLiteral("accelerators"), a.id,
                           QStringLiteral("memory_gb"),
                           QStringLiteral("the notes say %1 GiB, the cell %1 GB").arg(number),
                           QStringLiteral("store %1 GB, or say why not")
                               .arg(Bytes::fromGibibytes(number.toDouble()).toGigabytes(), 0, 'f', 1)});
}
} // namespace

void checkAccelerators(const CatalogSnapshot &snapshot, Findings &out)
{
    for (const Accelerator &a : snapshot.accelerators) {
        compareRates(a, "fp8_tflops", a.fp8, "bf16_tflops", a.bf16, out);
        compareRates(a, "fp4_tflops", a.fp4, "fp8_tflops", a.fp8, out);
        compareRates(a, "fp16_tflops", a.fp16, "bf16_tflops", a.bf16, out);
        checkMemoryUnit(a, out);
        if (a.rateBasis == QLatin1String("vendor_headline_density_unstated"))
            out.push_back({QStringLiteral("density_unstated"), LintSeverity::Note, QStringLiteral("accelerators"), a.id,
                           QStringLiteral("perf_basis"),
                           QStringLiteral("the vendor does not say whether the rates are dense"),
                           QStringLiteral("never rank it against dense rates without a warning")});
    }
}

void checkSystems(const CatalogSnapshot &snapshot, Findings &out)
{
    for (const System &s : snapshot.systems) {
        const Accelerator *part = snapshot.accelerator(s.acceleratorId);
        if (part && part->tdp && s.powerMax) {
            const double ratio = s.powerMax->ratioTo(*part->tdp * s.accelerators);
            if (ratio < 1 || ratio > largestOverhead)
                out.push_back(
                    {QStringLiteral("power_supply"), LintSeverity::Warning, QStringLiteral("systems"), s.id,
                     QStringLiteral("power_max_kw"),
                     QStringLiteral("the nameplate is %1 times the design power of its accelerators")
                         .arg(ratio, 0, 'f', 2),
                     QStringLiteral(
                         "check both figures; a supply must carry its accelerators and seldom three times as much")});
        }
        if (s.availability == Availability::Buy && !s.priceUsd)
            out.push_back({QStringLiteral("no_price"), LintSeverity::Note, QStringLiteral("systems"), s.id,
                           QStringLiteral("price_usd_low"), QStringLiteral("there is no price"),
                           QStringLiteral("ask for a quote")});
    }
}

void checkSwitches(const CatalogSnapshot &snapshot, Findings &out)
{
    const FactTable *table = snapshot.table(QStringLiteral("switches"));
    const int rate = table ? table->column(QStringLiteral("switching_tbps")) : -1;
    if (rate < 0)
        return;
    for (std::size_t i = 0; i < snapshot.switches.size() && i < table->rows.size(); ++i) {
        const Switch &s = snapshot.switches[i];
        const double stated = table->rows[i][rate].toDouble();
        if (stated <= 0 || s.ports == 0 || !s.portOneWay)
            continue;
        const double ports = s.ports * s.portOneWay->toBytesPerSecond() * 8 / 1e12;
        if (std::abs(ports / stated - 1) > switchTolerance)
            out.push_back(
                {QStringLiteral("switching_capacity"), LintSeverity::Warning, QStringLiteral("switches"), s.id,
                 QStringLiteral("switching_tbps"),
                 QStringLiteral("%1 ports give %2 Tb/s one way, the cell says %3").arg(s.ports).arg(ports).arg(stated),
                 QStringLiteral("count one direction, ports times port speed")});
    }
}

void checkModels(const CatalogSnapshot &snapshot, Findings &out)
{
    for (const ModelShape &m : snapshot.models) {
        if (!m.publishedParameters)
            continue;
        const double counted = m.parameters();
        if (std::abs(counted / *m.publishedParameters - 1) > modelTolerance)
            out.push_back({QStringLiteral("parameter_count"), LintSeverity::Warning, QStringLiteral("models"), m.id,
                           QStringLiteral("published_parameters"),
                           QStringLiteral("the shape counts %1 billion, published are %2")
                               .arg(counted / 1e9)
                               .arg(*m.publishedParameters / 1e9),
                           QStringLiteral("check the shape against its config.json")});
    }
}

} // namespace cw::catalog::lint
