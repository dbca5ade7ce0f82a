#include "catalog/import/configfields.h"

#include "catalog/import/strictjson.h"

namespace cw::catalog {

namespace {
constexpr std::int64_t largestCount = 1'000'000'000; // beyond any dimension of a model: a wrong unit or a broken file
} // namespace

ConfigFields::ConfigFields(const nlohmann::json &object, QString prefix) : object_(object), prefix_(std::move(prefix))
{
}

QString ConfigFields::name(const QString &key) const
{
    return prefix_.isEmpty() ? key : prefix_ + QLatin1Char('.') + key;
}

QString ConfigFields::pointer(const QString &key) const
{
    QString path = prefix_.isEmpty() ? QString() : pointerTo({}, prefix_);
    for (const QString &step : key.split(QLatin1Char('/')))
        path = pointerTo(path, step);
    return path;
}

void ConfigFields::fail(const QString &key, const QString &message, const QString &expected)
{
    if (!error_)
        error_ = Error::invalid(message, pointer(key), expected);
}

void ConfigFields::defaulted(const char *key, const QString &value, const QString &why)
{
    defaults_.append(QStringLiteral("%1 = %2 (%3)").arg(name(QLatin1String(key)), value, why));
}

const nlohmann::json *ConfigFields::node(const char *key)
{
    if (!has(key))
        return nullptr;
    const QString full = name(QLatin1String(key));
    if (!understood_.contains(full))
        understood_.append(full);
    return &object_[key];
}

std::optional<int> ConfigFields::count(const char *key, int lowest)
{
    const nlohmann::json *value = node(key);
    if (!value)
        return std::nullopt;
    const auto number = value->is_number_integer() ? std::optional(value->get<std::int64_t>()) : std::nullopt;
    const bool tooLarge = value->is_number_unsigned() && value->get<std::uint64_t>() > std::uint64_t(largestCount);
    if (!number || tooLarge || *number < lowest || *number > largestCount) {
        fail(QLatin1String(key),
             QStringLiteral("%1 is not usable here").arg(QString::fromStdString(value->dump()).left(40)),
             QStringLiteral("a whole number from %1 to %2").arg(lowest).arg(largestCount));
        return std::nullopt;
    }
    return int(*number);
}

std::optional<int> ConfigFields::countOf(std::initializer_list<const char *> keys, int lowest)
{
    for (const char *key : keys)
        if (has(key))
            return count(key, lowest);
    return std::nullopt;
}

int ConfigFields::decisive(std::initializer_list<const char *> keys)
{
    const auto value = countOf(keys);
    if (!value)
        fail(QLatin1String(*keys.begin()), QStringLiteral("the key “%1” is missing").arg(QLatin1String(*keys.begin())),
             QStringLiteral("a whole number; without it parameters or cache cannot be computed"));
    return value.value_or(1);
}

std::optional<bool> ConfigFields::flag(const char *key)
{
    const nlohmann::json *value = node(key);
    if (!value)
        return std::nullopt;
    if (!value->is_boolean()) {
        fail(QLatin1String(key),
             QStringLiteral("%1 is not a truth value").arg(QString::fromStdString(value->dump()).left(40)),
             QStringLiteral("true or false"));
        return std::nullopt;
    }
    return value->get<bool>();
}

std::optional<QString> ConfigFields::word(const char *key)
{
    const nlohmann::json *value = node(key);
    if (!value)
        return std::nullopt;
    if (!value->is_string()) {
        fail(QLatin1String(key), QStringLiteral("%1 is not a text").arg(QString::fromStdString(value->dump()).left(40)),
             QStringLiteral("a text"));
        return std::nullopt;
    }
    return QString::fromStdString(value->get<std::string>());
}

QStringList ConfigFields::ignored() const
{
    QStringList keys;
    for (const auto &[key, value] : object_.items())
        if (const QString full = name(QString::fromStdString(key)); !understood_.contains(full))
            keys.append(full);
    keys.sort();
    return keys;
}

} // namespace cw::catalog
