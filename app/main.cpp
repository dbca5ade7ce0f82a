// clusterwright: the window. Reads the arguments and the catalog, opens the window, leaves. Everything else is in
// app/pages.
#include "app/memory/memoryend.h"
#include "app/models/spokentext.h"
#include "app/pages/mainwindow.h"
#include "app/pages/screenshots.h"
#include "app/session/settings.h"
#include "app/session/startoptions.h"
#include "app/widgets/theme.h"
#include "catalog/store/catalogreader.h"
#include "catalog/store/teamplace.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QMessageBox>
#include <QTranslator>

#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <optional>

namespace {

int say(FILE *stream, const QString &text, int code)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(text));
    return code;
}

cw::app::ThemeMode chosenTheme(const cw::app::StartOptions &options, bool forPictures)
{
    using namespace cw::app;
    const QString name = !options.theme.isEmpty() ? options.theme : setting(Setting::Theme).toString();
    if (name == QLatin1String("light") || (forPictures && options.theme.isEmpty()))
        return ThemeMode::Light;
    if (name == QLatin1String("dark"))
        return ThemeMode::Dark;
    return name == QLatin1String("contrast") ? ThemeMode::HighContrast : systemTheme();
}

/// Pictures are the same everywhere: American English unless another language is asked for.
QLocale chosenLocale(const cw::app::StartOptions &options, bool forPictures)
{
    const QString language = !options.language.isEmpty() || forPictures
                                 ? options.language
                                 : cw::app::setting(cw::app::Setting::Language).toString();
    if (language.isEmpty())
        return forPictures ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
    return QLocale(language);
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

/// Nothing can be shown without this: a box where somebody looks at a screen, who may have no terminal, and words in
/// both.
int refuse(const cw::Error &error)
{
    const QString platform = QGuiApplication::platformName();
    if (platform != QLatin1String("offscreen") && platform != QLatin1String("minimal"))
        QMessageBox::critical(nullptr, QStringLiteral("Clusterwright"), error.sentence());
    return say(stderr, error.sentence(), int(error.code));
}

QtMessageHandler usualWords = nullptr;

/// What Qt says of itself. Without the library that draws on the screen it ends the program by a signal: the words
/// stay, the end is one that callers know. Where the system has no more threads, what was to run on one would never
/// end, and the window would wait for it for good.
void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    usualWords(type, context, message);
    if (type == QtFatalMsg)
        std::_Exit(int(cw::ErrorCode::Absent));
    if (message.startsWith(QLatin1String("QThread::start: Thread creation error")))
        std::_Exit(
            say(stderr,
                QStringLiteral("The system gives the window no more threads: its memory or the number of threads "
                               "it allows has run out. Unsaved work that was kept is offered at the next "
                               "start."),
                int(cw::ErrorCode::LimitWithoutAnswer)));
}

int run(int argc, char **argv)
{
    using namespace cw::app;
    const bool hasScreen = prepareDisplay(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("clusterwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLUSTERWRIGHT_VERSION));
    usualWords = qInstallMessageHandler(hear);
    QApplication application(argc, argv);
    const auto read = readStartOptions(application.arguments());
    if (!read.ok())
        return say(stderr, read.error().sentence(), int(read.error().code));
    const StartOptions &options = read.value();
    if (options.help)
        return say(stdout, startHelp(), 0);
    if (options.version)
        return say(stdout, QStringLiteral("clusterwright " CLUSTERWRIGHT_VERSION), 0);

    const bool forPictures = !options.pictures.isEmpty();
    if (!hasScreen && !forPictures)
        return say(
            stderr,
            QStringLiteral("There is no display to open a window on. clusterwright-cli does everything without one; "
                           "--screenshots DIR FILE shows the pages as pictures."),
            int(cw::ErrorCode::Absent));
    if (forPictures)
        useTemporarySettings();
    const double chosenPoints = setting(Setting::TextPoints).toDouble();
    setUpAppearance(ThemeMode::Light, options.textPoints ? options.textPoints
                                      : chosenPoints > 0 ? std::optional(chosenPoints)
                                                         : std::nullopt);
    applyTheme(chosenTheme(options, forPictures));
    const QLocale locale = chosenLocale(options, forPictures);
    loadTranslations(application, locale);
    QLocale::setDefault(locale);
    const auto shipped = cw::catalog::readCatalog(cw::catalog::defaultCatalogFile());
    if (!shipped.ok())
        return refuse(shipped.error());
    const QString place = catalogPlace();
    const auto catalog = std::make_shared<LiveCatalog>(shipped.value(), place, QDate::currentDate());
    const cw::Outcome laid = catalog->layNow();
    if (!laid.ok() && forPictures && !cw::catalog::isTeamAddress(place))
        return say(stderr, laid.error().sentence(), int(laid.error().code));
    auto window = std::make_unique<MainWindow>(catalog, pipelineOver(catalog->current()));
    if (!options.file.isEmpty()) {
        const cw::Outcome opened = window->openFile(options.file);
        if (!opened.ok() && forPictures)
            return say(stderr, opened.error().sentence(), int(opened.error().code));
    }
    if (!laid.ok()) // without one's own or the team's catalog one still looks at plans, with shipped prices and told so
        Q_EMIT catalog->failed(laid.error());
    if (forPictures) {
        const cw::Outcome grabbed = grabScreenshots(*window, options);
        return grabbed.ok() ? 0 : say(stderr, grabbed.error().sentence(), int(grabbed.error().code));
    }
    window->restoreGeometry(windowGeometry());
    if (!options.size.isEmpty())
        window->resize(options.size);
    window->show();
    if (options.file.isEmpty())
        window->offerRecovery({});
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    cw::app::tellWhenMemoryEnds(
        "There is not enough memory for the window. Unsaved work that was kept is offered at the next start.\n");
    try {
        return run(argc, argv);
    } catch (const std::exception &error) {
        if (cw::app::isLackOfMemory(std::current_exception()))
            cw::app::endForLackOfMemory();
        return say(stderr, QStringLiteral("Something unforeseen happened: %1.").arg(QString::fromUtf8(error.what())),
                   int(cw::ErrorCode::Defect));
    }
}
