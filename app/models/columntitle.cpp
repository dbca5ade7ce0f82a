#include "app/models/columntitle.h"

#include "app/models/numbers.h"
#include "app/models/shownday.h"
#include "app/models/spokentext.h"
#include "app/models/words.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace cw::app {

namespace {

constexpr double groupedFrom = 10'000; // below, a number may be a year or a size of a name: as written
constexpr int mostDecimals = 6;

struct Spelling {
    const char *recorded, *shown;
};

/// Ends of column names that are a unit; a longer one before the shorter one it ends with.
constexpr std::array unitTails{
    Spelling{"_per_kwh", "per kWh"},
    Spelling{"_usd_per_tb_low", "low, USD per TB"},
    Spelling{"_usd_per_tb_high", "high, USD per TB"},
    Spelling{"_usd_per_year", "USD a year"},
    Spelling{"_usd_year_low", "low, USD a year"},
    Spelling{"_usd_year_high", "high, USD a year"},
    Spelling{"_usd_year", "USD a year"},
    Spelling{"_usd_low", "low, USD"},
    Spelling{"_usd_high", "high, USD"},
    Spelling{"_gco2e_kwh", "g CO₂e per kWh"},
    Spelling{"_l_kwh", "L per kWh"},
    Spelling{"_mj_kwh", "MJ per kWh"},
    Spelling{"_weeks_low", "low, weeks"},
    Spelling{"_weeks_high", "high, weeks"},
    Spelling{"_tb_s", "TB/s"},
    Spelling{"_gb_s", "GB/s"},
    Spelling{"_gbs", "GB/s"},
    Spelling{"_mibs", "MiB/s"},
    Spelling{"_tbps", "Tb/s"},
    Spelling{"_gbps", "Gb/s"},
    Spelling{"_tb", "TB"},
    Spelling{"_gb", "GB"},
    Spelling{"_kw", "kW"},
    Spelling{"_w", "W"},
    Spelling{"_kg", "kg"},
    Spelling{"_usd", "USD"},
    Spelling{"_eur", "EUR"},
    Spelling{"_ms", "ms"},
    Spelling{"_ns", "ns"},
    Spelling{"_ghz", "GHz"},
    Spelling{"_iops", "IOPS"},
    Spelling{"_tops", "TOPS"},
    Spelling{"_pct", "%"},
    Spelling{"_days", "days"},
    Spelling{"_weeks", "weeks"},
    Spelling{"_tflops", "TFLOP/s"},
    Spelling{"_years", "years"},
    Spelling{"_km", "km"},
    Spelling{"_m", "m"},
};

/// Words that are no ordinary ones.
constexpr std::array abbreviations{
    Spelling{"ai", "AI"},         Spelling{"asic", "ASIC"},
    Spelling{"bf16", "BF16"},     Spelling{"config", "configuration"},
    Spelling{"cpu", "CPU"},       Spelling{"cpus", "CPUs"},
    Spelling{"dra", "DRA"},       Spelling{"dwpd", "DWPD"},
    Spelling{"eea", "EEA"},       Spelling{"eol", "EOL"},
    Spelling{"eu", "EU"},         Spelling{"eur", "EUR"},
    Spelling{"ffn", "FFN"},       Spelling{"fp16", "FP16"},
    Spelling{"fp4", "FP4"},       Spelling{"fp6", "FP6"},
    Spelling{"fp64", "FP64"},     Spelling{"fp8", "FP8"},
    Spelling{"gdpr", "GDPR"},     Spelling{"gen", "generation"},
    Spelling{"gpus", "GPUs"},     Spelling{"hq", "HQ"},
    Spelling{"id", "ID"},         Spelling{"int8", "INT8"},
    Spelling{"iso2", "ISO code"}, Spelling{"kv", "KV"},
    Spelling{"lora", "LoRA"},     Spelling{"mig", "MIG"},
    Spelling{"nand", "NAND"},     Spelling{"nic", "NIC"},
    Spelling{"nics", "NICs"},     Spelling{"nvme", "NVMe"},
    Spelling{"pcie", "PCIe"},     Spelling{"perf", "performance"},
    Spelling{"pue", "PUE"},       Spelling{"qps", "queries a second"},
    Spelling{"rope", "RoPE"},     Spelling{"rtt", "round trip"},
    Spelling{"tdp", "TDP"},       Spelling{"tf32", "TF32"},
    Spelling{"tpp", "TPP"},       Spelling{"url", "address"},
    Spelling{"us", "US"},         Spelling{"usd", "USD"},
    Spelling{"vat", "VAT"},       Spelling{"vcpus", "vCPUs"},
    Spelling{"wue", "WUE"},
};

QString inWords(const QString &recorded)
{
    QStringList words = recorded.split(u'_', Qt::SkipEmptyParts);
    for (QString &word : words) {
        const auto found = std::find_if(abbreviations.begin(), abbreviations.end(),
                                        [&](const Spelling &s) { return word == QLatin1String(s.recorded); });
        if (found != abbreviations.end())
            word = QString::fromUtf8(found->shown);
    }
    QString text = words.join(u' ');
    const bool keepsSmall = text.size() > 1 && text[1].isUpper(); // "vCPUs"
    if (!text.isEmpty() && !keepsSmall)
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString columnTitle(const QString &column)
{
    for (const auto &[tail, unit] : unitTails) {
        if (column.endsWith(QLatin1String(tail)) && column.size() > qsizetype(qstrlen(tail)))
            return spokenText(QStringLiteral("%1, %2").arg(inWords(column.chopped(qsizetype(qstrlen(tail)))),
                                                           QString::fromUtf8(unit)));
    }
    return spokenText(inWords(column));
}

QString factKindTitle(const QString &kind)
{
    return spokenText(inWords(kind));
}

QString shownFact(const QString &column, const QString &value)
{
    if (column == QLatin1String("confidence"))
        return confidenceName(value);
    static const QStringList days{QStringLiteral("as_of"), QStringLiteral("price_as_of"), QStringLiteral("valid_until"),
                                  QStringLiteral("effective_from")},
        words{QStringLiteral("status"),   QStringLiteral("purchasable"), QStringLiteral("cooling"),
              QStringLiteral("evidence"), QStringLiteral("perf_basis"),  QStringLiteral("price_basis")};
    if (days.contains(column))
        return shownDay(value);
    if (words.contains(column))
        return spokenText(value);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool isName = column.endsWith(QLatin1String("version")); // 1.30 is not 1.3
    if (isNumber && !isName && (std::abs(number) >= groupedFrom || value.contains(QLatin1Char('.'))))
        return plain(number, mostDecimals);
    return value;
}

} // namespace cw::app
