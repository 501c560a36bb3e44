package org.rollcall.merge;

import java.util.Locale;

/** Why a mention is in its entity: the words of the column {@code rule}, in the order of trial. */
public enum Rule {
  /** The first mention of an entity; it was joined to nothing. */
  FIRST(1),
  /** The user's file of aliases says so. */
  USER_ALIAS(1),
  /** Another name, by the built-in tables (US, America). */
  ALIAS(1),
  /** The same name but for case, accents, possessive, quotes, hyphens, "the" and titles. */
  SAME_FORM(1),
  /** The same name written as one word, as photo credits have it (MariaLopez). */
  GLUED(0.95),
  /** Two full names that don't contradict: initials, nicknames, middle names, word order. */
  COMPATIBLE_FULL_NAME(0.9),
  /** The text says so: "also known as", "nicknamed", "née", a translation in brackets. */
  ALSO_KNOWN_AS(0.9),
  /** An epithet beside a name, parted by a comma or dash ("the Iron Finch, Ilse Brandel,"). */
  APPOSITION(0.75),
  /** A surname alone, of a person who has a full name in the article. */
  BARE_SURNAME(0.85),
  /** A given name alone, of a person who has a full name in the article. */
  GIVEN_NAME(0.8),
  /** A middle part of a full name alone, such as the first of two surnames. */
  INNER_NAME(0.7),
  /** A surname nobody has, with the consonants of the one person it can mean. */
  RESPELLING(0.7),
  /** A surname nobody has, one slip of the keyboard away from the one person it can mean. */
  TYPING_SLIP(0.65),
  /** An abbreviation in brackets behind the name it stands for. */
  BRACKET_ACRONYM(0.95),
  /** The same organisation but for Inc, Ltd, Group, Agency. */
  ORGANISATION_CORE(0.85),
  /** The same words in another order. */
  WORD_ORDER(0.85),
  /** The members stand for the body, or one member for all: an "s" more or less. */
  PLURAL(0.8),
  /** The initials of a longer name. */
  ACRONYM(0.85),
  /** Some words of exactly one longer name of the article. */
  PART_OF_LONGER(0.75),
  /** The same place but for province, valley, city, republic, kingdom. */
  PLACE_DESIGNATOR(0.85),
  /** The same place with and without the region behind the comma. */
  PLACE_IN_REGION(0.85),
  /** The people or things of a country stand for the country (German, Germany). */
  DEMONYM(0.8),
  /** A short form that means one entity in the other articles, and no second one. */
  USUAL_SHORT_FORM(0.7);

  private final double strength;
  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  Rule(double strength) {
    this.strength = strength;
  }

  /** The word in the column {@code rule}, in kebab case. */
  public String label() {
    return label;
  }

  /** How sure the rule is, above 0 and at most 1: a rank among rules, not a probability. */
  public double strength() {
    return strength;
  }
}
