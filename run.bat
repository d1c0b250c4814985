@echo off
rem The way in on Windows: finds a JDK, builds when something changed, runs. With Git for Windows, run.sh does the same and more.
setlocal
if not "%JAVA_HOME%"=="" if exist "%JAVA_HOME%\bin\javac.exe" goto found
for /f "delims=" %%j in ('where javac 2^>nul') do (
  set "JAVA_HOME=%%~dpj.."
  goto found
)
echo Halfplane needs a JDK of version 25 or later: install one, or set JAVA_HOME to it. 1>&2
exit /b 1
:found
where bash >nul 2>nul
if errorlevel 1 (
  echo Halfplane's run.sh needs the bash of Git for Windows: install it so that 'bash' can be found. 1>&2
  exit /b 1
)
bash "%~dp0run.sh" %*
