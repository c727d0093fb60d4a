@echo off
setlocal DisableDelayedExpansion
rem Starts jx-eval with a UTF-8 console.
set "HOME_DIR=%~dp0.."
for /f "tokens=2 delims=:." %%c in ('chcp') do set "OLD_CP=%%c"
chcp 65001 >nul
if not "%HOME_DIR:!\=%"=="%HOME_DIR%" (
  echo jx-eval: Java 无法读取名称以“!”结尾的文件夹中的程序，请换一个位置 / Java reads no program in a folder whose name ends in "!", put it elsewhere>&2
  if defined JX_EVAL_PAUSE pause
  chcp %OLD_CP% >nul
  exit /b 4
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%HOME_DIR%\runtime\bin\java.exe" set "JAVA=%HOME_DIR%\runtime\bin\java.exe"
where "%JAVA%" >nul 2>nul || if not exist "%JAVA%" (
  echo jx-eval: 未找到 Java，请安装 JDK 17 或更高版本 / no Java found: install JDK 17 or later>&2
  if defined JX_EVAL_PAUSE pause
  chcp %OLD_CP% >nul
  exit /b 4
)
set "ARCHIVE=-Xshare:auto"
for %%a in ("%HOME_DIR%\lib\jx-eval-*.jsa") do set "ARCHIVE=-XX:SharedArchiveFile=%%~a"
rem When Java compiles a method: a check of a few files is over before most compiling pays, other commands soon gain by it.
set "COMPILING=-XX:Tier0InvokeNotifyFreqLog=5 -XX:Tier3InvocationThreshold=100 -XX:Tier3MinInvocationThreshold=32 -XX:Tier3CompileThreshold=1000 -XX:Tier3BackEdgeThreshold=5000"
if "%~1"=="check" set "COMPILING=-XX:CICompilerCount=1 -XX:Tier3LoadFeedback=10 -XX:Tier3InvocationThreshold=300 -XX:Tier3MinInvocationThreshold=150 -XX:Tier3CompileThreshold=3000"
"%JAVA%" "%ARCHIVE%" -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:disable -XX:-UsePerfData -Xms192m -Xmn32m -XX:SurvivorRatio=60 -XX:MaxTenuringThreshold=0 -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:C1MaxInlineSize=20 -Xss4m -Dfile.encoding=UTF-8 -Djava.awt.headless=true -Djdk.xml.maxElementDepth=100 %COMPILING% %JX_EVAL_JAVA_OPTS% -cp "%HOME_DIR%\lib\jx-eval.jar" jxeval.cli.Main %*
set "CODE=%ERRORLEVEL%"
if defined JX_EVAL_PAUSE if not "%CODE%"=="0" pause
chcp %OLD_CP% >nul
exit /b %CODE%
