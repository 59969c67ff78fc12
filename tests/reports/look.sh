#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Avance authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Makes the pages of reports into pictures, to be looked at: DOCX and ODT as LibreOffice lays them out, PDF as it is.   tests/reports/look.sh FOLDER FILE...
# FILE.docx becomes FOLDER/FILE.docx-01.png and so on. Needs the Debian packages libreoffice-writer and poppler-utils.
set -euo pipefail
if [ $# -lt 2 ]; then
    echo "usage: tests/reports/look.sh FOLDER FILE..." >&2
    exit 2
fi
for program in soffice pdftoppm; do
    command -v "$program" >/dev/null || {
        echo "$program is missing: install libreoffice-writer and poppler-utils" >&2
        exit 3
    }
done
folder=$1
shift
mkdir -p "$folder"
profile=$(mktemp -d)
trap 'rm -rf "$profile"' EXIT
for file in "$@"; do
    name=$(basename "$file")
    pdf=$file
    case $name in
    *.docx | *.odt)
        SAL_USE_VCLPLUGIN=svp soffice "-env:UserInstallation=file://$profile" --headless --convert-to pdf --outdir "$profile" "$file" >/dev/null 2>&1
        pdf=$profile/${name%.*}.pdf
        cp "$pdf" "$folder/$name.pdf"
        ;;
    esac
    pdftoppm -r 60 -png "$pdf" "$folder/$name"
done
