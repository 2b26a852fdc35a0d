# Read by bash before each tests/cases/NAME/cmd.

saidby() { "$SAIDBY" "$@"; }

# columns NAME... <CSV: these columns, "|" between them, without the header
columns() {
	python3 -c '
import csv, sys
sys.stdin.reconfigure(encoding="utf-8-sig", newline="")
sys.stdout.reconfigure(encoding="utf-8")
for row in csv.DictReader(sys.stdin):
    print("|".join(row[name] for name in sys.argv[1:]))' "$@"
}

# status COMMAND...: runs it and says its exit status
status() {
	local s=0

	"$@" || s=$?
	echo "exit $s"
}

# wait_for COMMAND...: until it succeeds, 20 seconds at the most
wait_for() {
	local i

	for ((i = 0; i < 400; i++)); do
		"$@" && return
		sleep 0.05
	done
	echo "waited in vain for: $*"
	return 1
}
