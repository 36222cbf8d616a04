#!/usr/bin/env bash
# Removes the server's notes about runs of the batch jobs that ended long ago. They say nothing that the application needs.
#   tidy.sh [DAYS]   those that ended more than so many days ago (30)
#   ASADMIN          the asadmin program with its options, as for 2-payara.sh
. "$(dirname "$0")/common.sh"

read -r -a asadmin <<< "${ASADMIN:-asadmin}"
days=${1:-30}
[[ $days =~ ^[0-9]+$ ]] || fail "Aufruf: tidy.sh [TAGE]"

for job in reminders partner-import; do
    "${asadmin[@]}" clean-jbatch-repository --status=ALL --days="$days" "$job" > /dev/null ||
        fail "asadmin meldet den Fehler oben."
done
say "Aufgeräumt: Läufe, die vor mehr als $days Tagen endeten."
