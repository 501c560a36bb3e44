package org.rollcall.names.train;

import java.util.Map;

/** The labels of annotated text: several spellings in, one out. */
final class Labels {
  private static final Map<String, String> CANONICAL =
      Map.ofEntries(
          Map.entry("PER", "person"),
          Map.entry("person", "person"),
          Map.entry("LOC", "place"),
          Map.entry("location", "place"),
          Map.entry("place", "place"),
          Map.entry("ORG", "organisation"),
          Map.entry("organization", "organisation"),
          Map.entry("organisation", "organisation"),
          Map.entry("NORP", "people"),
          Map.entry("norp", "people"),
          Map.entry("MISC", "other_name"),
          Map.entry("misc", "other_name"));

  private Labels() {}

  /**
   * The label as models know it: {@code person}, {@code place}, {@code organisation}, {@code
   * people} (nationalities and the like) or {@code other_name}.
   *
   * @throws IllegalArgumentException if the label is unknown
   */
  static String of(String label) {
    String canonical = CANONICAL.get(label);
    if (canonical == null) {
      throw new IllegalArgumentException(
          "unknown label " + label + "; known are PER, LOC, ORG, NORP and MISC");
    }
    return canonical;
  }
}
