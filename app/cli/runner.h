// The whole command line: finds the command, gives it its surroundings, returns the exit code. Never throws.
#pragma once

int runCommandLine(int argc, char **argv);
