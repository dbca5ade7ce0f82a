// Memory that runs out where nobody looks. Much of what a program is linked with takes what malloc gives without asking
// whether it gave anything: a list of Qt 6.4 made with a size, fonts, graphs. There the program would end by a signal,
// without a word. Programs that link this library end with a sentence instead, as browsers do.
//
// How: the library's malloc and its kin stand before those of the system (allocation.cpp). Where the system has nothing
// left, a reserve is given up first, so that short requests go on while the work that took the memory is taken back;
// where that is gone too, the sentence is written and the program ends. `new` still throws std::bad_alloc, which is
// what work that outgrows the machine meets nearly always; who catches it goes on.
//
// A library that does look (SQLite) is ended with the sentence as well: it would otherwise return an error that ends
// the command in another sentence. Nothing saved is lost: files are whole or not there, databases change in
// transactions.
//
// Under sanitizers, which bring a malloc of their own, and where the system's C library is not glibc, only what is
// thrown is told.
#pragma once

#include <exception>

namespace cw::app {

/// From now on `sentence`, with its line feed and living as long as the program, is what is said; also where
/// std::bad_alloc can no longer be caught, since what takes itself apart must not throw. The reserve is taken.
/// Before this call memory that runs out is told in a sentence of its own.
void tellWhenMemoryEnds(const char *sentence);

/// Only that std::bad_alloc which nobody caught is told; what programs begin with, before their libraries prepare
/// themselves.
void tellWhatIsThrown() noexcept;

/// Whether memory ran out, also where a future wraps what its task threw.
[[nodiscard]] bool isLackOfMemory(const std::exception_ptr &thrown) noexcept;

/// Writes the sentence, without taking memory for it, and ends the program with ErrorCode::LimitWithoutAnswer.
[[noreturn]] void endForLackOfMemory() noexcept;

} // namespace cw::app
