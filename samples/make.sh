#!/usr/bin/env bash
# Makes the sample PDFs from samples/sources: .fodt by LibreOffice Writer, .html printed by Chromium. Needed only when a
# source has changed; both programs are asked for nothing else (Debian: libreoffice-writer-nogui, chromium).
set -eu
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export SOURCE_DATE_EPOCH=1715040000 TZ=UTC # no clock in the files

office() { # office SOURCE TARGET
  soffice -env:UserInstallation="file://$work/office" --headless --convert-to pdf:writer_pdf_Export --outdir "$work" \
    "sources/$1.fodt" >/dev/null 2>&1
  mv "$work/$1.pdf" "workspace/ingest/$2"
}

browser() { # browser SOURCE TARGET
  chromium --headless --no-sandbox --disable-gpu --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/browser" --no-pdf-header-footer \
    --print-to-pdf="$work/$1.pdf" "file://$PWD/sources/$1.html" >/dev/null 2>&1
  # Chromium writes the time of printing; a fixed one keeps the bytes the same.
  LC_ALL=C sed -E "s/\(D:[0-9]{14}\+00'00'\)/(D:20240507000000+00'00')/" "$work/$1.pdf" >"workspace/ingest/$2"
}

mkdir -p workspace/ingest/2024 workspace/ingest/2025
office uppfoljning-april-2024 2024/uppfoljning-april-2024.pdf
office uppfoljning-april-2025 2025/uppfoljning-april-2025.pdf
office riskbild-2024 2024/riskbild-2024.pdf
browser internkontroll-april-2024 2024/internkontroll-april-2024.pdf
browser internkontroll-april-2025 2025/internkontroll-april-2025.pdf
browser riskbild-2025 2025/riskbild-2025.pdf
