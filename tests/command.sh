#!/bin/sh
# The command line: each row is an exit status, what standard error holds, and the arguments.
#     command.sh PROGRAM WORK
program=$1 work=$2 failed=0
rm -rf "$work" && mkdir -p "$work/docs" "$work/empty" && cd "$work" || exit 2
printf '# Notices\n\n[!INCLUDE [x](x.md)]\n' >docs/page.md
: >file

row() {
    want=$1 words=$2
    shift 2
    "$program" "$@" >stdout 2>stderr </dev/null
    got=$?
    if [ "$got" -ne "$want" ] || { [ -n "$words" ] && ! grep -q -e "$words" stderr; }; then
        echo "FAILED: sunsetc $* ended with $got (not $want) and said:"
        cat stderr
        failed=1
    fi
}

row 0 '' --help
row 0 '' build --help
row 0 '' help
row 0 '' help build
row 2 'no command' help frobnicate
row 2 'none of this command' explain --show=tables docs/page.md
row 2 'does not take this' build --color=pink docs
row 0 '' --version
row 2 'no schemas are installed' --print=schemas
row 2 'does not take this' --print=everything
row 2 'sunsetc --help' frobnicate
row 2 'sunsetc --help' build --frobnicate
row 2 'needs a value' build -o
row 2 'No such file' build nowhere
row 2 'No such file' build nowhere.md
row 2 'there is pages' build docs --show=everything
row 0 '' build empty -o out
row 2 'docs is outside empty' build docs --root empty -o out
row 2 'nowhere' build docs --root nowhere -o out
row 2 'nowhere' build docs --templates nowhere -o out
row 2 '--format says how --show prints' build docs --format jsonl -o out
row 2 'only tables are printed as jsonl' build docs --show records --format jsonl
row 2 'has no line 9999' explain docs/page.md:9999
row 0 'docs/page.md:3:1: warning: ' build docs -o out
row 0 '' build docs -o out -Wno-include-missing
row 1 'docs/page.md:3:1: error: ' build docs -o out -Werror=include-missing
row 1 'docs/page.md:3:1: error: ' build docs -o out -Werror
row 2 'Wfrobnicate' build docs -o out -Wfrobnicate
row 1 'docs/none.md: error: ' build docs/page.md docs/none.md -o out
row 1 'file/out: error: nothing can be written to it: Not a directory' build docs -o file/out
row 1 'file/names: error: cannot be written' build docs -o out --names=file/names

# Nothing is said where everything is well, and what is unchanged is left alone.
"$program" build empty -o out --quiet >stdout 2>stderr || failed=1
[ ! -s stdout ] && [ ! -s stderr ] || { echo "FAILED: --quiet says something"; failed=1; }
touch -d '2001-01-01' out/dataset.json
"$program" build empty -o out --quiet
[ "$(date -r out/dataset.json +%Y)" = 2001 ] || { echo "FAILED: an unchanged file is rewritten"; failed=1; }

# In which order pages are named, and how often, makes no difference.
printf '# Ends\n\n[!INCLUDE [both](both.md)]\n' >docs/a.md
cp docs/a.md docs/b.md
printf '| Product | Retirement date |\n|---|---|\n| Lamp | 2027-02-30 |\n' >docs/both.md
"$program" build docs/a.md docs/b.md -o one >stdout 2>stderr
"$program" build docs/b.md docs/a.md docs/./b.md -o two >again 2>said
{ diff -r one two && diff stderr said && grep -q '^2 pages' again; } || { echo "FAILED: the order of pages matters"; failed=1; }

# A page is read in the docset around it, wherever one stands; a checkout does not look out.
mkdir -p set/guides set/includes set/checkout/.git
echo '{"build": {"content": [{"files": ["**/*.md"]}]}}' >set/docfx.json
echo 'The lamp is retired on May 1, 2027.' >set/includes/lamp.md
printf '# Lamps\n\n[!INCLUDE [lamp](../includes/lamp.md)]\n' | tee set/checkout/lamps.md >set/guides/lamps.md
(cd set/guides && "$program" build lamps.md -o "$work/found") >stdout 2>stderr
{ [ $? -eq 0 ] && [ ! -s stderr ] && [ -f found/pages/guides/lamps.json ]; } ||
    { echo "FAILED: the docset around a page is not found"; cat stderr; failed=1; }
"$program" build "$work/set/guides/lamps.md" -o whole >stdout 2>stderr
{ diff -r found whole && [ ! -s stderr ]; } || { echo "FAILED: a page that is named by its whole path"; failed=1; }
"$program" build --root set set/guides -o part >stdout 2>stderr
{ diff -r found part && [ ! -s stderr ]; } || { echo "FAILED: a folder of a docset"; cat stderr; failed=1; }
"$program" build set/checkout/lamps.md -o checkout >stdout 2>stderr
[ -f checkout/pages/set/checkout/lamps.json ] ||
    { echo "FAILED: a checkout looks for a docset outside"; find checkout; failed=1; }

# A write that fails is no success.
"$program" --version >/dev/full 2>stderr
[ $? -eq 2 ] || { echo "FAILED: a full disk goes unnoticed"; failed=1; }
(ulimit -f 0; exec "$program" build docs -o full >/dev/null 2>&1)
[ $? -eq 1 ] || { echo "FAILED: a full disk goes unnoticed by build"; failed=1; }
[ -z "$(find full -type f)" ] || { echo "FAILED: half a file is left"; failed=1; }
exit $failed
