# Shared by installer/run and installer/test: say what is done, install what is missing, configure and build.
# Expects `root` to be the checkout; sets `build`.

build="$root/build"
highs_version=1.15.1
# The wheels of that version, for x86_64 and aarch64: anything else under that name is refused.
highs_hashes="17f30d23ef37488467732b45f141146f7c287826a576b4514ae39a8cc4068b28 d1a3c1742d6fae36a3a18e0c7500530e46de5faa1a42dee65677bf0ae80acda3"
say() { printf '== %s\n' "$*"; }
fail() { printf 'installer: %s\n' "$1" >&2; exit "${2:-1}"; }

packages_of() { # sets...
  local set
  for set in "$@"; do awk -v set="$set" '$1 == set { print $2 }' "$root/installer/packages"; done
}

missing_packages() { # packages...
  local package
  for package in "$@"; do
    dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || printf '%s\n' "$package"
  done
}

as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"
  elif command -v sudo >/dev/null 2>&1; then sudo "$@"
  else fail "these packages are missing and neither root nor sudo is at hand: $missing" 7
  fi
}

install_packages() { # sets...
  local wanted
  wanted=$(packages_of "$@")
  if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    printf 'This is not a Debian system. Please install the equivalents of:\n' >&2
    printf '  %s\n' $wanted >&2
    [ "${CLUSTERWRIGHT_PACKAGES_PRESENT:-}" = 1 ] || fail "then run again with CLUSTERWRIGHT_PACKAGES_PRESENT=1" 7
    return
  fi
  missing=$(missing_packages $wanted | tr '\n' ' ')
  [ -n "${missing// /}" ] || return 0
  say "Installing packages: $missing"
  as_root apt-get -o DPkg::Lock::Timeout=300 update -qq
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends $missing >/dev/null
}

# HiGHS: the distribution's package where it exists, else the wheel's library in a private prefix.
install_highs() {
  local prefix="$root/.deps/highs" work
  [ -f "$prefix/.version-$highs_version" ] && return 0
  if apt-cache show libhighs-dev >/dev/null 2>&1; then
    missing=$(missing_packages libhighs-dev)
    [ -z "$missing" ] || as_root apt-get install -y -qq libhighs-dev
    return 0
  fi
  say "Fetching HiGHS $highs_version into .deps/highs"
  work=$(mktemp -d)
  { printf 'highsbox==%s' "$highs_version"; printf ' --hash=sha256:%s' $highs_hashes; echo; } >"$work/requirements"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes -d "$work" -r "$work/requirements"
  python3 -m zipfile -e "$work"/highsbox-*.whl "$work/wheel"
  rm -rf "$prefix"
  mkdir -p "$root/.deps"
  cp -r "$work/wheel/highsbox-$highs_version.data/purelib/highsbox/highs_dist" "$prefix"
  ln -sfn lib "$prefix/lib64" # the wheel's CMake files name lib64, the library lies in lib
  touch "$prefix/.version-$highs_version"
  rm -rf "$work"
}

configure_and_build() { # preset [targets...]
  local preset=$1
  shift
  say "Configuring ($preset)"
  mkdir -p "$root/.deps"
  (cd "$root" && cmake --preset "$preset" -Wno-dev >"$root/.deps/configure.log" 2>&1) || {
    cat "$root/.deps/configure.log" >&2
    fail "configuring failed"
  }
  say "Building"
  (cd "$root" && cmake --build "$build" --parallel "$(nproc)" "$@")
}
