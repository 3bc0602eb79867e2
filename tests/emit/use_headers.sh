#!/bin/sh
# use_headers.sh COMPILER STANDARD FOLDER SOURCE: compiles a program that reads the headers' values back, once with the tables
# in the header and once with those of sunset.c, and runs both.
set -eu
compiler=$1 standard=$2 folder=$3 source=$4
command -v "$compiler" >/dev/null || { echo "SKIPPED: no $compiler here" >&2; exit 77; }
case $standard in c++*) language=c++ ;; *) language=c ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
compile() {
    "$compiler" -x $language -std="$standard" -O1 -Wall -Wextra -Wpedantic -Wconversion -Werror -I"$folder/include" "$@"
}
compile "$source" -o "$work/alone"
"$work/alone"
compile -DSUNSET_EXTERN "$source" "$folder/sunset.c" -o "$work/linked"
"$work/linked"
