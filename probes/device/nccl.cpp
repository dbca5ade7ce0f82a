#include "probes/device/nccl.h"

#include <dlfcn.h>

namespace cw::probes {

Nccl::Nccl() : library_(dlopen("libnccl.so.2", RTLD_NOW | RTLD_LOCAL))
{
    complete_ = library_ && find(version_, "ncclGetVersion") && find(initAll, "ncclCommInitAll") &&
                find(destroy, "ncclCommDestroy") && find(groupStart, "ncclGroupStart") &&
                find(groupEnd, "ncclGroupEnd") && find(allReduce, "ncclAllReduce") &&
                find(allGather, "ncclAllGather") && find(send, "ncclSend") && find(receive, "ncclRecv") &&
                find(sentence, "ncclGetErrorString");
}

Nccl::~Nccl()
{
    if (library_)
        dlclose(library_);
}

template <typename Function>
bool Nccl::find(Function &function, const char *name)
{
    function = reinterpret_cast<Function>(dlsym(library_, name));
    return function != nullptr;
}

std::string Nccl::version() const
{
    int code = 0;
    if (!complete_ || version_(&code) != success)
        return {};
    // From 2.9 on: 10000 a major, 100 a minor number.
    return std::to_string(code / 10000) + "." + std::to_string(code / 100 % 100) + "." + std::to_string(code % 100);
}

} // namespace cw::probes
