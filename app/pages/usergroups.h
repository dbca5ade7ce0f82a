// Where the users of a workload are: a row per place with its share of the requests. Shares always add up to one. Says
// what is wanted and changes nothing itself.
#pragma once

#include "app/models/usershares.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace cw::app {

class TypedText;

class UserGroupsEditor : public QWidget {
    Q_OBJECT
public:
    UserGroupsEditor(QString workload, catalog::SnapshotPtr catalog, QWidget *parent = nullptr);
    void setGroups(const UserGroups &groups);

Q_SIGNALS:
    void edited(const cw::app::UserGroups &groups);

private:
    void addRow(std::size_t index);
    void rename(std::size_t index, const QString &metro, TypedText *field);
    void showUnknown();
    QString workload_;
    catalog::SnapshotPtr catalog_;
    QStringList metros_;
    UserGroups groups_;
    QVBoxLayout *rows_;
    QLabel *note_;
};

} // namespace cw::app
