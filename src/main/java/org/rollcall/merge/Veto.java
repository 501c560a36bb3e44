package org.rollcall.merge;

import java.util.Locale;

/** What keeps two names apart although a rule would join them. */
public enum Veto {
  /** The user's file of aliases says so. */
  APART,
  /** A person is no place. */
  TYPE,
  /** The sentence calls them relatives. */
  KINSHIP,
  /** Junior is not senior, and Philip II is not Philip III. */
  GENERATION,
  /** Two full names that differ in a part both have. */
  DIFFERENT_NAMES,
  /** They stand side by side in an article as two entities. */
  SIDE_BY_SIDE,
  /** So many names are not one entity's, unless the user says so. */
  CROWDED,
  /** Two people of one name: their articles disagree on role, country, relatives or birth. */
  HOMONYM,
  /** Nothing says that they are one, and nothing that they are two. */
  UNDECIDED;

  private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The word that users see, in kebab case. */
  public String label() {
    return label;
  }
}
