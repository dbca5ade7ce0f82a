#include "app/session/dropkind.h"

#include <QFile>
#include <QFileInfo>

namespace cw::app {

namespace {
constexpr qint64 lookedAt = 64 * 1024;
}

DropKind dropKindOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("cwplan"))
        return DropKind::Plan;
    QFile device(file);
    if (!QFileInfo(file).isFile() || !device.open(QIODevice::ReadOnly))
        return DropKind::Unknown;
    const QByteArray head = device.read(lookedAt);
    if (head.startsWith("PK\x03\x04")) // a zip: of what a person drops here, a workbook
        return suffix == QLatin1String("xlsx") || suffix == QLatin1String("xlsm") ? DropKind::Quote : DropKind::Unknown;
    if (head.startsWith("SQLite format 3"))
        return suffix == QLatin1String("sqlite") ? DropKind::Sweep : DropKind::Unknown;
    const QByteArray text = head.trimmed();
    const bool isJson = text.startsWith('{') || text.startsWith("\xEF\xBB\xBF{");
    if (isJson && head.contains("\"need\"") && head.contains("\"horizon\""))
        return DropKind::Plan;
    if (isJson && (head.contains("\"model_type\"") || head.contains("\"architectures\"")))
        return DropKind::ModelConfig;
    if (isJson)
        return DropKind::Unknown;
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("txt")
               ? DropKind::Quote
               : DropKind::Unknown;
}

} // namespace cw::app
