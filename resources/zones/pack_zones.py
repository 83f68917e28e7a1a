#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compiles tzdata.zi with zic and packs every zone into zones.bin; --golden writes the test's expectations too.

zones.bin, all integers big-endian, all offsets from the start of the file:
    8 bytes   "TMZONES1"
    16 bytes  the tzdata version, e.g. "2026f", padded with NUL
    u32       n, the number of names
    n times   u32 name offset, u32 name length, u32 block offset, u32 block length; sorted by the name's bytes
    the names, then the blocks: TZif files (RFC 8536). Names whose zones are equal share one block.
"""

import argparse
import hashlib
import io
import pathlib
import random
import re
import struct
import subprocess
import tempfile
import zoneinfo
from datetime import datetime, timedelta, timezone

NOT_ZONES = {"Factory", "localtime", "posixrules"}
HEADER = struct.Struct(">8s16sI")
ENTRY = struct.Struct(">4I")
EPOCH = datetime(1970, 1, 1, tzinfo=timezone.utc)


def compile_zones(source, form, tree):
    """All zones of the source by name; the form is zic's slim or fat."""
    subprocess.run(["/usr/sbin/zic", "-b", form, "-d", tree, source], check=True)
    files = (path for path in pathlib.Path(tree).rglob("*") if path.is_file())
    zones = {path.relative_to(tree).as_posix(): path.read_bytes() for path in files}
    return {name: block for name, block in sorted(zones.items()) if name not in NOT_ZONES}


def pack(version, zones):
    names = [name.encode("ascii") for name in zones]
    name_at = HEADER.size + ENTRY.size * len(names)
    block_at = name_at + sum(map(len, names))
    index, blocks, placed = b"", b"", {}
    for name, block in zip(names, zones.values()):
        if block not in placed:
            placed[block] = block_at + len(blocks)
            blocks += block
        index += ENTRY.pack(name_at, len(name), placed[block], len(block))
        name_at += len(name)
    return HEADER.pack(b"TMZONES1", version.encode("ascii"), len(names)) + index + b"".join(names) + blocks


class Answers:
    """What Python says of zones at a few instants and, as an MD5, every 157 hours from 1900 to 2100."""

    def __init__(self):
        first, last = datetime(1900, 1, 1, tzinfo=timezone.utc), datetime(2101, 1, 1, tzinfo=timezone.utc)
        hours = (last - first) // timedelta(hours=1)
        picked = random.Random(1884)
        self.samples = sorted(first + timedelta(hours=picked.randrange(hours)) for _ in range(12))
        self.dense = [first + timedelta(hours=hour) for hour in range(0, hours, 157)]

    def header(self):
        return ["zone", *(str((at - EPOCH) // timedelta(milliseconds=1)) for at in self.samples), "md5"]

    def row(self, name, block):
        zone = zoneinfo.ZoneInfo.from_file(io.BytesIO(block))

        def offsets(instants):
            return [str(int(at.astimezone(zone).utcoffset().total_seconds())) for at in instants]

        digest = hashlib.md5(" ".join(offsets(self.dense)).encode("ascii")).hexdigest()
        return [name, *offsets(self.samples), digest]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", default="/usr/share/zoneinfo/tzdata.zi", help="tzdata.zi to read")
    parser.add_argument("--output", default=str(pathlib.Path(__file__).with_name("zones.bin")))
    parser.add_argument("--golden", help="also write this CSV, computed by Python's zoneinfo")
    options = parser.parse_args()

    with open(options.source, encoding="ascii") as source:
        version = re.match(r"# version (\w+)\n", source.readline()).group(1)
    with tempfile.TemporaryDirectory() as slim_tree, tempfile.TemporaryDirectory() as fat_tree:
        slim = compile_zones(options.source, "slim", slim_tree)
        fat = compile_zones(options.source, "fat", fat_tree)
    answers = Answers()
    golden = {name: answers.row(name, block) for name, block in fat.items()}
    # zic 2.36 loses changes from some slim zones: Ojinaga's of October 2022, Gaza's and Hebron's of 2073 to 2086.
    lossy = [name for name, block in slim.items() if answers.row(name, block) != golden[name]]
    zones = slim | {name: fat[name] for name in lossy}

    pathlib.Path(options.output).write_bytes(pack(version, zones))
    if options.golden:
        rows = [answers.header(), *golden.values()]
        pathlib.Path(options.golden).write_text("".join(",".join(row) + "\n" for row in rows), encoding="ascii")
    print("packed as fat:", ", ".join(lossy) or "none")
    print(f"tzdata {version}: {len(zones)} names, {len(set(zones.values()))} blocks")


if __name__ == "__main__":
    main()
