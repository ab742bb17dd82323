"""
Runs Orca for the tests: `run-orca.py <program> <parameters> --debug-file=<log>`.

The log is written line by line; Orca itself writes 8 KiB at a time, so that answers come late. Each line of the input is
written back once Orca has nothing left to do: no event and no message waits any more.
"""

import builtins
import runpy
import sys

from gi.repository import GLib

PAUSE = 20  # ms between two looks at what waits

sys.argv = sys.argv[1:]
log = sys.argv[-1].partition("=")[2]
plain_open = builtins.open


def open_by_line(file, *rest, **named):
    return plain_open(file, *rest, **({"buffering": 1} if file == log else {}), **named)


def is_idle():
    from orca import event_manager, orca_state

    live = getattr(orca_state.activeScript, "liveRegionManager", None)
    return event_manager.getManager()._eventQueue.empty() and not (live and len(live.msg_queue))


def answer(line):
    if not is_idle():
        return True
    sys.__stdout__.write(line)
    sys.__stdout__.flush()
    return False


def asked(*_):
    line = sys.stdin.readline()
    # Whatever Orca has put off comes before this, which has the lowest priority.
    if line:
        GLib.timeout_add(PAUSE, answer, line, priority=GLib.PRIORITY_LOW)
    return bool(line)


builtins.open = open_by_line
GLib.io_add_watch(sys.stdin, GLib.PRIORITY_LOW, GLib.IO_IN | GLib.IO_HUP, asked)
runpy.run_path(sys.argv[0], run_name="__main__")
