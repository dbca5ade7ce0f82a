#include "app/session/filewatch.h"

#include "app/export/planoutputs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace cw::app {

namespace {
constexpr int keepEveryMs = 30'000;
constexpr int goneAfterMs = 300;      // a save that is no single step leaves the name free for less
constexpr int mostWithoutFile = 1000; ///< windows with an unsaved plan at once, and copies that wait to be offered

QLockFile *lockBeside(const QString &copy)
{
    const QFileInfo info(copy);
    auto *lock = new QLockFile(info.dir().filePath(QStringLiteral(".%1.lock").arg(info.fileName())));
    lock->setStaleLockTime(0); // only the end of its process makes a lock old, not the clock
    return lock;
}

/// Takes a lock. What a program left that was killed while it wrote its lock, or took an old one away, is nobody's.
bool take(QLockFile &lock)
{
    if (lock.tryLock())
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    const QString guard = lock.fileName() + QStringLiteral(".rmlock"); // QLockFile's own, for a moment
    if (QFileInfo::exists(guard) && QFileInfo(guard).size() == 0)
        QFile::remove(guard);
    qint64 process = 0;
    QString host, program;
    if (!lock.getLockInfo(&process, &host, &program))
        lock.removeStaleLockFile(); // refused while somebody holds it
    return lock.tryLock();
}

/// Beside a copy of a plan without a file: where the files lie that the plan names.
QString folderNote(const QString &copy)
{
    return copy + QStringLiteral(".folder");
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FileWatch::FileWatch(PlanDocument *document, QString recoveryFolder, QObject *parent)
    : QObject(parent), document_(document), folder_(std::move(recoveryFolder))
{
    connect(document_, &PlanDocument::fileChanged, this, &FileWatch::follow);
    connect(document_, &PlanDocument::dirtyChanged, this, [this](bool dirty) {
        if (!dirty)
            forgetOwn();
    });
    connect(document_, &PlanDocument::answerChanged, this, [this] {
        const Answer *answer = document_->answer();
        if (answer && !answer->isQuick && !document_->isStale())
            keptRevision_ = 0; // an answer changes what is kept, though it is no edit
    });
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
    gone_.setSingleShot(true);
    connect(&gone_, &QTimer::timeout, this, [this] {
        if (QFileInfo::exists(document_->file()))
            look();
        else if (!document_->file().isEmpty())
            Q_EMIT removedFromDisk();
    });
    connect(&timer_, &QTimer::timeout, this, &FileWatch::keepCopy);
    timer_.start(keepEveryMs);
}

FileWatch::~FileWatch() = default;

QString FileWatch::defaultRecoveryFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/recovery");
}

void FileWatch::follow()
{
    if (!watcher_.files().isEmpty())
        watcher_.removePaths(watcher_.files());
    lock_.reset();
    lockSentence_.clear();
    const QString file = document_->file();
    if (file.isEmpty())
        return;
    watcher_.addPath(file);
    const QFileInfo info(file);
    lock_.reset(lockBeside(info.absoluteFilePath()));
    if (take(*lock_) || lock_->error() != QLockFile::LockFailedError)
        return; // a folder one cannot write to holds no locks, and saving there says so itself
    qint64 process = 0;
    QString host, program;
    lock_->getLockInfo(&process, &host, &program);
    lockSentence_ =
        tr("This plan is already open in another window (process %1 on %2). Save under another name to keep both.")
            .arg(process)
            .arg(host.isEmpty() ? tr("this machine") : host);
    Q_EMIT lockedElsewhere(lockSentence_);
}

void FileWatch::look()
{
    const QString name = document_->file();
    if (!QFileInfo::exists(name)) { // or another program is just replacing it
        gone_.start(goneAfterMs);
        return;
    }
    gone_.stop();
    watcher_.addPath(name); // an atomic save replaces the file and ends the watch
    if (isOthersOnDisk())
        Q_EMIT changedOnDisk();
}

bool FileWatch::isOthersOnDisk() const
{
    const QString name = document_->file();
    return !name.isEmpty() && QFileInfo::exists(name) && contentOf(name) != document_->bytesOnDisk();
}

void FileWatch::keepMine()
{
    if (!document_->file().isEmpty())
        document_->setBytesOnDisk(contentOf(document_->file()));
}

bool FileWatch::mayWrite()
{
    if (!lockSentence_.isEmpty() && lock_ && take(*lock_))
        lockSentence_.clear();
    return lockSentence_.isEmpty();
}

QString FileWatch::copyOf(const QString &file) const
{
    const QByteArray place = QFileInfo(file).absoluteFilePath().toUtf8(); // one name in two folders is two plans
    const QByteArray key = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex().left(16);
    return folder_ + QLatin1Char('/') + QString::fromLatin1(key) + QStringLiteral(".cwplan");
}

QString FileWatch::copyWithoutFile()
{
    for (int n = 1; n <= mostWithoutFile; ++n) {
        QString copy = QStringLiteral("%1/untitled-%2.cwplan").arg(folder_).arg(n);
        std::unique_ptr<QLockFile> lock(lockBeside(copy));
        if (!take(*lock) || QFileInfo::exists(copy))
            continue; // another window's, or work that waits to be offered
        ownLock_ = std::move(lock);
        return copy;
    }
    return {};
}

/// Where this window keeps the plan: always at one place, and never over work of an earlier run that nobody has looked
/// at.
QString FileWatch::ownCopy()
{
    if (!own_.isEmpty())
        return own_;
    const QString file = document_->file();
    return file.isEmpty() || !recoverable(file).isEmpty() ? copyWithoutFile() : copyOf(file);
}

QString FileWatch::recoverable(const QString &file) const
{
    if (!file.isEmpty()) {
        // Every save takes its copy away: one that is here was never saved, whatever a clock, a sync or a touch of the
        // file says. One that holds what the file holds is no work.
        const QString copy = copyOf(file);
        return QFileInfo::exists(copy) && contentOf(copy) != contentOf(file) ? copy : QString();
    }
    const QStringList names{QStringLiteral("untitled*.cwplan")};
    for (const QFileInfo &copy : QDir(folder_).entryInfoList(names, QDir::Files, QDir::Time)) {
        const std::unique_ptr<QLockFile> lock(lockBeside(copy.filePath()));
        if (copy.filePath() != own_ && take(*lock))
            return copy.filePath();
    }
    return {};
}

QString FileWatch::folderOf(const QString &copy)
{
    return QString::fromUtf8(contentOf(folderNote(copy)));
}

void FileWatch::forget(const QString &copy)
{
    QFile::remove(copy);
    QFile::remove(folderNote(copy));
}

void FileWatch::takeOver(const QString &copy)
{
    if (document_->file().isEmpty()) { // beside it under a lock of its own; never for a moment without a copy
        if (keepCopy())
            forget(copy);
        return;
    }
    own_ = copy;
    keptRevision_ = document_->revision();
}

void FileWatch::forgetOwn()
{
    if (!own_.isEmpty())
        forget(own_);
    own_.clear();
    ownLock_.reset();
    keptRevision_ = 0; // work that stays after all is kept anew
}

bool FileWatch::keepCopy()
{
    if (!document_->isOpen() || !document_->isDirty() || document_->revision() == keptRevision_)
        return false;
    QDir().mkpath(folder_);
    const QString copy = ownCopy();
    const Outcome kept = copy.isEmpty()
                             ? Outcome(Error::invalid(tr("there is no room for another copy of unsaved work"), folder_))
                             : writeFileAtomically(copy, document_->bytes());
    if (!kept.ok()) {
        if (!saidNotKept_)
            Q_EMIT notKept(kept.error());
        saidNotKept_ = true;
        return false;
    }
    if (document_->file().isEmpty() && !document_->folder().isEmpty())
        (void)writeFileAtomically(folderNote(copy), document_->folder().toUtf8());
    own_ = copy;
    keptRevision_ = document_->revision();
    saidNotKept_ = false;
    return true;
}

} // namespace cw::app
