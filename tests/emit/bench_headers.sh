#!/usr/bin/env bash
# What the headers of many milestones cost a program, beside a table of pointers to strings as one would write it by hand:
# processor time to compile, size of a shared library, and what the loader has to relocate in it; and each as a ratio.
#     bench_headers.sh HEADER_BENCH COUNT
set -eu
bench=$1 count=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$bench" "$work" "$count"
cd "$work"

cat >use.c <<'END'
#define SUNSET_NO_DATES
#include "sunset.h"
int use(const char *);
int use(const char *name) { const struct sunset_milestone *m = sunset_when(name, SUNSET_EVENT_RETIRED); return m ? m->latest : 0; }
END
cat >extern.c <<'END'
#define SUNSET_EXTERN
#define SUNSET_NO_DATES
#include "sunset.h"
int use(void);
int use(void) { return SUNSET_MILESTONE_COUNT; }
END
cat >dates.c <<'END'
#include "sunset_dates.h"
int use(void);
int use(void) { return SUNSET_IS_PAST(20200101, 20210101, 0); }
END
cat >gate.c <<'END'
#define SUNSET_AS_OF 20200101
#define SUNSET_USES_CONTOSO_SERVICE_77
#include "sunset_gate.h"
END

# measure NAME SOURCE: the name, seconds, bytes of the library, bytes that are relocated, relocations
measure() {
    local seconds TIMEFORMAT=%U
    seconds=$({ time gcc -O2 -fPIC -shared -Iinclude "$2" -o use.so; } 2>&1)
    printf '%s\t%s\t%s\t%s\t%s\n' "$1" "$seconds" "$(wc -c <use.so)" "$(size -A use.so | awk '$1 == ".data.rel.ro" {print $2; seen = 1} END {if (!seen) print 0}')" \
        "$(readelf -rW use.so | grep -c '_RELATIVE' || true)"
}
{
    measure 'pointers to strings' naive.c
    measure 'sunset.c' sunset.c
    measure 'sunset.h, its tables used' use.c
    measure 'sunset.h, SUNSET_EXTERN' extern.c
    measure 'sunset_dates.h' dates.c
    measure 'sunset_gate.h' gate.c
} >table
awk -F '\t' '
    BEGIN { printf "%-27s %8s %6s %12s %6s %12s %12s\n", "", "CPU s", "ratio", "library", "ratio", "relocated", "relocations" }
    NR == 1 { seconds = $2; bytes = $3 }
    { printf "%-27s %8.3f %6.2f %12d %6.3f %12d %12d\n", $1, $2, $2 / seconds, $3, $3 / bytes, $4, $5 }' table
