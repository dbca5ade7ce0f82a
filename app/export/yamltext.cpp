#include "app/export/yamltext.h"

#include <QRegularExpression>
#include <QStringList>

#include <yaml-cpp/yaml.h>

namespace cw::app {

using planner::Json;

namespace {

/// Words and paths that no YAML reader takes for a number, a date, a truth value or null.
bool isPlain(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("\\A[A-Za-z][A-Za-z0-9._/-]*\\z"));
    static const QStringList reserved = {QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("yes"),
                                         QStringLiteral("no"),   QStringLiteral("on"),    QStringLiteral("off"),
                                         QStringLiteral("null"), QStringLiteral("y"),     QStringLiteral("n")};
    return word.match(text).hasMatch() && !reserved.contains(text.toLower());
}

void emitText(YAML::Emitter &out, const std::string &text)
{
    if (text.find('\n') != std::string::npos)
        out << YAML::Literal << text;
    else if (isPlain(QString::fromStdString(text)))
        out << text;
    else
        out << YAML::DoubleQuoted << text;
}

void emit(YAML::Emitter &out, const Json &value)
{
    if (value.is_object()) {
        if (value.empty())
            out << YAML::Flow;
        out << YAML::BeginMap;
        for (const auto &[key, part] : value.items()) {
            out << YAML::Key;
            emitText(out, key);
            out << YAML::Value;
            emit(out, part);
        }
        out << YAML::EndMap;
    } else if (value.is_array()) {
        if (value.empty())
            out << YAML::Flow;
        out << YAML::BeginSeq;
        for (const Json &part : value)
            emit(out, part);
        out << YAML::EndSeq;
    } else if (value.is_string()) {
        emitText(out, value.get<std::string>());
    } else if (value.is_boolean()) {
        out << value.get<bool>();
    } else if (value.is_number_integer()) {
        out << value.get<long long>();
    } else if (value.is_number()) {
        out << value.get<double>();
    } else {
        out << YAML::Null;
    }
}

} // namespace

QByteArray yamlText(const QStringList &comments, const std::vector<Json> &documents)
{
    QByteArray text;
    for (const QString &comment : comments)
        text += "# " + comment.simplified().toUtf8() + '\n';
    for (const Json &document : documents) {
        YAML::Emitter out;
        emit(out, document);
        text += "---\n";
        text += out.c_str();
        text += '\n';
    }
    return text;
}

} // namespace cw::app
