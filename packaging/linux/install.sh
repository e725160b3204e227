#!/bin/sh
# Puts Relationship Builder into your own folders, with an entry in the menu; needs no administrator.
#
#   ./install.sh            install, or bring an older one up to date
#   ./install.sh --remove   remove it again; your contacts stay where they are
set -eu

id=io.github.relbuilder.relbuilder
here=$(cd "$(dirname "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/lib/relbuilder
command=$HOME/.local/bin/relbuilder

remove() {
    rm -rf "$program"
    rm -f "$command" "$data/applications/$id.desktop" "$data/metainfo/$id.metainfo.xml"
    rm -f "$data"/icons/hicolor/*/apps/"$id"*
}

# Menus that keep a list of their own are told that it changed.
tell_the_desktop() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$data/applications" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -t -f "$data/icons/hicolor" || true
    fi
}

case ${1:-} in
    --remove)
        remove
        tell_the_desktop
        echo "Removed. Your contacts are still in $data/relbuilder."
        exit 0 ;;
    "") ;;
    *)
        sed -n 's/^#  *\.\//.\//p' "$0" >&2
        exit 2 ;;
esac

# What an older version had and this one has not must not stay.
remove
mkdir -p "$(dirname "$program")" "$(dirname "$command")" "$data"
cp -R "$here/relbuilder" "$program"
ln -s "$program/relbuilder" "$command"
cp -R "$here/share/." "$data"
# Menus do not look in ~/.local/bin on every desktop.
entry=$data/applications/$id.desktop
sed -e "s|^Exec=relbuilder|Exec=\"$program/relbuilder\"|" -e "s|^TryExec=.*|TryExec=$program/relbuilder|" \
    "$here/share/applications/$id.desktop" >"$entry"
tell_the_desktop
echo "Installed. Find Relationship Builder in the menu, or call $command."
