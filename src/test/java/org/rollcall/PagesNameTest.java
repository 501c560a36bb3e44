package org.rollcall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a newcomer is told to open or run is there, and so is what is said to hold a promise. */
class PagesNameTest {
  private static final Pattern CODE = Pattern.compile("`([^`\n]+)`");
  private static final Pattern CLASS = Pattern.compile("(?<![-\\w@])(?:[A-Z][a-z]+){2,}(?:IT)?\\b");
  private static final Pattern FILE =
      Pattern.compile("\\b(?:src|models|samples)(?:/[\\w.-]*[a-z][\\w.-]*)+");
  private static final Pattern LAST_CELL = Pattern.compile("\\|([^|\n]*)\\|$", Pattern.MULTILINE);

  @Test
  void contributingNamesOnlyFilesAndClassesThatThereAre() throws IOException {
    Set<String> classes = classes();
    List<String> code = found(CODE, read("CONTRIBUTING.md")).toList();
    assertEquals(
        List.of(),
        Stream.concat(
                code.stream().flatMap(c -> found(CLASS, c)).filter(c -> !classes.contains(c)),
                code.stream().flatMap(c -> found(FILE, c)).filter(f -> !Files.exists(Path.of(f))))
            .toList());
  }

  @Test
  void promisesAreHeldByTestsThatThereAre() throws IOException {
    Set<String> classes = classes();
    String text = read("SECURITY.md");
    String promises = text.substring(text.indexOf("| held by |"), text.indexOf("Not promised"));
    List<String> held = found(LAST_CELL, promises).flatMap(cell -> found(CODE, cell)).toList();
    assertFalse(held.isEmpty());
    assertEquals(
        List.of(),
        held.stream()
            .filter(name -> !classes.contains(name))
            .filter(name -> !Files.isDirectory(Path.of("src/test/resources/golden", name)))
            .filter(name -> !Files.exists(Path.of(name)))
            .toList());
  }

  private static String read(String page) throws IOException {
    return Files.readString(Path.of(".github", page));
  }

  private static Set<String> classes() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".java"))
          .map(name -> name.substring(0, name.length() - ".java".length()))
          .collect(Collectors.toSet());
    }
  }

  /** The first group of each match, or the whole if the pattern has none. */
  private static Stream<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(PagesNameTest::inner);
  }

  private static String inner(MatchResult match) {
    return match.groupCount() == 0 ? match.group() : match.group(1);
  }
}
