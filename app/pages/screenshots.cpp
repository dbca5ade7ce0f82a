#include "app/pages/screenshots.h"

#include "app/pages/mainwindow.h"
#include "app/pages/steppage.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>

#include <algorithm>
#include <vector>

namespace cw::app {

namespace {

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

struct NamedTheme {
    ThemeMode mode;
    QString name;
};

std::vector<NamedTheme> themesOf(const StartOptions &options)
{
    const std::vector<NamedTheme> all{{ThemeMode::Light, QStringLiteral("light")},
                                      {ThemeMode::Dark, QStringLiteral("dark")},
                                      {ThemeMode::HighContrast, QStringLiteral("contrast")}};
    if (options.theme.isEmpty())
        return {all[0], all[1]};
    return {*std::find_if(all.begin(), all.end(), [&](const NamedTheme &t) { return t.name == options.theme; })};
}

Outcome grab(MainWindow &window, const StartOptions &options, const QString &page)
{
    for (const NamedTheme &shown : themesOf(options)) {
        applyTheme(shown.mode);
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus(); // pictures show the page, not where the keyboard stands
        settle();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(options.pictures, page, shown.name);
        if (!window.grab().save(file))
            return Error::invalid(QCoreApplication::translate("Screenshots", "The picture cannot be written"), file);
    }
    return Done{};
}

/// The figure whose passport makes the page worth looking at.
QString telling(const Answer &answer)
{
    const planner::Total *total = answer.result.total(planner::PlanQuantity::TotalCost);
    return total ? total->passport : QString();
}

} // namespace

Outcome grabScreenshots(MainWindow &window, const StartOptions &options)
{
    if (!QDir().mkpath(options.pictures))
        return Error::invalid(QCoreApplication::translate("Screenshots", "The folder cannot be made"),
                              options.pictures);
    window.resize(options.size.isEmpty() ? QSize(1440, 900) : options.size);
    window.show();
    settle();
    if (!window.document().isOpen())
        return grab(window, options, QStringLiteral("start"));
    if (!window.document().answer()) {
        QEventLoop loop;
        QObject::connect(&window.answering(), &Answering::settled, &loop, &QEventLoop::quit);
        window.solve();
        loop.exec();
    }
    for (const QString &key : window.pageKeys()) {
        window.showPage(key);
        while (window.page(key)->isPreparing())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        if (const Answer *answer = window.document().answer())
            window.showFigure(telling(*answer));
        if (Outcome done = grab(window, options, key); !done.ok())
            return done;
    }
    return Done{};
}

} // namespace cw::app
