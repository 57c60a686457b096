# Sourced by the scripts in bin/: finds a JDK 25 and Maven, or says in one sentence what to do.

cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

is_jdk() {
  [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
  local major
  major=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release")
  [ "${major:-0}" -ge 25 ]
}

need_jdk() {
  local on_path home
  on_path=$(readlink -f "$(command -v java)" 2>/dev/null)
  for home in "${JAVA_HOME:-}" "${on_path%/bin/java}" "$(/usr/libexec/java_home -v 25+ 2>/dev/null)" \
    /usr/lib/jvm/* /usr/java/* /usr/local/java/* /opt/* /opt/*/* ~/.sdkman/candidates/java/* ~/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if is_jdk "$home"; then
      export JAVA_HOME=$home
      return
    fi
  done
  fail "The portal needs a JDK 25: install one, or set JAVA_HOME to the folder of one, and try again."
}

# Installs a Debian package when this machine and this user can.
install_debian() {
  command -v apt-get >/dev/null || return 1
  local as_root=()
  [ "$(id -u)" = 0 ] || as_root=(sudo -n)
  say "Installing $1 …"
  {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1" ||
      { "${as_root[@]}" apt-get update -qq &&
        "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$1"; }
  } </dev/null >/dev/null 2>&1
}

# Debian starts a packaged HAProxy by itself where it may: it only listens where it is told to, which is nowhere.
need_haproxy() {
  PATH=$PATH:/usr/sbin
  command -v haproxy >/dev/null || install_debian haproxy ||
    fail "The proxy is HAProxy 2.6 or newer: install it so that haproxy is on the PATH, and try again."
}

need_maven() {
  command -v mvn >/dev/null || install_debian maven ||
    fail "The portal is built with Maven 3.8 or newer: install it so that mvn is on the PATH, and try again."
  export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED -Djib.disableUpdateChecks=true"
}
