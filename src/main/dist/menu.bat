@echo off
rem Double-click: the menu. A year folder dropped on this file is opened in it.
rem Not by call, which would read a percent sign in a folder's name anew.
setlocal DisableDelayedExpansion
title jx-eval
set "JX_EVAL_PAUSE=1"
"%~dp0bin\jx-eval.bat" menu %1
