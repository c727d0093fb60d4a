@echo off
rem Double-click: the menu. A year folder dropped on this file is opened in it.
title jx-eval
call "%~dp0bin\jx-eval.bat" menu %1
if errorlevel 1 pause
