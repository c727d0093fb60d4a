#!/usr/bin/env bash
# Packs target/jx-eval with a trimmed Java: a portable zip and a .deb for Linux, and with the jmods of
# a Windows JDK of the same version a portable zip for Windows.
#
#   mvn -q -B package -DskipTests && src/packaging/package.sh [--windows-jmods DIR]
#
# The packages and their SHA-256 stand in target/packages. Needs jlink and jdeps (any JDK 17 or later),
# zip or jar, and for the .deb dpkg-deb. Two builds differ in their archives of classes (*.jsa) alone.
set -euo pipefail
cd "$(dirname "$0")/../.."

windows_jmods=
if [ "${1:-}" = --windows-jmods ]; then
  windows_jmods=${2:?--windows-jmods needs the jmods folder of a Windows JDK}
fi
[ -x target/jx-eval/bin/jx-eval ] || { echo "first: mvn -q -B package -DskipTests" >&2; exit 2; }

export SOURCE_DATE_EPOCH=1609459200
version=$(sed -n 's:.*<version>\(.*\)</version>.*:\1:p' pom.xml | head -1)
packages=target/packages
rm -rf "$packages"
mkdir -p "$packages"

# What the program uses, and the Chinese charsets and time zones that no class file names.
modules=$(jdeps --multi-release 17 --ignore-missing-deps --print-module-deps --recursive \
  --class-path 'target/jx-eval/lib/*' target/jx-eval/lib/jx-eval.jar)
modules=$modules,jdk.charsets,jdk.localedata,jdk.crypto.ec

trimmed() { # trimmed TARGET-FOLDER [JMODS]: copies the program and links a Java for it
  local strip=--strip-debug
  cp -R target/jx-eval "$1"
  rm -f "$1"/lib/*.jsa
  local native=--generate-cds-archive
  if [ -n "${2:-}" ]; then # another system's: its launchers alone, its libraries as they are
    native=
    strip=--strip-java-debug-attributes
    rm "$1/bin/jx-eval" "$1/menu.sh"
  else
    rm "$1/bin/jx-eval.bat" "$1/menu.bat"
  fi
  jlink ${2:+--module-path "$2"} --add-modules "$modules" --include-locales=zh,en $native \
    $strip --no-header-files --no-man-pages --compress=2 --output "$1/runtime"
}

# The classes of a rehearsal, as in pom.xml, for the trimmed Java. It goes where the folder goes from
# JDK 19 on; a Java that takes it in one place only is left without.
archived() { # archived FOLDER
  find "$1/lib" -exec touch -d "@$SOURCE_DATE_EPOCH" {} +
  local home java version option=ArchiveClassesAtExit
  home=$(realpath "$1")
  java=$home/runtime/bin/java
  version=$(sed -n 's/^JAVA_VERSION="\(.*\)"/\1/p' "$home/runtime/release")
  [ "${version%%[!0-9]*}" -ge 19 ] || return 0
  [ "${version%%[!0-9]*}" -lt 25 ] || option=AOTCacheOutput
  LC_ALL=C.UTF-8 "$java" -XX:+IgnoreUnrecognizedVMOptions -XX:-AOTClassLinking \
    "-XX:$option=$home/lib/jx-eval-$version.jsa" -Xlog:disable -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$home/lib/jx-eval.jar" \
    jxeval.cli.Rehearsal "$PWD/examples/2021" "$PWD/examples/2021/returns/2021-02/何源镇.xlsx" "$PWD/target/training" > /dev/null 2>&1
}

zipped() { # zipped FOLDER: FOLDER.zip beside it, without times that change
  # An archive of classes wants the jars' times to the second, in whatever time zone they are unpacked.
  local exact=-X
  ! compgen -G "$1/lib/*.jsa" > /dev/null || exact=
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  if command -v zip > /dev/null; then
    (cd "$(dirname "$1")" && find "$(basename "$1")" | LC_ALL=C sort | zip -q $exact -@ "$(basename "$1").zip")
  else
    (cd "$(dirname "$1")" && jar --create --no-manifest --file "$(basename "$1").zip" "$(basename "$1")")
  fi
}

linux=$packages/jx-eval-$version-linux-$(uname -m)
trimmed "$linux"
archived "$linux"
"$linux/bin/jx-eval" --version > /dev/null
zipped "$linux"

if [ -n "$windows_jmods" ]; then
  windows=$packages/jx-eval-$version-windows-x64
  trimmed "$windows" "$windows_jmods"
  zipped "$windows"
  rm -rf "$windows"
fi

if command -v dpkg-deb > /dev/null; then
  root=$packages/deb
  mkdir -p "$root/DEBIAN" "$root/opt" "$root/usr/bin" "$root/usr/share/man/man1" \
    "$root/usr/share/man/zh_CN/man1" "$root/usr/share/bash-completion/completions"
  cp -a "$linux" "$root/opt/jx-eval"
  ln -s /opt/jx-eval/bin/jx-eval "$root/usr/bin/jx-eval"
  "$linux/bin/jx-eval" man --lang en | gzip -9n > "$root/usr/share/man/man1/jx-eval.1.gz"
  "$linux/bin/jx-eval" man --lang zh | gzip -9n > "$root/usr/share/man/zh_CN/man1/jx-eval.1.gz"
  "$linux/bin/jx-eval" completion > "$root/usr/share/bash-completion/completions/jx-eval"
  cat > "$root/DEBIAN/control" << CONTROL
Package: jx-eval
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: jx-eval maintainers <noreply@example.org>
Section: misc
Priority: optional
Installed-Size: $(du -sk "$root/opt" | cut -f1)
Description: county investment-promotion returns: check, score, publish
 Checks a county's monthly investment-promotion returns against a target file
 and writes the graded bulletin and award tables. Brings its own Java.
CONTROL
  find "$root" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group --build "$root" "$packages/jx-eval_${version}_$(dpkg --print-architecture).deb" > /dev/null
  rm -rf "$root"
fi

rm -rf "$linux"
(cd "$packages" && sha256sum -- * > SHA256SUMS && cat SHA256SUMS)
