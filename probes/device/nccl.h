// NCCL, loaded at run time where it is: the calls we need, declared by hand since its header is not part of every
// toolkit. The numbers of types and operations are part of its stable interface (nccl.h). One object per thread.
#pragma once

#include <cstddef>
#include <string>

namespace cw::probes {

struct Nccl {
    Nccl();
    ~Nccl();
    Nccl(const Nccl &) = delete;
    Nccl &operator=(const Nccl &) = delete;

    [[nodiscard]] bool isThere() const { return complete_; }
    /// "2.27.3"; empty where it is not there.
    [[nodiscard]] std::string version() const;

    static constexpr int success = 0, floats = 7, sum = 0;
    int (*initAll)(void **communicators, int members, const int *devices) = nullptr;
    int (*destroy)(void *communicator) = nullptr;
    int (*groupStart)() = nullptr;
    int (*groupEnd)() = nullptr;
    int (*allReduce)(const void *, void *, std::size_t count, int type, int operation, void *communicator,
                     void *stream) = nullptr;
    int (*allGather)(const void *, void *, std::size_t countOfEach, int type, void *communicator,
                     void *stream) = nullptr;
    int (*send)(const void *, std::size_t count, int type, int peer, void *communicator, void *stream) = nullptr;
    int (*receive)(void *, std::size_t count, int type, int peer, void *communicator, void *stream) = nullptr;
    const char *(*sentence)(int status) = nullptr;

private:
    template <typename Function>
    bool find(Function &function, const char *name);

    void *library_ = nullptr;
    int (*version_)(int *) = nullptr;
    bool complete_ = false;
};

} // namespace cw::probes
