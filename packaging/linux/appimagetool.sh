#!/bin/sh
# Fetches what packs an AppImage into a folder: appimagetool, and the runtime that every AppImage begins with.
# Both are pinned, for what is fetched here becomes part of what others run; a file that differs is refused.
#
#   appimagetool.sh FOLDER
set -eu

releases=https://github.com/AppImage
tool=$releases/appimagetool/releases/download/1.9.1/appimagetool-x86_64.AppImage
tool_sum=ed4ce84f0d9caff66f50bcca6ff6f35aae54ce8135408b3fa33abfc3cb384eb0
runtime=$releases/type2-runtime/releases/download/20251108/runtime-x86_64
runtime_sum=2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d

# fetch URL SUM FILE
fetch() {
    curl --fail --silent --show-error --location --retry 3 --output "$3.part" "$1"
    echo "$2  $3.part" | sha256sum --check --quiet
    mv "$3.part" "$3"
}

mkdir -p "$1"
fetch "$tool" "$tool_sum" "$1/appimagetool"
fetch "$runtime" "$runtime_sum" "$1/appimage-runtime"
chmod +x "$1/appimagetool"
