#include "probes/device/gpuerror.h"

#include <array>
#include <cstdio>

namespace cw::probes {

namespace {

struct Sentence {
    int code;
    const char *text;
};

constexpr std::array<Sentence, 20> sentences = {
    {{2, "the device memory is full; end other programs on the GPU"},
     {35, "the driver is older than this program's CUDA runtime; install a newer driver"},
     {46, "the GPU is busy: another program holds it for itself or no further one may use it"},
     {100, "no GPU was found"},
     {101, "there is no GPU of this number"},
     {209, "this program was built for other GPUs than this one and the driver cannot translate it"},
     {214, "the GPU's memory had an error that could not be corrected; take the GPU out of service"},
     {220, "the link between the GPUs failed: an uncorrectable error of NVLink"},
     {222, "the driver is too old to translate this program for the GPU; install a newer driver"},
     {304, "the operating system refused a call of the driver; the device files may lack permission"},
     {700, "the GPU read or wrote memory outside its bounds"},
     {702, "a kernel ran longer than the driver allows a GPU that drives a display"},
     {704, "peer access was opened twice"},
     {714, "the GPU reported a fault of its hardware stack"},
     {719, "the GPU stopped in the middle of a kernel and is lost to this program"},
     {800, "no permission to use the GPU in this way"},
     {801, "this GPU or its driver does not offer what the probe asked for"},
     {802, "the GPUs are not ready: the fabric manager of the machine does not run"},
     {803, "the driver in the kernel and its library are of different versions; restart the machine"},
     {999, "the GPU was lost: the driver no longer answers for it"}}};

std::string size(double bytes)
{
    constexpr double mib = 1 << 20, gib = 1 << 30;
    std::array<char, 32> text{};
    if (bytes < gib)
        std::snprintf(text.data(), text.size(), "%.0f MiB", bytes / mib);
    else
        std::snprintf(text.data(), text.size(), "%.1f GiB", bytes / gib);
    return text.data();
}

} // namespace

std::string gpuErrorSentence(int code, const std::string &name, const std::string &doing)
{
    std::string text = "the CUDA runtime says “" + name + "”";
    for (const Sentence &sentence : sentences)
        if (sentence.code == code)
            text = sentence.text;
    return doing.empty() ? text : text + " (while " + doing + ")";
}

std::string memoryObstacle(double wantedBytes, double freeBytes)
{
    if (wantedBytes <= freeBytes)
        return {};
    return "the device memory is too full: the probe needs " + size(wantedBytes) + ", " + size(freeBytes) +
           " are free; end other programs on the GPU";
}

} // namespace cw::probes
