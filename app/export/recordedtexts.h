// The messages that results, catalog and rule packs are made of, in another language: the files
// translations/recorded/recorded_<language>.ts, compiled in as they are. Safe from any thread.
#pragma once

#include "planner/report/sentencebook.h"

#include <QByteArray>

namespace cw::app {

/// Pairs of English and translation of a .ts file; messages that are not translated are left out.
[[nodiscard]] planner::SentenceBook::Messages messagesOf(const QByteArray &ts);
/// Empty where the program has no such language.
[[nodiscard]] planner::SentenceBook::Messages recordedMessages(const QString &language);
/// What is said of plans and files that cannot be read or solved: translations/errors/errors_<language>.ts.
[[nodiscard]] planner::SentenceBook::Messages errorMessages(const QString &language);

} // namespace cw::app
