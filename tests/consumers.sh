#!/usr/bin/env bash
# Builds an example project as a user would: what runs, and which header is rewritten, when a page, an included file, a template
# or the settings change; and that nothing runs when nothing changes.
#     consumers.sh KIND PROGRAM WORK PREFIX     KIND: a folder of consumers/, or cmake-make; PREFIX: where sunsetc is installed
set -u
kind=$1 program=$2 work=$3 prefix=$4 here=$(cd "$(dirname "$0")/consumers" && pwd) failed=0

need() {
    command -v "$1" >/dev/null || { echo "SKIPPED: there is no $1; $2"; exit 77; }
}
need ninja './dev test installs it'
need make './dev test installs it'
case $kind in
meson) need meson './dev test installs it' ;;
bazel)
    need bazel 'apt-get install bazel-bootstrap bazel-rules-java bazel-rules-proto'
    [[ ! -d $work ]] || chmod -R u+w "$work"
    ;;
esac

rm -rf "$work" && mkdir -p "$work/bin" && cd "$work" || exit 2
cp -R "$here/docs" "$here/source" "$here/list.txt.mustache" .
cp -R "$here/${kind/-make/}/." .

# What runs is written down: "sunsetc" ("compile" and "unite", where it makes units and links them), the source that is
# compiled, or "link". To ask which pages there are is no run.
real_cc=$(command -v cc)
cat >bin/sunsetc <<END
#!/bin/sh
case \$* in
*--show=*) ;;
compile*) echo compile >>'$work/ran' ;;
link*) echo unite >>'$work/ran' ;;
*) echo sunsetc >>'$work/ran' ;;
esac
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
app=./app made=out
# Whether a header is written again is told by its age; Bazel, which copies, tells by its bytes.
ages() { [[ ! -d $made ]] || find "$made/include/sunset" -name '*.h' -printf '%P %T@ %i\n' | sort; }
# What runs after a page, or a source, was touched only; after a page, all pages or none has changed.
touched=sunsetc touched_source='desk.c link'
changed=sunsetc changed_all=sunsetc changed_none=sunsetc
case $kind in
*-units) touched=compile changed='compile unite' changed_all='compile compile unite' changed_none=unite ;;
esac
# What the build after one that has made, or removed, a header finds to do.
settled=()
# A header that comes with a new page is included: whatever has to be told to the build.
list_header() { :; }
unlist_header() { :; }
case $kind in
make | make-units) build() { make; } ;;
ninja)
    build() { ninja; }
    list_header() { sed -i 's,out/include/sunset/desk.h:,out/include/sunset/desk.h out/include/sunset/new.h:,' build.ninja; }
    unlist_header() { sed -i 's, out/include/sunset/new.h:,:,' build.ninja; }
    ;;
ninja-units)
    configure() { ./configure; }
    build() { ninja; }
    list_header() { sed -i 's,sunset/desk.h,& out/include/sunset/new.h,' configure; }
    unlist_header() { sed -i 's, out/include/sunset/new.h,,' configure; }
    ;;
cmake*)
    generator=Ninja
    [[ $kind != cmake-make ]] || generator='Unix Makefiles'
    configure() { cmake -S . -B build -G "$generator" -DCMAKE_PREFIX_PATH="$prefix" -DSUNSETC_EXECUTABLE="$work/bin/sunsetc"; }
    build() { cmake --build build; }
    # To configure is to run it; and ninja runs a command whose outputs are other ones.
    settled=(sunsetc sunsetc)
    [[ $kind != cmake-make ]] || settled=(sunsetc)
    app=build/app made=build/sunset/app
    ;;
meson)
    configure() { meson setup build; }
    build() { ninja -C build; }
    app=build/app made=build/generated
    list_header() { sed -i "s/'desk.h'/'desk.h', 'new.h'/" generated/include/sunset/meson.build; }
    unlist_header() { sed -i "s/, 'new.h'//" generated/include/sunset/meson.build; }
    ;;
bazel)
    cp "$prefix/share/sunsetc/examples/bazel/sunset.bzl" .
    # Debian's Bazel is older than Debian's rules for C.
    mkdir -p rules_cc/cc && touch rules_cc/WORKSPACE
    printf '%s = native.%s\n' cc_binary{,} cc_library{,} cc_import{,} cc_toolchain{,} cc_toolchain_suite{,} >rules_cc/cc/defs.bzl
    echo 'toolchain_type(name = "toolchain_type", visibility = ["//visibility:public"])' >rules_cc/cc/BUILD
    bazel() { command bazel --output_user_root="$work/root" --host_jvm_args=-Xmx512m "$@"; }
    trap 'bazel shutdown >log 2>&1' EXIT
    run_bazel() {
        bazel "$@" --override_repository=rules_cc="$work/rules_cc" --override_repository=rules_java=/usr/share/bazel/rules/java \
            --override_repository=rules_proto=/usr/share/bazel/rules/proto --spawn_strategy=local --jobs=2 --color=no //:app
    }
    configure() { run_bazel build --nobuild; }
    build() { run_bazel build; }
    ages() { [[ ! -d $made ]] || (cd "$made/include/sunset" && sha256sum ./*.h | sed 's,\(.*\)  ./\(.*\),\2 \1,'); }
    app=bazel-bin/app made=bazel-bin/dates_sunset touched='' touched_source=''
    list_header() { sed -i 's,"sunset/desk.h",&\, "sunset/new.h",' BUILD; }
    unlist_header() { sed -i 's/, "sunset.new.h"//' BUILD; }
    ;;
esac
case $kind in
cmake-pages) app=build/source/app made=build/source/sunset/dates ;;
esac

# row WHAT HEADERS WANT...: a build after WHAT rewrites these headers of pages, and runs just these, in any order.
row() {
    local what=$1 headers=$2 want got
    shift 2
    : >ran
    ages >before
    build >log 2>&1 || { echo "FAILED: $kind: $what:"; cat log; exit 1; }
    # shellcheck disable=SC2048,SC2086
    want=$(printf '%s\n' $* | sort | xargs) got=$(sort ran | xargs)
    [[ $got == "$want" ]] || { echo "FAILED: $kind: $what: ran \"$got\", not \"$want\""; cat log; failed=1; }
    got=$(ages | diff before - | sed -n 's/^[<>] \([^ ]*\) .*/\1/p' | sort -u | xargs)
    [[ $got == "$headers" ]] || { echo "FAILED: $kind: $what: rewrote \"$got\", not \"$headers\""; cat log; failed=1; }
    sleep 0.05
}
# And then nothing.
still() { row "nothing after $1" ''; }
settle() {
    row "the build after $1" '' "${settled[@]}"
    still "$1"
}
prints() {
    [[ $("$app") == "$1" ]] || { echo "FAILED: $kind: the program prints $("$app"), not $1"; failed=1; }
}
lists() {
    case $kind in bazel) return ;; esac
    [[ $(xargs <"$made/list.txt") == "$1" ]] || { echo "FAILED: $kind: the template made $(xargs <"$made/list.txt"), not $1"; failed=1; }
}
stops() {
    build >log 2>&1 && { echo "FAILED: $kind: $1 is no error"; failed=1; }
    grep -q "$2" log || { echo "FAILED: $kind: nothing is said of $1"; cat log; failed=1; }
}

configure >log 2>&1 || { cat log; exit 1; }
ages >before
first=''
[[ -s before ]] || first='cloud.h desk.h'
row 'the first build' "$first" $changed_all cloud.c desk.c main.c link
prints '2026-06-30 2026-11-03'
lists 'cloud.md desk.md'
still 'the first build'
touch docs/cloud.md
row 'a touch of a page' '' $touched
still 'a touch'
sed -i s/2026/2028/ docs/cloud.md
row 'a change of a page' 'cloud.h' $changed cloud.c link
still 'a change'
sed -i s/2026/2029/ docs/includes/dates.md
row 'a change of an included file' 'desk.h' $changed desk.c link
still 'a change of an included file'
prints '2028-06-30 2029-11-03'
echo '  Litware Vault: [Litware Store]' >>docs/sunset.yml
row 'a change of the settings' 'cloud.h' $changed_all cloud.c link
still 'a change of the settings'
echo 'all' >>list.txt.mustache
row 'a change of a template' '' $changed_none
still 'a change of a template'
lists 'cloud.md desk.md all'
touch source/desk.c
row 'a touch of a source' '' $touched_source

# Pages that come and go, where a whole folder is compiled.
case $kind in
cmake-pages) ;;
*)
    echo '# Nothing in it' >docs/new.md
    row 'a new page' '' $changed
    still 'a new page'
    sed 's/Litware/Contoso/' docs/cloud.md >docs/new.md
    case $kind in
    bazel) ;; # which makes what is listed
    *)
        row 'a new header' 'new.h' $changed
        settle 'a new header'
        ;;
    esac
    list_header
    cp source/main.c main.c
    sed -i 's,.*app.h.*,&\n#include <sunset/new.h>,' source/main.c
    case $kind in
    ninja*) row 'the use of a header' '' $changed_none main.c link ;;
    meson) build >log 2>&1 || { cat log; exit 1; } ;; # runs the C compiler to see what it can do
    bazel) row 'the use of a header' 'new.h' sunsetc cloud.c desk.c main.c link ;;
    *) row 'the use of a header' '' main.c link ;;
    esac
    still 'the use of a header'
    sed -i s/2028/2031/ docs/new.md
    row 'a change of a new page' 'new.h' $changed main.c link
    still 'a change of a new page'
    rm docs/new.md
    stops 'the use of a header of a page that has gone' 'sunset/new.h'
    cp main.c source/main.c
    unlist_header
    build >log 2>&1 || { echo "FAILED: $kind: without the page that has gone:"; cat log; exit 1; }
    build >log 2>&1
    still 'a page that has gone'
    ;;
esac

# What is wrong stops the build, and is told again until it is right.
if [[ $kind == cmake-pages ]]; then
    mv docs/includes/dates.md docs/includes/elsewhere.md
    stops 'a missing include' 'include-missing'
    stops 'a missing include, again' 'include-missing'
    mv docs/includes/elsewhere.md docs/includes/dates.md
    build >log 2>&1 || { cat log; failed=1; }
    still 'it is right again'
fi
exit $failed
