#include "catalog/import/netboxlibrary.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>
#include <array>

namespace cw::catalog {

namespace {

constexpr qsizetype mostFiles = 100'000;
constexpr qint64 mostBytes = 1 << 20;

enum class Form { Module, Device, Rack };
constexpr std::array<std::pair<Form, const char *>, 3> folders{
    {{Form::Module, "module-types"}, {Form::Device, "device-types"}, {Form::Rack, "rack-types"}}};

QStringList yamlFiles(const QDir &root, const QString &under)
{
    QStringList files;
    QDirIterator it(root.filePath(under), {QStringLiteral("*.yaml"), QStringLiteral("*.yml")},
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

/// By the keys that only one of them has.
Form formOf(const QByteArray &yaml)
{
    const auto hasKey = [&](const char *key) { return yaml.startsWith(key) || yaml.contains(QByteArray("\n") + key); };
    if (hasKey("form_factor:"))
        return Form::Rack;
    return hasKey("u_height:") || hasKey("slug:") || !hasKey("manufacturer:") ? Form::Device : Form::Module;
}

class Reader {
public:
    Reader(const QDir &root, const LibraryTake &take) : root_(root), take_(take) {}

    /// The form is told by the folder, or by the file.
    Outcome read(const QString &name, std::optional<Form> form)
    {
        ++reading.files;
        const Result<QByteArray> bytes = contentOf(root_.filePath(name));
        if (!bytes)
            return kept(name, bytes.error());
        switch (form.value_or(formOf(bytes.value()))) {
        case Form::Module:
            return taken(name, readModuleType(bytes.value()), take_.module, reading.modules);
        case Form::Device:
            return taken(name, readDeviceType(bytes.value()), take_.device, reading.devices);
        case Form::Rack:
            return taken(name, readRackType(bytes.value()), take_.rack, reading.racks);
        }
        return Done{};
    }

    LibraryReading reading;

private:
    Outcome kept(const QString &name, const Error &error)
    {
        reading.errors.push_back({name, error.in(name)});
        return Done{};
    }

    template <typename Type, typename Take>
    Outcome taken(const QString &name, Result<Type> type, const Take &take, int &count)
    {
        if (!type)
            return kept(name, type.error());
        ++count;
        return take ? take(name, std::move(type.value())) : Outcome(Done{});
    }

    const QDir &root_;
    const LibraryTake &take_;
};

} // namespace

Result<LibraryReading> readLibrary(const QString &folder, const LibraryTake &take)
{
    const QDir root(QDir(folder).absolutePath()); // names are relative to it, wherever the program was started
    if (!root.exists())
        return Error::invalid(QStringLiteral("There is no such folder"), folder,
                              QStringLiteral("a folder of NetBox device, module or rack types"));
    std::vector<std::pair<QString, std::optional<Form>>> files;
    for (const auto &[form, name] : folders)
        if (QDir(root.filePath(QLatin1String(name))).exists())
            for (const QString &file : yamlFiles(root, QLatin1String(name)))
                files.emplace_back(file, form);
    if (files.empty())
        for (const QString &file : yamlFiles(root, {}))
            files.emplace_back(file, std::nullopt);
    if (files.empty())
        return Error::invalid(QStringLiteral("The folder holds no YAML file"), folder,
                              QStringLiteral("device-types/<maker>/<device>.yaml"));
    if (qsizetype(files.size()) > mostFiles)
        return Error::invalid(QStringLiteral("The folder holds more than %1 files").arg(mostFiles), folder,
                              QStringLiteral("a device-type library"));
    Reader reader(root, take);
    for (const auto &[file, form] : files)
        if (Outcome read = reader.read(file, form); !read)
            return read.error();
    std::sort(reader.reading.errors.begin(), reader.reading.errors.end(),
              [](const LibraryError &a, const LibraryError &b) { return a.file < b.file; });
    return std::move(reader.reading);
}

} // namespace cw::catalog
