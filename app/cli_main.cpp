// clusterwright-cli: parse, find the command, run it, leave with its code. Everything else lives in app/cli.
#include "app/cli/runner.h"

int main(int argc, char **argv)
{
    return runCommandLine(argc, argv);
}
