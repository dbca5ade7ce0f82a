#include "catalog/import/strictjson.h"

#include <optional>
#include <set>
#include <vector>

namespace cw::catalog {

namespace {
using Json = nlohmann::json;
constexpr qsizetype maxBytes = 4LL << 20;
constexpr std::size_t maxDepth = 32;

/// Watches the parser: where it is, which keys it saw there, and the first rule that was broken.
class Watch {
public:
    /// False drops what was read: after the first broken rule nothing is worth keeping, or the work would grow with the
    /// square of the depth.
    bool operator()(Json::parse_event_t event, const Json &parsed)
    {
        if (error_)
            return false;
        switch (event) {
        case Json::parse_event_t::object_start:
        case Json::parse_event_t::array_start:
            enterValue();
            levels_.push_back({event == Json::parse_event_t::array_start, {}, 0, {}});
            if (levels_.size() > maxDepth)
                fail(QStringLiteral("the JSON is nested too deeply"), pointer(levels_.size() - 1),
                     QStringLiteral("at most %1 levels").arg(maxDepth));
            break;
        case Json::parse_event_t::key: {
            Level &level = levels_.back();
            level.key = parsed.get<std::string>();
            if (!level.keys.insert(level.key).second)
                fail(QStringLiteral("the key “%1” stands here twice").arg(QString::fromStdString(level.key)),
                     pointer(levels_.size()), QStringLiteral("each key once"));
            break;
        }
        case Json::parse_event_t::object_end:
        case Json::parse_event_t::array_end:
            levels_.pop_back();
            break;
        case Json::parse_event_t::value:
            enterValue();
            break;
        }
        return true;
    }
    [[nodiscard]] const std::optional<Error> &error() const { return error_; }

private:
    struct Level {
        bool isArray = false;
        std::string key;
        int index = 0; ///< of the next value
        std::set<std::string> keys;
    };
    void enterValue()
    {
        if (!levels_.empty() && levels_.back().isArray)
            ++levels_.back().index;
    }
    [[nodiscard]] QString pointer(std::size_t depth) const
    {
        QString path;
        for (std::size_t i = 0; i < depth; ++i)
            path = pointerTo(path, levels_[i].isArray ? QString::number(levels_[i].index - 1)
                                                      : QString::fromStdString(levels_[i].key));
        return path;
    }
    void fail(const QString &message, const QString &place, const QString &expected)
    {
        if (!error_)
            error_ = Error::invalid(message, place, expected);
    }
    std::vector<Level> levels_;
    std::optional<Error> error_;
};

Error notJson(const QByteArray &text, std::size_t byte, const char *reason)
{
    const QByteArray before = text.left(qsizetype(byte) > 0 ? qsizetype(byte) - 1 : 0);
    const auto line = before.count('\n') + 1;
    const auto column = before.size() - before.lastIndexOf('\n');
    Error error = Error::invalid(
        text.trimmed().isEmpty() ? QStringLiteral("the file is empty") : QStringLiteral("this is not valid JSON"),
        QStringLiteral("line %1, column %2").arg(line).arg(column), QStringLiteral("a JSON object"));
    error.detail = QString::fromUtf8(reason);
    return error;
}
} // namespace

QString pointerTo(const QString &pointer, const QString &key)
{
    QString step = key;
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return pointer + QLatin1Char('/') + step;
}

Result<Json> parseStrictJson(const QByteArray &text)
{
    if (text.size() > maxBytes)
        return Error::invalid(QStringLiteral("the file has %1 bytes").arg(text.size()), {},
                              QStringLiteral("at most 4 MiB"));
    Watch watch;
    try {
        Json json = Json::parse(text.cbegin(), text.cend(),
                                [&](int, Json::parse_event_t event, Json &parsed) { return watch(event, parsed); });
        if (watch.error())
            return *watch.error();
        return json;
    } catch (const Json::parse_error &error) {
        return notJson(text, error.byte, error.what());
    } catch (const Json::exception &error) {
        return notJson(text, 0, error.what());
    }
}

} // namespace cw::catalog
