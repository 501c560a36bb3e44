package org.rollcall.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of dependencies in the security document is what the distribution ships. */
class DependencyListIT {
  private static final Pattern ARTEFACT =
      Pattern.compile("[a-z0-9.]+:([a-z0-9.-]+)[ |]+([0-9][0-9.]*)");

  @Test
  void listIsWhatIsShipped() throws IOException {
    Path document = Launcher.PROJECT.resolve(".github/SECURITY.md");
    Set<String> listed = new TreeSet<>();
    for (String line : Files.readAllLines(document)) {
      Matcher artefact = ARTEFACT.matcher(line);
      while (line.startsWith("| ") && artefact.find()) {
        listed.add(artefact.group(1) + "-" + artefact.group(2) + ".jar");
      }
    }
    try (Stream<Path> files = Files.list(Launcher.PROJECT.resolve("target/rollcall/lib"))) {
      assertEquals(
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".jar") && !name.equals("rollcall.jar"))
              .collect(Collectors.toCollection(TreeSet::new)),
          listed);
    }
  }
}
