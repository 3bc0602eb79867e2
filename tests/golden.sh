#!/bin/sh
# The golden test: what input/ compiles to is output/, diagnostics included, nothing more and nothing less.
#     golden.sh PROGRAM WORK          fails with the difference
#     golden.sh PROGRAM WORK bless    makes output/ what came out
# WORK is a folder that may be removed. Runs at the top of the checkout, so that no message holds its path.
set -u
program=$1 work=$2
cd "$(dirname "$0")/.." || exit 2

rm -rf "$work" && mkdir -p "$work" || exit 2
"$program" build input -o "$work/output" >"$work/summary" 2>"$work/diagnostics.txt"
status=$?
if [ $status -gt 1 ]; then
    cat "$work/diagnostics.txt"
    echo "golden: sunsetc ended with status $status"
    exit 1
fi
mv "$work/diagnostics.txt" "$work/output/"
# The list of our files with their digests says nothing that the files do not.
rm -f "$work/output/sunsetc.sha256"

if [ "${3-}" = bless ]; then
    rm -rf output && cp -R "$work/output" output
elif [ ! -d output ]; then
    echo "golden: there is no output/ yet; ./dev bless makes it"
    exit 77
elif ! diff -ruN -x sunsetc.sha256 output "$work/output"; then
    echo "golden: output/ is not what input/ compiles to; if it should be: ./dev bless"
    exit 1
fi
