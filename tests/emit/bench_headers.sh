#!/bin/bash
# bench_headers.sh HEADER_BENCH [COUNT]: what a header of many milestones costs a program, beside a table of pointers to strings:
# processor time to compile, sizes, and relocations of a shared library.
set -eu
bench=$1 count=${2:-100000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$bench" "$work" "$count"
cd "$work"
printf '#define SUNSET_EXTERN\n#define SUNSET_NO_DATES\n#include "sunset.h"\nint use(void);\nint use(void) { return SUNSET_MILESTONE_COUNT; }\n' >extern.c
printf '#define SUNSET_NO_DATES\n#include "sunset.h"\nint use(const char *);\nint use(const char *name) { const struct sunset_milestone *m = sunset_when(name, SUNSET_EVENT_RETIRED); return m ? m->latest : 0; }\n' >use.c
measure() { # NAME SOURCE
    local seconds
    local TIMEFORMAT=%U
    seconds=$({ time gcc -O2 -fPIC -shared -Iinclude "$2" -o "$1.so"; } 2>&1)
    printf '%-34s %8s %12s %12s %12s %12s\n' "$1" "$seconds" "$(wc -c <"$1.so")" \
        $(size -A "$1.so" | awk '$1==".rodata"{r=$2} $1==".data.rel.ro"{d=$2} END{print r+0, d+0}') "$(readelf -rW "$1.so" | grep -c R_X86_64_RELATIVE || true)"
}
printf '%-34s %8s %12s %12s %12s %12s\n' '' 'CPU s' library .rodata .data.rel.ro relocations
printf '#include "sunset_dates.h"\nint use(void);\nint use(void) { return SUNSET_IS_PAST(20200101, 20210101, 0); }\n' >dates.c
printf '#define SUNSET_AS_OF 20200101\n#define SUNSET_USES_CONTOSO_SERVICE_77\n#include "sunset_gate.h"\n' >gate.c
measure naive naive.c
measure sunset.c sunset.c
measure 'sunset.h, tables used' use.c
measure 'sunset.h, SUNSET_EXTERN' extern.c
measure sunset_dates.h dates.c
measure sunset_gate.h gate.c
wc -c naive.c include/*.h | head -4
