#include "app/session/settings.h"

#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

namespace cw::app {

namespace {

constexpr int recentLimit = 10;

const SettingInfo &find(Setting which)
{
    const auto &table = settingTable();
    return *std::find_if(table.begin(), table.end(), [&](const SettingInfo &s) { return s.setting == which; });
}

QSettings store()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("clusterwright"),
                     QStringLiteral("clusterwright"));
}

} // namespace

const std::vector<SettingInfo> &settingTable()
{
    static const std::vector<SettingInfo> table{
        {Setting::Theme, "window/theme", QStringLiteral("system"),
         "Light, dark, high contrast or as the desktop has it"},
        {Setting::TimeLimitSeconds, "solve/time_limit_s", 60,
         "Seconds after which a solve stops with the best answer so far"},
        {Setting::RecentFiles, "window/recent", QStringList(), "Plans opened before, newest first"},
        {Setting::PassportVisible, "window/passport", true, "Whether the passport panel is open"},
        {Setting::ExportFolder, "export/folder", QString(), "Folder the last export went to"},
        {Setting::Language, "window/language", QString(), "Two letters; empty follows the desktop"},
        {Setting::Threads, "solve/threads", 1, "Threads of the solver; one gives the same answer every time"},
        {Setting::FollowEdits, "solve/follow_edits", true, "Whether every edit of a plan is answered at once"},
        {Setting::Author, "plan/author", QString(),
         "Who signs the change log of plans; empty takes the name of the login"},
        {Setting::BinaryMemory, "window/binary_memory", false, "Memory in GiB (1024) instead of GB (1000)"},
    };
    return table;
}

QVariant setting(Setting which)
{
    const SettingInfo &info = find(which);
    QVariant value = store().value(QLatin1String(info.key), info.fallback);
    return value.convert(info.fallback.metaType()) ? value : info.fallback;
}

void setSetting(Setting which, const QVariant &value)
{
    store().setValue(QLatin1String(find(which).key), value);
}

void useTemporarySettings()
{
    static const QTemporaryDir folder;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

QString authorName()
{
    QString name = setting(Setting::Author).toString().trimmed();
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (name.isEmpty())
            name = qEnvironmentVariable(variable).trimmed();
    return name;
}

QStringList recentFiles()
{
    QStringList files = setting(Setting::RecentFiles).toStringList();
    files.erase(std::remove_if(files.begin(), files.end(), [](const QString &f) { return !QFileInfo::exists(f); }),
                files.end());
    return files;
}

void rememberFile(const QString &file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setSetting(Setting::RecentFiles, files.mid(0, recentLimit));
}

QByteArray windowGeometry()
{
    return store().value(QLatin1String("place/window")).toByteArray();
}

void setWindowGeometry(const QByteArray &geometry)
{
    store().setValue(QLatin1String("place/window"), geometry);
}

} // namespace cw::app
