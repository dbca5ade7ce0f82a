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
    /// Nobody else holds the file; asked anew, as the other window may be gone by now.
    [[nodiscard]] bool mayWrite();
    /// The file holds something else than was read or written here last.
    [[nodiscard]] bool isOthersOnDisk() const;
    /// What somebody else wrote was seen and counts no more: a save writes over it.
    void keepMine();
    /// The copy of unsaved work on `file` that holds something else; for an empty name a copy of a plan without a
    /// file whose window is no more. Empty when there is none.
    [[nodiscard]] QString recoverable(const QString &file) const;
    /// Where the files lie that a copy without a file names beside itself; empty where it is not known.
    [[nodiscard]] static QString folderOf(const QString &copy);
    /// The open plan is the work of this copy: it is the own one from now on.
    void takeOver(const QString &copy);
    static void forget(const QString &copy); ///< takes a copy away
    void forgetOwn();                        ///< takes away what this window kept
    /// Writes the copy now; the timer calls it every half minute. False when there was nothing to keep or it failed.
    bool keepCopy();
    [[nodiscard]] static QString defaultRecoveryFolder();

Q_SIGNALS:
    void changedOnDisk();
    void removedFromDisk(); ///< removed or renamed, and not put back at once
    void lockedElsewhere(const QString &sentence);
    void notKept(const Error &error); ///< unsaved work could not be kept; once, until it can be again

private:
    void follow();
    void look();
    [[nodiscard]] QString copyOf(const QString &file) const;
    [[nodiscard]] QString ownCopy();
    [[nodiscard]] QString copyWithoutFile();

    PlanDocument *document_;
    QString folder_;
    QFileSystemWatcher watcher_;
    std::unique_ptr<QLockFile> lock_;
    QString lockSentence_;
    QTimer timer_, gone_;
    QString own_; ///< the copy this window wrote and has not taken away; others' copies are not touched
    std::unique_ptr<QLockFile> ownLock_; ///< says that the window of a copy without a file lives
    quint64 keptRevision_ = 0;
    bool saidNotKept_ = false;
};

} // namespace cw::app
