#include "app/cli/helptext.h"

namespace cw::app {

namespace {
constexpr int nameWidth = 12;
constexpr int optionWidth = 26;
} // namespace

QString usageLine(const Command &command)
{
    return QStringLiteral("clusterwright-cli %1 %2").arg(command.name(), command.arguments()).trimmed();
}

QString programHelp()
{
    QStringList lines{QStringLiteral("Clusterwright plans AI clusters: from a stated need to a procurement report."),
                      QString(), QStringLiteral("Usage: clusterwright-cli COMMAND …"), QString(),
                      QStringLiteral("Commands:")};
    for (const auto &command : commands())
        lines << QStringLiteral("  %1 %2").arg(command->name().leftJustified(nameWidth), command->summary());
    lines << QStringLiteral("  %1 %2").arg(QStringLiteral("help").leftJustified(nameWidth),
                                           QStringLiteral("This page, or the page of one command."));
    lines << QString()
          << QStringLiteral(
                 "--team ADDRESS beside any command: the team's catalog in PostgreSQL instead of one's own, such as")
          << QStringLiteral("service=NAME or postgresql://user@host/database; passwords come from ~/.pgpass.")
          << QString()
          << QStringLiteral("Exit codes: 0 done, 2 wrong usage, 3 infeasible and explained, 4 input invalid,")
          << QStringLiteral("5 stopped at a limit with an answer, 6 stopped without one, 7 something needed is absent,")
          << QStringLiteral("130 interrupted, 1 anything else.");
    return lines.join(QLatin1Char('\n'));
}

QString commandHelp(const Command &command)
{
    QStringList lines{command.summary(), QString(), QStringLiteral("Usage: ") + usageLine(command)};
    const auto options = command.options();
    if (!options.empty())
        lines << QString() << QStringLiteral("Options:");
    for (const CommandOption &option : options) {
        const QString name = QStringLiteral("--") + option.name +
                             (option.valueName.isEmpty() ? QString() : QLatin1Char(' ') + option.valueName);
        lines << QStringLiteral("  %1 %2").arg(name.leftJustified(optionWidth), option.help);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace cw::app
