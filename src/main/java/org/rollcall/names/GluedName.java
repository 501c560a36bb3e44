package org.rollcall.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds people whose given name and surname were glued together, as photo credits do. */
final class GluedName {
  private static final int SHORTEST_PART = 3;

  private GluedName() {}

  /**
   * Whether a token is a common given name and another word in one, such as {@code MariaLopez}: two
   * parts, each a capital and at least two small letters, the second no everyday word.
   */
  static boolean isOne(String token, Lexicon lexicon) {
    int second = 0;
    for (int i = 1; i < token.length(); i++) {
      char c = token.charAt(i);
      if (Character.isUpperCase(c)) {
        if (second > 0) {
          return false;
        }
        second = i;
      } else if (!Character.isLowerCase(c)) {
        return false;
      }
    }
    if (second < SHORTEST_PART
        || token.length() - second < SHORTEST_PART
        || !Shape.isCapitalised(token)) {
      return false;
    }
    Lexicon.Entry given = lexicon.of(Lexicon.key(token.substring(0, second)));
    Lexicon.Entry surname = lexicon.of(Lexicon.key(token.substring(second)));
    return (given.gazetteer() & Lexicon.GIVEN) != 0 && surname.caseClass().compareTo("d") < 0;
  }

  /** The tagged names and the glued ones that no name covers or that an organisation swallowed. */
  static List<Tagged> addTo(List<Tagged> tagged, List<String[]> sentences, Lexicon lexicon) {
    List<Tagged> result = new ArrayList<>(tagged);
    for (int s = 0; s < sentences.size(); s++) {
      String[] tokens = sentences.get(s);
      for (int i = 0; i < tokens.length; i++) {
        if (isOne(tokens[i], lexicon)) {
          int sentence = s;
          int at = i;
          Set<Tagged> around = new HashSet<>();
          result.stream()
              .filter(n -> n.sentence() == sentence && n.start() <= at && at < n.end())
              .forEach(around::add);
          if (around.stream().noneMatch(n -> n.label().equals("person") || n.start() < at)) {
            result.removeAll(around);
            result.add(new Tagged(s, i, i + 1, "person", 1));
          }
        }
      }
    }
    result.sort(Comparator.comparingInt(Tagged::sentence).thenComparingInt(Tagged::start));
    return result;
  }
}
