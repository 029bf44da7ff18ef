# Sourced by mvnw. Maven itself starts on any JDK 17+, but formatting is checked by a parser that lives in
# the JDK, so the wrapper starts Maven on a JDK 25 or newer whenever one is installed anywhere usual.
jdk_major() {
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}
find_jdk25() {
  set +f
  for jdk in "${JAVA_HOME-}" \
    "${JAVA_HOME_25_X64-}" "${JAVA_HOME_25_ARM64-}" "${JDK_25-}" "${JAVA25_HOME-}" \
    $(sed -n 's:.*<jdkHome>\(.*\)</jdkHome>.*:\1:p' "${HOME}/.m2/toolchains.xml" 2>/dev/null) \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* "${HOME}"/.sdkman/candidates/java/* "${HOME}"/.jdks/* \
    "${HOME}"/.asdf/installs/java/* "${HOME}"/.local/share/mise/installs/java/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME}"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
    [ -n "$jdk" ] && [ -x "$jdk/bin/javac" ] || continue
    major=$(jdk_major "$jdk")
    if [ "${major:-0}" -ge 25 ]; then
      JAVA_HOME=$jdk
      export JAVA_HOME
      set -f
      return 0
    fi
  done
  set -f
  return 1
}
find_jdk25 || {
  echo "Chi Bộ Số needs a JDK 25 (for example Temurin 25): none found in JAVA_HOME, /usr/lib/jvm, SDKMAN, ~/.jdks or ~/.m2/toolchains.xml." >&2
  exit 1
}
