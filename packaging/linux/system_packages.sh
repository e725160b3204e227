#!/bin/sh
# Sees to it that the Debian packages in the given lists are installed; does nothing where they are.
# Without apt-get it names them and leaves the rest to the user.
#
#   system_packages.sh LIST...
set -eu

installed() {
    case $1 in
        python3 | python3-venv)
            "${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null && return 0 ;;
    esac
    dpkg-query --show --showformat '${db:Status-Status}\n' "$1" 2>/dev/null | grep -qx installed
}

# The package to install for a line "a | b | c": nothing if one of them is there.
missing_from_line() {
    for name in $(echo "$1" | tr '|' ' '); do
        if installed "$name"; then return 0; fi
    done
    # Only where there is a choice: where apt keeps no cache of its own, each question takes it a second.
    case $1 in
        *"|"*)
            for name in $(echo "$1" | tr '|' ' '); do
                if apt-cache show "$name" >/dev/null 2>&1; then echo "$name"; return 0; fi
            done ;;
    esac
    echo "${1%% *}"
}

missing() {
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' "$@" | while read -r line; do
        missing_from_line "$line"
    done
}

if ! command -v apt-get >/dev/null; then
    echo "No apt-get here. If something is missing, install what your system calls these packages:" >&2
    sed -e 's/#.*//' -e '/^[[:space:]]*$/d' -e 's/^/    /' "$@" >&2
    exit 0
fi

[ -n "$(missing "$@")" ] || exit 0

if [ "$(id -u)" -eq 0 ]; then
    as_root=
elif command -v sudo >/dev/null; then
    as_root=sudo
else
    echo "These system packages are missing, and without sudo only root can install them. As root:" >&2
    echo "    apt-get update && apt-get install --no-install-recommends $(missing "$@" | tr '\n' ' ')" >&2
    exit 1
fi

# Names differ between releases, so the choice among alternatives is made again with fresh lists.
$as_root apt-get update -q
wanted=$(missing "$@")
echo "Installing system packages: $(echo "$wanted" | tr '\n' ' ')"
# shellcheck disable=SC2086
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $wanted
