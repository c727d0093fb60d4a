#!/bin/sh
# Double-click or run: the menu. A year folder given to it is opened in it.
exec "$(dirname "$(readlink -f "$0")")/bin/jx-eval" menu "$@"
