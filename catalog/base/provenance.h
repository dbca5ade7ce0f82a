// Where a fact comes from. Every figure the product shows can be traced to one or more of these.
#pragma once

#include <QString>

namespace cw {

struct Provenance {
    QString sourceUrl;
    QString sourceTitle;
    QString confidence; ///< vendor_spec, official, measured, third_party, press, secondary, estimate, recalled, given
    QString evidence;   ///< direct, relayed, derived, recalled, unsourced
    QString asOf;       ///< ISO date, year-month or year as the source states it
    QString notes;

    /// Recalled or unsourced facts carry a "to verify" badge everywhere they are shown.
    [[nodiscard]] bool needsVerification() const
    {
        return confidence == QLatin1String("recalled") || evidence == QLatin1String("recalled") ||
               evidence == QLatin1String("unsourced");
    }
    bool operator==(const Provenance &) const = default;
};

} // namespace cw
