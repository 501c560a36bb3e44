package org.rollcall.names.corpus;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * The labels of annotated text: many spellings in, five out. They are {@code person}, {@code
 * place}, {@code organisation}, {@code people} (nationalities and the like) and {@code other_name}.
 */
final class Labels {
  /** Found and learnt from, but not names: the corpora with most labels mark these, too. */
  private static final String NO_NAME = "";

  private static final Map<String, String> CANONICAL =
      Map.ofEntries(
          Map.entry("PER", "person"),
          Map.entry("PERSON", "person"),
          Map.entry("LOC", "place"),
          Map.entry("LOCATION", "place"),
          Map.entry("PLACE", "place"),
          Map.entry("GPE", "place"),
          Map.entry("GEO-LOC", "place"),
          Map.entry("FAC", "place"),
          Map.entry("FACILITY", "place"),
          Map.entry("ORG", "organisation"),
          Map.entry("ORGANIZATION", "organisation"),
          Map.entry("ORGANISATION", "organisation"),
          Map.entry("NORP", "people"),
          Map.entry("PEOPLE", "people"),
          Map.entry("MISC", "other_name"),
          Map.entry("OTHER", "other_name"),
          Map.entry("OTHER_NAME", "other_name"),
          Map.entry("DATE", NO_NAME),
          Map.entry("TIME", NO_NAME),
          Map.entry("PERCENT", NO_NAME),
          Map.entry("MONEY", NO_NAME),
          Map.entry("QUANTITY", NO_NAME),
          Map.entry("ORDINAL", NO_NAME),
          Map.entry("CARDINAL", NO_NAME));

  private static final Map<String, String> CODES =
      Map.of(
          "person", "PER",
          "place", "LOC",
          "organisation", "ORG",
          "people", "NORP",
          "other_name", "MISC");

  private final Map<String, Integer> unknown = new TreeMap<>();

  /**
   * The label as models know it; {@code other_name} if it is unknown, which is kept in mind.
   *
   * @return nothing for what is no name, such as a date
   */
  Optional<String> of(String label) {
    String canonical = CANONICAL.get(label.toUpperCase(Locale.ROOT));
    if (canonical == null) {
      unknown.merge(label, 1, Integer::sum);
      return Optional.of("other_name");
    }
    return Optional.of(canonical).filter(name -> !name.equals(NO_NAME));
  }

  /** Tells of the unknown labels that were asked for, and how often. */
  void warn(Path file, Consumer<String> warnings) {
    if (!unknown.isEmpty()) {
      String counts =
          unknown.entrySet().stream()
              .map(e -> e.getKey() + " (" + e.getValue() + ")")
              .collect(Collectors.joining(", "));
      warnings.accept(file + ": taken for other names: " + counts);
    }
  }

  /** Whether the label has a meaning of its own. */
  static boolean isKnown(String label) {
    return CANONICAL.containsKey(label.toUpperCase(Locale.ROOT));
  }

  /** The short form of a label that {@link #of} gave: {@code PER LOC ORG NORP MISC}. */
  static String code(String canonical) {
    return requireNonNull(CODES.get(canonical), canonical);
  }
}
