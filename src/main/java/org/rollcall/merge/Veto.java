package org.rollcall.merge;

import java.util.Locale;

/** What keeps two names apart although a rule would join them. */
public enum Veto {
  /** A row {@code apart} of the user. */
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
  SIDE_BY_SIDE;

  /** The word that users see, in kebab case. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
