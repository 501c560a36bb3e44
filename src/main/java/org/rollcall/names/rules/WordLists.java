package org.rollcall.names.rules;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.WordTable;

/** The words by which names are set right, from {@code words.tsv}: one file, opened once. */
final class WordLists {
  private static final Map<String, List<String>> SECTIONS =
      WordTable.sections(WordLists.class, "words.tsv");

  private WordLists() {}

  /** The lines of a section, of which each is a word. */
  static Set<String> words(String section) {
    return new HashSet<>(lines(section));
  }

  /** The lines of a section. */
  static List<String> lines(String section) {
    return requireNonNull(SECTIONS.get(section), section);
  }
}
