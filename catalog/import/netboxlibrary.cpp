#include "catalog/import/netboxlibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace cw::catalog {

namespace {

constexpr qsizetype mostFiles = 100'000;
constexpr qint64 mostBytes = 1 << 20;

QStringList yamlFiles(const QString &folder)
{
    const QDir root(QDir(folder).absolutePath()); // names are relative to it, wherever the program was started
    const QDir types(root.filePath(QStringLiteral("device-types")));
    QStringList files;
    QDirIterator it((types.exists() ? types : root).path(), {QStringLiteral("*.yaml"), QStringLiteral("*.yml")},
                    QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (it.hasNext() && files.size() <= mostFiles)
        files.append(root.relativeFilePath(it.next()));
    files.sort();
    return files;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error::invalid(QStringLiteral("The file cannot be read: %1").arg(file.errorString()), {},
                              QStringLiteral("a readable file"));
    if (file.size() > mostBytes)
        return Error::invalid(QStringLiteral("The file has %1 bytes").arg(file.size()), {},
                              QStringLiteral("at most %1").arg(mostBytes));
    return file.read(mostBytes);
}

} // namespace

Result<LibraryReading> readDeviceTypes(const QString &folder,
                                       const std::function<Outcome(const QString &file, DeviceType)> &take)
{
    if (!QDir(folder).exists())
        return Error::invalid(QStringLiteral("There is no such folder"), folder,
                              QStringLiteral("a folder of NetBox device types"));
    const QStringList files = yamlFiles(folder);
    if (files.isEmpty())
        return Error::invalid(QStringLiteral("The folder holds no YAML file"), folder,
                              QStringLiteral("device-types/<maker>/<device>.yaml"));
    if (files.size() > mostFiles)
        return Error::invalid(QStringLiteral("The folder holds more than %1 files").arg(mostFiles), folder,
                              QStringLiteral("a device-type library"));
    LibraryReading reading;
    reading.files = int(files.size());
    for (const QString &name : files) {
        const Result<QByteArray> bytes = contentOf(QDir(folder).filePath(name));
        Result<DeviceType> type = bytes ? readDeviceType(bytes.value()) : Result<DeviceType>(bytes.error());
        if (!type) {
            reading.errors.push_back({name, type.error().in(name)});
            continue;
        }
        ++reading.read;
        if (Outcome taken = take(name, std::move(type.value())); !taken)
            return taken.error();
    }
    return reading;
}

} // namespace cw::catalog
