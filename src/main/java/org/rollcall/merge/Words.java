package org.rollcall.merge;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.WordTable;

/** The closed word classes that names are made of, from {@code words.txt}. */
final class Words {
  static final Set<String> TITLES;
  static final Set<String> PARTICLES;
  static final Set<String> GIVEN_PARTICLES;
  static final Set<String> SERVANTS;
  static final Set<String> GENERATIONS;
  static final Set<String> KIN;
  static final Set<String> COUPLING;
  static final Set<String> GLUE;
  static final Set<String> FUNCTION;
  static final Set<String> LEGAL;
  static final Set<String> GENERIC;
  static final Set<String> FIXED_ORDER;
  static final Set<String> DESIGNATORS;
  static final Set<String> ALSO;
  static final Set<String> KNOWN;
  static final Set<String> NAMING;
  static final Set<String> ONCE;
  static final Set<String> LANGUAGES;
  static final Set<String> PRONOUNS;
  static final Set<String> POSSESSIVE;
  static final Set<String> LOCATIVE;
  static final Set<String> COMMON;
  static final Set<String> ARTICLES;

  static {
    Map<String, Set<String>> sections = sections();
    TITLES = in(sections, "title");
    PARTICLES = in(sections, "particle");
    GIVEN_PARTICLES = in(sections, "given-particle");
    SERVANTS = in(sections, "servant");
    GENERATIONS = in(sections, "generation");
    KIN = in(sections, "kin");
    COUPLING = in(sections, "coupling");
    GLUE = in(sections, "glue");
    FUNCTION = in(sections, "function");
    LEGAL = in(sections, "legal");
    GENERIC = in(sections, "generic");
    FIXED_ORDER = in(sections, "fixed-order");
    DESIGNATORS = in(sections, "designator");
    ALSO = in(sections, "also");
    KNOWN = in(sections, "known");
    NAMING = in(sections, "naming");
    ONCE = in(sections, "once");
    LANGUAGES = in(sections, "language");
    PRONOUNS = in(sections, "pronoun");
    POSSESSIVE = in(sections, "possessive");
    LOCATIVE = in(sections, "locative");
    COMMON = in(sections, "common");
    ARTICLES = in(sections, "article");
  }

  private Words() {}

  /** The words of a section, which the file must have. */
  private static Set<String> in(Map<String, Set<String>> sections, String name) {
    return requireNonNull(sections.get(name), name);
  }

  private static Map<String, Set<String>> sections() {
    Map<String, Set<String>> sections = new HashMap<>();
    WordTable.sections(Words.class, "words.txt")
        .forEach(
            (name, lines) -> {
              Set<String> words = new HashSet<>();
              lines.forEach(line -> words.addAll(WordTable.cells(line, ' ')));
              sections.put(name, words);
            });
    return sections;
  }
}
