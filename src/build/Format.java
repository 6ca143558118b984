import java.io.File;

/// Checks or applies the format of all Java sources; run by Maven, see `pom.xml`.
///
/// Arguments: `check` or `apply`, and the jar of google-java-format.
void main(String[] arguments) throws IOException, InterruptedException {
  boolean check = arguments[0].equals("check");
  var command = new ArrayList<>(List.of(java(), "-jar", arguments[1]));
  command.addAll(check ? List.of("--dry-run", "--set-exit-if-changed") : List.of("--replace"));
  try (var files = Files.walk(Path.of("src"))) {
    files.map(Path::toString).filter(file -> file.endsWith(".java")).sorted().forEach(command::add);
  }
  int status = new ProcessBuilder(command).inheritIO().start().waitFor();
  if (check && status != 0) {
    System.err.println("The Java files named above are not formatted: run `mvn -q -Pformat`.");
  }
  System.exit(status);
}

String java() {
  return String.join(File.separator, System.getProperty("java.home"), "bin", "java");
}
