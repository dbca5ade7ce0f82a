#include "app/export/planoutputs.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace cw::app {

using namespace Qt::StringLiterals;

namespace {

Error failed(const QString &file, const QString &reason, const QString &detail = {})
{
    Error error = Error::invalid(u"The file could not be written: %1"_s.arg(reason), file);
    error.detail = detail;
    return error;
}

/// Why a write went wrong, in the user's words.
QString reasonOf(int number, const QString &fallback)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return u"the disk is full"_s;
    case EROFS:
        return u"the disk is read-only"_s;
    case EACCES:
    case EPERM:
        return u"you may not write there"_s;
    case ENOENT:
        return u"the folder does not exist"_s;
    case ENOTDIR:
        return u"its folder is a file"_s;
    case EISDIR:
        return u"a folder of that name is in the way"_s;
    case ENAMETOOLONG:
        return u"its name is too long"_s;
    case ETXTBSY:
    case EBUSY:
        return u"another program holds it"_s;
    case EFBIG:
        return u"it would be larger than this disk allows"_s;
    default:
        return fallback.isEmpty() ? u"the system gave no reason"_s : fallback;
    }
}

QByteArray folderOf(const QByteArray &file)
{
    return file.left(std::max<qsizetype>(1, file.lastIndexOf('/')));
}

/// An unfinished file that takes the target's place once it is whole. Where the system can, it has no name until then,
/// so that a killed program leaves nothing behind; else it lies beside the target under a name of its own.
class Beside {
public:
    explicit Beside(const QByteArray &target) : target_(target)
    {
        if (::access(openFiles, X_OK) == 0)
            handle_ = ::open(folderOf(target).constData(), O_TMPFILE | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (handle_ >= 0)
            return;
        name_ = target + ".XXXXXX";
        handle_ = ::mkostemp(name_.data(), O_CLOEXEC);
        isNamed_ = handle_ >= 0;
    }
    ~Beside()
    {
        if (handle_ >= 0)
            ::close(handle_);
        if (isNamed_)
            ::unlink(name_.constData());
    }
    Beside(const Beside &) = delete;
    Beside &operator=(const Beside &) = delete;
    [[nodiscard]] int handle() const { return handle_; }

    /// Puts the whole file in the target's place; errno says why not.
    bool replaceTarget()
    {
        if ((!isNamed_ && !giveName()) || ::rename(name_.constData(), target_.constData()) != 0)
            return false;
        isNamed_ = false;
        return true;
    }

private:
    bool giveName()
    {
        const QByteArray nameless = openFiles + QByteArray("/") + QByteArray::number(handle_);
        do {
            name_ =
                target_ + '.' + QByteArray::number(QRandomGenerator::global()->generate(), 36).rightJustified(6, '0');
            isNamed_ = ::linkat(AT_FDCWD, nameless.constData(), AT_FDCWD, name_.constData(), AT_SYMLINK_FOLLOW) == 0;
        } while (!isNamed_ && errno == EEXIST);
        return isNamed_;
    }

    static constexpr char openFiles[] = "/proc/self/fd";
    QByteArray target_, name_;
    int handle_ = -1;
    bool isNamed_ = false;
};

/// The new name outlives a power cut only once the folder is on the disk. Some file systems cannot; then it is so
/// later.
void flushFolderOf(const QByteArray &target)
{
    const int handle = ::open(folderOf(target).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

bool writeAll(int handle, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t now = ::write(handle, bytes.constData() + done, size_t(bytes.size() - done));
        if (now < 0 && errno == EINTR)
            continue;
        if (now < 0)
            return false;
        done += now;
    }
    return true;
}

/// A device or a pipe is written into: replaced by a file it would be lost to everyone.
bool isWrittenInto(const QByteArray &target)
{
    struct stat facts {};
    return ::stat(target.constData(), &facts) == 0 && !S_ISREG(facts.st_mode) && !S_ISDIR(facts.st_mode);
}

bool writeInto(const QByteArray &target, const QByteArray &bytes)
{
    const int handle = ::open(target.constData(), O_WRONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isWritten = writeAll(handle, bytes);
    const int number = errno;
    const bool isClosed = ::close(handle) == 0; // some devices say only now that they are full
    if (!isWritten)
        errno = number;
    return isWritten && isClosed;
}

/// The permissions of the file that is replaced, else those a new file gets.
mode_t modeFor(const QByteArray &target)
{
    struct stat facts {};
    if (::stat(target.constData(), &facts) == 0)
        return facts.st_mode & 07777;
    // The mask can be read only by setting it: once, before files are written on several threads.
    static const mode_t mask = [] {
        const mode_t now = ::umask(0);
        ::umask(now);
        return now;
    }();
    return 0666 & ~mask;
}

} // namespace

Outcome writeFileAtomically(const QString &file, const QByteArray &bytes)
{
    const QFileInfo target(file);
    if (target.isDir())
        return failed(file, reasonOf(EISDIR, {}));
    // A link is followed, so that what it points to is replaced and the link stays.
    const QByteArray path = QFile::encodeName(target.isSymLink() ? target.symLinkTarget() : target.absoluteFilePath());
    if (target.exists() && !target.isWritable())
        return failed(file, u"it is write-protected"_s);
    if (isWrittenInto(path))
        return writeInto(path, bytes) ? Outcome(Done{})
                                      : failed(file, reasonOf(errno, QString::fromLocal8Bit(std::strerror(errno))));
    const mode_t mode = modeFor(path);
    Beside beside(path);
    if (beside.handle() < 0)
        return failed(file, reasonOf(errno, QString::fromLocal8Bit(std::strerror(errno))));
    if (!writeAll(beside.handle(), bytes) || ::fsync(beside.handle()) != 0 || ::fchmod(beside.handle(), mode) != 0 ||
        !beside.replaceTarget())
        return failed(file, reasonOf(errno, QString::fromLocal8Bit(std::strerror(errno))));
    flushFolderOf(path);
    return Done{};
}

} // namespace cw::app
