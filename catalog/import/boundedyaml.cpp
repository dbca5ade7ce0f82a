#include "catalog/import/boundedyaml.h"

#include <QByteArray>
#include <QString>

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <sstream>

namespace cw::catalog {

namespace {

using Json = nlohmann::ordered_json;

constexpr qsizetype mostBytes = 1 << 20;
constexpr int mostValues = 20'000;
constexpr std::size_t mostLevels = 24;

/// Ends the reading; never leaves this file.
struct Refusal {
    QString message, expected;
    int line = 0;
};

Json plainScalar(const std::string &text)
{
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return nullptr;
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    const char *begin = text.data(), *end = begin + text.size();
    const char first = text[0] == '-' || text[0] == '+' ? (text.size() > 1 ? text[1] : ' ') : text[0];
    if ((first < '0' || first > '9') && first != '.')
        return text;
    if (text[0] == '+')
        ++begin;
    std::int64_t whole = 0;
    // "007" and "1_000" are part numbers, not numbers.
    const bool isPadded = first == '0' && text.size() > 1 && text.find('.') == std::string::npos;
    if (const auto read = std::from_chars(begin, end, whole); read.ec == std::errc() && read.ptr == end && !isPadded)
        return whole;
    double number = 0;
    if (const auto read = std::from_chars(begin, end, number);
        read.ec == std::errc() && read.ptr == end && !isPadded && std::isfinite(number))
        return number;
    return text;
}

class Builder : public YAML::EventHandler {
public:
    explicit Builder(const std::set<std::string> &textKeys) : textKeys_(textKeys) {}

    void OnDocumentStart(const YAML::Mark &) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &mark, YAML::anchor_t anchor) override { put(mark, anchor, Json(nullptr)); }
    void OnAlias(const YAML::Mark &mark, YAML::anchor_t) override
    {
        throw Refusal{QStringLiteral("An alias repeats another part of the file"),
                      QStringLiteral("every value written out"), mark.line + 1};
    }
    void OnScalar(const YAML::Mark &mark, const std::string &tag, YAML::anchor_t anchor,
                  const std::string &value) override
    {
        // Some of the parser's escapes ("\\N") stand for bytes that are no text.
        if (!QByteArray::fromRawData(value.data(), qsizetype(value.size())).isValidUtf8())
            throw Refusal{QStringLiteral("An escape stands for no character"), QStringLiteral("UTF-8"), mark.line + 1};
        if (isKeyNext()) {
            key(mark, value);
            return;
        }
        const bool isPlain = tag == "?" || tag.empty();
        put(mark, anchor, isPlain && !isTextNext(value) ? plainScalar(value) : Json(value));
    }
    void OnSequenceStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                         YAML::EmitterStyle::value) override
    {
        open(mark, anchor, Json::array());
    }
    void OnSequenceEnd() override { levels_.pop_back(); }
    void OnMapStart(const YAML::Mark &mark, const std::string &, YAML::anchor_t anchor,
                    YAML::EmitterStyle::value) override
    {
        open(mark, anchor, Json::object());
    }
    void OnMapEnd() override { levels_.pop_back(); }

    Json root;

private:
    struct Level {
        Json *value;
        std::string key;
        bool hasKey = false;
    };

    [[nodiscard]] bool isKeyNext() const
    {
        return !levels_.empty() && levels_.back().value->is_object() && !levels_.back().hasKey;
    }

    /// What stands under a key of text stays as it is written; nothing at all stays nothing.
    [[nodiscard]] bool isTextNext(const std::string &value) const
    {
        return !levels_.empty() && levels_.back().value->is_object() && textKeys_.contains(levels_.back().key) &&
               !plainScalar(value).is_null();
    }

    void key(const YAML::Mark &mark, const std::string &name)
    {
        if (name == "<<")
            throw Refusal{QStringLiteral("A merge key is used"), QStringLiteral("every value written out"),
                          mark.line + 1};
        Level &level = levels_.back();
        if (level.value->contains(name))
            throw Refusal{QStringLiteral("The key “%1” stands twice").arg(QString::fromStdString(name)),
                          QStringLiteral("each key once"), mark.line + 1};
        level.key = name;
        level.hasKey = true;
    }

    Json *put(const YAML::Mark &mark, YAML::anchor_t, Json value)
    {
        if (++values_ > mostValues)
            throw Refusal{QStringLiteral("The file holds more than %1 values").arg(mostValues),
                          QStringLiteral("one device type a file"), mark.line + 1};
        if (levels_.empty()) {
            root = std::move(value);
            return &root;
        }
        Level &level = levels_.back();
        if (level.value->is_array()) {
            level.value->push_back(std::move(value));
            return &level.value->back();
        }
        if (!level.hasKey)
            throw Refusal{QStringLiteral("A key is not text"), QStringLiteral("words as keys"), mark.line + 1};
        level.hasKey = false;
        return &((*level.value)[level.key] = std::move(value));
    }

    void open(const YAML::Mark &mark, YAML::anchor_t anchor, Json value)
    {
        if (levels_.size() >= mostLevels)
            throw Refusal{QStringLiteral("The file nests deeper than %1 levels").arg(mostLevels),
                          QStringLiteral("a flat file"), mark.line + 1};
        Json *placed = put(mark, anchor, std::move(value));
        levels_.push_back({placed, {}, false});
    }

    const std::set<std::string> &textKeys_;
    std::vector<Level> levels_;
    int values_ = 0;
};

Error at(const QString &message, int line, const QString &expected)
{
    return Error::invalid(message, QStringLiteral("line %1").arg(line), expected);
}

bool readsAsText(const std::string &text)
{
    static const std::string special = ":#{}[],&*!|>'\"%@`\n\r\t\\";
    if (text.empty() || text.find_first_of(special) != std::string::npos || text.front() == ' ' || text.back() == ' ' ||
        text.front() == '-' || text.front() == '?' || text.front() == '=' || text.front() == '<' ||
        text.front() == '.' || text.front() == '+' || (text.front() >= '0' && text.front() <= '9'))
        return false;
    if (std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
        return false; // no control character stands in the open
    static const std::vector<std::string> words{"true", "false", "null", "yes", "no", "on", "off", "y", "n", "~"};
    std::string lower = text;
    std::transform(lower.begin(), lower.end(), lower.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    return std::find(words.begin(), words.end(), lower) == words.end();
}

std::string scalar(const Json &value)
{
    // JSON's quoted form is a double-quoted scalar of YAML.
    if (value.is_string() && readsAsText(value.get_ref<const std::string &>()))
        return value.get<std::string>();
    return value.dump();
}

void writeBlock(const Json &value, int indent, std::string &out);

void writeEntry(const Json &value, int indent, std::string &out)
{
    if (value.is_structured() && !value.empty()) {
        out += '\n';
        writeBlock(value, indent, out);
    } else {
        out += ' ' + scalar(value) + '\n';
    }
}

void writeBlock(const Json &value, int indent, std::string &out)
{
    const std::string margin(std::size_t(indent), ' ');
    if (value.is_object()) {
        for (const auto &[key, each] : value.items()) {
            out += margin + scalar(Json(key)) + ':';
            writeEntry(each, indent + 2, out);
        }
        return;
    }
    for (const Json &each : value) {
        if (each.is_structured() && !each.empty()) {
            std::string inner;
            writeBlock(each, indent + 2, inner);
            inner[std::size_t(indent)] = '-';
            out += inner;
        } else {
            out += margin + "- " + scalar(each) + '\n';
        }
    }
}

} // namespace

Result<nlohmann::ordered_json> parseBoundedYaml(const QByteArray &text, const std::set<std::string> &textKeys)
{
    if (text.size() > mostBytes)
        return Error::invalid(QStringLiteral("The file has %1 bytes").arg(text.size()), {},
                              QStringLiteral("at most %1").arg(mostBytes));
    if (!text.isValidUtf8() || text.contains('\0'))
        return Error::invalid(QStringLiteral("This is not text"), {}, QStringLiteral("UTF-8"));
    try {
        std::istringstream stream(text.toStdString());
        YAML::Parser parser(stream);
        Builder builder(textKeys);
        if (!parser.HandleNextDocument(builder))
            return Error::invalid(QStringLiteral("The file is empty"), {}, QStringLiteral("a YAML document"));
        Builder second(textKeys);
        if (parser.HandleNextDocument(second) && !second.root.is_null())
            return Error::invalid(QStringLiteral("The file holds more than one document"), {},
                                  QStringLiteral("one document a file"));
        return std::move(builder.root);
    } catch (const Refusal &refusal) {
        return at(refusal.message, refusal.line, refusal.expected);
    } catch (const YAML::Exception &exception) {
        return at(QStringLiteral("This is not YAML: %1").arg(QString::fromStdString(exception.msg)),
                  exception.mark.line + 1, QStringLiteral("well-formed YAML"));
    } catch (const std::exception &exception) {
        return Error::invalid(QStringLiteral("This is not text: %1").arg(QString::fromUtf8(exception.what())), {},
                              QStringLiteral("UTF-8"));
    }
}

QByteArray writeYaml(const nlohmann::ordered_json &value)
{
    std::string out("---\n");
    if (value.is_structured() && !value.empty())
        writeBlock(value, 0, out);
    else
        out += scalar(value) + '\n';
    return QByteArray::fromStdString(out);
}

} // namespace cw::catalog
