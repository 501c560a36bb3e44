package org.rollcall.names.train;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.names.lexicon.Lexicon;

/** Gathers what single words are known for: lists of names, classes, how they are written. */
final class LexiconBuilder {
  private static final Map<String, int[]> LISTS =
      Map.of(
          "GIVEN", new int[] {Lexicon.GIVEN, 0, 0},
          "RARE_GIVEN", new int[] {Lexicon.RARE_GIVEN, 0, 0},
          "SURNAME", new int[] {Lexicon.SURNAME, 0, 0},
          "RARE_SURNAME", new int[] {Lexicon.RARE_SURNAME, 0, 0},
          "CITY", new int[] {Lexicon.CITY, Lexicon.CITY_START, Lexicon.CITY_END},
          "COUNTRY", new int[] {Lexicon.COUNTRY, Lexicon.COUNTRY_PART, Lexicon.COUNTRY_PART},
          "REGION", new int[] {Lexicon.REGION, Lexicon.REGION_PART, Lexicon.REGION_PART});

  private final Map<String, Integer> bits = new HashMap<>();
  private final Map<String, int[]> cases = new HashMap<>(); // lower case, capitalised
  private final Map<String, String> paths = new HashMap<>();

  /** Adds the classes of words, word to path. */
  void addClasses(Map<String, String> classes) {
    classes.forEach((word, path) -> paths.putIfAbsent(Lexicon.key(word), path));
  }

  /**
   * Adds a list of names.
   *
   * @throws IllegalArgumentException if there is no list of this name
   */
  void addNames(String list, List<String> names) {
    int[] marks = LISTS.get(list);
    if (marks == null) {
      throw new IllegalArgumentException("no list of names is called " + list);
    }
    for (String name : names) {
      String[] words = name.split("[\\s\\-.']+", 0);
      if (words.length == 1) {
        mark(words[0], marks[0]);
      } else {
        for (int i = 0; i < words.length; i++) {
          mark(words[i], i == 0 ? marks[1] : marks[2]);
        }
      }
    }
  }

  private void mark(String word, int bit) {
    if (bit != 0 && word.length() > 1) {
      bits.merge(Lexicon.key(word), bit, (old, added) -> old | added);
    }
  }

  /** Learns from sentences how words are written, where their case tells: not at the start. */
  void addText(List<String[]> sentences) {
    for (String[] words : sentences) {
      for (int i = 1; i < words.length; i++) {
        if (Character.isLetter(words[i].codePointAt(0))) {
          boolean capital = Character.isUpperCase(words[i].codePointAt(0));
          cases.computeIfAbsent(Lexicon.key(words[i]), k -> new int[2])[capital ? 1 : 0]++;
        }
      }
    }
  }

  /** The entries of the lexicon, by the words' keys. */
  Map<String, Lexicon.Entry> build() {
    Set<String> words = new HashSet<>(bits.keySet());
    words.addAll(paths.keySet());
    cases.forEach(
        (word, counts) -> {
          if (counts[0] + counts[1] > 1) {
            words.add(word);
          }
        });
    Map<String, Lexicon.Entry> entries = new HashMap<>();
    for (String word : words) {
      entries.put(
          word,
          new Lexicon.Entry(
              bits.getOrDefault(word, 0),
              paths.getOrDefault(word, ""),
              caseClass(cases.getOrDefault(word, new int[2]))));
    }
    return entries;
  }

  /** By the share of lower case among the places where case tells. */
  private static String caseClass(int[] counts) {
    int all = counts[0] + counts[1];
    if (all == 0) {
      return "";
    }
    double lower = (double) counts[0] / all;
    return lower < 0.02 ? "a" : lower < 0.25 ? "b" : lower < 0.75 ? "c" : lower < 0.98 ? "d" : "e";
  }
}
