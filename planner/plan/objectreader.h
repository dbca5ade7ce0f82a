// Reads one JSON object key by key and notes everything wrong with it: absent, wrong type, out of range, unknown. Each
// error carries the JSON pointer and what was expected. A value that was refused is left as it was. One per object, not
// shared.
#pragma once

#include "catalog/base/money.h"
#include "catalog/base/month.h"
#include "catalog/base/result.h"
#include "planner/plan/jsontext.h"

#include <QDate>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>

namespace cw::planner {

/// The numbers a key may take. Open ends are infinite.
struct NumberRange {
    std::optional<double> above;   ///< value > above
    std::optional<double> atLeast; ///< value >= atLeast
    std::optional<double> below;   ///< value < below
    std::optional<double> atMost;  ///< value <= atMost
    [[nodiscard]] bool contains(double value) const;
    [[nodiscard]] QString text() const; ///< "a number above 0"
};

enum class Presence { Required, Optional };

class ObjectReader {
public:
    using Json = nlohmann::ordered_json;

    /// Notes an error when `json` is not an object; then every key counts as absent without further errors.
    ObjectReader(const Json &json, QString pointer, std::vector<Error> &errors);

    [[nodiscard]] const QString &pointer() const { return pointer_; }
    [[nodiscard]] bool isObject() const { return json_ != nullptr; }
    [[nodiscard]] bool has(const char *key) const;
    /// The raw value or nullptr; the key counts as known from now on.
    const Json *take(const char *key, Presence presence = Presence::Optional);

    void text(const char *key, QString &value, Presence presence = Presence::Optional);
    /// Letters, digits, dot, dash, underscore; at most 64.
    void identifier(const char *key, QString &value, Presence presence = Presence::Required);
    void word(const char *key, QString &value, const QStringList &words, Presence presence = Presence::Optional);
    void texts(const char *key, QStringList &values, Presence presence = Presence::Optional);
    void number(const char *key, double &value, const NumberRange &range, Presence presence = Presence::Optional);
    void number(const char *key, std::optional<double> &value, const NumberRange &range);
    void integer(const char *key, int &value, int low, int high, Presence presence = Presence::Optional);
    void integer(const char *key, std::optional<int> &value, int low, int high);
    void boolean(const char *key, std::optional<bool> &value);
    void month(const char *key, Month &value, Presence presence);
    void month(const char *key, std::optional<Month> &value);
    void date(const char *key, QDate &value, Presence presence);
    /// Calls `read` with each element and its pointer.
    void list(const char *key, const std::function<void(const Json &, const QString &)> &read,
              Presence presence = Presence::Optional);

    void refuse(const char *key, const QString &message, const QString &expected);
    /// Unknown keys become errors; those that start with "x-" go to `extensions`.
    void finish(Json *extensions);

private:
    [[nodiscard]] std::optional<int> integerOf(const char *key, int low, int high);

    const Json *json_ = nullptr;
    QString pointer_;
    std::vector<Error> &errors_;
    std::set<std::string> known_;
};

/// "a number", "a text", … for messages about a value of the wrong type.
[[nodiscard]] QString typeWord(const nlohmann::ordered_json &json);
/// Letters, digits, dot, dash, underscore; begins with a letter or digit; at most 64.
[[nodiscard]] bool isIdentifier(const QString &text);
/// "2027-01" and nothing looser.
[[nodiscard]] std::optional<Month> strictMonth(const QString &text);
[[nodiscard]] QDate strictDate(const QString &text);

} // namespace cw::planner
