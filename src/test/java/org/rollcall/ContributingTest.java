package org.rollcall;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer is told to open or run is there. */
class ContributingTest {
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern CLASS = Pattern.compile("(?<![-\\w@])(?:[A-Z][a-z]+){2,}\\b");
  private static final Pattern FILE =
      Pattern.compile("\\b(?:src|models|samples)(?:/[\\w.-]*[a-z][\\w.-]*)+");

  @Test
  void namesOnlyFilesAndClassesThatThereAre() throws IOException {
    Set<String> classes;
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      classes =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".java"))
              .map(name -> name.substring(0, name.length() - ".java".length()))
              .collect(Collectors.toSet());
    }
    TreeSet<String> missing = new TreeSet<>();
    String text = Files.readString(Path.of(".github/CONTRIBUTING.md"));
    for (MatchResult code : CODE.matcher(text).results().toList()) {
      found(CLASS, code.group(1)).filter(name -> !classes.contains(name)).forEach(missing::add);
      found(FILE, code.group(1)).filter(path -> !Files.exists(Path.of(path))).forEach(missing::add);
    }
    assertEquals(List.of(), List.copyOf(missing));
  }

  private static Stream<String> found(Pattern pattern, String code) {
    return pattern.matcher(code).results().map(MatchResult::group);
  }
}
