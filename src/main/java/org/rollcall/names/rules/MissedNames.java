package org.rollcall.names.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.names.lexicon.Shape;

/**
 * Finds a name that was found in one place in the others, too, if it is of several words or was
 * found in most; an organisation where it is called by the end of its name, "Harbour Front" of the
 * "National Harbour Front"; and a person of a full name where a part of it stands alone.
 */
final class MissedNames {
  /** A single word is added where it was missed if at least this share of its places was found… */
  private static final double FOUND_SHARE = 0.5;

  /** …and these, as those of any name, were this sure in the mean. */
  private static final double SURE = 0.8;

  /** Several words are seldom the same by chance, so they need be less sure. */
  private static final double SURE_OF_SEVERAL = 0.7;

  /** An organisation's short form has so many words… */
  private static final int SHORTEST_SHORT_FORM = 2;

  /** …and a person's so many letters. */
  private static final int SHORTEST_BARE_NAME = 3;

  private final List<String[]> sentences;
  private final Lexicon lexicon;

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
    FreePlaces free = new FreePlaces(sentences);
    Map<String, List<Tagged>> found = new HashMap<>();
    for (Tagged name : tagged) {
      free.take(name);
      found.computeIfAbsent(name.form(sentences), form -> new ArrayList<>()).add(name);
    }
    List<Tagged> result = new ArrayList<>(tagged);
    for (Map.Entry<String, List<Tagged>> missed : free.take(found.keySet()).entrySet()) {
      addAccepted(requireNonNull(found.get(missed.getKey())), missed.getValue(), result);
    }
    Set<String> ends = endsOfOrganisations(tagged);
    ends.removeAll(found.keySet());
    for (List<Tagged> places : free.take(ends).values()) {
      add(places, "organisation", this::standsAlone, result);
    }
    Set<String> words = wordsOfPeople(tagged);
    words.removeAll(found.keySet());
    for (List<Tagged> places : free.take(words).values()) {
      add(places, "person", this::mayBePerson, result);
    }
    result.sort(null);
    return result;
  }

  private static void add(
      List<Tagged> places, String label, Predicate<Tagged> fits, List<Tagged> result) {
    for (Tagged place : places) {
      if (fits.test(place)) {
        result.add(place.withLabel(label));
      }
    }
  }

  private void addAccepted(List<Tagged> found, List<Tagged> missed, List<Tagged> result) {
    double sure = found.stream().mapToDouble(Tagged::probability).average().orElse(0);
    boolean several = found.get(0).length() > 1;
    boolean most = several || found.size() >= FOUND_SHARE * (found.size() + missed.size());
    if (most && sure >= (several ? SURE_OF_SEVERAL : SURE)) {
      add(missed, found.get(0).label(), this::mayBeName, result);
    }
  }

  /** A capital tells nothing of a single word that is mostly written small. */
  private boolean mayBeName(Tagged place) {
    String[] tokens = sentences.get(place.sentence());
    String first = tokens[place.start()];
    return Shape.isCapitalised(first)
        && (lexicon.of(Lexicon.key(first)).caseClass().compareTo("c") < 0
            || (place.length() > 1 && Shape.isCapitalised(tokens[place.end() - 1])));
  }

  /** Half of "Ruiz-Orlov" is not Orlov. */
  private boolean mayBePerson(Tagged place) {
    String[] tokens = sentences.get(place.sentence());
    boolean half = place.start() > 0 && tokens[place.start() - 1].equals("-");
    return !half && mayBeName(place);
  }

  /**
   * The ends of organisations' names from two capitalised words on; not "Cape Town" of the
   * "University of Cape Town".
   */
  private Set<String> endsOfOrganisations(List<Tagged> tagged) {
    Set<String> forms = new HashSet<>();
    for (Tagged name : tagged) {
      String[] tokens = sentences.get(name.sentence());
      if (name.label().equals("organisation") && name.probability() >= SURE) {
        for (int i = name.end() - 1; i > name.start() && isPlainWord(tokens[i]); i--) {
          if (name.end() - i >= SHORTEST_SHORT_FORM && isPlainWord(tokens[i - 1])) {
            forms.add(name.withStart(i).form(sentences));
          }
        }
      }
    }
    return forms;
  }

  /** The first and last words of people's full names. */
  private Set<String> wordsOfPeople(List<Tagged> tagged) {
    Set<String> words = new HashSet<>();
    for (Tagged name : tagged) {
      String[] tokens = sentences.get(name.sentence());
      if (name.label().equals("person") && name.length() > 1 && name.probability() >= SURE) {
        words.add(name.withEnd(hyphenedEnd(tokens, name.start())).form(sentences));
        words.add(name.withStart(hyphenedStart(tokens, name.end() - 1)).form(sentences));
      }
    }
    words.removeIf(word -> word.length() < SHORTEST_BARE_NAME || !Shape.isCapitalised(word));
    return words;
  }

  /** Where the hyphened word ends that token {@code i} begins: "Jean-Luc" is one. */
  private static int hyphenedEnd(String[] tokens, int i) {
    int end = i + 1;
    while (end + 1 < tokens.length && tokens[end].equals("-")) {
      end += 2;
    }
    return end;
  }

  /** Where the hyphened word starts that token {@code i} ends. */
  private static int hyphenedStart(String[] tokens, int i) {
    int start = i;
    while (start > 1 && tokens[start - 1].equals("-")) {
      start -= 2;
    }
    return start;
  }

  private static boolean isPlainWord(String token) {
    return token.length() > 1 && Shape.isCapitalised(token) && !Shape.isAllCaps(token);
  }

  /** Whether no other capitalised word stands beside it: "European Harbour Front" is another. */
  private boolean standsAlone(Tagged place) {
    String[] tokens = sentences.get(place.sentence());
    boolean before =
        place.start() == 0
            || (place.start() == 1 && tokens[0].equals("The"))
            || !Shape.isCapitalised(tokens[place.start() - 1]);
    return before && (place.end() == tokens.length || !Shape.isCapitalised(tokens[place.end()]));
  }
}
