#!/usr/bin/env bash
# The Debian package: what is in it, and that it can be installed, used, and taken away again, in a root of its own.
#     debian.sh CPACK BUILD WORK
set -u
cpack=$1 build=$2 work=$3 here=$(cd "$(dirname "$0")" && pwd)

for tool in dpkg-deb dpkg-shlibdeps fakeroot file; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: there is no $tool; ./dev test installs it"; exit 77; }
done

fail() {
    echo "FAILED: $*"
    exit 1
}

rm -rf "$work" && mkdir -p "$work/root/var/lib/dpkg/info" "$work/root/var/lib/dpkg/updates" || exit 2
: >"$work/root/var/lib/dpkg/status"
(cd "$build" && "$cpack" -G DEB -B "$work/made") >"$work/log" 2>&1 || fail "$(cat "$work/log")"
package=$(echo "$work"/made/sunsetc_*.deb)
[[ -f $package ]] || fail "no package: $package"

depends=$(dpkg-deb --field "$package" Depends)
for library in libc6 libcjson1 libcmark-gfm libgumbo1 libyaml-0-2; do
    [[ $depends == *$library* ]] || fail "it does not depend on $library: $depends"
done
dpkg-deb --contents "$package" | grep -q ' root/root .* \./usr/bin/sunsetc$' || fail 'no program, or not of root'
dpkg-deb --contents "$package" | awk '{print $6}' | grep -v '^\./usr/' | grep -v '^\./$' && fail 'files outside /usr'

# The libraries are those of the system; only what is ours is installed here.
in_root() {
    PATH=$PATH:/usr/sbin:/sbin fakeroot dpkg --root="$work/root" --log=/dev/null \
        --force-not-root,depends,bad-path "$@" >"$work/log" 2>&1 || fail "dpkg $*: $(cat "$work/log")"
}
in_root --install "$package"
[[ $("$work/root/usr/bin/sunsetc" --version) == "sunsetc $(dpkg-deb --field "$package" Version)" ]] || fail 'its version'
[[ $("$work/root/usr/bin/sunsetc" --print=schemas) -ef $work/root/usr/share/sunsetc/schemas ]] || fail '--print=schemas'
if command -v man >/dev/null; then
    [[ $(man --manpath="$work/root/usr/share/man" --where 5 sunset-page) == "$work"/root/*.gz ]] || fail 'no manual'
fi
"$here/consumers.sh" cmake "$work/root/usr/bin/sunsetc" "$work/consumer" "$work/root/usr" || fail 'find_package'
[[ $(PKG_CONFIG_PATH=$work/root/usr/share/pkgconfig pkg-config --variable=templates sunsetc) -ef \
    $work/root/usr/share/sunsetc/templates ]] || fail 'pkg-config'
in_root --purge sunsetc
[[ ! -e $work/root/usr/share/sunsetc && ! -e $work/root/usr/bin/sunsetc ]] || fail 'something is left of it'
