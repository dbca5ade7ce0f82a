// Physical quantities over 64-bit integers, one type per dimension, with named conversions: no bare `double watts`
// crosses a header. Range: about ±9.2e18 base units. Overflow is defined: results saturate at the ends of the range and
// `isSaturated()` says so. Absent is `std::optional<Power>`, never zero. Trivially copyable, safe between threads.
// Example: `Power rack = Power::fromKilowatts(10.2) * 4; rack.toKilowatts() == 40.8`.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <limits>

namespace cw {

namespace detail {
constexpr std::int64_t saturatingAdd(std::int64_t a, std::int64_t b)
{
    std::int64_t sum = 0;
    if (!__builtin_add_overflow(a, b, &sum))
        return sum;
    return a < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
}
constexpr std::int64_t saturatingMultiply(std::int64_t a, std::int64_t b)
{
    std::int64_t product = 0;
    if (!__builtin_mul_overflow(a, b, &product))
        return product;
    return (a < 0) == (b < 0) ? std::numeric_limits<std::int64_t>::max() : std::numeric_limits<std::int64_t>::min();
}
/// Round half to even; NaN becomes 0 only in a debug assertion's absence: callers validate input first.
std::int64_t roundToInteger(double value);
} // namespace detail

/// One dimension. `Tag` only tells dimensions apart; the meaning of one base unit stands at each alias below.
template <typename Tag>
class Quantity {
public:
    constexpr Quantity() = default;
    static constexpr Quantity fromBase(std::int64_t base) { return Quantity(base); }
    [[nodiscard]] constexpr std::int64_t base() const { return base_; }

    [[nodiscard]] constexpr bool isSaturated() const
    {
        return base_ == std::numeric_limits<std::int64_t>::max() || base_ == std::numeric_limits<std::int64_t>::min();
    }

    constexpr Quantity operator+(Quantity o) const { return Quantity(detail::saturatingAdd(base_, o.base_)); }
    constexpr Quantity operator-(Quantity o) const { return *this + (-o); }
    constexpr Quantity operator-() const { return Quantity(detail::saturatingMultiply(base_, -1)); }
    constexpr Quantity operator*(std::int64_t n) const { return Quantity(detail::saturatingMultiply(base_, n)); }
    Quantity scaledBy(double factor) const { return Quantity(detail::roundToInteger(double(base_) * factor)); }
    constexpr Quantity &operator+=(Quantity o) { return *this = *this + o; }
    [[nodiscard]] double ratioTo(Quantity o) const { return double(base_) / double(o.base_); }
    constexpr auto operator<=>(const Quantity &) const = default;

    // Named conversions, available for the dimension they belong to only.
    static Quantity fromWatts(double w) requires Tag::isPower { return scaled(w, 1e3); }
    static Quantity fromKilowatts(double kw) requires Tag::isPower { return scaled(kw, 1e6); }
    [[nodiscard]] double toWatts() const requires Tag::isPower { return double(base_) / 1e3; }
    [[nodiscard]] double toKilowatts() const requires Tag::isPower { return double(base_) / 1e6; }

    static Quantity fromJoules(double j) requires Tag::isEnergy { return scaled(j, 1); }
    static Quantity fromKilowattHours(double kwh) requires Tag::isEnergy { return scaled(kwh, 3.6e6); }
    [[nodiscard]] double toJoules() const requires Tag::isEnergy { return double(base_); }
    [[nodiscard]] double toKilowattHours() const requires Tag::isEnergy { return double(base_) / 3.6e6; }

    static Quantity fromBytes(double b) requires Tag::isBytes { return scaled(b, 1); }
    static Quantity fromGigabytes(double gb) requires Tag::isBytes { return scaled(gb, 1e9); }
    static Quantity fromGibibytes(double gib) requires Tag::isBytes { return scaled(gib, 1073741824.0); }
    static Quantity fromTerabytes(double tb) requires Tag::isBytes { return scaled(tb, 1e12); }
    [[nodiscard]] double toBytes() const requires Tag::isBytes { return double(base_); }
    [[nodiscard]] double toGigabytes() const requires Tag::isBytes { return double(base_) / 1e9; }
    [[nodiscard]] double toTerabytes() const requires Tag::isBytes { return double(base_) / 1e12; }

    static Quantity fromGigabytesPerSecond(double gbs) requires Tag::isBandwidth { return scaled(gbs, 1e9); }
    static Quantity fromGigabitsPerSecond(double gbits) requires Tag::isBandwidth { return scaled(gbits, 1e9 / 8); }
    static Quantity fromTerabytesPerSecond(double tbs) requires Tag::isBandwidth { return scaled(tbs, 1e12); }
    [[nodiscard]] double toBytesPerSecond() const requires Tag::isBandwidth { return double(base_); }
    [[nodiscard]] double toGigabytesPerSecond() const requires Tag::isBandwidth { return double(base_) / 1e9; }

    static Quantity fromTeraflops(double tf) requires Tag::isComputeRate { return scaled(tf, 1e6); }
    [[nodiscard]] double toTeraflops() const requires Tag::isComputeRate { return double(base_) / 1e6; }
    [[nodiscard]] double toFlopPerSecond() const requires Tag::isComputeRate { return double(base_) * 1e6; }

    static Quantity fromFlop(double flop) requires Tag::isFlop { return scaled(flop, 1e-9); }
    [[nodiscard]] double toFlop() const requires Tag::isFlop { return double(base_) * 1e9; }

    static Quantity fromKilograms(double kg) requires Tag::isMass { return scaled(kg, 1e3); }
    static Quantity fromTonnes(double t) requires Tag::isMass { return scaled(t, 1e6); }
    [[nodiscard]] double toKilograms() const requires Tag::isMass { return double(base_) / 1e3; }
    [[nodiscard]] double toTonnes() const requires Tag::isMass { return double(base_) / 1e6; }

    static Quantity fromMetres(double m) requires Tag::isLength { return scaled(m, 1e3); }
    static Quantity fromKilometres(double km) requires Tag::isLength { return scaled(km, 1e6); }
    [[nodiscard]] double toMetres() const requires Tag::isLength { return double(base_) / 1e3; }
    [[nodiscard]] double toKilometres() const requires Tag::isLength { return double(base_) / 1e6; }

    static Quantity fromSeconds(double s) requires Tag::isDuration { return scaled(s, 1e9); }
    static Quantity fromMilliseconds(double ms) requires Tag::isDuration { return scaled(ms, 1e6); }
    static Quantity fromDays(double d) requires Tag::isDuration { return scaled(d, 86400e9); }
    [[nodiscard]] double toSeconds() const requires Tag::isDuration { return double(base_) / 1e9; }
    [[nodiscard]] double toMilliseconds() const requires Tag::isDuration { return double(base_) / 1e6; }
    [[nodiscard]] double toDays() const requires Tag::isDuration { return double(base_) / 86400e9; }

    static Quantity fromFraction(double f) requires Tag::isRatio { return scaled(f, 1e9); }
    static Quantity fromPercent(double p) requires Tag::isRatio { return scaled(p, 1e7); }
    [[nodiscard]] double toFraction() const requires Tag::isRatio { return double(base_) / 1e9; }
    [[nodiscard]] double toPercent() const requires Tag::isRatio { return double(base_) / 1e7; }

    static Quantity fromCubicMetres(double m3) requires Tag::isVolume { return scaled(m3, 1e6); }
    static Quantity fromLitres(double l) requires Tag::isVolume { return scaled(l, 1e3); }
    [[nodiscard]] double toCubicMetres() const requires Tag::isVolume { return double(base_) / 1e6; }

private:
    constexpr explicit Quantity(std::int64_t base) : base_(base) {}
    static Quantity scaled(double value, double basePerUnit)
    {
        return Quantity(detail::roundToInteger(value * basePerUnit));
    }
    std::int64_t base_ = 0;
};

namespace detail {
struct NoDimension {
    static constexpr bool isPower = false, isEnergy = false, isBytes = false, isBandwidth = false,
                          isComputeRate = false, isFlop = false, isMass = false, isLength = false, isDuration = false,
                          isRatio = false, isVolume = false;
};
struct PowerTag : NoDimension {
    static constexpr bool isPower = true;
};
struct EnergyTag : NoDimension {
    static constexpr bool isEnergy = true;
};
struct BytesTag : NoDimension {
    static constexpr bool isBytes = true;
};
struct BandwidthTag : NoDimension {
    static constexpr bool isBandwidth = true;
};
struct ComputeRateTag : NoDimension {
    static constexpr bool isComputeRate = true;
};
struct FlopTag : NoDimension {
    static constexpr bool isFlop = true;
};
struct MassTag : NoDimension {
    static constexpr bool isMass = true;
};
struct LengthTag : NoDimension {
    static constexpr bool isLength = true;
};
struct DurationTag : NoDimension {
    static constexpr bool isDuration = true;
};
struct RatioTag : NoDimension {
    static constexpr bool isRatio = true;
};
struct VolumeTag : NoDimension {
    static constexpr bool isVolume = true;
};
} // namespace detail

using Power = Quantity<detail::PowerTag>;             ///< base: 1 mW
using Energy = Quantity<detail::EnergyTag>;           ///< base: 1 J
using Bytes = Quantity<detail::BytesTag>;             ///< base: 1 byte
using Bandwidth = Quantity<detail::BandwidthTag>;     ///< base: 1 byte/s, one direction
using ComputeRate = Quantity<detail::ComputeRateTag>; ///< base: 1 MFLOP/s, dense
using FlopCount = Quantity<detail::FlopTag>;          ///< base: 1 GFLOP
using Mass = Quantity<detail::MassTag>;               ///< base: 1 g; also CO2-equivalent
using Length = Quantity<detail::LengthTag>;           ///< base: 1 mm
using Duration = Quantity<detail::DurationTag>;       ///< base: 1 ns
using Ratio = Quantity<detail::RatioTag>;             ///< base: 1e-9
using Volume = Quantity<detail::VolumeTag>;           ///< base: 1 mL

} // namespace cw
