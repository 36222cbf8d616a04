#!/usr/bin/env bash
# Creates the databases and their users; safe to run again. Runs as root of MariaDB (on Debian: as root of the machine).
#   NORDERTOR_CLIENT_HOST  the host that Payara connects from, as MariaDB sees it (default: localhost)
# Passwords are made once and kept in /etc/nordertor/secrets, readable by root only.
. "$(dirname "$0")/common.sh"

new_password() { head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n'; }

if [ ! -f "$secrets" ]; then
    mkdir -p "$etc"
    {
        echo "OWNER_PASSWORD=$(new_password)"
        echo "APPLICATION_PASSWORD=$(new_password)"
        echo "BATCH_PASSWORD=$(new_password)"
    } > "$secrets"
    say "Kennwörter erzeugt und in $secrets abgelegt."
fi

sed -e "s/@CLIENT_HOST@/${NORDERTOR_CLIENT_HOST:-localhost}/g" \
    -e "s/@OWNER_PASSWORD@/$(secret_of OWNER_PASSWORD)/g" \
    -e "s/@APPLICATION_PASSWORD@/$(secret_of APPLICATION_PASSWORD)/g" \
    -e "s/@BATCH_PASSWORD@/$(secret_of BATCH_PASSWORD)/g" \
    "$here/mariadb/databases.sql" | "${MARIADB:-mariadb}" "$@"
say "Die Datenbanken nordertor, nordertor_audit und nordertor_batch sind eingerichtet."
