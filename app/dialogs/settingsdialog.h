// The settings as one form, made from their described records: a choice, a number, a tick or a text each, with its
// sentence below. What is changed is kept at once; texts, language and size begin with the next start.
#pragma once

#include "app/session/settings.h"

#include <QDialog>

namespace cw::app {

class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A setting was changed and kept.
    void changed(cw::app::Setting setting);

private:
    [[nodiscard]] QWidget *fieldFor(const SettingInfo &info);
    void keep(Setting setting, const QVariant &value);
};

} // namespace cw::app
