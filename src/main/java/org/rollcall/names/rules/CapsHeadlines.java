package org.rollcall.names.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Shape;

/**
 * Reads headlines that are written in capitals throughout: there a capital marks no name, so only
 * those names are kept that the article has in small letters, too. An article that is all in
 * capitals stays as it was tagged.
 */
final class CapsHeadlines {
  /** No name is looked for that has more words. */
  private static final int LONGEST_NAME = 8;

  private final List<String[]> sentences;
  private final BitSet inCapitals;

  /**
   * @param sentences the article's tokens
   */
  CapsHeadlines(List<String[]> sentences) {
    this.sentences = sentences;
    this.inCapitals = new BitSet(sentences.size());
    for (int s = 0; s < sentences.size(); s++) {
      inCapitals.set(s, isInCapitals(sentences.get(s)));
    }
  }

  /** Whether a sentence of some length has capitals in nine words of ten. */
  private static boolean isInCapitals(String[] tokens) {
    int words = 0;
    int capitals = 0;
    for (String token : tokens) {
      if (token.length() > 1 && Character.isLetter(token.codePointAt(0))) {
        words++;
        capitals += Shape.isAllCaps(token) ? 1 : 0;
      }
    }
    return words > 2 && capitals * 10 >= words * 9;
  }

  /** The names, those of headlines in capitals found anew. */
  List<Tagged> settle(List<Tagged> tagged) {
    if (inCapitals.isEmpty()) {
      return tagged;
    }
    Map<String, String> known = new HashMap<>();
    List<Tagged> result = new ArrayList<>();
    for (Tagged name : tagged) {
      if (!inCapitals.get(name.sentence())) {
        result.add(name);
        known.putIfAbsent(folded(name), name.label());
        if (name.label().equals("person")) {
          known.putIfAbsent(folded(name.withStart(name.end() - 1)), "person");
        }
      }
    }
    if (known.isEmpty()) {
      return tagged;
    }
    inCapitals.stream().forEach(s -> addKnown(s, known, result));
    result.sort(null);
    return result;
  }

  private void addKnown(int s, Map<String, String> known, List<Tagged> out) {
    int tokens = sentences.get(s).length;
    int start = 0;
    while (start < tokens) {
      int end = Math.min(tokens, start + LONGEST_NAME);
      while (end > start && !known.containsKey(folded(new Tagged(s, start, end, "", 1)))) {
        end--;
      }
      if (end > start) {
        Tagged place = new Tagged(s, start, end, "", 1);
        out.add(place.withLabel(requireNonNull(known.get(folded(place)))));
      }
      start = Math.max(end, start + 1);
    }
  }

  private String folded(Tagged name) {
    return name.form(sentences).toLowerCase(Locale.ROOT);
  }
}
