# shellcheck shell=bash
# Sourced by ./dev from the root of the repository: the packages each command needs.

say() { printf '%s\n' "dev: $*" >&2; }
die() { say "$@"; exit 1; }

# packages SECTION... prints what packaging/debian-packages.txt lists in these sections.
packages() {
    awk -v wanted=" $* " '
        { sub(/#.*/, "") }
        /^\[/ { gsub(/[][ \t]/, ""); on = index(wanted, " " $0 " "); next }
        on && NF { print $1 }' packaging/debian-packages.txt | sort -u
}

# What to install where there is no apt, in the words of the system at hand.
advice() {
    case $(uname -s) in
    Darwin)
        echo "install Xcode's command line tools, then: brew install cmake ninja pkg-config extra-cmake-modules qt sqlite openssl@3 simdjson tl-expected" ;;
    MINGW* | MSYS* | CYGWIN*)
        echo "in an MSYS2 UCRT64 shell: pacman -S --needed mingw-w64-ucrt-x86_64-{gcc,cmake,ninja,pkgconf,extra-cmake-modules,qt6-base,qt6-svg,qt6-charts,qt6-tools,sqlite3,openssl,simdjson,tl-expected}" ;;
    *)
        if command -v dnf >/dev/null; then
            echo "sudo dnf install gcc-c++ cmake ninja-build pkgconf extra-cmake-modules qt6-qtbase-devel qt6-qtsvg-devel qt6-qtcharts-devel qt6-qttools-devel qt6-linguist sqlite-devel openssl-devel simdjson-devel expected-devel"
        else
            echo "install what packaging/debian-packages.txt lists under [build] and [test], by the names your system has for it"
        fi ;;
    esac
}

has_apt() { command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; }

# need SECTION... installs what is missing of them; quick when nothing is.
need() {
    if ! has_apt; then
        if ! command -v cmake >/dev/null || ! command -v ninja >/dev/null; then die "$(advice)"; fi
        return
    fi
    # shellcheck disable=SC2046 # one word a package
    need_packages $(packages "$@")
}

need_packages() {
    local missing=() apt=() package
    while read -r package; do missing+=("$package"); done < <(
        { dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true; printf 'wanted %s\n' "$@"; } |
            awk '$1 == "installed" { have[$2] } $1 == "wanted" && !($2 in have) { print $2 }')
    [ ${#missing[@]} -gt 0 ] || return 0

    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "as root: apt-get install --no-install-recommends ${missing[*]}"
        apt=(sudo)
    fi
    say "installing ${missing[*]}"
    apt+=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300)
    "${apt[@]}" update || say "apt-get update failed; going on with the lists that are there"
    "${apt[@]}" install --yes --no-install-recommends "${missing[@]}" || die "could not be installed: ${missing[*]}"
}
