package org.rollcall.names.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.rollcall.names.decode.Tagged;

/** The tokens of an article that are in no name yet, and the forms that stand there. */
final class FreePlaces {
  private final List<String[]> sentences;
  private final List<BitSet> taken = new ArrayList<>();

  /** All tokens are free. */
  FreePlaces(List<String[]> sentences) {
    this.sentences = sentences;
    for (String[] tokens : sentences) {
      taken.add(new BitSet(tokens.length));
    }
  }

  /** Takes the place of a name. */
  void take(Tagged name) {
    taken.get(name.sentence()).set(name.start(), name.end());
  }

  /** Takes the free places where forms stand, by form; a longer one goes before a shorter one. */
  Map<String, List<Tagged>> take(Set<String> forms) {
    if (forms.isEmpty()) {
      return Map.of();
    }
    Map<String, TreeSet<Integer>> lengthsByFirstWord = new HashMap<>();
    BitSet firstLetters = new BitSet(); // most tokens begin with none of them, and need no look
    for (String form : forms) {
      String[] words = form.split(" ", 0);
      lengthsByFirstWord.computeIfAbsent(words[0], w -> new TreeSet<>()).add(words.length);
      firstLetters.set(form.charAt(0));
    }
    Map<String, List<Tagged>> places = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      String[] tokens = sentences.get(s);
      for (int i = 0; i < tokens.length; i++) {
        TreeSet<Integer> lengths =
            firstLetters.get(tokens[i].charAt(0)) ? lengthsByFirstWord.get(tokens[i]) : null;
        if (lengths != null) {
          for (int length : lengths.descendingSet()) {
            addIfFree(new Tagged(s, i, i + length, "", 0), forms, places);
          }
        }
      }
    }
    return places;
  }

  private void addIfFree(Tagged place, Set<String> forms, Map<String, List<Tagged>> places) {
    BitSet row = taken.get(place.sentence());
    int nextTaken = row.nextSetBit(place.start());
    boolean free =
        place.end() <= sentences.get(place.sentence()).length
            && (nextTaken < 0 || nextTaken >= place.end());
    String form = free ? place.form(sentences) : "";
    if (free && forms.contains(form)) {
      take(place);
      places.computeIfAbsent(form, f -> new ArrayList<>()).add(place);
    }
  }
}
