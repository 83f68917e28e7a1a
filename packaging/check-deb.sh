#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs Tidemark's Debian package in a fresh Debian that holds nothing else, and opens the console there on the
# demo ledger, as an ordinary user. Leaves the picture of the first window in build/package/first-window.png.
set -euo pipefail

if [ $# -ne 1 ] || [ ! -f "$1" ]; then
    echo "usage, as root: packaging/check-deb.sh DEB" >&2
    exit 2
fi
deb=$(realpath "$1")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=packaging/dev/setup.sh
. packaging/dev/setup.sh
[ "$(id -u)" -eq 0 ] || die "a chroot needs root: sudo packaging/check-deb.sh $1"
need check

suite=bookworm
base=build/debootstrap/$suite-$(dpkg --print-architecture).tar
picture=build/package/first-window.png

# Debian's mirror as this system knows it
sources() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(SITE) $(RELEASE) $(COMPONENT) $(ORIGIN) $(CREATED_BY)' |
        awk -v suite=$suite '$NF == "Packages" && $4 == "Debian" && $2 ~ "^" suite && $3 == "main" {
            print "deb", $1, $2, $3 }' | sort -u
}
mirror=$(sources | awk -v suite=$suite '$3 == suite { print $2; exit }')
mirror=${mirror:-http://deb.debian.org/debian}

chroot=$(mktemp -d "${TMPDIR:-/var/tmp}/tidemark-deb.XXXXXX")
display_server=
console=
cleanup() {
    [ -z "$console" ] || kill "$console" 2>/dev/null || true
    [ -z "$display_server" ] || kill "$display_server" 2>/dev/null || true
    umount "$chroot/tmp/.X11-unix" 2>/dev/null || true
    umount "$chroot/proc" 2>/dev/null || true
    rm -rf --one-file-system "$chroot"
}
trap cleanup EXIT

if [ ! -f "$base" ]; then
    say "making a fresh $suite from $mirror"
    mkdir -p "$(dirname "$base")"
    debootstrap --variant=minbase $suite "$chroot" "$mirror" >"$base.log" || die "debootstrap failed; see $base.log"
    tar -C "$chroot" --numeric-owner -cf "$base.part" .
    mv "$base.part" "$base"
else
    tar -C "$chroot" -xf "$base"
fi
chmod 755 "$chroot"
sources >"$chroot/etc/apt/sources.list"
[ -s "$chroot/etc/apt/sources.list" ] || echo "deb $mirror $suite main" >"$chroot/etc/apt/sources.list"
cp /etc/resolv.conf "$chroot/etc/resolv.conf"
mount -t proc proc "$chroot/proc"

say "installing $(basename "$deb") with what it depends on, and nothing it only recommends"
cp "$deb" "$chroot/tmp/"
inside() { chroot "$chroot" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
inside apt-get -qq update
inside apt-get -qq install --yes --no-install-recommends "/tmp/$(basename "$deb")" >"$chroot/tmp/install.log" 2>&1 ||
    { tail -n 30 "$chroot/tmp/install.log"; die "the package could not be installed"; }
for program in tidemark tidemark-cli; do
    if inside ldd "/usr/bin/$program" | grep 'not found'; then die "$program lacks a library"; fi
done
[ -f "$chroot/usr/share/mime/application/vnd.tidemark.ledger+sqlite3.xml" ] || die "the MIME type is not known"

inside useradd --create-home visitor
# The display stands outside, so that none of its libraries help the console along.
mkdir -p "$(dirname "$picture")"
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp -ac 3>"$chroot/tmp/display" 2>/dev/null &
display_server=$!
for _ in $(seq 50); do [ -s "$chroot/tmp/display" ] && break; sleep 0.1; done
number=$(cat "$chroot/tmp/display")
[ -n "$number" ] || die "Xvfb did not start"
mkdir -p "$chroot/tmp/.X11-unix"
mount --bind /tmp/.X11-unix "$chroot/tmp/.X11-unix"

as_visitor=(chroot --userspec=visitor "$chroot"
    env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/visitor DISPLAY=":$number")
say "tidemark-cli --help"
"${as_visitor[@]}" tidemark-cli --help

say "tidemark --demo"
"${as_visitor[@]}" tidemark --demo >"$chroot/tmp/console.log" 2>&1 &
console=$!
window=
for _ in $(seq 120); do
    window=$(DISPLAY=":$number" xdotool search --onlyvisible --name Tidemark 2>/dev/null | head -n 1) || true
    [ -z "$window" ] || break
    kill -0 "$console" 2>/dev/null || break
    sleep 0.5
done
if [ -n "$window" ]; then sleep 5; fi
cat "$chroot/tmp/console.log" >&2
[ -n "$window" ] || die "the console showed no window"
kill -0 "$console" 2>/dev/null || die "the console ended by itself"
DISPLAY=":$number" import -window root "$picture"
colours=$(identify -format %k "$picture")
[ "$colours" -gt 16 ] || die "the window is empty; see $picture"
say "the console opened; its picture is $picture"
