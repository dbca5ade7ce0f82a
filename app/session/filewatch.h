// Guards the file of an open plan: tells when another program changed it, keeps a second window from writing it by a
// lock file beside it, and keeps a copy of unsaved work that a next start offers. GUI thread only.
#pragma once

#include "app/session/plandocument.h"

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QTimer>

namespace cw::app {

class FileWatch : public QObject {
    Q_OBJECT
public:
    /// `recoveryFolder` is created when first needed.
    FileWatch(PlanDocument *document, QString recoveryFolder, QObject *parent = nullptr);
    ~FileWatch() override;

    /// Who else holds the file, as a sentence; empty when nobody does.
    [[nodiscard]] QString lockSentence() const { return lockSentence_; }
    /// Unsaved work found for `file` (empty: for plans without a file) that is newer than the file; empty when there is
    /// none.
    [[nodiscard]] QString recoverable(const QString &file) const;
    void forgetRecovery(const QString &file) const;
    /// Writes the copy now; the timer calls it every half minute.
    void keepCopy();
    [[nodiscard]] static QString defaultRecoveryFolder();

Q_SIGNALS:
    void changedOnDisk();
    void lockedElsewhere(const QString &sentence);

private:
    void follow();
    void look();
    [[nodiscard]] QString copyOf(const QString &file) const;

    PlanDocument *document_;
    QString folder_;
    QFileSystemWatcher watcher_;
    std::unique_ptr<QLockFile> lock_;
    QString lockSentence_;
    QTimer timer_;
    quint64 keptRevision_ = 0;
};

} // namespace cw::app
