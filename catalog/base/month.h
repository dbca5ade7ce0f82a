// A calendar month, the grain of plans ("2027-01"). Range: years 1900 to 9999. Text is always ISO.
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace cw {

class Month {
public:
    constexpr Month() = default;
    constexpr Month(int year, int month) : index_(year * 12 + month - 1) {}
    static std::optional<Month> fromIso(QStringView text);

    [[nodiscard]] constexpr int year() const { return index_ / 12; }
    [[nodiscard]] constexpr int month() const { return index_ % 12 + 1; }
    [[nodiscard]] QString toIso() const;
    constexpr Month operator+(int months) const { return fromIndex(index_ + months); }
    /// Months from `o` to this.
    constexpr int operator-(Month o) const { return index_ - o.index_; }
    constexpr auto operator<=>(const Month &) const = default;

private:
    static constexpr Month fromIndex(int index)
    {
        Month m;
        m.index_ = index;
        return m;
    }
    int index_ = 0;
};

} // namespace cw
