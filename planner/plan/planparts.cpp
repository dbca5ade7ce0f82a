#include "planner/plan/planparts.h"

namespace cw::planner {

namespace {
bool isExtensionKey(const std::string &key)
{
    return key.rfind("x-", 0) == 0;
}
} // namespace

void keepExtensions(Json &owner, const std::string &key, const Json &extensions)
{
    if (extensions.is_object() && !extensions.empty())
        owner[key] = extensions;
}

void putExtensions(Json &object, const Json &extensions)
{
    if (!extensions.is_object())
        return;
    for (const auto &[key, value] : extensions.get_ref<const Json::object_t &>())
        if (isExtensionKey(key))
            object.get_ref<Json::object_t &>().emplace_back(key, value);
}

void putExtensions(Json &object, const Json &ownerExtensions, const std::string &key)
{
    if (ownerExtensions.is_object() && ownerExtensions.contains(key))
        putExtensions(object, ownerExtensions[key]);
}

Json toJson(const QString &text)
{
    return text.toStdString();
}

Json toJson(const QStringList &texts)
{
    Json list = Json::array();
    for (const QString &text : texts)
        list.push_back(text.toStdString());
    return list;
}

void putText(Json &object, const char *key, const QString &value)
{
    if (!value.isEmpty())
        object[key] = value.toStdString();
}

void putTexts(Json &object, const char *key, const QStringList &values)
{
    if (!values.isEmpty())
        object[key] = toJson(values);
}

void putNumber(Json &object, const char *key, const std::optional<double> &value)
{
    if (value)
        object[key] = numberToJson(*value);
}

void putInteger(Json &object, const char *key, const std::optional<int> &value)
{
    if (value)
        object[key] = *value;
}

void putMonth(Json &object, const char *key, const std::optional<Month> &value)
{
    if (value)
        object[key] = value->toIso().toStdString();
}

} // namespace cw::planner
