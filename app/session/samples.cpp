#include "app/session/samples.h"

#include "planner/plan/planfile.h"

#include <QDir>
#include <QFile>

namespace cw::app {

const std::vector<Sample> &samples()
{
    static const std::vector<Sample> all = [] {
        std::vector<Sample> found;
        const QDir folder(QStringLiteral(":/samples"));
        for (const QString &name : folder.entryList({QStringLiteral("*.cwplan")}, QDir::Files, QDir::Name)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            planner::PlanReading reading = planner::readPlan(file.readAll());
            if (reading.ok())
                found.push_back({file.fileName(), std::move(reading.plan)});
            else
                qWarning("%s", qUtf8Printable(reading.errors.front().in(name).sentence()));
        }
        return found;
    }();
    return all;
}

} // namespace cw::app
