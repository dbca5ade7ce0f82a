#!/bin/sh
# Plays each way a probe can end: fakeprobe.sh MODE
identity='{"protocol":1,"kind":"identity","host":"fake","logical_cores":1,"driver":null,"devices":[]}'
result='{"protocol":1,"kind":"result","probe":"host.memory","ending":"done","measurements":[{"metric":"triad","unit":"B/s","median":2e10,"quartile_low":1.9e10,"quartile_high":2.1e10,"repetitions":9,"verified":true,"half_width":0.01}]}'
progress='{"protocol":1,"kind":"progress","probe":"host.memory","metric":"triad","done":1,"figures":4}'
list() {
    echo '{"protocol":1,"kind":"listing","probe":"host.memory","description":"Host memory","runs_here":true,"obstacle":null}'
    echo '{"protocol":1,"kind":"listing","probe":"gpu.memory","description":"Device memory","runs_here":false,"obstacle":"no usable GPU"}'
    exit 0
}
case " $* " in *" --list "*) list ;; esac
case "$1" in
done) echo "$identity"; echo "$progress"; echo "$result" ;;
waived) echo "$identity"; echo '{"protocol":1,"kind":"result","probe":"gpu.memory","ending":"waived","reason":"no usable GPU","measurements":[]}' ;;
crash) echo "$identity"; echo "$result"; kill -SEGV $$ ;;
killed) echo "$identity"; echo "$result"; kill -KILL $$ ;;
fail) echo "$identity"; echo "the device vanished" >&2; exit 1 ;;
hang) echo "$identity"; echo "$result"; exec sleep 600 ;;
future) echo '{"protocol":99,"kind":"identity"}'; exec sleep 600 ;;
noise) echo "Segmentation fault (core dumped)"; exec sleep 600 ;;
flood) exec head -c 4000000 /dev/zero ;;
esac
