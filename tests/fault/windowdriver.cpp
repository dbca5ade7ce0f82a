// The window as the loops of tests/fault drive it: opened on a plan, edited, kept, saved, without a hand on it. It ends
// without closing, as a program that crashed.
//
//   keep FILE TITLE     gives the plan another title and keeps the copy of unsaved work, as the timer does
//   save FILE TITLE     gives it another title, keeps the copy and saves
//   recover FILE        opens the unsaved work that the window offers and saves it under FILE
//   offered FILE        says the title of the unsaved work that a start offers, on FILE or else without a file
#include "app/commands/needcommands.h"
#include "app/pages/mainwindow.h"
#include "app/widgets/strip.h"
#include "app/widgets/theme.h"

#include <QAction>
#include <QApplication>

#include <cstdio>
#include <cstdlib>

using namespace cw;
using namespace cw::app;

namespace {

SolveFunction neverAnswers()
{
    return [](const planner::Plan &, const planner::SolveOptions &, const planner::ProgressCallback &,
              const std::atomic_bool *) -> Result<planner::SolvedPlan> {
        return Error{ErrorCode::Cancelled, QStringLiteral("nothing is solved here"), {}, {}, {}};
    };
}

catalog::SnapshotPtr emptyCatalog()
{
    auto catalog = std::make_shared<catalog::CatalogSnapshot>();
    catalog->asOf = QStringLiteral("2026-11-24");
    catalog->index();
    return catalog;
}

/// Opens what is offered; false where nothing is.
bool takeOffer(MainWindow &window)
{
    if (!window.strip()->text().startsWith(QLatin1String("Unsaved work")))
        return false;
    Q_EMIT window.strip()->verbChosen();
    return true;
}

bool drive(MainWindow &window, const QString &verb, const QString &file, const QString &title)
{
    if (!window.openFile(file).ok())
        return false;
    if (verb == QLatin1String("offered")) {
        if (!takeOffer(window)) {
            window.document().close();
            window.offerRecovery({});
            if (!takeOffer(window))
                return false;
        }
        std::printf("%s\n", qUtf8Printable(window.document().plan().title));
        return std::fflush(stdout) == 0;
    }
    if (verb == QLatin1String("recover"))
        return takeOffer(window) && window.document().saveAs(file).ok();
    window.document().undoStack()->push(new ChangeTitleCommand(window.document(), title));
    const bool isKept = window.keepUnsavedWork();
    if (verb == QLatin1String("keep"))
        return isKept;
    window.actionTable().at(QStringLiteral("save"))->trigger(); // works without a copy too
    return !window.document().isDirty();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("clusterwright"));
    QApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 3)
        return 2;
    setUpAppearance(ThemeMode::Light, {});
    MainWindow window(emptyCatalog(), neverAnswers());
    window.show();
    QCoreApplication::processEvents();
    const bool went = drive(window, words[1], words[2], words.value(3));
    if (!went)
        std::fprintf(stderr, "%s\n", qUtf8Printable(window.strip()->text()));
    std::exit(went ? 0 : 4); // the window is not closed
}
