#!/usr/bin/env bash
# The man pages and the completions: well-formed, complete, and at work.
#     manual.sh PROGRAM FOLDER COMPILER     FOLDER holds what was made of templates/manual/, COMPILER the program's sources
set -u
program=$1 folder=$2 compiler=$3 failed=0

for tool in man groff mandoc fish zsh; do
    command -v "$tool" >/dev/null || { echo "SKIPPED: there is no $tool; ./dev test installs it"; exit 77; }
done

fail() {
    echo "FAILED: $*"
    failed=1
}

# name, what it must say nothing about
silent() {
    local said
    said=$("${@:2}" 2>&1 >/dev/null) && [[ ! $said ]] || fail "$1: $said"
}

for page in sunsetc.1 sunset-page.5; do
    silent "man $page" man -l --warnings "$folder/$page"
    silent "groff $page" groff -ww -man -Tutf8 "$folder/$page"
    # How long the lines of its source are is nobody's concern: some are made of a table.
    said=$(mandoc -Tlint "$folder/$page" | grep -v 'STYLE: input text line longer than 80 bytes') && fail "mandoc: $said"
    MANWIDTH=200 man -l -Tutf8 "$folder/$page" | sed 's/\x1b\[[0-9;]*m//g; s/.\x08//g; s/‐/-/g' >"$folder/$page.txt"
done

# Every row of the tables, as the sources have them.
mapfile -t options < <(sed -nE 's/^OPTION\([A-Z_]+, [^,]*, "([^"]*)".*/\1/p' "$compiler/options.def")
mapfile -t commands < <(sed -nE 's/^COMMAND\(([a-z]+),.*/\1/p' "$compiler/commands.def")
mapfile -t kinds < <(sed -nE 's/^DIAG\([A-Z_]+, "([^"]*)".*/\1/p' "$compiler/base/diag.def")
mapfile -t events < <(sed -nE 's/^EVENT\([A-Z_]+, "([^"]*)".*/\1/p' "$compiler/record/event.def")
((${#options[@]} > 8 && ${#commands[@]} > 2 && ${#kinds[@]} > 30 && ${#events[@]} > 10)) || fail "the tables are not read"
for option in "${options[@]}"; do
    "$program" --help | grep -qE -e "--$option(=| |\$)" || fail "--help without --$option"
    grep -qE -e "--$option(=| |,|\$)" "$folder/sunsetc.1.txt" || fail "sunsetc(1) without --$option"
    grep -qE -e "--$option\b" "$folder/sunsetc.bash" || fail "bash without --$option"
    grep -qE -e "--$option\b" "$folder/sunsetc.zsh" || fail "zsh without --$option"
    grep -qE -e "-l $option\b" "$folder/sunsetc.fish" || fail "fish without --$option"
done
for command in "${commands[@]}"; do
    "$program" help "$command" | grep -q "^usage: sunsetc $command " || fail "no help of $command"
    [[ $("$program" help "$command") == "$("$program" "$command" --help)" ]] || fail "two helps of $command"
    grep -qE "^ +$command " "$folder/sunsetc.1.txt" || fail "sunsetc(1) without $command"
done
for name in "${kinds[@]}" "${events[@]}"; do
    grep -qE "^ +$name( |\$)" "$folder/sunset-page.5.txt" || fail "sunset-page(5) without $name"
done

# bash_row WANT WORD...: the last word is the one to be completed; WANT is one of the answers.
source "$folder/sunsetc.bash" || fail "bash cannot read its completion"
bash_row() {
    local want=$1
    shift
    COMP_WORDS=(sunsetc "$@") COMP_CWORD=$# COMPREPLY=()
    _sunsetc
    printf '%s\n' "${COMPREPLY[@]}" | grep -qxF -e "$want" || fail "bash: sunsetc $*: ${COMPREPLY[*]}, not $want"
}
cd "$compiler" || exit 2
bash_row build b
bash_row explain help e
bash_row --output= build --o
bash_row --version --v
bash_row --print= --p
bash_row schemas --print = s
bash_row never build --color n
bash_row always build --color = al
bash_row records build --show r
bash_row -Wno-faq-empty build -Wno-faq
bash_row error=limit build --warn error=l
bash_row base build -o bas
bash_row options.def build options.d
COMP_WORDS=(sunsetc explain --sh) COMP_CWORD=2 COMPREPLY=()
_sunsetc
((${#COMPREPLY[@]} == 0)) || fail "bash: explain is offered --show"

# fish_row WANT LINE
fish_row() {
    HOME=$folder fish --no-config -c "source '$folder/sunsetc.fish'; complete -C '$2'" 2>&1 | cut -f 1 | grep -qxF -e "$1" ||
        fail "fish: $2 is not completed to $1"
}
fish_row explain 'sunsetc e'
fish_row --output 'sunsetc build --o'
fish_row --color=never 'sunsetc build --color=n'
fish_row build 'sunsetc help b'

# zsh's own _arguments reads the words that it would be given.
zsh -n "$folder/sunsetc.zsh" || fail "zsh cannot read its completion"
zsh_words() {
    zsh -f -c '_arguments() { print -rl -- "$@"; state=argument; line=('"$1"'); }; _describe() { :; }; source "$0"' "$folder/sunsetc.zsh"
}
zsh_words build | grep -q -e '^--output=\[.*\]:PATH:_files$' || fail "zsh: build has no --output"
zsh_words build | grep -q -e '^--root=\[.*\]:DIR:_directories$' || fail "zsh: build has no --root"
zsh_words build | grep -q -e '^--color=\[.*\]:WHEN:(auto always never )$' || fail "zsh: --color has no values"
zsh_words explain | grep -q -e '^--show' && fail "zsh: explain is offered --show"
exit $failed
