#!/bin/sh
# Tries a Debian package where nothing else is: installs it into a bare system, lets the program test itself without a
# screen and on one, purges it, and looks for what it left behind. Needs root, debootstrap and Xvfb.
#
#   try_deb.sh PACKAGE [FOLDER]     FOLDER holds the bare system; it is kept, and taken as it is if it is there
set -eu

package=$(readlink -f "$1")
bare=${2:-$(mktemp -d)/bare}
user=tester
. /etc/os-release

inside() { chroot "$bare" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 "$@"; }
as_user() { inside su "$user" -c "cd && $*"; }
say() { printf '\n== %s\n' "$*"; }

clean_up() {
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    for place in proc dev; do
        ! mountpoint -q "$bare/$place" || umount "$bare/$place"
    done
}
trap clean_up EXIT

if [ ! -e "$bare/etc/os-release" ]; then
    say "A bare $PRETTY_NAME in $bare"
    debootstrap --variant=minbase "$VERSION_CODENAME" "$bare" >"$bare.log" || { tail "$bare.log"; exit 1; }
    # Packages come from where this system has them from.
    rm "$bare/etc/apt/sources.list"
    for settings in sources.list sources.list.d apt.conf.d keyrings; do
        [ ! -e "/etc/apt/$settings" ] || cp -rT "/etc/apt/$settings" "$bare/etc/apt/$settings"
    done
    cp /etc/resolv.conf "$bare/etc/resolv.conf"
    inside useradd --create-home "$user"
fi
mount -t proc proc "$bare/proc"
mount --bind /dev "$bare/dev"

say "Install"
cp "$package" "$bare/package.deb"
inside apt-get update -q
inside env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends /package.deb
inside dpkg -L relbuilder | sort >"$bare.files"

say "The command line"
as_user relbuilder --version
as_user relbuilder import /opt/relbuilder/_internal/relbuilder/resources/sample/address_book.vcf
as_user relbuilder list | tail -n 3
as_user relbuilder doctor

say "Its own test, without a screen"
as_user QT_QPA_PLATFORM=offscreen relbuilder --self-test --report offscreen.json

say "Its own test, on a screen"
mkfifo "$bare.display"
Xvfb -displayfd 3 -screen 0 1440x900x24 3>"$bare.display" 2>/dev/null &
screen=$!
read -r display <"$bare.display"
rm "$bare.display"
as_user "DISPLAY=:$display QT_QPA_PLATFORM=xcb relbuilder --self-test --report screen.json"

say "Purge"
data=$bare/home/$user/.local/share/relbuilder/relbuilder.db
before=$(sha256sum "$data")
inside apt-get purge -q -y relbuilder
[ "$(sha256sum "$data")" = "$before" ] || { echo "The user's data was touched" >&2; exit 1; }
left=0
while read -r path; do
    # Folders such as /usr/share are everybody's.
    if [ -e "$bare$path" ] && { [ ! -d "$bare$path" ] || [ "${path#*relbuilder}" != "$path" ]; }; then
        echo "left behind: $path" >&2
        left=1
    fi
done <"$bare.files"
[ "$left" = 0 ] || exit 1
if [ -e "$bare/opt/relbuilder" ] || find "$bare/usr" "$bare/etc" "$bare/var" -name '*relbuilder*' | grep . >&2; then
    exit 1
fi
say "Installed, tested, purged; the user's data is as it was."
