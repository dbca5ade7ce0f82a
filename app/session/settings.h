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
    Author
};

struct SettingInfo {
    Setting setting;
    const char *key;
    QVariant fallback;
    const char *sentence;
};
[[nodiscard]] const std::vector<SettingInfo> &settingTable();

[[nodiscard]] QVariant setting(Setting which);
void setSetting(Setting which, const QVariant &value);

/// From now on the choices live in a folder that goes with the program: pictures and tests neither read nor write the
/// user's.
void useTemporarySettings();

/// Who signs the change log: the setting, else the name the user is logged in with; empty where neither is known.
[[nodiscard]] QString authorName();

/// Newest first, at most ten, only files that exist.
[[nodiscard]] QStringList recentFiles();
void rememberFile(const QString &file);

/// Window places are no preference: kept apart.
[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray &geometry);

} // namespace cw::app
