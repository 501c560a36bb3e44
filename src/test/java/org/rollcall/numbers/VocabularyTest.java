package org.rollcall.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

  /** Far more words than it has room for at first, of letters alone and with digits in them. */
  @Test
  void growsAndForgetsNothing() {
    Vocabulary vocabulary = new Vocabulary();
    List<String> words = new ArrayList<>();
    for (int i = 0; i < 12_000; i++) {
      String letters =
          Integer.toString(i, 26).chars().mapToObj(c -> "" + letter(c)).reduce("", String::concat);
      words.add(i % 2 == 0 ? letters : letters + i);
    }
    for (int i = 0; i < words.size(); i++) {
      assertEquals(words.get(i), vocabulary.add(words.get(i), 1 << i % 7));
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      int slot = find(vocabulary, word);
      assertSame(word.intern(), vocabulary.word(slot));
      assertEquals(1 << i % 7, vocabulary.roles(slot));
      if (i % 2 == 0) {
        assertEquals(slot, vocabulary.find(code(word)));
      }
    }
    assertFalse(vocabulary.has("q" + words.get(1)));
    assertEquals(-1, find(vocabulary, "zubrowka"));
    assertEquals(-1, vocabulary.find(code("zubrowka")));
  }

  @Test
  void roleIsAddedToWhatAWordHas() {
    Vocabulary vocabulary = new Vocabulary();
    String first = vocabulary.add("mile", 1);
    assertSame(first, vocabulary.add("mile", 4));
    assertEquals(5, vocabulary.roles(find(vocabulary, "mile")));
    assertEquals(0, vocabulary.roles(find(vocabulary, "mile")) & 2);
  }

  /** What has more letters than fit a key, or other letters, is told by its letters. */
  @Test
  void longAndForeignWordsAreFoundWhateverTheirCase() {
    Vocabulary vocabulary = new Vocabulary();
    for (String word : List.of("twelveletter", "thirteenletts", "thirteenletto", "æon", "aeon")) {
      vocabulary.add(word, 1);
    }
    assertEquals("twelveletter", vocabulary.word(find(vocabulary, "TwelveLetter")));
    assertEquals("thirteenletts", vocabulary.word(find(vocabulary, "ThirteenLetts")));
    assertEquals("thirteenletto", vocabulary.word(find(vocabulary, "THIRTEENLETTO")));
    assertEquals("æon", vocabulary.word(find(vocabulary, "Æon")));
    assertEquals(-1, find(vocabulary, "thirteenlettu"));
    assertEquals(-1, find(vocabulary, "thirteenlettsx"));
    assertEquals(-1, find(vocabulary, "œon"));
  }

  @Test
  void signsHaveRolesOfTheirOwn() {
    Vocabulary vocabulary = new Vocabulary();
    vocabulary.add("€", 2);
    vocabulary.add("$", 4);
    vocabulary.add("us$", 8);
    assertEquals("$", vocabulary.sign('$'));
    assertEquals(4, vocabulary.signRoles('$'));
    assertEquals("€", vocabulary.sign('€'));
    assertEquals(2, vocabulary.signRoles('€'));
    assertEquals("#", vocabulary.sign('#'));
    assertEquals(0, vocabulary.signRoles('#'));
    assertEquals("\u007f", vocabulary.sign('\u007f'));
    assertNull(vocabulary.sign('¥'));
    assertNull(vocabulary.sign('\u0080'));
    assertTrue(vocabulary.has("us$"));
  }

  /** The letters a to z in place of 26 digits. */
  private static char letter(int digit) {
    return (char) (digit <= '9' ? digit - '0' + 'a' : digit + 10);
  }

  private static int find(Vocabulary vocabulary, String word) {
    return vocabulary.find((" " + word + " ").toCharArray(), 1, 1 + word.length());
  }

  private static long code(String word) {
    long code = 0;
    for (int i = 0; i < word.length(); i++) {
      code = Vocabulary.code(code, word.charAt(i));
    }
    return code;
  }
}
