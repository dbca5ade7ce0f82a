#include "app/cli/arguments.h"

#include "app/cli/helptext.h"
#include "planner/plan/objectreader.h"

#include <QCommandLineParser>
#include <QLocale>

namespace cw::app {

Arguments::Arguments(const Command &command, const QStringList &words, int least, int most) : command_(command)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    parser.addOption(help);
    for (const CommandOption &option : command.options())
        parser.addOption(QCommandLineOption(option.name, option.help, option.valueName));
    const bool parsed = parser.parse(QStringList{command.name()} + words);
    help_ = parser.isSet(help);
    if (help_)
        return;
    if (!parsed)
        refuse(parser.errorText());
    positional_ = parser.positionalArguments();
    for (const CommandOption &option : command.options()) {
        if (!parser.isSet(option.name))
            continue;
        lists_.insert(option.name, parser.values(option.name));
        if (parser.values(option.name).size() > 1 && !option.repeats)
            refuse(QStringLiteral("“--%1” is given twice").arg(option.name));
        values_.insert(option.name, parser.value(option.name));
        if (option.name == QLatin1String("out") && parser.value(option.name).isEmpty())
            refuse(QStringLiteral("“--out” needs a place to write to; an empty one was given"));
    }
    if (positional_.size() < least)
        refuse(QStringLiteral("Something is missing"));
    else if (most >= 0 && positional_.size() > most)
        refuse(QStringLiteral("“%1” is one word too many").arg(positional_.at(most)));
}

std::optional<int> Arguments::leaveWith(CommandIo &io) const
{
    if (help_) {
        io.out(commandHelp(command_));
        return 0;
    }
    if (problem_.isEmpty())
        return std::nullopt;
    io.err(problem_ + QLatin1Char('.'));
    io.err(QStringLiteral("Usage: ") + usageLine(command_));
    return int(ErrorCode::Usage);
}

double Arguments::number(const QString &option, double fallback, double low, double high)
{
    return optionalNumber(option, low, high).value_or(fallback);
}

QDate Arguments::day(const QString &option)
{
    if (!has(option))
        return QDate::currentDate();
    const QDate day = planner::strictDate(value(option));
    if (!day.isValid())
        refuse(QStringLiteral("“%1” is not a day such as 2026-11-01").arg(value(option)));
    return day;
}

std::optional<double> Arguments::optionalNumber(const QString &option, double low, double high)
{
    if (!has(option))
        return std::nullopt;
    bool ok = false;
    const double number = QLocale::c().toDouble(value(option), &ok);
    if (ok && number >= low && number <= high)
        return number;
    refuse(QStringLiteral("“--%1 %2” is not a number from %3 to %4").arg(option, value(option)).arg(low).arg(high));
    return std::nullopt;
}

int Arguments::integer(const QString &option, int fallback, int low, int high)
{
    if (!has(option))
        return fallback;
    bool ok = false;
    const int number = QLocale::c().toInt(value(option), &ok);
    if (ok && number >= low && number <= high)
        return number;
    refuse(
        QStringLiteral("“--%1 %2” is not a whole number from %3 to %4").arg(option, value(option)).arg(low).arg(high));
    return fallback;
}

void Arguments::require(const QString &option)
{
    if (!has(option) && !help_)
        refuse(QStringLiteral("“--%1” is missing").arg(option));
}

void Arguments::refuse(const QString &sentence)
{
    if (!problem_.isEmpty())
        return; // the first one is what to fix first
    problem_ = sentence;
    if (problem_.endsWith(QLatin1Char('.')))
        problem_.chop(1);
}

} // namespace cw::app
