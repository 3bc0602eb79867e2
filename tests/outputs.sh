#!/usr/bin/env bash
# The output folder as a whole: what goes when pages go, what stays, and what is said, and left, where something is wrong.
#     outputs.sh PROGRAM WORK
set -u
program=$1 work=$2 failed=0
chmod -Rf u+w "$work"
rm -rf "$work" && mkdir -p "$work" && cd "$work" || exit 2
export LC_ALL=C

fail() {
    echo "FAILED: $*"
    failed=1
}
page() { printf '# Ends\n\n| Product | Retirement date |\n|---|---|\n| %s | 2027-01-31 |\n' "$1"; }
# A folder of pages, and what it compiles to.
anew() {
    chmod -Rf u+w out
    rm -rf docs out whole x.txt.mustache
    mkdir -p docs/guides
    page A >docs/a.md
    page B >docs/b.md
    page C >docs/guides/c.md
    "$program" build docs -o out -q || fail 'the first run'
}
# status WANT ARGUMENT...: a run ends so; what it says is in `said`.
status() {
    local want=$1 got
    shift
    "$program" "$@" >summary 2>said
    got=$?
    [[ $got -eq $want ]] || fail "$* ended with $got, not $want: $(cat said)"
}
# says PATTERN: one message in all, and that one; lines of the file that it is about may follow.
says() {
    [[ $(grep -vc '^ ' said) -eq 1 ]] || fail "not one message: $(cat said)"
    grep -qx -e "$1" said || fail "\"$(cat said)\" is not \"$1\""
}
there() { [[ -f out/$1 ]] || fail "out/$1 is not there"; }
gone() { [[ ! -e out/$1 ]] || fail "out/$1 is there"; }
# What lies in out is what a run into a new folder makes.
as_new() {
    rm -rf whole
    "$program" build docs -o whole -q 2>/dev/null
    diff -r whole out || fail "$1: out is not as a new one"
}
listed() { (cd out && sha256sum --strict --check sunsetc.sha256) >check 2>&1 || fail "$1: $(cat check)"; }

# What pages and templates that have gone had made goes with them.
anew
listed 'the first run'
rm -r docs/guides && mv docs/b.md docs/d.md
status 0 build docs -o out
grep -q ', 4 removed$' summary || fail "the summary: $(cat summary)"
gone pages/guides
gone include/sunset/b.h
as_new 'after a page was renamed'
listed 'after a page was renamed'
echo '{{pages.@count}}' >x.txt.mustache
status 0 build docs -o out -t x.txt.mustache
there x.txt
status 0 build docs -o out
gone x.txt
as_new 'after a template was left out'

# What is not ours stays; so does what was ours until somebody changed it, which is said once.
anew
echo mine >out/include/sunset/mine.h
rm docs/b.md docs/guides/c.md
echo '/* edited */' >>out/include/sunset/b.h
status 0 build docs -o out -q
says 'out/include/sunset/b.h: warning: is no output any more, but is left: it was changed since it was written \[output-stale\]'
there include/sunset/b.h
there include/sunset/mine.h
gone pages/b.json
gone include/sunset/guides
status 0 build docs -o out -q
[[ ! -s said ]] || fail "it is said again: $(cat said)"
there include/sunset/b.h

# A page that cannot be read has not gone; after a run without an error, what has gone goes.
anew
rm docs/b.md
status 1 build --root docs docs/a.md docs/b.md docs/guides/c.md -o out -q
says 'docs/b.md: error: is not there \[file-unreadable\]'
there pages/b.json
there include/sunset/b.h
status 2 build docs/b.md -o out
says 'sunsetc: open docs/b.md: No such file or directory'
there pages/b.json
echo '[!INCLUDE [no](no.md)]' >>docs/a.md
status 1 build docs -o out -q -Werror
there include/sunset/b.h
status 0 build docs -o out -q
gone include/sunset/b.h
gone pages/b.json

# A template that is wrong: its line, nothing of it, all the rest.
anew
printf 'good {{pages.@count}}\n' >x.txt.mustache
status 0 build docs -o out -q -t x.txt.mustache
page E >docs/e.md
printf 'one\n{{#pages}}\n{{/page}}\n' >x.txt.mustache
status 1 build docs -o out -q -t x.txt.mustache
says 'x.txt.mustache:3:1: error: "page" is closed here, .* \[template\]'
[[ $(cat out/x.txt) == 'good 3' ]] || fail "a wrong template makes $(cat out/x.txt)"
there pages/e.json
printf 'one\n{{> none}}\n{{pages.0.nothing' >x.txt.mustache
status 1 build docs -o out -q -t x.txt.mustache
says 'x.txt.mustache:3:1: error: the tag is not closed .* \[template\]'
status 1 build docs -o out -q -t none.mustache
says 'none.mustache: error: .* \[template\]'
mkdir -p own && printf '{{/x}}' >own/page.h.mustache
cp out/include/sunset/a.h before
status 1 build docs -o out -q --templates own
says 'own/page.h.mustache:1:1: error: "x" is closed here .* \[template\]'
cmp before out/include/sunset/a.h || fail 'a wrong page.h changes a header'
rm -r own

# A file in the folder's place.
anew
rm -rf out && echo mine >out
status 1 build docs -o out -q
says 'out: error: nothing can be written to it: Not a directory \[output\]'
status 1 build docs -o out/below -q --depfile=out/deps --stamp=out/stamp
says 'out/below: error: nothing can be written to it: Not a directory \[output\]'
[[ $(cat out) == mine ]] || fail 'a file in the place of the folder is gone'

# Something in the place of one file: the others are written.
anew
rm out/pages/b.json && mkdir out/pages/b.json
status 1 build docs -o out -q
says 'out/pages/b.json: error: cannot be written: Is a directory \[output\]'

# old_or_new WHAT: each file in out is that of the run before or of the one that follows.
old_or_new() {
    local file
    while read -r file; do
        cmp -s "out/$file" "old/$file" || cmp -s "out/$file" "whole/$file" || fail "$1: half of $file"
    done < <(cd out && find . -type f)
}
change() {
    rm -rf old whole && cp -R out old
    rm docs/b.md
    for ((i = 0; i < 300; i++)); do page "A$i" | tail -1 >>docs/a.md; done
    page F >docs/f.md
    "$program" build docs -o whole -q
}

# A folder that may not be written. Root may write everything, so somebody else has to try.
as_user() { "$@"; }
if [[ $EUID -eq 0 ]]; then
    as_user() { setpriv --reuid=65534 --regid=65534 --clear-groups "$@"; }
    umask 022
fi
if as_user cat said >/dev/null && as_user "$program" --version >/dev/null; then
    anew
    chmod -R a+rX . && find out -type d -exec chmod a-w {} +
    as_user "$program" build docs -o out -q || fail 'nothing to write to a folder that is read-only'
    change
    as_user "$program" build docs -o out -q 2>said
    [[ $? -eq 1 ]] || fail 'a read-only folder is no error'
    says 'out: error: [0-9]* of its files cannot be written, the first is pages/a.json: Permission denied \[output\]'
    diff -r old out || fail 'a read-only folder has changed'
    as_user "$program" build docs -o out/new -q 2>said
    says 'out/new: error: nothing can be written to it: Permission denied \[output\]'
else
    echo "SKIPPED in part: nobody but root may read $work"
fi

# A disk that is full, in a mount of its own; the first run fits.
if unshare -rm true 2>/dev/null; then
    anew
    change
    # shellcheck disable=SC2016
    unshare -rm bash -c 'mount -t tmpfs -o size=200k none out && cp -R old/. out && "$1" build docs -o out -q --stamp=out/stamp 2>said
        echo $? >status; rm -rf kept && cp -R out kept
        mount -o remount,ro none out && "$1" build docs -o out -q 2>said.ro; echo $? >status.ro' - "$program"
    rm -rf out && mv kept out
    [[ $(cat status) -eq 1 ]] || fail "a full disk: status $(cat status)"
    says 'out: error: .* written.*: No space left on device \[output\]'
    old_or_new 'a full disk'
    there pages/b.json
    gone stamp
    [[ $(cat status.ro) -eq 1 ]] || fail "a read-only disk: status $(cat status.ro)"
    mv said.ro said
    says 'out: error: .* written.*: Read-only file system \[output\]'
    status 0 build docs -o out -q
    as_new 'after a full disk'
else
    echo 'SKIPPED in part: no mounts of our own here'
fi
exit $failed
