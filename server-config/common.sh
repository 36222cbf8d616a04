# Read by the scripts beside it: where things are, and how they speak.
set -euo pipefail
umask 077

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
etc=${NORDERTOR_ETC:-/etc/nordertor}
conf=$etc/nordertor.conf
[ -f "$conf" ] || conf=$here/nordertor.conf
secrets=$etc/secrets

say() { printf '%s\n' "$*"; }
fail() {
    printf 'Abgebrochen: %s\n' "$*" >&2
    exit 1
}

# The value of one line of nordertor.conf or of the secrets.
value_of() { sed -n "s/^$(printf '%s' "$1" | sed 's/\./\\./g')=//p" "$conf" | tail -n 1; }
secret_of() {
    [ -r "$secrets" ] || fail "$secrets fehlt oder ist nicht lesbar; zuerst 1-databases.sh ausführen."
    sed -n "s/^$1=//p" "$secrets" | tail -n 1
}

database_host() { value_of nordertor.database.url | sed -E 's#^jdbc:mariadb://([^:/]+).*#\1#'; }
database_port() { value_of nordertor.database.url | sed -nE 's#^jdbc:mariadb://[^:/]+:([0-9]+).*#\1#p'; }

# The same encryption as the server uses for its own connections.
client_ssl() {
    case $(value_of nordertor.database.ssl) in
        disable) echo skip-ssl ;;
        trust) printf 'ssl\ndisable-ssl-verify-server-cert\n' ;;
        *) printf 'ssl\nssl-verify-server-cert\n' ;;
    esac
}

# A client of MariaDB as the owner of the tables. The password travels in a file, never on the command line.
as_owner() {
    local program=$1
    shift
    "$program" --defaults-extra-file=<(
        printf '[client]\nhost=%s\nport=%s\nprotocol=tcp\nuser=nordertor_owner\npassword=%s\n' \
            "$(database_host)" "$(database_port)" "$(secret_of OWNER_PASSWORD)"
        client_ssl
    ) --default-character-set=utf8mb4 "$@"
}
sql() { as_owner "${MARIADB:-mariadb}" --batch --skip-column-names --execute "$1"; }
