#!/bin/sh
# gate_test.sh COMPILER FOLDER: what the gate of outputs_test says to builds that use a lantern whose support ends on 2030-04-13.
set -u
compiler=$1 folder=$2
command -v "$compiler" >/dev/null || { echo "SKIPPED: no $compiler here" >&2; exit 77; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
printf '#include "sunset_gate.h"\n#include "sunset_gate.h"\nint used(void);\n' >"$work/use.c"
failures=0

# gate WANT WORDS OPTION...: WANT is quiet, warns or stops; WORDS must stand in what the compiler says.
gate() {
    want=$1 words=$2
    shift 2
    if "$compiler" -std=c99 -Wall -Wextra -Wpedantic -Wundef -fsyntax-only -I"$folder/include" "$@" "$work/use.c" 2>"$work/said"
    then found=quiet; [ -s "$work/said" ] && found=warns
    else found=stops
    fi
    if [ $found != "$want" ] || ! grep -qF -- "$words" "$work/said" && [ -n "$words" ]; then
        echo "wanted $want \"$words\", but it is $found with: $*" >&2
        cat "$work/said" >&2
        failures=$((failures + 1))
    fi
}

uses=-DSUNSET_USES_LANTERN_ONE
gate quiet ''
gate stops 'define SUNSET_AS_OF' $uses
gate quiet '' $uses -DSUNSET_AS_OF=20300413
gate warns 'Lantern One: end-of-support 2030-04-13 (all.md:11, guides/lamps.md:11)' $uses -DSUNSET_AS_OF=20300414
gate stops 'Lantern One: end-of-support 2030-04-13' $uses -DSUNSET_AS_OF=20300414 -DSUNSET_GATE_ERROR
gate quiet '' $uses -DSUNSET_AS_OF=20300513 -DSUNSET_GATE_ERROR -DSUNSET_GRACE_DAYS=30
gate stops 'Lantern One' $uses -DSUNSET_AS_OF=20300514 -DSUNSET_GATE_ERROR -DSUNSET_GRACE_DAYS=30
gate quiet '' $uses -DSUNSET_AS_OF=20300414 -DSUNSET_GATE_ERROR -DSUNSET_GATE_OFF
gate quiet '' $uses -DSUNSET_AS_OF=20300414 '-DSUNSET_GATE_EVENTS=(SUNSET_GATE_RETIRED|SUNSET_GATE_REMOVED)'
gate warns 'Lantern One' $uses -DSUNSET_AS_OF=20300414 '-DSUNSET_GATE_EVENTS=(SUNSET_GATE_RETIRED|SUNSET_GATE_END_OF_SUPPORT)'
gate quiet '' -DSUNSET_USES_WICK -DSUNSET_AS_OF=20991231
for day in 2026-11-21 202611 20261301 20261132 2026112; do
    gate stops 'SUNSET_AS_OF is no day' -DSUNSET_AS_OF=$day
    gate quiet '' -DSUNSET_AS_OF=$day -DSUNSET_GATE_OFF
done
gate warns 'C++ lamp?: retired (all.md:13' -DSUNSET_USES_ALL -DSUNSET_AS_OF=20000101
exit $failures
