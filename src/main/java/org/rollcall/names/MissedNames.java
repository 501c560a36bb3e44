package org.rollcall.names;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds a name that was found in most of its places in the others, too. */
final class MissedNames {
  /** A name is added where it was missed if at least this share of its places was found… */
  private static final double FOUND_SHARE = 0.5;

  /** …and these were this sure in the mean. */
  private static final double SURE = 0.8;

  private final List<String[]> sentences;
  private final Lexicon lexicon;
  private final List<BitSet> taken = new ArrayList<>();

  /**
   * @param sentences the article's tokens
   * @param lexicon the model's lexicon
   */
  MissedNames(List<String[]> sentences, Lexicon lexicon) {
    this.sentences = sentences;
    this.lexicon = lexicon;
  }

  /** The names and those that were missed, in the order of the text. */
  List<Tagged> addTo(List<Tagged> tagged) {
    taken.clear();
    sentences.forEach(tokens -> taken.add(new BitSet(tokens.length)));
    Map<String, List<Tagged>> found = new TreeMap<>();
    for (Tagged name : tagged) {
      taken.get(name.sentence()).set(name.start(), name.end());
      found.computeIfAbsent(name.form(sentences), form -> new ArrayList<>()).add(name);
    }
    List<Tagged> result = new ArrayList<>(tagged);
    places(found).forEach((form, places) -> result.addAll(accepted(found.get(form), places)));
    result.sort(Comparator.comparingInt(Tagged::sentence).thenComparingInt(Tagged::start));
    return result;
  }

  /** Where the forms stand and no name was found; a longer form goes before a shorter one. */
  private Map<String, List<Tagged>> places(Map<String, List<Tagged>> found) {
    Map<String, List<String>> byFirstWord = new HashMap<>();
    found.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .forEach(
            form ->
                byFirstWord
                    .computeIfAbsent(form.split(" ", 2)[0], word -> new ArrayList<>())
                    .add(form));
    Map<String, List<Tagged>> places = new TreeMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      String[] tokens = sentences.get(s);
      for (int i = 0; i < tokens.length; i++) {
        for (String form : byFirstWord.getOrDefault(tokens[i], List.of())) {
          int end = matchEnd(tokens, i, form, taken.get(s));
          if (end > i) {
            taken.get(s).set(i, end);
            Tagged place = new Tagged(s, i, end, found.get(form).get(0).label(), 0);
            places.computeIfAbsent(form, f -> new ArrayList<>()).add(place);
          }
        }
      }
    }
    return places;
  }

  private static int matchEnd(String[] tokens, int start, String form, BitSet taken) {
    String[] words = form.split(" ");
    int end = start + words.length;
    int nextTaken = taken.nextSetBit(start);
    if (end > tokens.length || nextTaken >= 0 && nextTaken < end) {
      return start;
    }
    return java.util.Arrays.equals(tokens, start, end, words, 0, words.length) ? end : start;
  }

  private List<Tagged> accepted(List<Tagged> found, List<Tagged> missed) {
    double sure = found.stream().mapToDouble(Tagged::probability).average().orElse(0);
    boolean most = found.size() >= FOUND_SHARE * (found.size() + missed.size());
    return most && sure >= SURE ? missed.stream().filter(this::mayBeName).toList() : List.of();
  }

  /** A capital at a sentence's start tells nothing of a word that is mostly written small. */
  private boolean mayBeName(Tagged place) {
    String first = sentences.get(place.sentence())[place.start()];
    return Shape.isCapitalised(first)
        && lexicon.of(Lexicon.key(first)).caseClass().compareTo("c") < 0;
  }
}
