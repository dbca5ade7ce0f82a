#include "app/export/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace cw::app {

namespace {

Outcome registerFonts()
{
    const QStringList files = {QStringLiteral(":/fonts/ClusterwrightSans-Regular.ttf"),
                               QStringLiteral(":/fonts/ClusterwrightSans-Medium.ttf"),
                               QStringLiteral(":/fonts/ClusterwrightSans-SemiBold.ttf"),
                               QStringLiteral(":/fonts/ClusterwrightMono-Regular.ttf")};
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(file) < 0)
            return Error::defect(QStringLiteral("The typeface %1 could not be loaded").arg(file));
    }
    return Done{};
}

} // namespace

Outcome loadFonts()
{
    static const Outcome outcome = registerFonts();
    return outcome;
}

QString sansFamily()
{
    return QStringLiteral("Clusterwright Sans");
}

QString monoFamily()
{
    return QStringLiteral("Clusterwright Mono");
}

} // namespace cw::app
