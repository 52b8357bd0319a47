#!/usr/bin/env bash
# Looks for holes in a running copy of Nadzor with wapiti and sqlmap (Debian: apt-get install wapiti sqlmap), on this machine
# only. It makes a copy with data of its own, signs in, scans, and throws the copy away. What came of it: docs/security.md.
#
#   ./mvnw -q -DskipTests package && src/test/scan/run.sh [FOLDER FOR THE REPORTS]
#
# SCAN_SECONDS: how long each of the scans may take at most (600). SCAN_ONLY: public, desk (both by wapiti), sqlmap or forms.
set -euo pipefail
cd "$(dirname "$0")/../../.."
reports=$(realpath -m "${1:-target/scan}")
jar=$(realpath "${NADZOR_JAR:-target/quarkus-app/quarkus-run.jar}")
seconds=${SCAN_SECONDS:-600}
port=${SCAN_PORT:-8199} metrics=$((${SCAN_PORT:-8199} + 1))
url="http://127.0.0.1:$port"
data=$(mktemp -d)
mkdir -p "$reports"

# Without limits, since scanners ask faster than they allow; without a second factor, since a scanner has no telephone.
NADZOR_DATA_DIR="$data/nadzor" NADZOR_PORT=$port NADZOR_METRICS_PORT=$metrics NADZOR_LIMITS=false NADZOR_SECOND_FACTOR=optional \
    NADZOR_ADMIN_EMAIL=scan@example.org NADZOR_ADMIN_PASSWORD='sedam zelenih kišobrana na tavanu' \
    java -Xmx512m -jar "$jar" > "$reports/nadzor.log" 2>&1 &
nadzor=$!
trap 'kill $nadzor; wait $nadzor || true; rm -rf "$data"' EXIT
for _ in $(seq 120); do curl -sf "$url/q/health/ready" > /dev/null && break; sleep 1; done

signed_in() {
    curl -s -o /dev/null -D - --data-urlencode email=scan@example.org --data-urlencode 'password=sedam zelenih kišobrana na tavanu' \
        "$url/login" | sed -n 's/^set-cookie: \([^;]*\);.*path=\/desk.*/\1/Ip' | head -1
}
answered() {
    curl -s "http://127.0.0.1:$metrics/q/metrics" | awk '/^http_server_requests_seconds_count/ { all += $NF; if ($0 ~ /status="5/) bad += $NF }
        END { printf "%d requests answered since the start, %d with 5xx\n", all, bad }'
}
# name, cookie, start, then further options
wapiti_scan() {
    local name=$1 cookie=$2 start=$3
    shift 3
    # In a jar, and not as a header: the first cookie that Nadzor sets would take the header's place, and the session be lost.
    printf '{"127.0.0.1":{"/":{"%s":{"version":0,"value":"%s","secure":false,"expires":null,"port":null}}}}' "${cookie%%=*}" "${cookie#*=}" > "$data/cookies"
    # Not: modules that fetch their lists from the internet (nikto, wapp) or need a host there (ssrf, xxe), and guesses at
    # passwords (brute_login_form), which the limits that are off here are for.
    timeout $((seconds + 60)) wapiti -u "$start" -c "$data/cookies" --scope folder --flush-session --no-bugreport --store-session "$data/wapiti" \
        -m backup,blindsql,cookieflags,crlf,csp,csrf,exec,file,htaccess,http_headers,methods,permanentxss,redirect,shellshock,sql,xss \
        --max-files-per-dir 12 --max-links-per-page 60 --max-scan-time $((seconds / 5)) --max-attack-time $((seconds / 20)) -t 20 -d 6 \
        -f txt -o "$reports/wapiti-$name.txt" "$@" > "$reports/wapiti-$name.log" 2>&1 || echo "wapiti ended with $?"
    echo "wapiti, $name: $(grep -c . "$reports/wapiti-$name.txt" 2> /dev/null || echo 0) lines; $(answered)"
}
sqlmap_scan() {
    local name=$1
    shift
    timeout "$seconds" sqlmap --batch --disable-coloring --flush-session --output-dir "$reports/sqlmap-$name" --dbms PostgreSQL \
        --timeout 20 "$@" > "$reports/sqlmap-$name.log" 2>&1 || echo "sqlmap ended with $?"
    echo "sqlmap, $name: $(grep -ciE 'is vulnerable|identified the following injection' "$reports/sqlmap-$name.log" || true) findings; $(answered)"
}

wapiti --version 2> /dev/null | tail -1
sqlmap --version 2> /dev/null | tail -1
# A scanner may sign itself out, so each signs in anew, and it is said whether it was still in at its end.
sign_in() {
    cookie=$(signed_in)
    [ "$(at_desk)" = 200 ] || { echo "cannot sign in"; exit 1; }
}
at_desk() { curl -s -o /dev/null -w '%{http_code}' -H "Cookie: $cookie" "$url/desk"; }

case ${SCAN_ONLY:-all} in all | public)
    wapiti_scan public "none=1" "$url/" -s "$url/en/" -s "$url/en/contracts" -s "$url/login"
esac
case ${SCAN_ONLY:-all} in all | desk)
    sign_in
    wapiti_scan desk "$cookie" "$url/desk/" -s "$url/desk/contracts" -s "$url/desk/organizations" -s "$url/desk/sources" \
        -s "$url/desk/findings" -s "$url/desk/follow-ups" -s "$url/desk/audit" -s "$url/desk/users" -s "$url/desk/contracts/new" --skip csrf
    echo "the desk answered $(at_desk) at the end"
esac
case ${SCAN_ONLY:-all} in all | sqlmap)
    # Every address that reads a query, with each of its parameters.
    cat > "$data/public" << EOF
$url/en/contracts?q=kamera&instrument=contract&layer=network&disclosure=public&technology=faces&openness=undisclosed&place=beograd&organization=huawei&year=2019&sort=newest
$url/en/contracts?after=MjAyNi0wMS0wMR8wMDAwMDAwMC0wMDAwLTAwMDAtMDAwMC0wMDAwMDAwMDAwMDA&sort=title
$url/en/search?q=kamera&kind=deals&layer=network&year=2019
$url/en/organizations?q=mup&role=buyer&sort=name
$url/en/events?q=kamera&layer=network&year=2019&sort=newest
$url/en/statements?q=kamera&layer=network&year=2019&sort=newest
$url/en/sources?q=izvor&kind=press&year=2019&sort=title
$url/en/watch?q=kamera&sort=newest
$url/en/corrections?kind=correction
$url/contracts.csv?q=kamera&sort=title&for=excel
$url/sources.json?q=izvor&kind=press&sort=title
$url/events.atom?q=kamera&lang=en
$url/login?to=/desk&out=1
EOF
    cat > "$data/desk" << EOF
$url/desk/contracts?q=kamera&stage=signed&disclosure=public&layer=cameras&instrument=contract&state=draft&sort=changed
$url/desk/organizations?q=mup&kind=company&sort=name
$url/desk/sources?q=izvor&kind=press&sort=title
$url/desk/findings?q=kamera&rule=GAP-01&state=waiting
$url/desk/follow-ups?show=open&q=kamera
$url/desk/objections?show=open
$url/desk/audit?table=contract&row=1&actor=scan&from=2026-01-01&until=2026-12-31
$url/desk/organizations/suggestions?q=mup
EOF
    sign_in
    sqlmap_scan public --level 2 --risk 2 --threads 4 -m "$data/public"
    sqlmap_scan desk --level 1 --risk 2 --cookie "$cookie" --threads 4 -m "$data/desk"
    echo "the desk answered $(at_desk) at the end"
esac
case ${SCAN_ONLY:-all} in all | forms)
    sign_in
    sqlmap_scan forms --level 1 --risk 1 --forms --crawl 2 --crawl-exclude "logout|account|users|removal|assets" --cookie "$cookie" \
        --csrf-token csrf --csrf-url "$url/desk/contracts/new" -u "$url/desk/contracts/new"
    echo "the desk answered $(at_desk) at the end"
esac
grep -E 'ERROR|WARN' "$reports/nadzor.log" | sort | uniq -c | sort -rn | head -20 || true
