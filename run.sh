#!/bin/sh
# The one way in: finds a JDK, builds when something changed, runs.
set -eu
# With it 'cd' may go elsewhere, and prints where.
unset CDPATH
script=$0
# A folder of commands may have a link to this file.
while [ -L "$script" ]; do
  target=$(readlink "$script")
  case "$target" in
    /*) ;;
    *) case "$script" in */*) target=${script%/*}/$target ;; esac ;;
  esac
  script=$target
done
# Of a folder that is a link, '..' is not where the link lies.
case "$script" in
  */*) root=$(cd -P "${script%/*}/" && pwd) ;;
  *) root=$(pwd -P) ;;
esac
need=25
between=:
system=
case "$(uname -s)" in
  Linux)
    system=linux
    # Without a language the JVM knows no file names but those in ASCII. Others' settings are kept, as of messages.
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
      "" | C | POSIX)
        if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
        ;;
    esac
    ;;
  MINGW*|MSYS*|CYGWIN*)
    root=$(cygpath -m "$root")
    between=';'
    ;;
esac

say() {
  printf '%s\n' "$1" >&2
  exit 1
}

# Whether a folder holds a JDK that will do, by its release file; the shell reads that faster than a command would.
is_fit() {
  [ -n "$1" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  while IFS='"' read -r name version rest; do
    if [ "$name" = JAVA_VERSION= ]; then
      version=${version%%[!0-9]*}
      [ "${version:-0}" -ge "$need" ]
      return
    fi
  done <"$1/release"
  return 1
}

find_jdk() {
  on_path=$(command -v javac || true)
  if [ -n "$on_path" ] && command -v readlink >/dev/null; then
    on_path=$(readlink -f "$on_path" || true)
    on_path=${on_path%/bin/javac*}
  fi
  for home in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
    "${HOME:-/none}"/.jdks/* "${HOME:-/none}"/.sdkman/candidates/java/* \
    "${HOME:-/none}"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${PROGRAMFILES:-/none}"/Java/* \
    "${PROGRAMFILES:-/none}/Eclipse Adoptium"/* "${PROGRAMFILES:-/none}/Microsoft"/jdk-* \
    "${PROGRAMFILES:-/none}/Zulu"/* "${PROGRAMFILES:-/none}/Amazon Corretto"/* \
    "${PROGRAMFILES:-/none}/BellSoft"/*; do
    if is_fit "$home"; then
      jdk=$home
      return
    fi
  done
}

jdk=
find_jdk
[ -n "$jdk" ] || say "Halfplane needs a JDK of version $need or later: install one, or set JAVA_HOME to it."
export JAVA_HOME="$jdk"

need_maven() {
  command -v mvn >/dev/null || say "Halfplane is built with Maven: install it so that 'mvn' can be found."
}

maven() {
  MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED ${MAVEN_OPTS:-}" \
    mvn -B -ntp -f "$root/pom.xml" "$@"
}

built="$root/target/built"
building="$root/target/building"

is_built() {
  [ -e "$built" ] && [ "$(cat "$built")" = "$stands" ] &&
    [ -z "$(find "$root/pom.xml" "$root/build" "$root/src/main" "$root/assets/lessons" -newer "$built" -print | head -n 1)" ]
}

# Another user's process may not be sent a signal; where there is no 'ps' it cannot be told from one that has ended.
is_running() {
  kill -0 "$1" 2>/dev/null || ps -p "$1" >/dev/null 2>&1
}

# One at a time: who starts twice has the second wait. What a build left that was killed is taken away.
lock() {
  mkdir -p "$root/target"
  [ -w "$root/target" ] || say "Halfplane is built in $root/target, which cannot be written to."
  told=
  empty=
  until (set -C && echo $$ >"$building") 2>/dev/null; do
    # An empty lock is just being written, or all that a full disk takes.
    if [ -z "$told" ] && [ -s "$building" ]; then
      printf '%s\n' "Another start is building; if none is, delete $building." >&2
      told=yes
    fi
    # A lock that changes meanwhile is another's.
    holder=$(cat "$building" 2>/dev/null || :)
    sleep 1
    [ "$holder" = "$(cat "$building" 2>/dev/null || :)" ] && ! is_running "$holder" || continue
    rm -f "$building"
    [ -z "$holder" ] || continue
    [ -z "$empty" ] || say "Halfplane is built in $root/target, where nothing can be written: is the disk full?"
    empty=yes
  done
  trap 'rm -f "$building"' EXIT
  trap 'exit 130' INT HUP TERM
}

unlock() {
  rm -f "$building"
  trap - EXIT INT HUP TERM
}

build() {
  # What was rehearsed is for this folder and this JDK: with another it is built anew.
  stands="$root $jdk $(cat "$jdk/release")"
  is_built && return
  need_maven
  lock
  is_built || make
  unlock
}

make() {
  [ -t 2 ] && echo "Building; this takes a minute the first time." >&2
  # A library of another version than before must not stand beside it.
  [ ! "$root/pom.xml" -nt "$built" ] ||
    rm -rf "$root/target/lib" "$root/target/javafx" "$root/target/bin" "$root/target/dependency-maven-plugin-markers" || :
  stamp=$(mktemp)
  printf '%s' "$stands" >"$stamp"
  if ! maven -q package -DskipTests -Dspotless.check.skip=true -Dmaven.compiler.failOnWarning=false >"$root/target/build.log" 2>&1; then
    cat "$root/target/build.log" >&2
    rm -f "$stamp"
    say "The build failed; what it printed is above and in target/build.log."
  fi
  rehearse
  # Another user of the folder may read it.
  chmod 644 "$stamp"
  mv "$stamp" "$built"
}

# The jars in one fixed order: the cache of loaded classes is for exactly this path.
class_path() {
  printf '%s' "$root/target/halfplane.jar"
  for jar in "$root"/target/lib/*.jar; do
    printf '%s%s' "$between" "$jar"
  done
}

java() {
  # shellcheck disable=SC2046
  ${exec:-} "$jdk/bin/java" $(cat "$root/build/java.options") --module-path "$root/target/javafx" \
    -cp "$(class_path)" "$@"
}

# The package has them too. On two cores the best compiler takes time from the start of the window: with them it comes
# in later.
window_options() {
  cat "$root/build/window.options"
  [ -z "$system" ] || cat "$root/build/window.$system.options"
}

command_options() {
  cat "$root/build/command.options"
}

# Opens the window once, unseen, and trains once, and keeps what the JVM loaded for each: both then start twice as fast.
# Of a long training it also keeps what the compilers are to know of the epoch.
rehearse() {
  rm -f "$root"/target/*.aot
  # shellcheck disable=SC2046
  java $(window_options) -XX:AOTCacheOutput="$root/target/window.aot" -XX:-AOTRecordTraining -Dhalfplane.memory="$root/target/rehearsal" -Dglass.platform=Headless -Dprism.order=sw \
    halfplane.app.Rehearsal >"$root/target/rehearsal.log" 2>&1 || rm -f "$root/target/window.aot"
  # shellcheck disable=SC2046
  java $(command_options) -XX:AOTCacheOutput="$root/target/command.aot" halfplane.cli.Main train --epochs 20000 \
    >>"$root/target/rehearsal.log" 2>&1 || rm -f "$root/target/command.aot"
}

# With what the JVM loaded at the rehearsal, if there was one: of the window, or of a command.
start() {
  build
  exec=exec
  cache="$root/target/$1.aot"
  shift
  [ ! -e "$cache" ] || set -- -XX:AOTCache="$cache" "$@"
  java "$@"
}

# Where there is no session bus GTK forks twice to start one, in vain, which takes a fifth of a start; and its file
# dialogs complain that their size cannot be kept.
has_session_bus() {
  [ "$system" != linux ] || [ -n "${DBUS_SESSION_BUS_ADDRESS:-}" ] || [ -S "${XDG_RUNTIME_DIR:-}/bus" ] ||
    command -v dbus-launch >/dev/null
}

open_window() {
  has_session_bus || export DBUS_SESSION_BUS_ADDRESS=disabled: GSETTINGS_BACKEND=memory
  # shellcheck disable=SC2046
  start window $(window_options) -Dhalfplane.commands=./run.sh halfplane.app.Main "$@"
}

package() {
  build
  # jpackage runs its scripts in the shell that this names.
  SHELL=/bin/sh "$jdk/bin/java" "$root/build/Package.java" "$root" >"$root/target/package.log" 2>&1 ||
    { cat "$root/target/package.log" >&2; say "The package could not be made; what went wrong is above and in target/package.log."; }
  grep -v "^WARNING" "$root/target/package.log"
}

# The benchmarks, the fuzzer and what takes pictures live among the tests.
test_classes() {
  need_maven
  maven -q test-compile dependency:build-classpath -Dspotless.check.skip=true -Dmaven.compiler.failOnWarning=false \
    -Dmdep.outputFile="$root/target/test.classpath" >"$root/target/build.log" 2>&1 ||
    { cat "$root/target/build.log" >&2; say "The tests could not be compiled; what went wrong is above and in target/build.log."; }
  tests="target/test-classes${between}target/classes${between}$(cat "$root/target/test.classpath")"
}

# A class among the tests, in the JVM that people have the window in, with a memory of its own.
drive() {
  memory="$root/target/memory.$$"
  trap 'rm -rf "$memory"' EXIT
  trap 'exit 130' INT HUP TERM
  [ ! -e "$root/target/window.aot" ] || set -- -XX:AOTCache="$root/target/window.aot" "$@"
  # shellcheck disable=SC2046
  "$jdk/bin/java" $(cat "$root/build/java.options") $(window_options) -Dhalfplane.memory="$memory" \
    --module-path "$root/target/javafx" -cp "$(class_path)${between}$tests" "$@"
}

# The last two, of the window and of its start, need a display, which only Linux names; the start is that of this script.
bench() {
  build
  test_classes
  cd "$root"
  "$jdk/bin/java" --sun-misc-unsafe-memory-access=allow -cp "$tests" halfplane.bench.Bench 2>target/bench.log ||
    { cat target/bench.log >&2; say "The benchmarks failed; what they printed is above."; }
  if [ "$system" != linux ] || [ -n "${DISPLAY:-}" ]; then
    drive halfplane.bench.WindowSpeed
    [ "$between" = ';' ] || "$jdk/bin/java" -cp "$tests" halfplane.bench.StartSpeed "$root/run.sh"
  fi
}

# Random clicks, drags, keys and files, or hours of training, scrubbing and resetting; they live among the
# tests too, and need no display.
try_hard() {
  build
  test_classes
  cd "$root"
  [ -n "${DISPLAY:-}" ] || set -- -Dglass.platform=Headless -Dprism.order=sw "$@"
  drive -XX:-OmitStackTraceInFastThrow "$@"
}

# The README's pictures, or the icon, which are the same whatever the display.
picture() {
  build
  test_classes
  cd "$root"
  drive -Dglass.platform=Headless -Dprism.order=sw "$@"
}

# A command that takes no more words.
alone() {
  [ "$2" -eq 1 ] || {
    printf '%s\n' "'$1' takes no settings." >&2
    exit 2
  }
}

run_command() {
  # shellcheck disable=SC2046
  start command $(command_options) halfplane.cli.Main "$@"
}

case "${1:-}" in
  bench | test | mutation | screenshots | icon | package) alone "$1" $# ;;
esac
case "${1:-}" in
  bench) bench ;;
  fuzz) shift; try_hard halfplane.app.Fuzz "$@" ;;
  fuzz-readers) shift; try_hard halfplane.app.ReadersFuzz "$@" ;;
  kill-saving) shift; try_hard halfplane.app.KilledSaving "$@" ;;
  soak) shift; try_hard halfplane.app.Soak "$@" ;;
  test)
    need_maven
    maven verify
    ;;
  mutation)
    need_maven
    maven -Pmutation test-compile org.pitest:pitest-maven:mutationCoverage
    ;;
  screenshots)
    mkdir -p "$root/assets"
    picture halfplane.app.Screenshots "$root/assets"
    ;;
  icon) picture halfplane.app.IconFiles "$root/assets/icon" "$root/src/main/resources/halfplane/app" ;;
  package) package ;;
  "") open_window ;;
  --projector)
    [ $# -le 2 ] || { printf '%s\n' "'--projector' takes one file to open." >&2; exit 2; }
    open_window "$@"
    ;;
  *.[Hh][Aa][Ll][Ff][Pp][Ll][Aa][Nn][Ee]|*.[Jj][Ss][Oo][Nn]|*.[Cc][Ss][Vv]|*.[Tt][Ss][Vv]|*.[Tt][Xx][Tt]|*.[Mm][Dd])
    [ $# -eq 1 ] || { printf '%s\n' "A file to open takes no settings." >&2; exit 2; }
    open_window "$1"
    ;;
  train | limits | render | script | -*) run_command "$@" ;;
  *)
    if [ $# -eq 1 ] && [ -f "$1" ]; then
      open_window "$1"
    else
      run_command "$@"
    fi
    ;;
esac
