#!/usr/bin/env bash
# What is installed, and that it works where it lies.
#     install.sh CMAKE BUILD PREFIX
set -eu
unset DESTDIR
cmake=$1 build=$2 prefix=$3
rm -rf "$prefix"
"$cmake" --install "$build" --prefix "$prefix" >/dev/null

for file in bin/sunsetc share/cmake/sunsetc/sunsetcConfig.cmake share/cmake/sunsetc/sunsetcConfigVersion.cmake \
    share/sunsetc/templates/page.h.mustache share/sunsetc/schemas/sunset-page.schema.json share/sunsetc/schemas/sunset-unit.schema.json \
    share/doc/sunsetc/copyright share/man/man1/sunsetc.1.gz share/man/man5/sunset-page.5.gz share/bash-completion/completions/sunsetc \
    share/sunsetc/examples/make/docs/includes/dates.md share/sunsetc/examples/bazel/sunset.bzl \
    share/zsh/site-functions/_sunsetc share/fish/vendor_completions.d/sunsetc.fish; do
    [[ -s $prefix/$file ]] || { echo "FAILED: there is no $file"; exit 1; }
done

# pkg-config's words lead to the program and to its templates, which it takes as a folder of one's own.
export PKG_CONFIG_PATH=$prefix/share/pkgconfig
program=$(pkg-config --variable=sunsetc sunsetc)
templates=$(pkg-config --variable=templates sunsetc)
[[ $("$program" --version) == "sunsetc $(pkg-config --modversion sunsetc)" ]] || { echo 'FAILED: sunsetc.pc'; exit 1; }
for folder in schemas templates examples; do
    [[ $("$program" --print=$folder) -ef $prefix/share/sunsetc/$folder ]] || { echo "FAILED: --print=$folder"; exit 1; }
done
docs=$(cd "$(dirname "$0")/consumers/docs" && pwd)
"$program" build "$docs" -o "$prefix/with" --templates "$templates" --quiet
"$program" build "$docs" -o "$prefix/without" --quiet
diff -r "$prefix/with/include" "$prefix/without/include" || { echo 'FAILED: the installed templates are other ones'; exit 1; }

# A template of the examples is known by its name, unless a file has it.
cd "$prefix"
"$program" build "$docs" -o go -t sunset.go -t "$templates/examples/sunset.py.mustache" --depfile=go.d --quiet
grep -q '^package sunset$' go/sunset.go && [[ -s go/sunset.py ]] || { echo 'FAILED: --template=sunset.go'; exit 1; }
grep -q 'examples/sunset.go.mustache' go.d || { echo 'FAILED: the depfile without an installed template'; exit 1; }
echo 'own' >sunset.go
"$program" build "$docs" -o go -t sunset.go --quiet
[[ $(cat go/sunset.go) == own ]] || { echo 'FAILED: an installed template goes before a file'; exit 1; }
"$program" build "$docs" -o go -t sunset.nothing --quiet 2>said && { echo 'FAILED: a template that is nowhere'; exit 1; }
grep -q '^sunset.nothing: error: ' said || { echo "FAILED: a template that is nowhere: $(cat said)"; exit 1; }
