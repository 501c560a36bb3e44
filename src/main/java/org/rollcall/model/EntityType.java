package org.rollcall.model;

import java.util.Locale;

/** What a row of the table is, in the order of the table. */
public enum EntityType {
  PERSON,
  PLACE,
  ORGANISATION,
  NUMBER;

  /** The word in the column {@code type}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The type of a label such as {@code person}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static EntityType of(String label) {
    for (EntityType type : values()) {
      if (type.label().equals(label)) {
        return type;
      }
    }
    throw new IllegalArgumentException("no such type: " + label);
  }
}
