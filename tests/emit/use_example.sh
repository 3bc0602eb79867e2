#!/bin/sh
# use_example.sh LANGUAGE FOLDER: compiles or parses what the example template of a language made of outputs_test's data set, and
# runs a small program that reads it. A language that is not here is skipped loudly.
set -eu
language=$1 folder=$(cd "$2" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
needs() {
    command -v "$1" >/dev/null || { echo "SKIPPED: no $1 here (Debian: $2)" >&2; exit 77; }
}
# The first milestone's last day; the first question's answer, which holds quotes, a backslash and the end of a comment.
want='3 pages, 8 milestones, 2030-04-13, No. */ "Never"\ ??/ it says.'

case $language in
c++)
    needs g++ g++
    cat >use.cpp <<'END'
#include "sunset.hpp"
#include <iostream>
static_assert(sunset::pages[0].milestones.items[0].latest->number() == 20300413, "a day is known when it is compiled");
int main()
{
    std::size_t milestones = 0;
    for (const sunset::Page &page : sunset::pages)
        milestones += page.milestones.size() > 0 ? page.milestones.size() - 1 : 0; // one milestone of each page has two subjects
    const sunset::Day day = *sunset::pages[0].milestones.begin()->latest;
    std::cout << sizeof sunset::pages / sizeof *sunset::pages << " pages, " << milestones << " milestones, " << day.year << "-0"
              << day.month << "-" << day.day << ", " << sunset::pages[0].faqs.begin()->answer << "\n";
}
END
    g++ -std=c++17 -Wall -Wextra -Wpedantic -Wconversion -Werror -I"$folder" use.cpp -o use
    found=$(./use)
    ;;
go)
    needs go golang-go
    mkdir sunset
    cp "$folder/sunset.go" sunset/
    printf 'module example\n\ngo 1.19\n' >go.mod
    cat >main.go <<'END'
package main

import (
	"example/sunset"
	"fmt"
)

func main() {
	milestones := 0
	for _, page := range sunset.Pages {
		milestones += len(page.Milestones)
	}
	first := sunset.Pages[0]
	fmt.Printf("%d pages, %d milestones, %s, %s\n", len(sunset.Pages), milestones, first.Milestones[0].Latest.Format("2006-01-02"), first.FAQs[0].Answer)
}
END
    export GOCACHE="$work/cache" GOFLAGS=-mod=mod GOPROXY=off GOPATH="$work/go"
    go vet ./...
    found=$(go run .)
    ;;
rust)
    needs rustc rustc
    cp "$folder/sunset.rs" .
    cat >main.rs <<'END'
#![deny(warnings)]
#[allow(dead_code)]
mod sunset;
fn main() {
    let milestones: usize = sunset::PAGES.iter().map(|page| page.milestones.len()).sum();
    let first = &sunset::PAGES[0];
    let day = first.milestones[0].latest.unwrap();
    println!("{} pages, {} milestones, {}-{:02}-{:02}, {}", sunset::PAGES.len(), milestones, day.year, day.month, day.day, first.faqs[0].answer);
}
END
    rustc --edition 2021 main.rs -o use
    found=$(./use)
    ;;
python)
    needs /usr/bin/python3 python3
    cat >use.py <<'END'
import sunset
first = sunset.PAGES[0]
milestones = sum(len(page.milestones) for page in sunset.PAGES)
print(f"{len(sunset.PAGES)} pages, {milestones} milestones, {first.milestones[0].latest}, {first.faqs[0].answer}")
END
    found=$(PYTHONDONTWRITEBYTECODE=1 PYTHONPATH="$folder" /usr/bin/python3 -W error use.py)
    ;;
typescript)
    needs tsc node-typescript
    needs node nodejs
    cp "$folder/sunset.ts" .
    cat >use.ts <<'END'
import { pages } from "./sunset";
declare const console: { log(text: string): void };
const milestones = pages.reduce((count, page) => count + page.milestones.length, 0);
console.log(`${pages.length} pages, ${milestones} milestones, ${pages[0].milestones[0].latest}, ${pages[0].faqs[0].answer}`);
END
    tsc --strict --noUnusedLocals --target es2020 --lib es2020 --module commonjs use.ts
    found=$(node use.js)
    ;;
java)
    needs javac default-jdk-headless
    cp "$folder/Sunset.java" .
    cat >Use.java <<'END'
public class Use {
    public static void main(String[] arguments) {
        var pages = Sunset.pages();
        int milestones = pages.stream().mapToInt(page -> page.milestones().size()).sum();
        var first = pages.get(0);
        System.out.println(pages.size() + " pages, " + milestones + " milestones, " + first.milestones().get(0).latest() + ", "
                + first.faqs().get(0).answer());
    }
}
END
    javac -encoding UTF-8 -Xlint:all -Werror Use.java Sunset.java
    found=$(java -cp . Use)
    ;;
markdown)
    needs cmark-gfm cmark-gfm
    cmark-gfm -e table "$folder/sunset.md" >page.html
    # Each row of the data is a row of a table, and nothing in a cell is markup.
    rows=$(grep -c '^<tr>' page.html)
    [ "$rows" = 27 ] || { echo "$rows rows instead of 27" >&2; cat page.html >&2; exit 1; }
    grep -q '<td>C++ lamp?</td>' page.html
    found=$want
    ;;
csv)
    needs /usr/bin/python3 python3
    found=$(/usr/bin/python3 - "$folder/milestones.csv" <<'END'
import csv, sys
rows = list(csv.DictReader(open(sys.argv[1], encoding="utf-8", newline=""), strict=True))
assert all(None not in row and None not in row.values() for row in rows)
print(len(rows), rows[0]["subject"], rows[2]["subject"])
END
    )
    want='10 Lantern One Lampe déjà vue'
    ;;
esac
[ "$found" = "$want" ] || { echo "found:  $found" >&2; echo "wanted: $want" >&2; exit 1; }
