package org.rollcall.merge;

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
    TITLES = sections.get("title");
    PARTICLES = sections.get("particle");
    GIVEN_PARTICLES = sections.get("given-particle");
    SERVANTS = sections.get("servant");
    GENERATIONS = sections.get("generation");
    KIN = sections.get("kin");
    GLUE = sections.get("glue");
    FUNCTION = sections.get("function");
    LEGAL = sections.get("legal");
    GENERIC = sections.get("generic");
    FIXED_ORDER = sections.get("fixed-order");
    DESIGNATORS = sections.get("designator");
    ALSO = sections.get("also");
    KNOWN = sections.get("known");
    NAMING = sections.get("naming");
    ONCE = sections.get("once");
    LANGUAGES = sections.get("language");
    PRONOUNS = sections.get("pronoun");
    POSSESSIVE = sections.get("possessive");
    LOCATIVE = sections.get("locative");
    COMMON = sections.get("common");
    ARTICLES = sections.get("article");
  }

  private Words() {}

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
