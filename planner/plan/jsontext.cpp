#include "planner/plan/jsontext.h"

#include "planner/plan/jsontrouble.h"

#include <charconv>
#include <cmath>
#include <unordered_set>

namespace cw::planner {

namespace {
using Json = nlohmann::ordered_json;
constexpr std::size_t mostErrors = 100; // nobody reads more, and a hostile file holds millions

/// Builds the tree itself: the library's own builder keeps the last of two equal keys without a word.
class TreeBuilder : public nlohmann::json_sax<Json> {
public:
    TreeBuilder(const QByteArray &text, JsonReading &reading) : text_(text), reading_(reading) {}

    bool null() override { return put(nullptr); }
    bool boolean(bool value) override { return put(value); }
    bool number_integer(number_integer_t value) override { return put(value); }
    bool number_unsigned(number_unsigned_t value) override { return put(value); }
    bool number_float(number_float_t value, const string_t &) override { return put(value); }
    bool string(string_t &value) override { return put(std::move(value)); }
    bool binary(binary_t &) override { return false; }
    bool start_object(std::size_t) override { return open(Json::object()); }
    bool start_array(std::size_t) override { return open(Json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t &name) override
    {
        Level &level = levels_.back();
        if (!level.keys.insert(name).second)
            reading_.errors.push_back(
                Error::invalid(QStringLiteral("The key “%1” stands here twice").arg(QString::fromStdString(name)),
                               childPointer(pointer(), QString::fromStdString(name)), QStringLiteral("each key once")));
        level.key = name;
        return reading_.errors.size() < mostErrors;
    }

    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &error) override
    {
        const auto end = std::min<qsizetype>(qsizetype(position), text_.size());
        const QByteArray before = text_.left(std::max<qsizetype>(end - 1, 0));
        const auto line = before.count('\n') + 1;
        const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
        const bool overflow = error.id == 406;
        const JsonTrouble trouble = jsonTrouble(QString::fromUtf8(error.what()));
        const QString what = text_.trimmed().isEmpty() ? QStringLiteral("The file is empty")
                             : overflow                ? QStringLiteral("The number is too large for any quantity")
                             : trouble.what.isEmpty()  ? QStringLiteral("This is not valid JSON")
                                                      : QStringLiteral("This is not valid JSON (%1)").arg(trouble.what);
        const bool saysMore = !text_.trimmed().isEmpty() && !trouble.expected.isEmpty();
        Error report = Error::invalid(what, QStringLiteral("line %1, column %2").arg(line).arg(column),
                                      overflow   ? QStringLiteral("a number below 1.8e308")
                                      : saysMore ? trouble.expected
                                                 : QStringLiteral("a JSON object in the plan format"));
        report.detail = QString::fromUtf8(error.what());
        reading_.errors.push_back(std::move(report));
        return false;
    }

private:
    struct Level {
        Json *node = nullptr;
        std::string key;
        std::unordered_set<std::string> keys;
    };

    [[nodiscard]] QString pointer() const
    {
        QString path;
        for (const Level &level : levels_) {
            if (&level == &levels_.back())
                break;
            path = level.node->is_array() ? childPointer(path, qsizetype(level.node->size()) - 1)
                                          : childPointer(path, QString::fromStdString(level.key));
        }
        return path;
    }

    /// Appends to the open container; the address stays valid while the value itself is open.
    Json *append(Json value)
    {
        if (levels_.empty()) {
            reading_.json = std::move(value);
            return &reading_.json;
        }
        Level &level = levels_.back();
        if (level.node->is_array()) {
            level.node->push_back(std::move(value));
            return &level.node->back();
        }
        auto &members = level.node->get_ref<Json::object_t &>();
        members.emplace_back(level.key, std::move(value));
        return &members.back().second;
    }

    bool put(Json value)
    {
        append(std::move(value));
        return true;
    }

    bool open(Json container)
    {
        Json *node = append(std::move(container));
        levels_.push_back({node, {}, {}});
        if (int(levels_.size()) <= maxJsonDepth)
            return true;
        reading_.errors.push_back(Error::invalid(QStringLiteral("The file is nested too deeply"), pointer(),
                                                 QStringLiteral("at most %1 levels").arg(maxJsonDepth)));
        return false;
    }

    bool close()
    {
        levels_.pop_back();
        return true;
    }

    const QByteArray &text_;
    JsonReading &reading_;
    std::vector<Level> levels_;
};

void writeText(const std::string &text, QByteArray &out)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        switch (c) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\t':
            out += "\\t";
            break;
        case '\r':
            out += "\\r";
            break;
        default:
            if (byte < 0x20) {
                out += "\\u00";
                out += hex[byte >> 4];
                out += hex[byte & 15];
            } else {
                out += c;
            }
        }
    }
    out += '"';
}

constexpr double wholeLimit = 9007199254740992.0; // 2^53: above it not every integer has a double

void writeNumber(double value, QByteArray &out)
{
    if (!std::isfinite(value)) {
        out += "null";
        return;
    }
    char buffer[64];
    const bool whole = value == std::trunc(value) && std::abs(value) < wholeLimit;
    const auto end = whole ? std::to_chars(buffer, buffer + sizeof buffer, static_cast<long long>(value)).ptr
                           : std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    out.append(buffer, end - buffer);
}

class Writer {
public:
    Writer(QByteArray &out, bool pretty) : out_(out), pretty_(pretty) {}

    void write(const Json &json, int depth = 0)
    {
        switch (json.type()) {
        case Json::value_t::object:
            writeObject(json, depth);
            break;
        case Json::value_t::array:
            writeArray(json, depth);
            break;
        case Json::value_t::string:
            writeText(json.get_ref<const std::string &>(), out_);
            break;
        case Json::value_t::boolean:
            out_ += json.get<bool>() ? "true" : "false";
            break;
        case Json::value_t::number_integer:
            out_ += QByteArray::number(qlonglong(json.get<std::int64_t>()));
            break;
        case Json::value_t::number_unsigned:
            out_ += QByteArray::number(qulonglong(json.get<std::uint64_t>()));
            break;
        case Json::value_t::number_float:
            writeNumber(json.get<double>(), out_);
            break;
        default:
            out_ += "null";
        }
    }

private:
    void writeObject(const Json &json, int depth)
    {
        if (json.empty()) {
            out_ += "{}";
            return;
        }
        out_ += '{';
        bool first = true;
        for (const auto &[key, value] : json.get_ref<const Json::object_t &>()) {
            startItem(first, depth + 1);
            writeText(key, out_);
            out_ += pretty_ ? ": " : ":";
            write(value, depth + 1);
        }
        startLine(depth);
        out_ += '}';
    }

    void writeArray(const Json &json, int depth)
    {
        if (json.empty()) {
            out_ += "[]";
            return;
        }
        out_ += '[';
        bool first = true;
        for (const Json &value : json) {
            startItem(first, depth + 1);
            write(value, depth + 1);
        }
        startLine(depth);
        out_ += ']';
    }

    void startItem(bool &first, int depth)
    {
        if (!first)
            out_ += ',';
        first = false;
        startLine(depth);
    }

    void startLine(int depth)
    {
        if (!pretty_)
            return;
        out_ += '\n';
        out_.append(depth * 2, ' ');
    }

    QByteArray &out_;
    bool pretty_;
};
} // namespace

JsonReading parseJsonStrictly(const QByteArray &text)
{
    JsonReading reading;
    if (text.size() > maxJsonBytes) {
        reading.errors.push_back(Error::invalid(QStringLiteral("The file has %1 bytes").arg(text.size()), {},
                                                QStringLiteral("at most 16 MiB")));
        return reading;
    }
    TreeBuilder builder(text, reading);
    reading.complete = Json::sax_parse(text.cbegin(), text.cend(), &builder);
    return reading;
}

QByteArray canonicalJson(const Json &json)
{
    QByteArray out;
    Writer(out, true).write(json);
    out += '\n';
    return out;
}

QByteArray compactJson(const Json &json)
{
    QByteArray out;
    Writer(out, false).write(json);
    return out;
}

Json numberToJson(double value)
{
    if (value == std::trunc(value) && std::abs(value) < wholeLimit)
        return static_cast<std::int64_t>(value);
    return value;
}

QString childPointer(const QString &pointer, const QString &key)
{
    QString step = key;
    step.replace(QLatin1Char('~'), QLatin1String("~0")).replace(QLatin1Char('/'), QLatin1String("~1"));
    return pointer + QLatin1Char('/') + step;
}

QString childPointer(const QString &pointer, qsizetype index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

} // namespace cw::planner
