# Hears by lines what a run of tests has started. When the lines end the run has ended, however it did, and nothing of it
# may stay:
#   process PID         it runs now; it is asked to end then, and made to if it does not
#   ended PID           it runs no more, and its number may be another's
#   database DIRECTORY  where a PostgreSQL may run then
# What ends the run and everything around it must not end this before.
trap '' INT TERM HUP

PATIENCE=600
processes=' '

while IFS=' ' read -r word what; do
    case $word in
        process) processes="$processes$what " ;;
        ended)
            case $processes in
                *" $what "*) processes="${processes%%" $what "*} ${processes#*" $what "}" ;;
            esac
            ;;
        database) set -- "$@" "$what" ;;
    esac
done

lives() {
    kill -0 "$1" 2>/dev/null && ! grep -q '^State:.*Z' "/proc/$1/status" 2>/dev/null
}

end() {
    kill "-$1" "$2" 2>/dev/null
    tries=0
    while lives "$2" && [ "$tries" -lt "$PATIENCE" ]; do
        sleep 0.1
        tries=$((tries + 1))
    done
    ! lives "$2" || kill "-$3" "$2" 2>/dev/null
}

for process in $processes; do
    end TERM "$process" KILL
done
for directory in "$@"; do
    read -r server 2>/dev/null <"$directory/postmaster.pid" || continue
    # Its fast end, and its immediate one.
    ! tr '\0' ' ' <"/proc/$server/cmdline" 2>/dev/null | grep -q postgres || end INT "$server" QUIT
done
