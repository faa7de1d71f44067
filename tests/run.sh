#!/bin/sh
# Builds everything and runs every suite. As root on Debian it installs what a suite needs; elsewhere it says what is missing.
# The last line sums up all suites; the exit status is 0 only when everything was built, is formatted and passed.
set -u
cd "$(dirname "$0")/.." || exit 1
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1

results=artifacts/test-results
jars=/usr/share/java
trouble=0

# has THING: whether a command is on the PATH, or a file is where its path says.
has() {
    case $1 in
        /*) [ -e "$1" ] ;;
        *) command -v "$1" >/dev/null 2>&1 ;;
    esac
}

# need THING PACKAGE SUITE: makes sure that a command or a file is there, or names the suite that goes without it.
need() {
    has "$1" && return
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        echo "Installing $2 for: $3"
        [ -n "${updated:-}" ] || apt-get update -qq >/dev/null 2>&1
        updated=1
        DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$2" >/dev/null 2>&1
    fi
    has "$1" || echo "MISSING $1 (package $2): skipping $3"
}

# count NAME [FILE]: sums an attribute of the counters in a result file, or in all.
count() {
    cat ${2:-"$results"/*.trx} 2>/dev/null | tr '>' '\n' | sed -n "s/.*<Counters.* $1=\"\([0-9]*\)\".*/\1/p" | awk '{ sum += $1 } END { print sum + 0 }'
}

finish() {
    total=$(count total)
    passed=$(count passed)
    skipped=$((total - $(count executed)))
    failed=$((total - passed - skipped + trouble))
    echo "$passed passed, $failed failed, $skipped skipped"
    [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
    exit
}

# step WHAT COMMAND...: runs a command; when it fails that counts as one failure.
step() {
    what=$1
    shift
    "$@" && return
    echo "FAILED: $what"
    trouble=$((trouble + 1))
    return 1
}

command -v dotnet >/dev/null 2>&1 || { echo "MISSING dotnet: install the .NET 10 SDK"; trouble=1; finish; }
need chromium chromium "the browser suite (InternAssistant.AcceptanceTests.Browser)"
need npm npm "the weights of the sentence encoder (InternAssistant.Tests.Retrieval.Embedding), the Bot Framework's own packages (InternAssistant.AcceptanceTests.BotFramework)"
need pdftotext poppler-utils "the tests of PDF files (InternAssistant.Tests.Knowledge.Loaders)"
oracle="the comparison with Apache Lucene (InternAssistant.Tests.Retrieval.Oracle)"
need javac default-jdk-headless "$oracle"
need $jars/lucene-core-8.7.0.jar liblucene8-java "$oracle"
need /usr/share/unicode/auxiliary/WordBreakTest.txt unicode-data "the comparison with Unicode's own cases (InternAssistant.Tests.Retrieval.Oracle)"

if has javac && has $jars/lucene-core-8.7.0.jar; then
    step "compile the program around Lucene" javac -d artifacts/lucene-oracle \
        -cp $jars/lucene-core-8.7.0.jar:$jars/lucene-analyzers-common-8.7.0.jar tests/InternAssistant.Tests/Retrieval/Oracle/LuceneOracle.java
fi

rm -rf "$results"
step "restore with the committed lock files" dotnet restore InternAssistant.sln --locked-mode --verbosity quiet || finish
step "build" dotnet build InternAssistant.sln --no-restore --configuration Release --verbosity quiet -clp:NoSummary || finish
step "format: run 'dotnet format'" dotnet format InternAssistant.sln --verify-no-changes --no-restore --verbosity quiet

for suite in tests/*/*Tests.csproj; do
    name=$(basename "$suite" .csproj)
    echo "== $name"
    dotnet test "$suite" --no-build --configuration Release --verbosity quiet \
        --logger "trx;LogFileName=$name.trx" --results-directory "$results" --logger "console;verbosity=minimal" && continue
    # A suite that broke off has fewer failures than it should: it counts as one.
    [ "$(count failed "$results/$name.trx")" -gt 0 ] || { echo "FAILED: $name broke off"; trouble=$((trouble + 1)); }
done

finish
