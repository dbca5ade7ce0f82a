#include "app/session/startoptions.h"

#include <QCommandLineParser>
#include <QRegularExpression>

#include <cstring>

namespace cw::app {

namespace {

constexpr int smallestScale = 50, largestScale = 400; // percent
constexpr double smallestPoints = 8, largestPoints = 16;

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

struct Parser : QCommandLineParser {
    QCommandLineOption pictures{text("screenshots"),
                                text("Write a picture of every page in light and dark into DIR, then leave."),
                                text("DIR")};
    QCommandLineOption states{text("states"), text("With --screenshots: dialogs, questions and what goes wrong, too.")};
    QCommandLineOption dropped{text("drop"),
                               text("With --screenshots: drop this file on the window first (a quote, a model's "
                                    "config.json, a sweep's results.sqlite)."),
                               text("FILE")};
    QCommandLineOption language{text("language"), text("Language of this run: en, de, fr, es or it."), text("CODE")};
    QCommandLineOption theme{text("theme"), text("Colours of this run: light, dark or contrast."), text("NAME")};
    QCommandLineOption points{text("text-size"), text("Size of the text in this run, 8 to 16 points."), text("PT")};
    QCommandLineOption scale{text("scale"), text("Scale of this run, 50 to 400 percent."), text("PERCENT")};
    QCommandLineOption size{text("size"), text("Size of the window, such as 1440x900."), text("WxH")};
    QCommandLineOption help, version;

    Parser() : help(addHelpOption()), version(addVersionOption())
    {
        setApplicationDescription(text("Capacity planner for AI clusters"));
        addPositionalArgument(text("FILE"), text("Plan to open"), text("[FILE]"));
        addOptions({pictures, states, dropped, language, theme, points, scale, size});
    }
};

/// What a language does not say yet stays English.
QStringList languages()
{
    return {text("en"), text("de"), text("fr"), text("es"), text("it")};
}

Error wrong(const QCommandLineOption &option, const QString &value, const char *expected)
{
    return {ErrorCode::Usage,
            text("“%1” is no value of --%2").arg(value, option.names().constFirst()),
            {},
            text(expected),
            {}};
}

/// The value of an option that counts before the parser can run; empty when it is not given.
QByteArray early(int argc, const char *const *argv, const char *name)
{
    const std::size_t length = std::strlen(name);
    for (int i = 1; i < argc; ++i) {
        if (std::strncmp(argv[i], name, length) != 0)
            continue;
        if (argv[i][length] == '=')
            return argv[i] + length + 1;
        if (argv[i][length] == '\0')
            return i + 1 < argc ? argv[i + 1] : "";
    }
    return {};
}

bool isScale(const QByteArray &percent)
{
    bool isNumber = false;
    const int value = percent.toInt(&isNumber);
    return isNumber && value >= smallestScale && value <= largestScale;
}

} // namespace

bool prepareDisplay(int argc, const char *const *argv)
{
    const bool isNamed = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    const bool hasScreen =
        isNamed || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    if (!hasScreen || (!isNamed && !early(argc, argv, "--screenshots").isEmpty()))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    if (const QByteArray percent = early(argc, argv, "--scale"); isScale(percent))
        qputenv("QT_SCALE_FACTOR", QByteArray::number(percent.toInt() / 100.0));
    return hasScreen;
}

Result<StartOptions> readStartOptions(const QStringList &arguments)
{
    Parser parser;
    if (!parser.parse(arguments)) {
        QString said = parser.errorText();
        if (said.endsWith(QLatin1Char('.'))) // an error's sentence gets its own
            said.chop(1);
        return Error{ErrorCode::Usage, said, {}, {}, {}};
    }
    StartOptions options;
    options.help = parser.isSet(parser.help);
    options.version = parser.isSet(parser.version);
    options.pictures = parser.value(parser.pictures);
    options.states = parser.isSet(parser.states);
    options.dropped = parser.value(parser.dropped);
    if ((options.states || !options.dropped.isEmpty()) && options.pictures.isEmpty())
        return Error{ErrorCode::Usage, text("--states and --drop belong to --screenshots"), {}, {}, {}};
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty())
        options.file = files.constFirst();
    options.language = parser.value(parser.language);
    if (parser.isSet(parser.language) && !languages().contains(options.language))
        return wrong(parser.language, options.language, "en, de, fr, es or it");
    options.theme = parser.value(parser.theme);
    if (parser.isSet(parser.theme) &&
        !QStringList{text("light"), text("dark"), text("contrast")}.contains(options.theme))
        return wrong(parser.theme, options.theme, "light, dark or contrast");
    if (parser.isSet(parser.points)) {
        bool isNumber = false;
        const double points = parser.value(parser.points).toDouble(&isNumber);
        if (!isNumber || points < smallestPoints || points > largestPoints)
            return wrong(parser.points, parser.value(parser.points), "a number from 8 to 16");
        options.textPoints = points;
    }
    if (parser.isSet(parser.scale) && !isScale(parser.value(parser.scale).toLatin1()))
        return wrong(parser.scale, parser.value(parser.scale), "a whole number from 50 to 400");
    if (parser.isSet(parser.size)) {
        static const QRegularExpression form(text("^(\\d{3,5})x(\\d{3,5})$"));
        const auto match = form.match(parser.value(parser.size));
        if (!match.hasMatch())
            return wrong(parser.size, parser.value(parser.size), "width and height such as 1440x900");
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
    }
    return options;
}

QString startHelp()
{
    return Parser().helpText().trimmed();
}

} // namespace cw::app
