# What makes a mistake hard to exploit. The linker's part costs nothing and is always on: tables of addresses are read-only
# before the program starts, the stack is not executable, the program is loaded at a random place. The compiler's part is
# what dpkg-buildflags sets with hardening=+all, plus protected jumps and probed stacks; builds that are handed to people
# turn it on (installer/run, installer/package), everyday builds leave it out.
include(CheckPIESupported)
check_pie_supported()
add_link_options(-Wl,-z,relro -Wl,-z,now -Wl,-z,noexecstack)

if(CLUSTERWRIGHT_HARDEN)
  if(NOT CMAKE_BUILD_TYPE MATCHES "^Rel" OR CLUSTERWRIGHT_SANITIZE)
    message(FATAL_ERROR "CLUSTERWRIGHT_HARDEN is for release builds without sanitizers: _FORTIFY_SOURCE needs an optimiser")
  endif()
  add_compile_options(-fstack-protector-strong -fstack-clash-protection -Wformat -Werror=format-security)
  # Debian's compiler may define it already; a second definition would be a warning.
  add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
  if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
    add_compile_options(-fcf-protection=full)
  endif()
endif()
