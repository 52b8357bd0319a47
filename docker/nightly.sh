#!/bin/sh
# Each night a backup into /backups, encrypted with NADZOR_BACKUP_PASSWORD. Kept are the newest NADZOR_BACKUP_DAYS, and
# the first one of each of the newest NADZOR_BACKUP_MONTHS months. "nightly.sh once", for cron, makes today's and ends.
set -u
cd "${NADZOR_BACKUP_DIR:-/backups}" || exit 1
days=${NADZOR_BACKUP_DAYS:-14} months=${NADZOR_BACKUP_MONTHS:-12} hour=${NADZOR_BACKUP_HOUR:-02:30}

# Only after a backup that succeeded, so that the last good ones outlive any trouble.
rotate() {
  all=$(ls | grep -E '^nadzor-[0-9]{4}-[0-9]{2}-[0-9]{2}\.backup$' | sort)
  kept=$(echo "$all" | sort -r | head -n "$days"; echo "$all" | sort -u -t- -k2,3 | sort -r | head -n "$months")
  for file in $all; do
    echo "$kept" | grep -qx "$file" || rm -- "$file"
  done
}

while :; do
  # What a killed backup left; it is no backup, and may be as large as one.
  rm -f nadzor-????-??-??.backup.part
  file=nadzor-$(date +%F).backup
  if [ -e "$file" ] || java -jar "${NADZOR_JAR:-/opt/nadzor/quarkus-run.jar}" backup "$file"; then
    rotate
    [ "${1:-}" = once ] && exit 0
    sleep $(($(date -d "tomorrow $hour" +%s) - $(date +%s)))
  else
    [ "${1:-}" = once ] && exit 1
    sleep 3600
  fi
done
