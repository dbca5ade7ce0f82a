#include "app/session/filewatch.h"

#include "app/export/planoutputs.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace cw::app {

namespace {
constexpr int keepEveryMs = 30'000;
}

FileWatch::FileWatch(PlanDocument *document, QString recoveryFolder, QObject *parent)
    : QObject(parent), document_(document), folder_(std::move(recoveryFolder))
{
    connect(document_, &PlanDocument::fileChanged, this, &FileWatch::follow);
    connect(document_, &PlanDocument::dirtyChanged, this, [this](bool dirty) {
        if (!dirty && document_->isOpen())
            forgetRecovery(document_->file());
    });
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, &FileWatch::look);
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
    lock_ = std::make_unique<QLockFile>(info.dir().filePath(QStringLiteral(".%1.lock").arg(info.fileName())));
    lock_->setStaleLockTime(0);
    if (lock_->tryLock() || lock_->error() != QLockFile::LockFailedError)
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
    if (QFileInfo::exists(name))
        watcher_.addPath(name); // an atomic save replaces the file and ends the watch
    QFile file(name);
    const QByteArray now = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    if (now != document_->bytesOnDisk())
        Q_EMIT changedOnDisk();
}

QString FileWatch::copyOf(const QString &file) const
{
    const QByteArray key = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return folder_ + QLatin1Char('/') + (file.isEmpty() ? QStringLiteral("untitled") : QString::fromLatin1(key)) +
           QStringLiteral(".cwplan");
}

QString FileWatch::recoverable(const QString &file) const
{
    const QFileInfo copy(copyOf(file));
    if (!copy.exists())
        return {};
    return file.isEmpty() || copy.lastModified() > QFileInfo(file).lastModified() ? copy.filePath() : QString();
}

void FileWatch::forgetRecovery(const QString &file) const
{
    QFile::remove(copyOf(file));
}

void FileWatch::keepCopy()
{
    if (!document_->isOpen() || !document_->isDirty() || document_->revision() == keptRevision_)
        return;
    QDir().mkpath(folder_);
    if (writeFileAtomically(copyOf(document_->file()), document_->bytes()).ok())
        keptRevision_ = document_->revision();
}

} // namespace cw::app
