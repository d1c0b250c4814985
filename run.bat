@echo off
rem The way in on Windows: finds a JDK and the bash of Git for Windows, and has run.sh do the rest.
setlocal
rem The app writes UTF-8.
chcp 65001 >nul
if not "%JAVA_HOME%"=="" if exist "%JAVA_HOME%\bin\javac.exe" goto found
for /f "delims=" %%j in ('where javac 2^>nul') do (
  set "JAVA_HOME=%%~dpj.."
  goto found
)
:found
rem Another bash, as that of the Linux subsystem, does not know these paths.
set "shell=%ProgramFiles%\Git\bin\bash.exe"
if not exist "%shell%" set "shell=%LocalAppData%\Programs\Git\bin\bash.exe"
if not exist "%shell%" for /f "delims=" %%g in ('where git 2^>nul') do if exist "%%~dpg..\bin\bash.exe" set "shell=%%~dpg..\bin\bash.exe"
if not exist "%shell%" set "shell=%UserProfile%\scoop\apps\git\current\bin\bash.exe"
set "code=1"
if not exist "%shell%" (
  echo Halfplane needs Git for Windows, whose bash runs run.sh: install it. 1>&2
  goto end
)
set "here=%~dp0"
"%shell%" "%here:\=/%run.sh" %*
set "code=%ERRORLEVEL%"
:end
rem After a double click, or when a file was dropped, the window would close before anybody has read what is wrong.
set "ask="
if "%~1"=="" set "ask=yes"
if exist "%~1" set "ask=yes"
if "%ask%"=="yes" if not "%code%"=="0" echo "%cmdcmdline%" | findstr /i /c:"%~nx0" >nul && pause
exit /b %code%
