#!/bin/sh
# Opens a keychain of its own with the certificate that code is signed with, on a machine that is thrown away.
# MACOS_CERTIFICATE is the .p12 file in base64, MACOS_CERTIFICATE_PASSWORD its password; without them nothing is done.
set -eu

if [ -z "${MACOS_CERTIFICATE:-}" ]; then
    echo "No certificate is given: the application gets an ad hoc signature."
    exit 0
fi

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
keychain=$HOME/Library/Keychains/relbuilder.keychain-db
password=$(openssl rand -hex 24)

( umask 077; printf '%s' "$MACOS_CERTIFICATE" | base64 -D > "$folder/certificate.p12" )
security create-keychain -p "$password" "$keychain"
security set-keychain-settings -lut 7200 "$keychain"
security unlock-keychain -p "$password" "$keychain"
security import "$folder/certificate.p12" -k "$keychain" -P "$MACOS_CERTIFICATE_PASSWORD" \
    -T /usr/bin/codesign >/dev/null
# Or codesign would ask on a screen that nobody sees.
security set-key-partition-list -S apple-tool:,apple: -s -k "$password" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain
