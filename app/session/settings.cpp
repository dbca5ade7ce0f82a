#include "app/session/settings.h"

#include "catalog/store/usercatalog.h"

#include <QCoreApplication>
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
        {Setting::Theme,
         "window/theme",
         QStringLiteral("system"),
         QT_TRANSLATE_NOOP("Settings", "Light, dark, high contrast or as the desktop has it"),
         QT_TRANSLATE_NOOP("Settings", "Colours"),
         {{QStringLiteral("system"), QT_TRANSLATE_NOOP("Settings", "As the desktop has it")},
          {QStringLiteral("light"), QT_TRANSLATE_NOOP("Settings", "Light")},
          {QStringLiteral("dark"), QT_TRANSLATE_NOOP("Settings", "Dark")},
          {QStringLiteral("contrast"), QT_TRANSLATE_NOOP("Settings", "High contrast")}}},
        {Setting::TextPoints,
         "window/text_points",
         0.0,
         QT_TRANSLATE_NOOP("Settings", "Size of the text in points, or as the desktop has it"),
         QT_TRANSLATE_NOOP("Settings", "Size of the text"),
         {{QStringLiteral("0"), QT_TRANSLATE_NOOP("Settings", "As the desktop has it")},
          {QStringLiteral("8"), QT_TRANSLATE_NOOP("Settings", "8 points")},
          {QStringLiteral("10"), QT_TRANSLATE_NOOP("Settings", "10 points")},
          {QStringLiteral("12"), QT_TRANSLATE_NOOP("Settings", "12 points")},
          {QStringLiteral("14"), QT_TRANSLATE_NOOP("Settings", "14 points")},
          {QStringLiteral("16"), QT_TRANSLATE_NOOP("Settings", "16 points")}}},
        {Setting::Language,
         "window/language",
         QString(),
         QT_TRANSLATE_NOOP("Settings", "Language of the window and of new reports, or as the desktop has it"),
         QT_TRANSLATE_NOOP("Settings", "Language"),
         {{QString(), QT_TRANSLATE_NOOP("Settings", "As the desktop has it")},
          {QStringLiteral("en"), QT_TRANSLATE_NOOP("Settings", "English")},
          {QStringLiteral("de"), QT_TRANSLATE_NOOP("Settings", "German")},
          {QStringLiteral("fr"), QT_TRANSLATE_NOOP("Settings", "French")}}},
        {Setting::FollowEdits, "solve/follow_edits", true,
         QT_TRANSLATE_NOOP("Settings", "Whether every edit of a plan is answered at once"),
         QT_TRANSLATE_NOOP("Settings", "Answer while I edit")},
        {Setting::TimeLimitSeconds,
         "solve/time_limit_s",
         60,
         QT_TRANSLATE_NOOP("Settings", "Seconds after which a solve stops with the best answer so far"),
         QT_TRANSLATE_NOOP("Settings", "Longest solve, seconds"),
         {},
         1,
         86400},
        {Setting::Threads,
         "solve/threads",
         1,
         QT_TRANSLATE_NOOP("Settings", "Threads of the solver; one gives the same answer every time"),
         QT_TRANSLATE_NOOP("Settings", "Threads of the solver"),
         {},
         1,
         256},
        {Setting::BinaryMemory, "window/binary_memory", false,
         QT_TRANSLATE_NOOP("Settings", "Memory in GiB (1024) instead of GB (1000)"),
         QT_TRANSLATE_NOOP("Settings", "Memory in GiB")},
        {Setting::Author, "plan/author", QString(),
         QT_TRANSLATE_NOOP("Settings", "Who signs the change log of plans; empty takes the name of the login"),
         QT_TRANSLATE_NOOP("Settings", "Name in the change log")},
        {Setting::TeamCatalog, "catalog/team", QString(),
         QT_TRANSLATE_NOOP("Settings",
                           "Address of the team's catalog in PostgreSQL, such as service=planning, from the "
                           "next start on; no password; empty is a catalog of your own"),
         QT_TRANSLATE_NOOP("Settings", "Team catalog")},
        {Setting::RecentFiles, "window/recent", QStringList(), "Plans opened before, newest first"},
        {Setting::PassportVisible, "window/passport", true, "Whether the passport panel is open"},
        {Setting::ExportFolder, "export/folder", QString(), "Folder the last export went to"},
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

QString catalogPlace()
{
    const QString team = setting(Setting::TeamCatalog).toString().trimmed();
    const bool isNamed = qEnvironmentVariableIsSet("CLUSTERWRIGHT_TEAM_CATALOG") ||
                         qEnvironmentVariableIsSet("CLUSTERWRIGHT_USER_CATALOG");
    return team.isEmpty() || isNamed ? catalog::defaultUserCatalogFile() : team;
}

} // namespace cw::app
