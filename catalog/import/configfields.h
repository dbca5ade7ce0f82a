// Reads fields of a model's config.json one by one and keeps account: which keys were understood, which values were
// defaulted and why, which keys had no influence. The first wrong value is remembered with its JSON pointer and what
// was expected. Not shared between threads.
#pragma once

#include "catalog/base/result.h"

#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>

namespace cw::catalog {

class ConfigFields {
public:
    /// `prefix` names the object within the file: empty or "text_config".
    ConfigFields(const nlohmann::json &object, QString prefix);

    /// A whole number within the limits; null counts as absent.
    [[nodiscard]] std::optional<int> count(const char *key, int lowest = 1);
    /// The first of several spellings that is there.
    [[nodiscard]] std::optional<int> countOf(std::initializer_list<const char *> keys, int lowest = 1);
    /// As `countOf`; absent is an error that names the first spelling.
    [[nodiscard]] int decisive(std::initializer_list<const char *> keys);
    [[nodiscard]] std::optional<bool> flag(const char *key);
    [[nodiscard]] std::optional<QString> word(const char *key);
    /// nullptr when absent or null; marks the key as understood.
    [[nodiscard]] const nlohmann::json *node(const char *key);
    [[nodiscard]] bool has(const char *key) const { return object_.contains(key) && !object_[key].is_null(); }

    void defaulted(const char *key, const QString &value, const QString &why);
    /// `key` may be a path within the object: "layer_types/3".
    void fail(const QString &key, const QString &message, const QString &expected);

    [[nodiscard]] QString name(const QString &key) const;
    [[nodiscard]] QString pointer(const QString &key) const;
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }
    [[nodiscard]] const QStringList &understood() const { return understood_; }
    [[nodiscard]] const QStringList &defaults() const { return defaults_; }
    [[nodiscard]] QStringList ignored() const;

private:
    const nlohmann::json &object_;
    QString prefix_;
    QStringList understood_;
    QStringList defaults_;
    std::optional<Error> error_;
};

} // namespace cw::catalog
