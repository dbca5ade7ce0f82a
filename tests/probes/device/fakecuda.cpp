// Plays the driver's library for programs in tests: one that serves CUDA 12.4.
#pragma GCC visibility push(default) // the program hides what is not asked for by name
extern "C" int cuDriverGetVersion(int *version)
{
    *version = 12040;
    return 0;
}
#pragma GCC visibility pop
