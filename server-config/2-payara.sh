#!/usr/bin/env bash
# Configures a running Payara domain; safe to run again: a second run changes nothing.
#   ASADMIN       the asadmin program with its options, for example "asadmin --port 4848 --user admin --passwordfile F"
#   NORDERTOR_HEAP  memory for Java (default: 2g)
# Restart the domain afterwards.
. "$(dirname "$0")/common.sh"

read -r -a asadmin <<< "${ASADMIN:-asadmin}"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

say "Systemeigenschaften aus $conf …"
properties=$(grep -E '^nordertor\.[a-z.]+=' "$conf" | sed 's/[:\\]/\\&/g' | paste -sd :)
"${asadmin[@]}" create-system-properties "$properties" > /dev/null

printf 'list-password-aliases\nlist-jvm-options\n' > "$work/look.asadmin"
found=$("${asadmin[@]}" multimode --printprompt=false --file "$work/look.asadmin" 2> /dev/null)

say "Kennwort-Aliase …"
alias_password() {
    local command=create-password-alias
    grep -qxF "$1" <<< "$found" && command=update-password-alias
    printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$2" | cat "${NORDERTOR_ADMIN_PASSWORDS:-/dev/null}" - > "$work/alias"
    "${asadmin[@]}" --passwordfile "$work/alias" "$command" "$1" > /dev/null
}
alias_password nordertor.database "$(secret_of APPLICATION_PASSWORD)"
alias_password nordertor.database.owner "$(secret_of OWNER_PASSWORD)"
alias_password nordertor.database.batch "$(secret_of BATCH_PASSWORD)"
mail_password=$(secret_of MAIL_PASSWORD)
alias_password nordertor.mail "${mail_password:-none}"

say "Java, $(cd "$here/payara" && echo *.asadmin) …"
heap=-Xmx${NORDERTOR_HEAP:-2g}
for old in $(grep -oE '^-Xmx[0-9]+[kmg]' <<< "$found"); do
    [ "$old" = "$heap" ] || echo "delete-jvm-options -- $old"
done > "$work/all.asadmin"
# the mail library would look for its own parts in all libraries, eight times for each mail
streams=-Djakarta.mail.util.StreamProvider=org.eclipse.angus.mail.util.MailStreamProvider
for option in "$heap" -Dfile.encoding=UTF-8 "$streams"; do
    grep -qxF -- "$option" <<< "$found" || echo "create-jvm-options -- $option"
done >> "$work/all.asadmin"

# ${nordertor…} is filled in here, as Payara does in boot commands, since not every attribute may hold a reference;
# ${ALIAS=…} stays one.
sed -nE 's/[|&\\]/\\&/g; s/^(nordertor\.[a-z.]+)=(.*)$/s|\\$\{\1\}|\2|g/p' "$conf" > "$work/values.sed"
# an older nordertor.conf does not have these lines
for line in nordertor.mail.auth=false nordertor.mail.user=nordertor; do
    [ -n "$(value_of "${line%%=*}")" ] || printf 's|\\${%s}|%s|g\n' "${line%%=*}" "${line#*=}" >> "$work/values.sed"
done
cat "$here"/payara/*.asadmin | sed -f "$work/values.sed" >> "$work/all.asadmin"

# One asadmin for all commands. That something exists already is no failure, everything else is.
"${asadmin[@]}" multimode --printprompt=false --file "$work/all.asadmin" > "$work/out" 2>&1 || true
awk '/^Command .* failed\.$/ { if (last !~ /already exists/) { print last; print; bad = 1 } } { last = $0 } END { exit bad }' \
    "$work/out" >&2 || fail "asadmin meldet den Fehler oben."
grep -q 'executed successfully' "$work/out" || { cat "$work/out" >&2; fail "asadmin erreicht den Server nicht."; }
say "Fertig. Jetzt die Domäne neu starten, damit alles gilt."
