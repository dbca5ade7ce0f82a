// What the package ships about the command line, made from the registry so that it cannot rot: manual pages,
// completions for three shells, the reference page. Texts end with a newline. Pure; the same registry gives the same
// bytes.
#pragma once

#include "app/cli/command.h"

#include <QByteArray>

namespace cw::app {

/// Manual page (troff, section 1) of the program as a whole: every command with its summary, exit codes, environment.
[[nodiscard]] QByteArray programManual();
/// "clusterwright-cli-plan(1)": usage and options of one command.
[[nodiscard]] QByteArray commandManual(const Command &command);
/// Pages of the two programs that are no commands: "clusterwright" and "clusterwright-probe".
[[nodiscard]] QByteArray windowManual();
[[nodiscard]] QByteArray probeManual();

[[nodiscard]] QByteArray bashCompletion();
[[nodiscard]] QByteArray zshCompletion();
[[nodiscard]] QByteArray fishCompletion();

} // namespace cw::app
