#!/bin/sh
# compile_headers.sh COMPILER STANDARD FOLDER: each header of the output folder by itself, included twice, and all together,
# with every warning an error. A standard that begins with c++ compiles as C++.
set -eu
compiler=$1 standard=$2 folder=$(cd "$3" && pwd)
command -v "$compiler" >/dev/null || { echo "SKIPPED: no $compiler here" >&2; exit 77; }
case $standard in c++*) language=c++ ;; *) language=c ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
: >"$work/all"
compile() {
    "$compiler" -x $language -std="$standard" -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror -fsyntax-only \
        -DSUNSET_AS_OF=20200101 -I"$folder/include" "$@"
}
find "$folder/include" -name '*.h' | LC_ALL=C sort >"$work/headers"
[ -s "$work/headers" ] || { echo "no header in $folder" >&2; exit 1; }
while read -r header; do
    compile "$header"
    printf '#include "%s"\n#include "%s"\n' "$header" "$header" >"$work/twice"
    compile "$work/twice"
    printf '#include "%s"\n' "$header" >>"$work/all"
done <"$work/headers"
compile "$work/all"
printf '#define SUNSET_EXTERN\n#include "sunset.h"\n' >"$work/extern"
compile "$work/extern"
compile "$folder/sunset.c"
