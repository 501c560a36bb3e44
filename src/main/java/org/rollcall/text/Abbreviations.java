package org.rollcall.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows full stops that end no sentence: of "Gen." and of the initial in "H. Okafor". */
final class Abbreviations {
  private static final Abbreviations ENGLISH = read();

  private final Set<String> words;

  private Abbreviations(Set<String> words) {
    this.words = words;
  }

  static Abbreviations english() {
    return ENGLISH;
  }

  private static Abbreviations read() {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Abbreviations.class.getResourceAsStream("abbreviations.txt"),
                StandardCharsets.UTF_8))) {
      return new Abbreviations(
          in.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the text from {@code start} to {@code end} ends with an abbreviation's full stop. */
  boolean endAt(String text, int start, int end) {
    int stop = end - 1;
    if (stop <= start || text.charAt(stop) != '.') {
      return false;
    }
    int word = stop;
    while (word > start && Character.isLetter(text.charAt(word - 1))) {
      word--;
    }
    boolean alone = word == start || Tokenizer.isSpace(text.charAt(word - 1));
    boolean initial = stop - word == 1 && Character.isUpperCase(text.charAt(word));
    return alone && (initial || words.contains(text.substring(word, stop)));
  }
}
