#!/usr/bin/env bash
# Builds an example project as a user would: what runs when a page changes, and that nothing does when nothing changes.
#     consumers.sh KIND PROGRAM WORK [PREFIX]     KIND: a folder of consumers/; PREFIX: where sunsetc is installed
set -u
kind=$1 program=$2 work=$3 prefix=${4-} here=$(cd "$(dirname "$0")/consumers" && pwd) failed=0

for tool in make ninja; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: there is no $tool; ./dev test installs it"; exit 77; }
done

rm -rf "$work" && mkdir -p "$work/bin" && cd "$work" || exit 2
cp -R "$here/docs" "$here/source" .
cp -R "$here/${kind/-make/}/." .

# What runs is written down: "sunsetc", the source that is compiled, or "link".
real_cc=$(command -v cc)
cat >bin/sunsetc <<END
#!/bin/sh
echo sunsetc >>'$work/ran'
exec '$program' "\$@"
END
cat >bin/cc <<END
#!/bin/sh
what=link
for argument; do
    case \$argument in *.c) what=\${argument##*/} ;; esac
done
echo "\$what" >>'$work/ran'
exec '$real_cc' "\$@"
END
chmod +x bin/*
export PATH=$work/bin:$PATH CC=cc LC_ALL=C
unset MAKEFLAGS MAKELEVEL CFLAGS CPPFLAGS LDFLAGS # of the build that runs the tests

configure() { :; }
app=./app
case $kind in
make) build() { make; } ;;
ninja) build() { ninja; } ;;
cmake*)
    generator=Ninja
    [[ $kind != cmake-make ]] || generator='Unix Makefiles'
    configure() { cmake -S . -B build -G "$generator" -DCMAKE_PREFIX_PATH="$prefix" -DSUNSETC_EXECUTABLE="$work/bin/sunsetc"; }
    build() { cmake --build build; }
    app=build/app
    ;;
esac
case $kind in
cmake-pages) app=build/source/app ;;
esac

# row WHAT WANT...: a build after WHAT runs just these, in any order.
row() {
    local what=$1 want got
    shift
    : >ran
    build >log 2>&1 || { echo "FAILED: $what:"; cat log; exit 1; }
    want=$(printf '%s\n' "$@" | sort | xargs) got=$(sort ran | xargs)
    [[ $got == "$want" ]] || { echo "FAILED: $kind: $what: ran \"$got\", not \"$want\""; cat log; failed=1; }
    sleep 0.05
}

prints() {
    [[ $("$app") == "$1" ]] || { echo "FAILED: $kind: the program prints $("$app"), not $1"; failed=1; }
}

configure >log 2>&1 || { cat log; exit 1; }
row 'the first build' sunsetc cloud.c desk.c main.c link
prints '2026-06-30 2026-11-03'
row nothing
touch docs/cloud.md
row 'a touch of a page' sunsetc
row 'nothing after a touch'
sed -i s/2026/2028/ docs/cloud.md
row 'a change of a page' sunsetc cloud.c link
row 'nothing after a change'
sed -i s/2026/2029/ docs/includes/dates.md
row 'a change of an included file' sunsetc desk.c link
row 'nothing after that'
prints '2028-06-30 2029-11-03'
touch source/desk.c
row 'a touch of a source' desk.c link
echo '# Nothing in it' >docs/new.md
row 'a new page' sunsetc
row 'nothing after a new page'
rm docs/new.md
row 'a page that has gone' sunsetc
row 'nothing after a page has gone'

# What is wrong stops the build, and is told again until it is right.
if [[ $kind == cmake-pages ]]; then
    touch list.txt.mustache
    row 'a touch of a template' sunsetc
    mv docs/includes/dates.md docs/includes/elsewhere.md
    for i in 1 2; do
        build >log 2>&1 && { echo "FAILED: $kind: a missing include is no error"; failed=1; }
        grep -q 'include-missing' log || { echo "FAILED: $kind: nothing is said of a missing include"; cat log; failed=1; }
    done
    mv docs/includes/elsewhere.md docs/includes/dates.md
    build >log 2>&1 || { cat log; failed=1; }
    row 'nothing after it is right again'
fi
exit $failed
