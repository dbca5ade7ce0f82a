#include "app/pages/screenshots.h"

#include "app/pages/mainwindow.h"
#include "app/pages/steppage.h"
#include "app/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>

namespace cw::app {

namespace {

void settle()
{
    for (int i = 0; i < 3; ++i) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

Outcome grab(MainWindow &window, const QString &folder, const QString &page)
{
    for (const auto &[mode, name] : {std::pair{ThemeMode::Light, "light"}, {ThemeMode::Dark, "dark"}}) {
        applyTheme(mode);
        if (QWidget *focus = QApplication::focusWidget())
            focus->clearFocus(); // pictures show the page, not where the keyboard stands
        settle();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(folder, page, QLatin1String(name));
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

Outcome grabScreenshots(MainWindow &window, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return Error::invalid(QCoreApplication::translate("Screenshots", "The folder cannot be made"), folder);
    window.resize(1440, 900);
    window.show();
    settle();
    if (!window.document().isOpen())
        return grab(window, folder, QStringLiteral("start"));
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
        if (Outcome done = grab(window, folder, key); !done.ok())
            return done;
    }
    return Done{};
}

} // namespace cw::app
