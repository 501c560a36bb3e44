package org.rollcall.names.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;

/**
 * Finds people whose given name and surname were glued together, as photo credits do: {@code
 * MariaLopez}. The given name is a common one, or that of somebody named in the article.
 */
final class GluedName {
  private static final int SHORTEST_PART = 3;

  private final List<String[]> sentences;
  private final Lexicon lexicon;
  private final Set<String> givenNames = new HashSet<>();

  /**
   * @param sentences the article's tokens
   * @param tagged its names so far
   * @param lexicon the model's lexicon
   */
  GluedName(List<String[]> sentences, List<Tagged> tagged, Lexicon lexicon) {
    this.sentences = sentences;
    this.lexicon = lexicon;
    for (Tagged name : tagged) {
      if (name.label().equals("person") && name.length() > 1) {
        givenNames.add(sentences.get(name.sentence())[name.start()]);
      }
    }
  }

  /**
   * Whether a token is a given name and a surname in one: two parts, each a capital and at least
   * two small letters, the second no everyday word.
   */
  boolean is(String token) {
    int second = secondCapital(token);
    if (second < SHORTEST_PART || token.length() - second < SHORTEST_PART) {
      return false;
    }
    String given = token.substring(0, second);
    boolean known =
        givenNames.contains(given)
            || (lexicon.of(Lexicon.key(given)).gazetteer() & Lexicon.GIVEN) != 0;
    Lexicon.Entry surname = lexicon.of(Lexicon.key(token.substring(second)));
    return known && surname.caseClass().compareTo("d") < 0;
  }

  /** Where the second part begins; 0 unless the token is two capitalised words in one. */
  private static int secondCapital(String token) {
    int second = 0;
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      boolean capital = Character.isUpperCase(c);
      if (i == 0 ? !capital : (!capital && !Character.isLowerCase(c)) || (capital && second > 0)) {
        return 0;
      }
      if (i > 0 && capital) {
        second = i;
      }
    }
    return second;
  }

  /** The names and the glued ones that no name covers or that another name swallowed. */
  List<Tagged> addTo(List<Tagged> tagged) {
    List<Tagged> found = find();
    if (found.isEmpty()) {
      return tagged;
    }
    Map<Integer, List<Tagged>> bySentence = new TreeMap<>();
    tagged.forEach(n -> bySentence.computeIfAbsent(n.sentence(), s -> new ArrayList<>()).add(n));
    for (Tagged glued : found) {
      int s = glued.sentence();
      add(bySentence.computeIfAbsent(s, k -> new ArrayList<>()), glued, sentences.get(s));
    }
    return bySentence.values().stream().flatMap(List::stream).sorted().toList();
  }

  private List<Tagged> find() {
    List<Tagged> found = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      String[] tokens = sentences.get(s);
      for (int i = 0; i < tokens.length; i++) {
        if (is(tokens[i])) {
          found.add(new Tagged(s, i, i + 1, "person", 1));
        }
      }
    }
    return found;
  }

  private static void add(List<Tagged> names, Tagged glued, String[] tokens) {
    List<Tagged> around = names.stream().filter(name -> name.covers(glued)).toList();
    boolean free =
        around.stream()
            .allMatch(name -> !name.label().equals("person") && name.start() == glued.start());
    if (free) {
      names.removeAll(around);
      names.add(glued);
      for (Tagged name : around) {
        if (name.length() > 2 && tokens[glued.end()].equals("/")) { // "AnaRuiz/OPA"
          names.add(name.withStart(glued.end() + 1));
        }
      }
    }
  }
}
