#include "planner/plan/objectreader.h"

#include <QRegularExpression>

#include <cmath>

namespace cw::planner {

namespace {
constexpr int maxUnknownKeys = 20; // of one object; a file of another kind would list every key it has

QString shown(double value)
{
    return QString::fromUtf8(compactJson(numberToJson(value)));
}

QString fromJson(const nlohmann::ordered_json &json)
{
    return QString::fromStdString(json.get_ref<const std::string &>());
}
} // namespace

bool NumberRange::contains(double value) const
{
    return std::isfinite(value) && (!above || value > *above) && (!atLeast || value >= *atLeast) &&
           (!below || value < *below) && (!atMost || value <= *atMost);
}

QString NumberRange::text() const
{
    QStringList parts;
    if (above)
        parts << QStringLiteral("above %1").arg(shown(*above));
    if (atLeast)
        parts << QStringLiteral("of at least %1").arg(shown(*atLeast));
    if (below)
        parts << QStringLiteral("below %1").arg(shown(*below));
    if (atMost)
        parts << QStringLiteral("of at most %1").arg(shown(*atMost));
    if (parts.isEmpty())
        return QStringLiteral("a number");
    return QStringLiteral("a number ") + parts.join(QStringLiteral(" and "));
}

QString typeWord(const nlohmann::ordered_json &json)
{
    switch (json.type()) {
    case nlohmann::ordered_json::value_t::null:
        return QStringLiteral("null");
    case nlohmann::ordered_json::value_t::boolean:
        return QStringLiteral("true or false");
    case nlohmann::ordered_json::value_t::string:
        return QStringLiteral("a text");
    case nlohmann::ordered_json::value_t::array:
        return QStringLiteral("a list");
    case nlohmann::ordered_json::value_t::object:
        return QStringLiteral("an object");
    default:
        return QStringLiteral("a number");
    }
}

std::optional<Month> strictMonth(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(19|[2-9][0-9])[0-9]{2}-(0[1-9]|1[0-2])\\z"));
    return form.match(text).hasMatch() ? Month::fromIso(text) : std::nullopt;
}

QDate strictDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(19|[2-9][0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}\\z"));
    if (!form.match(text).hasMatch())
        return {};
    return QDate(QStringView(text).left(4).toInt(), QStringView(text).mid(5, 2).toInt(),
                 QStringView(text).mid(8, 2).toInt());
}

ObjectReader::ObjectReader(const Json &json, QString pointer, std::vector<Error> &errors)
    : pointer_(std::move(pointer)), errors_(errors)
{
    if (json.is_object())
        json_ = &json;
    else
        errors_.push_back(Error::invalid(QStringLiteral("Here stands %1").arg(typeWord(json)), pointer_,
                                         QStringLiteral("an object")));
}

bool ObjectReader::has(const char *key) const
{
    return json_ && json_->contains(key);
}

const ObjectReader::Json *ObjectReader::take(const char *key, Presence presence)
{
    known_.insert(key);
    if (!json_)
        return nullptr;
    const auto found = json_->find(key);
    if (found != json_->end())
        return &*found;
    if (presence == Presence::Required)
        errors_.push_back(Error::invalid(QStringLiteral("The key “%1” is missing").arg(QLatin1String(key)), pointer_,
                                         QStringLiteral("an object with “%1”").arg(QLatin1String(key))));
    return nullptr;
}

void ObjectReader::refuse(const char *key, const QString &message, const QString &expected)
{
    errors_.push_back(Error::invalid(message, childPointer(pointer_, QLatin1String(key)), expected));
}

void ObjectReader::text(const char *key, QString &value, Presence presence)
{
    const Json *json = take(key, presence);
    if (!json)
        return;
    if (json->is_string())
        value = fromJson(*json);
    else
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), QStringLiteral("a text"));
}

bool isIdentifier(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    return form.match(text).hasMatch();
}

void ObjectReader::identifier(const char *key, QString &value, Presence presence)
{
    const QString expected = QStringLiteral("letters, digits, dot, dash or underscore, at most 64");
    const Json *json = take(key, presence);
    if (!json)
        return;
    if (!json->is_string())
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), expected);
    else if (const QString id = fromJson(*json); isIdentifier(id))
        value = id;
    else
        refuse(key, QStringLiteral("“%1” cannot be a name").arg(id.left(80)), expected);
}

void ObjectReader::word(const char *key, QString &value, const QStringList &words, Presence presence)
{
    const Json *json = take(key, presence);
    if (!json)
        return;
    const QString expected =
        words.size() == 1 ? words.first() : QStringLiteral("one of ") + words.join(QStringLiteral(", "));
    if (!json->is_string())
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), expected);
    else if (const QString given = fromJson(*json); words.contains(given))
        value = given;
    else
        refuse(key, QStringLiteral("“%1” is not known here").arg(given.left(80)), expected);
}

void ObjectReader::texts(const char *key, QStringList &values, Presence presence)
{
    QStringList read;
    bool sound = has(key);
    list(
        key,
        [&](const Json &element, const QString &place) {
            if (element.is_string()) {
                read << fromJson(element);
                return;
            }
            sound = false;
            errors_.push_back(Error::invalid(QStringLiteral("Here stands %1").arg(typeWord(element)), place,
                                             QStringLiteral("a text")));
        },
        presence);
    if (sound)
        values = read;
}

void ObjectReader::number(const char *key, double &value, const NumberRange &range, Presence presence)
{
    const Json *json = take(key, presence);
    if (!json)
        return;
    if (!json->is_number())
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), range.text());
    else if (const double given = json->get<double>(); range.contains(given))
        value = given;
    else
        refuse(key, QStringLiteral("%1 is out of range").arg(shown(given)), range.text());
}

void ObjectReader::number(const char *key, std::optional<double> &value, const NumberRange &range)
{
    double read = std::numeric_limits<double>::quiet_NaN();
    number(key, read, range);
    if (!std::isnan(read))
        value = read;
}

std::optional<int> ObjectReader::integerOf(const char *key, int low, int high)
{
    const Json *json = take(key);
    if (!json)
        return std::nullopt;
    const QString expected = QStringLiteral("a whole number from %1 to %2").arg(low).arg(high);
    if (!json->is_number()) {
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), expected);
        return std::nullopt;
    }
    const double given = json->get<double>();
    if (given == std::trunc(given) && given >= low && given <= high)
        return int(given);
    refuse(key, QStringLiteral("%1 does not fit").arg(shown(given)), expected);
    return std::nullopt;
}

void ObjectReader::integer(const char *key, int &value, int low, int high, Presence presence)
{
    if (!has(key))
        take(key, presence);
    else if (const auto read = integerOf(key, low, high))
        value = *read;
}

void ObjectReader::integer(const char *key, std::optional<int> &value, int low, int high)
{
    if (const auto read = integerOf(key, low, high))
        value = read;
}

void ObjectReader::boolean(const char *key, std::optional<bool> &value)
{
    const Json *json = take(key);
    if (!json)
        return;
    if (json->is_boolean())
        value = json->get<bool>();
    else
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), QStringLiteral("true or false"));
}

void ObjectReader::month(const char *key, Month &value, Presence presence)
{
    std::optional<Month> read;
    if (!has(key))
        take(key, presence);
    else
        month(key, read);
    if (read)
        value = *read;
}

void ObjectReader::month(const char *key, std::optional<Month> &value)
{
    const Json *json = take(key);
    if (!json)
        return;
    const QString expected = QStringLiteral("a month such as \"2027-01\"");
    if (!json->is_string())
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), expected);
    else if (const auto read = strictMonth(fromJson(*json)))
        value = read;
    else
        refuse(key, QStringLiteral("“%1” is not a month").arg(fromJson(*json).left(80)), expected);
}

void ObjectReader::date(const char *key, QDate &value, Presence presence)
{
    const Json *json = take(key, presence);
    if (!json)
        return;
    const QString expected = QStringLiteral("a day of the calendar such as \"2026-11-01\"");
    if (!json->is_string())
        refuse(key, QStringLiteral("Here stands %1").arg(typeWord(*json)), expected);
    else if (const QDate read = strictDate(fromJson(*json)); read.isValid())
        value = read;
    else
        refuse(key, QStringLiteral("“%1” is not a day").arg(fromJson(*json).left(80)), expected);
}

void ObjectReader::list(const char *key, const std::function<void(const Json &, const QString &)> &read,
                        Presence presence)
{
    const Json *json = take(key, presence);
    if (!json)
        return;
    const QString place = childPointer(pointer_, QLatin1String(key));
    if (!json->is_array()) {
        errors_.push_back(
            Error::invalid(QStringLiteral("Here stands %1").arg(typeWord(*json)), place, QStringLiteral("a list")));
        return;
    }
    qsizetype index = 0;
    for (const Json &element : *json)
        read(element, childPointer(place, index++));
}

void ObjectReader::finish(Json *extensions)
{
    if (!json_)
        return;
    QStringList known;
    for (const std::string &each : known_)
        known << QString::fromStdString(each);
    int unknown = 0;
    for (const auto &[key, value] : json_->get_ref<const Json::object_t &>()) {
        if (known_.count(key))
            continue;
        const QString name = QString::fromStdString(key);
        if (extensions && name.startsWith(QLatin1String("x-"))) {
            if (!extensions->is_object())
                *extensions = Json::object();
            extensions->get_ref<Json::object_t &>().emplace_back(key, value);
            continue;
        }
        if (++unknown > maxUnknownKeys)
            continue;
        errors_.push_back(Error::invalid(
            QStringLiteral("The key “%1” is not known here").arg(name.left(80)), childPointer(pointer_, name.left(80)),
            QStringLiteral("one of %1, or a key that starts with x-").arg(known.join(QStringLiteral(", ")))));
    }
}

} // namespace cw::planner
