"""Headers from pages of Microsoft Docs, for Bazel 4 and later.

Copy this file into the workspace, for instance as tools/sunset.bzl, next to a BUILD file that may be empty. Then, in MODULE.bazel:

    sunsetc_configure = use_repo_rule("//tools:sunset.bzl", "sunsetc_configure")
    sunsetc_configure(name = "sunsetc")

or, in WORKSPACE:

    load("//tools:sunset.bzl", "sunsetc_configure")
    sunsetc_configure(name = "sunsetc")

and in a BUILD file:

    load("//tools:sunset.bzl", "sunset_headers")
    sunset_headers(
        name = "dates",
        root = "docs",
        srcs = glob(["docs/**"]),
        headers = ["sunset.h", "sunset/retirement.h"],
    )
    cc_binary(name = "app", srcs = ["main.c"], deps = [":dates"])

Bazel 9 has no rules for C of its own: there, load cc_library from rules_cc at the top of this file and take away "native.".
"""

# The inputs of an action may be links to elsewhere, and sunsetc reads nothing that lies outside of its folder: so it gets a
# copy of them, by the names that its messages are to show.
_COMMAND = """
set -eu
program=$PWD/$1 root=$2 work=$PWD/$3.work inputs=$4 outputs=$5
shift 5
rm -rf "$work"
while IFS='\t' read -r from to; do
    mkdir -p "$work/docs/$(dirname "$to")"
    cp -L "$from" "$work/docs/$to"
done <"$inputs"
(cd "$work/docs" && exec "$program" build "$root" --output=../made --quiet "$@") || exit
while IFS='\t' read -r from to; do
    if [ ! -e "$work/made/$from" ]; then
        echo "sunset_files: the pages of $root make no $from" >&2
        exit 1
    fi
    cp "$work/made/$from" "$to"
done <"$outputs"
rm -rf "$work"
"""

def _lines(ctx, name, rows):
    file = ctx.actions.declare_file(ctx.label.name + "." + name)
    ctx.actions.write(file, "".join([left + "\t" + right + "\n" for left, right in rows]))
    return file

def _sunset_files_impl(ctx):
    made = [(name, ctx.actions.declare_file(ctx.label.name + "/" + name)) for name in ctx.attr.files]
    outputs = [file for _, file in made]
    inputs = ctx.files.srcs + ctx.files.templates
    input_rows = _lines(ctx, "inputs", [(file.path, file.short_path) for file in inputs])
    output_rows = _lines(ctx, "outputs", [(name, file.path) for name, file in made])
    arguments = ctx.actions.args()
    arguments.add(ctx.executable.sunsetc)
    arguments.add((ctx.label.package + "/" if ctx.label.package else "") + ctx.attr.root)
    arguments.add(output_rows)
    arguments.add(input_rows)
    arguments.add(output_rows)
    arguments.add_all([file.short_path for file in ctx.files.templates], before_each = "--template")
    arguments.add_all(ctx.attr.options)
    ctx.actions.run_shell(
        command = _COMMAND,
        arguments = [arguments],
        inputs = inputs + [input_rows, output_rows],
        tools = [ctx.executable.sunsetc],
        outputs = outputs,
        mnemonic = "Sunset",
        progress_message = "Compiling the pages of %s" % ctx.label,
    )
    return [DefaultInfo(files = depset(outputs))]

sunset_files = rule(
    implementation = _sunset_files_impl,
    doc = "What pages compile to: each of `files`, below a folder of the rule's name.",
    attrs = {
        "srcs": attr.label_list(allow_files = True, mandatory = True, doc = "all that is read below the root: pages, included files, sunset.yml, docfx.json"),
        "root": attr.string(mandatory = True, doc = "the folder of the pages, below this package"),
        "files": attr.string_list(mandatory = True, doc = "which outputs are wanted, by their names below sunsetc's output folder"),
        "templates": attr.label_list(allow_files = True, doc = "templates that are filled in as well; what they make is named in files"),
        "options": attr.string_list(doc = "further options of sunsetc build"),
        "sunsetc": attr.label(default = "@sunsetc//:sunsetc", executable = True, allow_single_file = True, cfg = "exec"),
    },
)

def sunset_headers(name, srcs, root, headers, templates = [], options = [], **kwargs):
    """A cc_library of generated headers.

    Only what includes a header that has changed is built again, as for any other header.

    Args:
      name: of the cc_library.
      srcs: all that is read below the root.
      root: the folder of the pages, below this package.
      headers: those that are wanted, as they are included: "sunset.h", "sunset/PAGE.h".
      templates: as of sunset_files.
      options: as of sunset_files.
      **kwargs: further attributes of the cc_library.
    """
    sunset_files(
        name = name + "_sunset",
        srcs = srcs,
        root = root,
        files = ["include/" + header for header in headers],
        templates = templates,
        options = options,
    )
    native.cc_library(
        name = name,
        hdrs = [":" + name + "_sunset"],
        includes = [name + "_sunset/include"],
        **kwargs
    )

def _sunsetc_configure_impl(ctx):
    path = ctx.attr.path or ctx.which("sunsetc")
    if not path:
        fail("there is no sunsetc in PATH")
    ctx.symlink(path, "sunsetc")
    ctx.file("BUILD.bazel", 'exports_files(["sunsetc"])\n')

sunsetc_configure = repository_rule(
    implementation = _sunsetc_configure_impl,
    doc = "The installed program: the one in PATH, or that of `path`.",
    attrs = {"path": attr.string()},
    environ = ["PATH"],
    local = True,
)
