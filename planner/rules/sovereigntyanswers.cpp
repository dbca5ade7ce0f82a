#include "planner/rules/sovereigntyanswers.h"

#include <yaml-cpp/yaml.h>

namespace cw::planner {

Result<SovereigntyAnswers> readSovereigntyAnswers(const QByteArray &yaml, const QString &name)
{
    const auto refuse = [&](const YAML::Mark &mark, const QString &message, const QString &expected) {
        return Error::invalid(message, QStringLiteral("%1:%2").arg(name).arg(mark.line + 1), expected);
    };
    try {
        SovereigntyAnswers table;
        const YAML::Node root = YAML::Load(yaml.toStdString());
        table.version = QString::fromStdString(root["version"].as<std::string>());
        for (const YAML::Node &node : root["answers"]) {
            SovereigntyAnswer answer;
            answer.criterion = QString::fromStdString(node["criterion"].as<std::string>());
            answer.low = node["from"].as<int>();
            answer.high = node["to"].as<int>(answer.low);
            answer.because = QString::fromStdString(node["because"].as<std::string>());
            const Result<Expression> when =
                Expression::parse(QString::fromStdString(node["when"].as<std::string>()), {});
            if (!when.ok())
                return refuse(node["when"].Mark(), when.error().message, when.error().expected);
            if (answer.low < 1 || answer.high < answer.low)
                return refuse(node["from"].Mark(), QStringLiteral("The answers are no range"),
                              QStringLiteral("from at least 1, to not below it"));
            answer.when = when.value();
            table.answers.push_back(std::move(answer));
        }
        return table;
    } catch (const YAML::Exception &exception) {
        return refuse(
            exception.mark,
            QStringLiteral("The file is not a table of answers: %1").arg(QString::fromStdString(exception.msg)),
            QStringLiteral("version and answers"));
    }
}

} // namespace cw::planner
