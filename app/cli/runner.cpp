int runCommandLine(int, char **);
int runCommandLine(int, char **) { return 0; }
