#include "probes/device/directfile.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace cw::probes {

namespace {

constexpr double spaceMargin = 1.1; // never fill a disk to the brim

std::string folderOf(const std::string &path)
{
    const std::size_t slash = path.rfind('/');
    if (slash == std::string::npos)
        return ".";
    return slash == 0 ? "/" : path.substr(0, slash);
}

std::string gib(double bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f GiB", bytes / double(1 << 30));
    return text;
}

} // namespace

std::string DirectFile::obstacle(const std::string &path, std::size_t bytes)
{
    struct stat status {};
    if (stat(path.c_str(), &status) == 0 && (S_ISBLK(status.st_mode) || S_ISCHR(status.st_mode)))
        return path + " is a device; a storage probe never writes to one, name a new file on a mounted disk";
    if (stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode))
        return path + " is a folder; name a new file in it";
    if (lstat(path.c_str(), &status) == 0)
        return path + " exists already; a storage probe writes only into a file it makes itself";
    const std::string folder = folderOf(path);
    if (stat(folder.c_str(), &status) != 0 || !S_ISDIR(status.st_mode))
        return "there is no folder " + folder;
    if (access(folder.c_str(), W_OK) != 0)
        return "no permission to write into " + folder;
    struct statvfs space {};
    if (statvfs(folder.c_str(), &space) != 0)
        return "the free space of " + folder + " is unknown: " + std::strerror(errno);
    const double available = double(space.f_bavail) * double(space.f_frsize);
    if (available < spaceMargin * double(bytes))
        return folder + " has " + gib(available) + " free, the probe needs " + gib(spaceMargin * double(bytes));
    return {};
}

DirectFile::DirectFile(const std::string &path)
{
    handle_ = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_DIRECT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (handle_ < 0) {
        const int cause = errno;
        problem_ = cause == EINVAL ? "the file system of " + path + " does not offer direct I/O"
                                   : path + " could not be made: " + std::strerror(cause);
        if (cause == EINVAL)
            unlink(path.c_str()); // some kernels make the name before they refuse the flag
        return;
    }
    unlink(path.c_str());
}

DirectFile::~DirectFile()
{
    if (handle_ >= 0)
        close(handle_);
}

} // namespace cw::probes
