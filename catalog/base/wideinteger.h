// A 128-bit integer for exact intermediate products of money. GCC and Clang have it; ISO C++ does not name it.
#pragma once

namespace cw {

__extension__ typedef __int128 WideInteger;

} // namespace cw
