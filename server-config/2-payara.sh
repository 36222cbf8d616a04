#!/usr/bin/env bash
# Configures a running Payara domain; safe to run again: a second run changes nothing.
#   ASADMIN       the asadmin program with its options, for example "asadmin --port 4848 --user admin --passwordfile F"
#   NORDERTOR_HEAP  memory for Java (default: 2g)
# Restart the domain afterwards.
. "$(dirname "$0")/common.sh"

read -r -a asadmin <<< "${ASADMIN:-asadmin}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# One asadmin for many commands. That something exists already is no failure, everything else is.
run_file() {
    "${asadmin[@]}" multimode --printprompt=false --file "$1" > "$work/out" 2>&1 || true
    awk '/^Command .* failed\.$/ { if (last !~ /already exists/) { print last; print; bad = 1 } } { last = $0 } END { exit bad }' \
        "$work/out" >&2 || fail "asadmin meldet den Fehler oben (Datei $(basename "$1"))."
    grep -q 'executed successfully' "$work/out" || { cat "$work/out" >&2; fail "asadmin erreicht den Server nicht."; }
}

say "Systemeigenschaften aus $conf …"
while IFS='=' read -r name value; do
    printf 'create-system-properties %s=%s\n' "$name" "$(printf '%s' "$value" | sed 's/[:\\]/\\&/g')"
done < <(grep -E '^nordertor\.[a-z.]+=' "$conf") > "$work/properties.asadmin"
run_file "$work/properties.asadmin"

say "Kennwort-Aliase …"
known=$("${asadmin[@]}" list-password-aliases)
alias_password() {
    local command=create-password-alias
    grep -qx "$1" <<< "$known" && command=update-password-alias
    printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$2" | cat "${NORDERTOR_ADMIN_PASSWORDS:-/dev/null}" - > "$work/alias"
    "${asadmin[@]}" --passwordfile "$work/alias" "$command" "$1" > /dev/null
}
alias_password nordertor.database "$(secret_of APPLICATION_PASSWORD)"
alias_password nordertor.database.owner "$(secret_of OWNER_PASSWORD)"
alias_password nordertor.database.batch "$(secret_of BATCH_PASSWORD)"

say "Java …"
options=$("${asadmin[@]}" list-jvm-options)
heap=-Xmx${NORDERTOR_HEAP:-2g}
for old in $(grep -oE '^-Xmx[0-9]+[kmg]' <<< "$options"); do
    [ "$old" = "$heap" ] || "${asadmin[@]}" delete-jvm-options -- "$old" > /dev/null
done
grep -qxF -- "$heap" <<< "$options" || "${asadmin[@]}" create-jvm-options -- "$heap" > /dev/null
grep -qF -- '-Dfile.encoding=UTF-8' <<< "$options" || "${asadmin[@]}" create-jvm-options '-Dfile.encoding=UTF-8' > /dev/null

for file in "$here"/payara/*.asadmin; do
    say "$(basename "$file") …"
    run_file "$file"
done
say "Fertig. Jetzt die Domäne neu starten, damit alles gilt."
