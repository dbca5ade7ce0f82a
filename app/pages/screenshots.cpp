#include "app/pages/screenshots.h"

#include "app/pages/mainwindow.h"
#include "app/pages/picturestates.h"
#include "app/pages/steppage.h"
#include "app/widgets/theme.h"
#include "app/widgets/typography.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QPixmap>

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

constexpr int titleHeight = 30;

/// The window with what stands above it: dialogs, hints.
QPixmap picture(MainWindow &window)
{
    QPixmap whole = window.grab();
    QPainter painter(&whole);
    for (QWidget *each : QApplication::topLevelWidgets()) {
        if (each == &window || !each->isVisible() || qobject_cast<MainWindow *>(each))
            continue;
        const QPixmap one = each->grab();
        QPoint at = each->pos() - window.pos();
        if (each->isModal() || each->parentWidget() == nullptr)
            at = QPoint((window.width() - each->width()) / 2, (window.height() - each->height()) / 3);
        painter.drawPixmap(at, one);
        if (!each->windowTitle().isEmpty()) { // as a desktop frames it
            const Theme &t = currentTheme();
            const QRect bar(at - QPoint(0, titleHeight), QSize(each->width(), titleHeight));
            painter.fillRect(bar, t.head);
            painter.setFont(typeFont(TypeRole::Section));
            painter.setPen(t.text);
            painter.drawText(bar, Qt::AlignCenter, each->windowTitle());
            painter.setPen(t.controlEdge);
            painter.drawRect(bar.adjusted(-1, -1, 0, each->height()));
        }
    }
    return whole;
}

Outcome grab(MainWindow &window, const StartOptions &options, const QString &page, bool keepsFocus = false)
{
    for (const NamedTheme &shown : themesOf(options)) {
        applyTheme(shown.mode);
        if (QWidget *focus = QApplication::focusWidget(); focus && !keepsFocus)
            focus->clearFocus(); // pictures show the page, not where the keyboard stands
        settle();
        const QString file = QStringLiteral("%1/%2-%3.png").arg(options.pictures, page, shown.name);
        if (!picture(window).save(file))
            return Error::invalid(QCoreApplication::translate("Screenshots", "The picture cannot be written"), file);
    }
    return Done{};
}

Outcome grabStates(MainWindow &window, const StartOptions &options)
{
    Outcome done = Done{};
    for (const PictureState &state : pictureStates(window)) {
        state.show(window, [&](const QString &name, MainWindow *other) {
            if (done.ok())
                done = grab(other ? *other : window, options, QStringLiteral("state-") + name, true);
        });
        settle();
    }
    return done;
}

/// What pages say that wait for the first answer.
Outcome grabUnanswered(MainWindow &window, const StartOptions &options)
{
    const bool follows = window.answering().follows();
    window.answering().setFollows(false); // else the answer comes between the first picture and the second
    window.answering().forget();
    Outcome done = Done{};
    for (const char *page : {"design", "candidates", "rooms", "cost"}) {
        window.showPage(QLatin1String(page));
        if (done.ok())
            done = grab(window, options, QStringLiteral("state-unanswered-") + QLatin1String(page));
    }
    window.answering().setFollows(follows);
    return done;
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
    if (!window.document().isOpen()) {
        if (Outcome done = grab(window, options, QStringLiteral("start")); !done.ok() || !options.states)
            return done;
        return grabStates(window, options);
    }
    if (options.states)
        if (Outcome done = grabUnanswered(window, options); !done.ok())
            return done;
    if (!window.document().answer())
        window.solve();
    waitUntilSettled(window); // with the catalog of the plan's day, its proof and its prices
    if (!options.dropped.isEmpty()) {
        window.openDropped(options.dropped);
        settle();
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
    return options.states ? grabStates(window, options) : Outcome(Done{});
}

} // namespace cw::app
