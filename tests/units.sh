#!/usr/bin/env bash
# Every page of a folder compiled alone, and the units linked in any order, is what build makes of the folder: the same bytes,
# the same messages, the same status.
#     units.sh PROGRAM WORK FOLDER [OPTION...]     OPTION: of build, and of compile or link or both
set -u
program=$1 work=$2 folder=$3 failed=0
shift 3
options=("$@") compile_options=() link_options=()
for option; do
    case $option in
    --base-url=*) compile_options+=("$option") ;;
    --template=*) link_options+=("$option") ;;
    *) compile_options+=("$option") link_options+=("$option") ;;
    esac
done
[[ -d $folder ]] || { echo "SKIPPED: there is no $folder"; exit 77; }
rm -rf "$work" && mkdir -p "$work" || exit 2

fail() {
    echo "FAILED: $*"
    failed=1
}

# shuffled NAME...: in an order that is the same every time and means nothing
shuffled() {
    printf '%s\n' "$@" | sort -R --random-source=<(yes)
}

"$program" build "$folder" -o "$work/built" --stamp="$work/built.stamp" "${options[@]}" >"$work/built.out" 2>"$work/built.err"
status=$?
mapfile -t pages < <("$program" build "$folder" --show=pages 2>/dev/null)
((${#pages[@]} > 0)) || fail "no pages in $folder"

worst=0
for page in "${pages[@]}"; do
    "$program" compile --root "$folder" "$folder/$page" -o "$work/units/$page.unit" "${compile_options[@]}" 2>>"$work/compiled.err"
    result=$?
    ((result <= worst)) || worst=$result
done
((worst <= status)) || fail "compile ends with $worst, build with $status"
mapfile -t units < <(shuffled "${pages[@]/#/$work/units/}")
units=("${units[@]/%/.unit}")

# link NAME OPTION...: the same as build
link() {
    local name=$1 got
    shift
    "$program" link -o "$work/$name" --stamp="$work/$name.stamp" "$@" >"$work/$name.out" 2>"$work/$name.err"
    got=$?
    [[ $got == "$status" ]] || fail "$name ends with $got, not with $status"
    diff -r "$work/built" "$work/$name" >"$work/$name.diff" || fail "$name: $(head -20 "$work/$name.diff")"
    diff <(sed 's/ written to .*//' "$work/built.out") <(sed 's/ written to .*//' "$work/$name.out") || fail "$name: the summaries differ"
    [[ $(find "$work" -name 'built.stamp' -o -name "$name.stamp" | wc -l) != 1 ]] || fail "$name: only one of the two has a stamp"
}

# What build says is what compile and link say together; and link alone can say it again.
link repeated --root "$folder" --repeat "${link_options[@]}" "${units[@]}"
cmp "$work/built.err" "$work/repeated.err" || fail 'link --repeat says something else'
printf '%s\n' "${units[@]}" | sort >"$work/list"
link linked --root "$folder" "${link_options[@]}" "@$work/list"
diff <(cat "$work/compiled.err" "$work/linked.err" | grep -E '^[^ ].*: (note|warning|error): ' | sort -u) \
    <(grep -E '^[^ ].*: (note|warning|error): ' "$work/built.err" | sort -u) || fail 'compile and link together say something else'
grep -E ': (note|warning): ' "$work/linked.err" | grep -Fxf - <(grep -hE ': (note|warning): ' "$work/compiled.err") &&
    fail 'link says again what compile has said'

# Whatever is done again changes no file.
touch -d 2001-01-01 "$work/list" "${units[@]}"
"$program" compile --root "$folder" "$folder/${pages[0]}" -o "$work/units/${pages[0]}.unit" "${compile_options[@]}" 2>/dev/null
[[ $(date -r "$work/units/${pages[0]}.unit" +%Y) == 2001 ]] || fail 'a unit that is the same is written again'
echo "${#pages[@]} pages"
exit $failed
