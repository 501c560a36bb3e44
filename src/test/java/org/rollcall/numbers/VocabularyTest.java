package org.rollcall.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tokens are told by identity, which holds only for words that the vocabulary knows. */
final class VocabularyTest {
  private static final Path GRAMMAR = Path.of("src/main/java/org/rollcall/numbers");
  private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:['’][a-z]+)?)\"");

  @Test
  void knowsEveryWordThatTheParsersName() throws IOException {
    TreeSet<String> unknown = new TreeSet<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(GRAMMAR)) {
      files = all.toList();
    }
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        boolean comment = line.strip().startsWith("*") || line.strip().startsWith("/");
        Matcher word = WORD.matcher(comment ? "" : line);
        while (word.find()) {
          unknown.add(word.group(1));
        }
      }
    }
    unknown.removeIf(Lexicon.VOCABULARY::has);
    assertEquals(List.of(), List.copyOf(unknown), "add these to the table [asked] of grammar.tsv");
  }
}
