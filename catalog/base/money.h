// Money: an amount in micro-units (1e-6) of an ISO 4217 currency. Range about ±9.2e12 units; sums saturate.
// Unit prices keep six decimals, totals are rounded half to even to the currency's minor unit (`toMinorUnit`).
// Adding two currencies is a defect and asserts; convert through `ExchangeRates` first. Safe between threads.
// Example: `(Money::fromDecimal("2.24", "EUR").value() * 744).toMinorUnit().toDecimal() == "1666.56"`.
#pragma once

#include "catalog/base/result.h"

#include <QString>

#include <cstdint>

namespace cw {

class Currency {
public:
    constexpr Currency() = default;
    /// Three capital letters; anything else gives the empty currency.
    explicit Currency(QStringView iso);
    [[nodiscard]] QString code() const;
    [[nodiscard]] bool isEmpty() const { return letters_[0] == 0; }
    /// Decimals of the minor unit by ISO 4217: 2 for most, 0 for JPY and KRW, 3 for KWD.
    [[nodiscard]] int minorDigits() const;
    bool operator==(const Currency &) const = default;

private:
    char letters_[3] = {0, 0, 0};
};

class Money {
public:
    Money() = default;
    static Money zero(Currency currency) { return Money(0, currency); }
    static Money fromMicros(std::int64_t micros, Currency currency) { return Money(micros, currency); }
    /// Nearest micro-unit, half to even.
    static Money fromUnits(double units, Currency currency);
    /// Text with an optional sign and a decimal point, at most six decimals.
    static Result<Money> fromDecimal(QStringView text, Currency currency);

    [[nodiscard]] std::int64_t micros() const { return micros_; }
    [[nodiscard]] double toUnits() const { return double(micros_) / 1e6; }
    [[nodiscard]] Currency currency() const { return currency_; }
    [[nodiscard]] bool isZero() const { return micros_ == 0; }
    [[nodiscard]] bool isSaturated() const;
    /// Rounded half to even to the currency's minor unit.
    [[nodiscard]] Money toMinorUnit() const;
    /// Plain decimal in the C locale without trailing zeros beyond the minor unit: "318000.00" is written "318000".
    [[nodiscard]] QString toDecimal() const;

    Money operator+(const Money &o) const;
    Money operator-(const Money &o) const;
    Money operator-() const { return *this * -1; }
    Money operator*(std::int64_t n) const;
    /// Exact product with a decimal quantity of at most six decimals, half to even in the last micro-unit.
    [[nodiscard]] Money timesQuantity(double quantity) const;
    [[nodiscard]] Money scaledBy(double factor) const;
    Money &operator+=(const Money &o) { return *this = *this + o; }
    bool operator==(const Money &) const = default;
    bool operator<(const Money &o) const;

private:
    Money(std::int64_t micros, Currency currency) : micros_(micros), currency_(currency) {}
    std::int64_t micros_ = 0;
    Currency currency_;
};

} // namespace cw
