#!/usr/bin/env bash
# Brings back what backup.sh saved. The application must not run meanwhile (stop Payara, or undeploy).
#   restore.sh BACKUP [--force]
# Refuses when there are tables or attachments already; with --force the tables are replaced, and the attachments that
# were there are moved aside.
. "$(dirname "$0")/common.sh"

[ $# -ge 1 ] || fail "Aufruf: restore.sh SICHERUNG [--force]"
backup=$1
force=${2:-}
attachments=$(value_of nordertor.attachments.dir)

(cd "$backup" && sha256sum --quiet --check SHA256SUMS) || fail "Die Sicherung $backup ist beschädigt oder unvollständig."

tables=$(sql "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema IN ('nordertor', 'nordertor_audit')")
mkdir -p "$attachments"
if [ "$force" != --force ]; then
    [ "$tables" = 0 ] || fail "Die Datenbank ist nicht leer ($tables Tabellen); --force ersetzt sie."
    [ -z "$(ls -A "$attachments")" ] || fail "In $attachments liegen schon Dateien; --force legt sie beiseite."
fi

if [ -n "$(ls -A "$attachments")" ]; then
    aside=$attachments.vor-$(date -u +%Y%m%dT%H%M%SZ)
    mkdir "$aside"
    find "$attachments" -mindepth 1 -maxdepth 1 -exec mv -t "$aside" {} +
    say "Vorhandene Anlagen liegen jetzt in $aside"
fi
gzip -dc "$backup/database.sql.gz" | as_owner "${MARIADB:-mariadb}"
tar -C "$attachments" -xzf "$backup/attachments.tar.gz"
say "Wiederhergestellt aus $backup"
