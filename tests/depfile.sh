#!/usr/bin/env bash
# Depfiles: names that make and ninja read in ways of their own, everything that is read, and what is not there.
#     depfile.sh PROGRAM WORK
set -u
program=$1 work=$2 failed=0
command -v ninja >/dev/null && command -v make >/dev/null || { echo 'SKIPPED: there is no make or no ninja'; exit 77; }
rm -rf "$work" && mkdir -p "$work/docs/includes" "$work/more/deep" "$work/own" && cd "$work" || exit 2

fail() {
    echo "FAILED: $*"
    failed=1
}

table='| Product | Retirement date |\n|---|---|\n| %s | 2027-01-31 |\n'
# shellcheck disable=SC2059
page() { printf "# Ends\n\n$table" "$1"; }
page A >'docs/a page.md'
page B >'docs/b#b.md'
page C >'docs/c$c.md'
page D >'docs/d\ d.md'
page E >'docs/e;e.md'
page F >"docs/f'f.md"
page G >docs/g.md
echo '[!INCLUDE [gone](includes/gone.md)] [!INCLUDE [there](includes/there.md)]' >>docs/g.md
echo 'There.' >docs/includes/there.md
echo '{"build": {"content": [{"files": ["**/*.md"]}]}}' >docs/docfx.json
echo '{{#pages}}{{page.path}}{{/pages}}' >own/list.txt.mustache
echo '{{#pages}}{{page.title}}{{/pages}}' >single.txt.mustache

cat >Makefile <<END
out/stamp: ; '$program' build docs -o out --templates own -t single.txt.mustache --depfile=deps --stamp=\$@ -q 2>/dev/null
-include deps
END
cat >build.ninja <<END
rule pages
  command = '$program' build docs -o nout --templates own -t single.txt.mustache --depfile=deps.n --stamp=\$out -q 2>/dev/null
  depfile = deps.n
  deps = gcc
build nout/stamp: pages
END

# runs WHAT, still WHAT: a build after WHAT runs, and then none does
runs() {
    sleep 0.05
    make >log 2>&1 && ! grep -q 'up to date' log || fail "make: $1: $(cat log)"
    ninja >log 2>&1 && ! grep -q 'no work' log || fail "ninja: $1: $(cat log)"
    still "$1"
}
still() {
    make >log 2>&1 && grep -q 'up to date' log || fail "make: again after $1: $(cat log)"
    ninja -d explain >log 2>&1 && grep -q 'no work' log || fail "ninja: again after $1: $(cat log)"
    sleep 0.05
}

runs 'the first time'
for file in 'docs/a page.md' 'docs/b#b.md' 'docs/c$c.md' 'docs/d\ d.md' docs/includes/there.md docs/docfx.json \
    own/list.txt.mustache single.txt.mustache; do
    touch "$file"
    runs "a touch of $file"
done
echo 'Here now.' >docs/includes/gone.md
runs 'an include that is there now'
rm 'docs/a page.md'
runs 'a page that has gone'
mkdir docs/new && page H >docs/new/h.md
runs 'a page in a new folder'
page I >docs/new/i.md
runs 'one more page in it'
echo '{{page.path}}' >own/page.txt.mustache
runs 'a new template'

# --deptarget; and no folder that our own work changes.
"$program" build docs/g.md -o docs/out --depfile=deps --deptarget='x y' -q 2>/dev/null
head -1 deps | grep -qxF 'x\ y: \' || fail "--deptarget: $(head -1 deps)"
grep -qxF '  docs/g.md \' deps && grep -qF 'docs/includes/there.md' deps || fail "one page: $(cat deps)"
grep -qx ' *\(\.\|docs\)\( \\\)\?' deps && fail "a folder that holds the outputs: $(cat deps)"

# An error stamps nothing, and the last stamp stays as it was.
touch -d 2001-01-01 stamp
"$program" build docs docs/none.md -o out --stamp=stamp -q 2>/dev/null && fail 'a page that is not there is no error'
[[ $(date -r stamp +%Y) == 2001 ]] || fail 'an error touches the stamp'
"$program" build docs/g.md -o out --stamp=single.txt.mustache/stamp -q 2>/dev/null
[[ $? -eq 1 ]] || fail 'a stamp that cannot be written is no error'
"$program" build docs/g.md -o out --depfile=single.txt.mustache/deps -q 2>/dev/null
[[ $? -eq 1 ]] || fail 'a depfile that cannot be written is no error'

# --root: pages are named from there.
"$program" build --root docs ./docs/new/../g.md docs/new/h.md -o rooted -q 2>/dev/null || fail '--root'
[[ -f rooted/pages/g.json && -f rooted/pages/new/h.json ]] || fail "--root: $(find rooted)"
"$program" build --root docs more/deep/x.md -o rooted -q 2>/dev/null
[[ $? -eq 2 ]] || fail 'a page outside --root'
exit $failed
