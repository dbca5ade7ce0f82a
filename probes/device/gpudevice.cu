// Whether there is a GPU to measure.
#include "probes/device/probe.h"

#include <cuda_runtime.h>

namespace cw::probes {

std::string gpuObstacle(int device)
{
    int count = 0;
    const cudaError_t status = cudaGetDeviceCount(&count);
    if (status != cudaSuccess)
        return std::string("no usable GPU: ") + cudaGetErrorString(status);
    if (count == 0)
        return "no GPU was found";
    return device < count
               ? ""
               : "there is no GPU " + std::to_string(device) + ", the last is " + std::to_string(count - 1);
}

} // namespace cw::probes
