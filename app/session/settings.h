// The user's choices. The only place that touches QSettings; the table in settings.cpp names every key with its default
// and sentence. Pass the values on, not this object. GUI thread.
#pragma once

#include <QByteArray>
#include <QStringList>
#include <QVariant>

#include <vector>

namespace cw::app {

/// Persistent: names of keys are in the table; add at the end.
enum class Setting {
    Theme,
    TimeLimitSeconds,
    RecentFiles,
    PassportVisible,
    ExportFolder,
    Language,
    Threads,
    FollowEdits,
    BinaryMemory,
    Author,
    TextPoints,
    TeamCatalog
};

/// One of the values a setting may have, in words.
struct SettingChoice {
    QString value;
    const char *words; ///< context "Settings"
};

struct SettingInfo {
    Setting setting;
    const char *key;
    QVariant fallback;
    const char *sentence;                    ///< context "Settings"
    const char *label = nullptr;             ///< in the settings dialog; nullptr: the window keeps it by itself
    std::vector<SettingChoice> choices = {}; ///< empty: any text, a number from `low` to `high`, or a tick
    double low = 0, high = 0;
};
[[nodiscard]] const std::vector<SettingInfo> &settingTable();

[[nodiscard]] QVariant setting(Setting which);
void setSetting(Setting which, const QVariant &value);

/// From now on the choices live in a folder that goes with the program: pictures and tests neither read nor write the
/// user's.
void useTemporarySettings();

/// Where the window's own or team catalog lies: what the environment names, else the setting, else one's own file.
[[nodiscard]] QString catalogPlace();

/// Who signs the change log: the setting, else the name the user is logged in with; empty where neither is known.
[[nodiscard]] QString authorName();

/// Newest first, at most ten, only files that exist.
[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString &file);

/// Window places are no preference: kept apart.
[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);

} // namespace cw::app
