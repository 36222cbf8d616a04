#!/usr/bin/env bash
# Saves the databases nordertor and nordertor_audit and the attachments, while the application runs.
#   backup.sh DIRECTORY [--keep N]     a new directory below DIRECTORY; older ones beyond the newest N are removed
# The batch store (nordertor_batch) is not saved: it holds only the server's notes about running jobs.
. "$(dirname "$0")/common.sh"

[ $# -ge 1 ] || fail "Aufruf: backup.sh VERZEICHNIS [--keep ANZAHL]"
directory=$1
keep=0
[ "${2:-}" = --keep ] && keep=${3:?Anzahl fehlt}
attachments=$(value_of nordertor.attachments.dir)
name=nordertor-$(date -u +%Y%m%dT%H%M%SZ)
part=$directory/.$name.part

mkdir -p "$part"
trap 'rm -rf "$part"' EXIT

# One snapshot of both databases. The database first: a file is never changed once it is stored, so that every row of
# the snapshot still finds its file. What the search indexes have to read again is left out: after a restore they find
# nothing of it, and so are made anew.
dump() {
    as_owner "${MARIADB_DUMP:-mariadb-dump}" --single-transaction --quick --no-tablespaces --routines --triggers --events \
        --hex-blob --ignore-table-data=nordertor.search_change --add-drop-database --databases nordertor nordertor_audit |
        gzip > "$part/database.sql.gz"
}
# A table that was made anew beside the snapshot (by an update or a restore) cannot be read in it; a new snapshot can.
tries=1
until dump; do
    [ "$tries" -lt 3 ] || fail "Die Datenbank lässt sich nicht sichern."
    tries=$((tries + 1))
    say "Die Sicherung der Datenbank beginnt noch einmal."
    sleep 1
done
gzip -dc "$part/database.sql.gz" | tail -n 1 | grep -q 'Dump completed' || fail "Die Sicherung der Datenbank ist unvollständig."

mkdir -p "$attachments"
tar -C "$attachments" -czf "$part/attachments.tar.gz" .
(cd "$part" && sha256sum database.sql.gz attachments.tar.gz > SHA256SUMS)
mv "$part" "$directory/$name"
trap - EXIT
say "Gesichert: $directory/$name"

if [ "$keep" -gt 0 ]; then
    find "$directory" -mindepth 1 -maxdepth 1 -type d -name 'nordertor-*Z' | sort | head -n -"$keep" |
        while read -r old; do
            rm -rf "$old"
            say "Entfernt: $old"
        done
fi
