package org.rollcall.text;

import java.util.HashSet;
import java.util.Set;
import org.rollcall.model.WordTable;

/** Knows full stops that end no sentence: of "Gen." and of the initial in "H. Okafor". */
final class Abbreviations {
  /** Initials that often end a sentence, as people's do not. */
  private static final Set<String> STATES =
      Set.of("U.S.", "U.K.", "U.N.", "E.U.", "U.A.E.", "D.C.");

  private static final Abbreviations ENGLISH =
      new Abbreviations(new HashSet<>(WordTable.lines(Abbreviations.class, "abbreviations.txt")));

  private final Set<String> words;

  private Abbreviations(Set<String> words) {
    this.words = words;
  }

  static Abbreviations english() {
    return ENGLISH;
  }

  /** Whether the text from {@code start} to {@code end} ends with an abbreviation's full stop. */
  boolean endAt(char[] text, int start, int end) {
    int stop = end - 1;
    if (stop <= start || text[stop] != '.') {
      return false;
    }
    int word = stop;
    while (word > start && Character.isLetter(text[word - 1])) {
      word--;
    }
    if (stop - word == 1 && Character.isUpperCase(text[word])) {
      int first = firstInitial(text, start, word);
      return startsWord(text, start, first)
          && !STATES.contains(new String(text, first, end - first));
    }
    return startsWord(text, start, word) && words.contains(new String(text, word, stop - word));
  }

  private static boolean startsWord(char[] text, int start, int i) {
    return i == start || (CharFlags.of(text[i - 1]) & CharFlags.SPACE) != 0;
  }

  /** Of "J.R.R." the first letter, given the last. */
  private static int firstInitial(char[] text, int start, int last) {
    int first = last;
    while (first - 2 >= start && text[first - 1] == '.' && Character.isUpperCase(text[first - 2])) {
      first -= 2;
    }
    return first;
  }
}
