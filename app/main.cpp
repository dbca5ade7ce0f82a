// clusterwright: the window. Reads the arguments and the catalog, opens the window, leaves. Everything else is in
// app/pages.
#include "app/models/spokentext.h"
#include "app/pages/mainwindow.h"
#include "app/pages/screenshots.h"
#include "app/session/settings.h"
#include "app/widgets/theme.h"
#include "catalog/store/catalogreader.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

int say(FILE *stream, const QString &text, int code)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
    return code;
}

cw::app::ThemeMode chosenTheme()
{
    const QString name = cw::app::setting(cw::app::Setting::Theme).toString();
    if (name == QLatin1String("light"))
        return cw::app::ThemeMode::Light;
    if (name == QLatin1String("dark"))
        return cw::app::ThemeMode::Dark;
    return name == QLatin1String("contrast") ? cw::app::ThemeMode::HighContrast : cw::app::systemTheme();
}

/// False without a screen: then everything but the window itself still works, on the offscreen platform.
bool chooseDisplay(int argc, char **argv)
{
    const bool named = !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
    const bool screen =
        named || !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY");
    const bool pictures =
        std::any_of(argv, argv + argc, [](const char *a) { return std::strncmp(a, "--screenshots", 13) == 0; });
    if (!screen || (pictures && !named))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return screen;
}

void loadTranslations(QApplication &application, const QLocale &locale)
{
    const QString ours = QStringLiteral("clusterwright"), folder = QStringLiteral(":/i18n");
    const auto install = [&](const QLocale &language, const QString &name, const QString &place) {
        auto *translator = new QTranslator(&application);
        if (translator->load(language, name, QStringLiteral("_"), place))
            QCoreApplication::installTranslator(translator);
    };
    install(QLocale(QLocale::English), ours, folder); // plurals; what another language lacks stays English
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    install(locale, ours, folder);
    cw::app::speakRecordedTexts(locale.name().section(u'_', 0, 0));
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace

int main(int argc, char **argv)
{
    using namespace cw::app;
    const bool hasScreen = chooseDisplay(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clusterwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTERWRIGHT_VERSION));
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Capacity planner for AI clusters"));
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Plan to open"), QStringLiteral("[FILE]"));
    const QCommandLineOption pictures(
        QStringLiteral("screenshots"),
        QStringLiteral("Write a picture of every page in light and dark into DIR, then leave"), QStringLiteral("DIR"));
    parser.addOption(pictures);
    const QCommandLineOption help = parser.addHelpOption(), version = parser.addVersionOption();
    if (!parser.parse(application.arguments()))
        return say(stderr, parser.errorText(), int(cw::ErrorCode::Usage));
    if (parser.isSet(help))
        return say(stdout, parser.helpText().trimmed(), 0);
    if (parser.isSet(version))
        return say(stdout, QStringLiteral("clusterwright " CLUSTERWRIGHT_VERSION), 0);

    const bool forPictures = parser.isSet(pictures);
    if (!hasScreen && !forPictures)
        return say(
            stderr,
            QStringLiteral("There is no display to open a window on. clusterwright-cli does everything without one; "
                           "--screenshots DIR FILE shows the pages as pictures."),
            int(cw::ErrorCode::Absent));
    setUpAppearance(ThemeMode::Light);
    if (forPictures)
        useTemporarySettings();
    const QString language = setting(Setting::Language).toString();
    loadTranslations(application, forPictures          ? QLocale(QLocale::English)
                                  : language.isEmpty() ? QLocale()
                                                       : QLocale(language));
    if (forPictures)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    else
        applyTheme(chosenTheme());
    const auto shipped = cw::catalog::readCatalog(cw::catalog::defaultCatalogFile());
    if (!shipped.ok())
        return say(stderr, shipped.error().sentence(), int(shipped.error().code));
    const auto catalog =
        std::make_shared<LiveCatalog>(shipped.value(), cw::catalog::defaultUserCatalogFile(), QDate::currentDate());
    if (const cw::Outcome laid = catalog->layNow(); !laid.ok())
        return say(stderr, laid.error().sentence(), int(laid.error().code));
    auto window = std::make_unique<MainWindow>(catalog, pipelineOver(catalog->current()));
    if (!parser.positionalArguments().isEmpty()) {
        const cw::Outcome opened = window->openFile(parser.positionalArguments().constFirst());
        if (!opened.ok() && forPictures)
            return say(stderr, opened.error().sentence(), int(opened.error().code));
    }
    if (forPictures) {
        const cw::Outcome grabbed = grabScreenshots(*window, parser.value(pictures));
        return grabbed.ok() ? 0 : say(stderr, grabbed.error().sentence(), int(grabbed.error().code));
    }
    window->restoreGeometry(windowGeometry());
    window->show();
    return QApplication::exec();
}
