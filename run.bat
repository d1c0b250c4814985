@echo off
rem The way in on Windows: finds a JDK and the bash of Git for Windows, and has run.sh do the rest.
setlocal
if not "%JAVA_HOME%"=="" if exist "%JAVA_HOME%\bin\javac.exe" goto found
for /f "delims=" %%j in ('where javac 2^>nul') do (
  set "JAVA_HOME=%%~dpj.."
  goto found
)
:found
rem Another bash, as that of the Linux subsystem, may come first but does not know these paths.
set "shell=%ProgramFiles%\Git\bin\bash.exe"
if not exist "%shell%" set "shell=%LocalAppData%\Programs\Git\bin\bash.exe"
if not exist "%shell%" for /f "delims=" %%g in ('where git 2^>nul') do if exist "%%~dpg..\bin\bash.exe" set "shell=%%~dpg..\bin\bash.exe"
if not exist "%shell%" set "shell=bash"
where "%shell%" >nul 2>nul || if not exist "%shell%" (
  echo Halfplane's run.sh needs the bash of Git for Windows: install it so that 'bash' can be found. 1>&2
  exit /b 1
)
set "here=%~dp0"
"%shell%" "%here:\=/%run.sh" %*
