#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Called by ./dev test --fuzz from the root of the repository, as fuzz.sh NAME SECONDS: runs one fuzzer on
# its seeds and on what it found worth keeping before, says how many executions that were, and fails on a finding.
# An operation in the year 9999 settles 240,000 entries; sanitized, that takes more than a gigabyte and many seconds.
set -euo pipefail

name=$1 seconds=$2
log=build-fuzz/logs/$name.log
mkdir -p "build-fuzz/corpus/$name" "build-fuzz/findings/$name" "tests/fuzz/corpus/$name"
dictionary=()
[ ! -f "tests/fuzz/corpus/$name.dict" ] || dictionary=("-dict=tests/fuzz/corpus/$name.dict")
status=0
UBSAN_OPTIONS=halt_on_error=1:print_stacktrace=1 \
    "build-fuzz/fuzz/fuzz-$name" -max_total_time="$seconds" -timeout=60 -rss_limit_mb=3072 -malloc_limit_mb=1024 -max_len=65536 \
    -print_final_stats=1 "${dictionary[@]}" -artifact_prefix="build-fuzz/findings/$name/" \
    "build-fuzz/corpus/$name" "tests/fuzz/corpus/$name" >"$log" 2>&1 || status=$?
runs=$(awk '/stat::number_of_executed_units/ { print $2 }' "$log")
if [ "$status" -eq 0 ]; then
    printf '%-20s %10s executions in %s s, no finding\n' "$name" "${runs:-?}" "$seconds"
else
    printf '%-20s a FINDING, after %s executions; see %s\n' "$name" "${runs:-?}" "$log"
    grep -E 'SUMMARY|Does not hold|Test unit written' "$log" || tail -5 "$log"
    exit 1
fi
