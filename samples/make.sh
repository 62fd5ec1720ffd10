#!/usr/bin/env bash
# Makes the sample PDFs from samples/sources: .fodt by LibreOffice Writer, .html printed by Chromium. Needed only when a
# source has changed; both programs are asked for nothing else (Debian: libreoffice-writer-nogui, chromium).
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# steady FILE TARGET: without the clock and the random names that the programs write into a PDF; no byte moves.
steady() {
  LC_ALL=C sed -E -e "s/\(D:[0-9]{14}/(D:20240507000000/" -e 's/<[0-9A-F]{32}>/<00000000000000000000000000000000>/' \
    -e 's:/DocChecksum /[0-9A-F]{32}:/DocChecksum /00000000000000000000000000000000:' "$1" >"$2"
}

office() { # office SOURCE TARGET
  soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf:writer_pdf_Export --outdir "$work" \
    "sources/$1.fodt" >/dev/null 2>&1
  steady "$work/$1.pdf" "workspace/ingest/$2"
}

browser() { # browser SOURCE TARGET
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/browser" --no-pdf-header-footer \
    --print-to-pdf="$work/$1.pdf" "file://$PWD/sources/$1.html" >/dev/null 2>&1
  steady "$work/$1.pdf" "workspace/ingest/$2"
}

mkdir -p workspace/ingest/2024 workspace/ingest/2025
office uppfoljning-april-2024 2024/uppfoljning-april-2024.pdf
office uppfoljning-april-2025 2025/uppfoljning-april-2025.pdf
office riskbild-2024 2024/riskbild-2024.pdf
browser internkontroll-april-2024 2024/internkontroll-april-2024.pdf
browser internkontroll-april-2025 2025/internkontroll-april-2025.pdf
browser riskbild-2025 2025/riskbild-2025.pdf
