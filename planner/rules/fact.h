// What rules speak about: named facts with a value, or none where it is not known. Values, safe between threads.
// Names are dotted words ("site.pue"); `factnames.h` lists those the planner fills in itself.
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <variant>

namespace cw::planner {

/// Three-valued truth: a condition over an unknown fact is itself unknown, never true by default.
enum class Truth { False, Unknown, True };

[[nodiscard]] inline Truth truthOf(bool value)
{
    return value ? Truth::True : Truth::False;
}
[[nodiscard]] inline Truth operator!(Truth value)
{
    return value == Truth::Unknown ? value : truthOf(value == Truth::False);
}
[[nodiscard]] inline Truth bothOf(Truth a, Truth b)
{
    return a < b ? a : b;
}
[[nodiscard]] inline Truth anyOf(Truth a, Truth b)
{
    return a < b ? b : a;
}

/// Unknown, truth value, number, text (ISO dates compare as text), or a list of texts.
using FactValue = std::variant<std::monostate, bool, double, QString, QStringList>;

struct Fact {
    FactValue value;
    QString kind;   ///< given, catalog, derived, predicted, assumed: as in passports
    QString source; ///< who says so, in words
    QString unit;
    QString figure; ///< passport of the result it was taken from; may be empty

    [[nodiscard]] bool isKnown() const { return !std::holds_alternative<std::monostate>(value); }
};

/// Facts by name. What is absent is unknown.
using FactSet = QHash<QString, Fact>;

/// For people: "yes", "1.3", "DE", "DE, FR", "none", "not known"; numbers in the C locale, six digits.
[[nodiscard]] QString factText(const FactValue &value);

} // namespace cw::planner
