package org.rollcall.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.model.EntityType;
import org.rollcall.model.WordTable;

/** Well-known other names: of countries with their demonyms, and of organisations. */
final class OtherNames {
  /** Countries, by {@code countries.tsv}. */
  static final OtherNames PLACES = new OtherNames(EntityType.PLACE, "countries.tsv");

  /** Organisations, by {@code aliases.tsv}. */
  static final OtherNames ORGANISATIONS = new OtherNames(EntityType.ORGANISATION, "aliases.tsv");

  private static final int LONGEST_CODE = 3;

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();

  private OtherNames(EntityType type, String resource) {
    for (String line : WordTable.lines(OtherNames.class, resource)) {
      String[] columns = line.split("\t", 0);
      put(names, type, columns[0], columns[0]);
      if (columns.length > 1) {
        put(names, type, columns[1], columns[0]);
      }
      if (columns.length > 2) {
        put(demonyms, type, columns[2], columns[0]);
      }
    }
  }

  private static void put(Map<String, String> to, EntityType type, String variants, String name) {
    for (String variant : variants.split("\\|", 0)) {
      if (!variant.isEmpty()) {
        to.put(keyOf(type, variant), name);
      }
    }
  }

  private static String keyOf(EntityType type, String surface) {
    return type == EntityType.PLACE ? PlaceName.keyOf(surface) : OrganisationName.keyOf(surface);
  }

  /** The usual name of what has this key, if the table has it. */
  Optional<String> nameOf(String key) {
    return Optional.ofNullable(names.get(key));
  }

  /** The words that one word of an organisation's name stands for: US, UN, Danish in full. */
  static List<String> expand(String word) {
    Optional<String> full = PLACES.countryOf(word);
    if (full.isEmpty() && word.length() <= LONGEST_CODE) {
      full = PLACES.nameOf(word).or(() -> ORGANISATIONS.nameOf(word));
    }
    return full.isEmpty() ? List.of(word) : Pieces.words(full.get());
  }

  /** The country of a demonym such as "german" or "germans". */
  Optional<String> countryOf(String key) {
    String country = demonyms.get(key);
    if (country == null && key.endsWith("s")) {
      country = demonyms.get(key.substring(0, key.length() - 1));
    }
    return Optional.ofNullable(country);
  }
}
