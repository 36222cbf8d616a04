#!/usr/bin/env bash
# Prints a one-time code for the first administrator. Only its SHA-256 is stored; it works once and for 24 hours, on the
# page /identity/setup. Run it after the application has started once (its migrations create the table).
. "$(dirname "$0")/common.sh"

[ "$(sql "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'nordertor' AND table_name = 'setup_code'")" = 1 ] ||
    fail "Die Anwendung hat ihre Tabellen noch nicht angelegt; zuerst einmal starten."
[ "$(sql "SELECT COUNT(*) FROM nordertor.role_grant WHERE role = 'ADMINISTRATOR'")" = 0 ] ||
    fail "Es gibt schon eine Administratorin oder einen Administrator."

# 20 of 31 letters and digits that are not mistaken for one another: 99 bits
code=$(LC_ALL=C tr -dc 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789' < <(head -c 4096 /dev/urandom) | head -c 20 | sed -E 's/(.{5})/\1-/g; s/-$//')
hash=$(printf '%s' "$code" | sha256sum | cut -d ' ' -f 1)
sql "DELETE FROM nordertor.setup_code;
    INSERT INTO nordertor.setup_code (code_hash, created_at, expires_at)
    VALUES ('$hash', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6) + INTERVAL 24 HOUR)"

say "Einmalcode: $code"
say "Er gilt 24 Stunden und einmal, auf der Seite https://…/nordertor/identity/setup"
