// A disk that fails on purpose: preloaded into a program (LD_PRELOAD), it counts the calls that change files below one
// folder and, at the n-th, makes it fail or ends the program as a power cut would. Tests only.
//
//   FAULT_FOLDER  calls on files below it count
//   FAULT_AT      the call that fails, from 1; 0 = none, only count
//   FAULT_ACTION  an errno by number, or "kill" (SIGKILL before the call), or "hang" (sleeps half a second, a slow
//   disk) FAULT_STICKY  "1": every later call fails as well (a disk that stays full or read-only) FAULT_COUNT   a file
//   outside the folder: the number of calls is written there when the program ends FAULT_CLOCK   seconds by which the
//   clock of the day jumps at the FAULT_AT-th look at it; files are left alone
//
// A write that fails for lack of room writes half of its bytes first, as a real disk does.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace {

constexpr long slowDiskNs = 500'000'000;

template <typename Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

struct Settings {
    const char *folder = std::getenv("FAULT_FOLDER");
    long at = std::getenv("FAULT_AT") ? std::atol(std::getenv("FAULT_AT")) : 0;
    const char *action = std::getenv("FAULT_ACTION");
    bool sticky = std::getenv("FAULT_STICKY") != nullptr;
    const char *count = std::getenv("FAULT_COUNT");
    long clock = std::getenv("FAULT_CLOCK") ? std::atol(std::getenv("FAULT_CLOCK")) : 0;
};
const Settings &settings()
{
    static const Settings all;
    return all;
}

std::atomic<long> calls{0};

bool isBelow(const char *path)
{
    const char *folder = settings().folder;
    if (!folder || !path)
        return false;
    char absolute[4096];
    if (path[0] != '/') {
        if (!getcwd(absolute, sizeof absolute))
            return false;
        std::strncat(absolute, "/", sizeof absolute - std::strlen(absolute) - 1);
        std::strncat(absolute, path, sizeof absolute - std::strlen(absolute) - 1);
        path = absolute;
    }
    return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isBelow(int handle)
{
    char link[64], path[4096];
    std::snprintf(link, sizeof link, "/proc/self/fd/%d", handle);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return false;
    path[length] = 0;
    return path[0] == '/' && isBelow(path); // a pipe or an event has no place
}

/// Counts a call; true when it is to fail, with errno set.
bool fails()
{
    const Settings &s = settings();
    if (s.clock)
        return false;
    const long now = ++calls;
    if (!s.at || !s.action || (s.sticky ? now < s.at : now != s.at))
        return false;
    if (!std::strcmp(s.action, "kill"))
        raise(SIGKILL);
    if (!std::strcmp(s.action, "hang")) {
        const timespec pause{0, slowDiskNs};
        nanosleep(&pause, nullptr);
        return false;
    }
    errno = std::atoi(s.action);
    return true;
}

/// Bytes to write before a full disk says so.
size_t half(size_t bytes)
{
    return settings().action && std::atoi(settings().action) == ENOSPC ? bytes / 2 : 0;
}

bool changes(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

long jumped()
{
    const Settings &s = settings();
    return s.clock && ++calls >= s.at ? s.clock : 0;
}

struct CountAtEnd {
    ~CountAtEnd()
    {
        if (!settings().count)
            return;
        if (FILE *file = std::fopen(settings().count, "w")) {
            std::fprintf(file, "%ld", calls.load());
            std::fclose(file);
        }
    }
};
const CountAtEnd countAtEnd;

int openAs(const char *name, const char *path, int flags, mode_t mode)
{
    if (changes(flags) && isBelow(path) && fails())
        return -1;
    return real<int (*)(const char *, int, ...)>(name)(path, flags, mode);
}

mode_t modeOf(int flags, va_list &words)
{
    return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(words, mode_t) : 0;
}

int openAtAs(const char *name, int folder, const char *path, int flags, mode_t mode)
{
    if (changes(flags) && isBelow(path) && fails())
        return -1;
    return real<int (*)(int, const char *, int, ...)>(name)(folder, path, flags, mode);
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    return openAs("open", path, flags, mode);
}
int open64(const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    return openAs("open64", path, flags, mode);
}
int openat(int folder, const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    return openAtAs("openat", folder, path, flags, mode);
}
int openat64(int folder, const char *path, int flags, ...)
{
    va_list words;
    va_start(words, flags);
    const mode_t mode = modeOf(flags, words);
    va_end(words);
    return openAtAs("openat64", folder, path, flags, mode);
}
int mkstemp(char *path)
{
    return isBelow(path) && fails() ? -1 : real<int (*)(char *)>("mkstemp")(path);
}
int mkstemp64(char *path)
{
    return isBelow(path) && fails() ? -1 : real<int (*)(char *)>("mkstemp64")(path);
}
int mkostemp(char *path, int flags)
{
    return isBelow(path) && fails() ? -1 : real<int (*)(char *, int)>("mkostemp")(path, flags);
}
int linkat(int fromFolder, const char *from, int toFolder, const char *to, int flags)
{
    if (isBelow(to) && fails())
        return -1;
    return real<int (*)(int, const char *, int, const char *, int)>("linkat")(fromFolder, from, toFolder, to, flags);
}
int mkdir(const char *path, mode_t mode)
{
    return isBelow(path) && fails() ? -1 : real<int (*)(const char *, mode_t)>("mkdir")(path, mode);
}
int rename(const char *from, const char *to)
{
    return isBelow(to) && fails() ? -1 : real<int (*)(const char *, const char *)>("rename")(from, to);
}
int renameat2(int fromFolder, const char *from, int toFolder, const char *to, unsigned flags)
{
    if (isBelow(to) && fails())
        return -1;
    return real<int (*)(int, const char *, int, const char *, unsigned)>("renameat2")(fromFolder, from, toFolder, to,
                                                                                      flags);
}
int unlink(const char *path)
{
    return isBelow(path) && fails() ? -1 : real<int (*)(const char *)>("unlink")(path);
}
int fsync(int handle)
{
    return isBelow(handle) && fails() ? -1 : real<int (*)(int)>("fsync")(handle);
}
int fdatasync(int handle)
{
    return isBelow(handle) && fails() ? -1 : real<int (*)(int)>("fdatasync")(handle);
}
int ftruncate(int handle, off_t size)
{
    return isBelow(handle) && fails() ? -1 : real<int (*)(int, off_t)>("ftruncate")(handle, size);
}
int ftruncate64(int handle, off64_t size)
{
    return isBelow(handle) && fails() ? -1 : real<int (*)(int, off64_t)>("ftruncate64")(handle, size);
}
ssize_t write(int handle, const void *bytes, size_t size)
{
    const auto call = real<ssize_t (*)(int, const void *, size_t)>("write");
    if (isBelow(handle) && fails())
        return half(size) ? call(handle, bytes, half(size)) : -1;
    return call(handle, bytes, size);
}
ssize_t pwrite(int handle, const void *bytes, size_t size, off_t at)
{
    const auto call = real<ssize_t (*)(int, const void *, size_t, off_t)>("pwrite");
    if (isBelow(handle) && fails())
        return half(size) ? call(handle, bytes, half(size), at) : -1;
    return call(handle, bytes, size, at);
}
ssize_t pwrite64(int handle, const void *bytes, size_t size, off64_t at)
{
    const auto call = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    if (isBelow(handle) && fails())
        return half(size) ? call(handle, bytes, half(size), at) : -1;
    return call(handle, bytes, size, at);
}
ssize_t writev(int handle, const iovec *parts, int count)
{
    return isBelow(handle) && fails() ? -1 : real<ssize_t (*)(int, const iovec *, int)>("writev")(handle, parts, count);
}

int clock_gettime(clockid_t clock, timespec *time)
{
    const int done = real<int (*)(clockid_t, timespec *)>("clock_gettime")(clock, time);
    if (settings().clock && done == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE))
        time->tv_sec += jumped();
    return done;
}
int gettimeofday(timeval *time, void *zone)
{
    const int done = real<int (*)(timeval *, void *)>("gettimeofday")(time, zone);
    if (settings().clock && done == 0)
        time->tv_sec += jumped();
    return done;
}

} // extern "C"
