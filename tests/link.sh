#!/usr/bin/env bash
# What compile and link say of what is wrong, and that they leave nothing half done.
#     link.sh PROGRAM WORK
set -u
program=$1 work=$2 failed=0
rm -rf "$work" && mkdir -p "$work/docs/includes" "$work/units" && cd "$work" || exit 2

fail() {
    echo "FAILED: $*"
    failed=1
}

# row STATUS WORDS ARGUMENT...: the exit status, and what standard error holds, "" for nothing at all
row() {
    local want=$1 words=$2 got
    shift 2
    "$program" "$@" >stdout 2>stderr </dev/null
    got=$?
    [[ $got == "$want" ]] || fail "sunsetc $* ended with $got, not with $want: $(cat stderr)"
    if [[ $words ]]; then
        grep -qE -e "$words" stderr || fail "sunsetc $* said: $(cat stderr)"
    else
        [[ ! -s stderr ]] || fail "sunsetc $* said: $(cat stderr)"
    fi
}

table='| Product | Retirement date |\n|---|---|\n| Lamp | %s |\n'
# shellcheck disable=SC2059
page() { printf "# Ends\n\n$table" "$1"; }
page 2027-01-31 >docs/a.md
page 2028-01-31 >docs/b.md
echo 'Nothing.' >docs/c.md
page 2027-02-30 >'docs/d d.md'
printf '%s\n' '### YamlMime:FAQ' '{' >docs/e.yml

# compile
row 2 'takes one page' compile -o x.unit
row 2 'takes one page' compile docs/a.md docs/b.md -o x.unit
row 2 'needs -o' compile docs/a.md
row 2 'is a folder' compile docs -o x.unit
row 2 'No such file' compile docs/none.md -o x.unit
page 2030 >other.md
row 2 'is outside' compile --root docs other.md -o x.unit
row 2 "none of this command's" compile --template x docs/a.md -o x.unit
ln docs/a.md linked.md
row 2 'take the place of the page' compile docs/a.md -o linked.md
row 2 'take the place of the page' compile docs/a.md -o docs/../docs/a.md
rm linked.md
printf 'x\n' >$'docs/\xff.md'
row 2 'is not UTF-8' compile --root docs $'docs/\xff.md' -o x.unit
[[ ! -e x.unit ]] || fail 'a unit of nothing'
row 1 'docs/a.md/x.unit: error: cannot be written' compile docs/a.md -o docs/a.md/x.unit
for name in a b c 'd d'; do
    words=''
    [[ $name != 'd d' ]] || words='^docs/d d.md:5:10: warning: .*\[date-impossible\]'
    row 0 "$words" compile --root docs "docs/$name.md" -o "units/$name.unit"
    [[ ! -s stdout ]] || fail "compile says $(cat stdout)"
done
row 1 'error: .*\[yaml\]' compile --root docs docs/e.yml -o units/e.unit --stamp=e.stamp
[[ -s units/e.unit && ! -e e.stamp ]] || fail 'a page with an error has a unit and no stamp'
row 0 '' compile --root docs 'docs/d d.md' -o x.unit -Wno-date-impossible
row 1 ': error: ' compile --root docs 'docs/d d.md' -o x.unit -Werror
chmod 000 docs/c.md
[[ -r docs/c.md ]] || row 1 'c.md: error: .*file-unreadable' compile --root docs docs/c.md -o x.unit
chmod 644 docs/c.md

# What a killed run has left beside the unit goes; what is elsewhere is none of its business.
mkdir -p left/below
touch left/.a.unit.sunsetc-2147483647 left/below/.a.unit.sunsetc-2147483647
row 0 '' compile docs/a.md -o left/a.unit
[[ $(cd left && find . -type f | sort | xargs) == './a.unit ./below/.a.unit.sunsetc-2147483647' ]] || fail "left: $(find left -type f)"

# link: what pages say of each other is new; what they said themselves is said only if it is asked for.
row 0 '^docs/b.md:5: warning: .*a.md:5 \[contradiction\]' link units/{b,a,c}.unit -o out --root docs
row 0 '^b.md:5: warning: ' link units/{c,a,b}.unit -o out
[[ $(cat stdout) == '3 pages: 2 milestones, '*'; 0 files written to out, '* ]] || fail "link: $(cat stdout)"
row 0 '' link units/{c,a,b}.unit -o out -Wno-contradiction -q
[[ ! -s stdout ]] || fail "link -q says $(cat stdout)"
row 1 ': error: ' link units/{c,a,b}.unit -o out -Werror=contradiction
row 0 '' link 'units/d d.unit' -o out
row 2 'none.unit: error: ' link 'units/d d.unit' none.unit -o out
! grep -q 'date-impossible' stderr || fail "a failed link says again what compile said: $(cat stderr)"
row 0 'date-impossible' link 'units/d d.unit' -o out --repeat
row 1 'error: .*\[yaml\]' link units/{a,e}.unit -o out --stamp=out.stamp
[[ ! -e out.stamp ]] || fail 'an error is stamped'
row 1 'docs/a.md/file/out.*: error: .*\[output\]' link units/a.unit -o docs/a.md/file/out

# Lists of units, as ninja and others write them.
printf '%s\n' "units/a.unit 'units/d d.unit'" '  units/b.unit' 'units/c.\unit' >list
row 0 'contradiction' link @list -o listed
[[ $(cat stdout) == '4 pages: '* ]] || fail "a list: $(cat stdout)"
row 2 'nolist: error: this list of units is not there' link @nolist -o none
: >empty
row 0 '' link @empty -o nothing
[[ $(cat stdout) == '0 pages: '* ]] || fail "an empty list: $(cat stdout)"

# Of what is no unit nothing is written, not even of the others.
mkdir folder
head -c 300 units/a.unit >cut.unit
head -c 300 /dev/urandom >random.unit
: >nothing.unit
sed 's,sunset-unit/1,sunset-unit/2,' units/a.unit >foreign.unit
sed 's,"date": "2027-01-31","date": "2027-01-32",' units/a.unit >date.unit
sed 's,"a.md","../../a.md",' units/a.unit >away.unit
cp units/a.unit again.unit
row 2 'takes the units' link -o none
row 2 'none.unit: error: this unit is not there \[unit\]' link units/b.unit none.unit -o none
row 2 'folder: error: this unit is no regular file' link folder -o none
row 2 'cut.unit: error: .*its end is missing' link units/b.unit cut.unit -o none
row 2 'nothing.unit: error: .*its end is missing' link nothing.unit -o none
row 2 'random.unit: error: ' link random.unit units/b.unit -o none
row 2 'foreign.unit: error: .*"sunset-unit/2", not sunset-unit/1' link foreign.unit -o none
row 2 'date.unit: error: .*page.milestones\[0\].date: is no date' link date.unit -o none
row 2 'away.unit: error: .*path: is no path of a page' link away.unit -o none
row 2 'a.md: error: .*JSON|a.md: error: .*its end is missing' link docs/a.md -o none
row 2 'out/pages/a.json: error: .*"sunset-page/1", not sunset-unit/1' link out/pages/a.json -o none
row 2 'again.unit: error: its page has another unit: units/a.unit' link units/a.unit units/b.unit again.unit -o none
row 2 'units/a.unit: error: its page has another unit: units/a.unit' link units/a.unit units/a.unit -o none
row 2 '' link cut.unit -o none -Wno-unit
row 2 'Wnone' link units/a.unit -Wnone
# All of them are told at once.
row 2 'cut.unit' link cut.unit foreign.unit units/a.unit again.unit -o none
[[ $(grep -c error: stderr) == 3 ]] || fail "three units: $(cat stderr)"
[[ ! -e none ]] || fail "something is written: $(find none)"
cp -R out before
row 2 'cut.unit' link units/a.unit cut.unit -o out --stamp=out.stamp --depfile=out.d
diff -r before out || fail 'what was there is not left alone'
[[ ! -e out.stamp && ! -e out.d ]] || fail 'what failed has a stamp or a depfile'

# Depfiles: a unit hangs on what was read, and on the folder of an include that is not there; never on the folder of the pages.
echo '[!INCLUDE [there](includes/there.md)]' >>docs/c.md
echo 'There.' >docs/includes/there.md
row 0 '' compile --root docs docs/c.md -o units/c.unit --depfile=c.d
[[ $(sed '/^$/q' c.d | tr -d '\\\n' | tr -s ' ') == 'units/c.unit: docs/c.md docs/includes/there.md' ]] || fail "a unit's depfile: $(cat c.d)"
echo '[!INCLUDE [gone](includes/gone.md)]' >>docs/c.md
: >docs/sunset.yml
row 0 'include-missing' compile --root docs docs/c.md -o units/c.unit --depfile=c.d --deptarget=x
[[ $(sed '/^$/q' c.d | tr -d '\\\n' | tr -s ' ') == 'x: docs/c.md docs/includes docs/includes/there.md docs/sunset.yml' ]] ||
    fail "a unit's depfile: $(cat c.d)"
echo '{{#pages}}{{page.path}}{{/pages}}' >list.txt.mustache
row 0 '' link units/a.unit @empty -t list.txt.mustache -o out --depfile=out.d
[[ $(sed '/^$/q' out.d | tr -d '\\\n' | tr -s ' ') == 'out/dataset.json: list.txt.mustache units/a.unit' ]] ||
    fail "link's depfile: $(cat out.d)"

# A full disk leaves no half of a unit.
(ulimit -f 0; exec "$program" compile docs/a.md -o full/a.unit >/dev/null 2>&1)
[[ $? -eq 1 && -z $(find full -type f) ]] || fail 'half a unit is left'
exit $failed
