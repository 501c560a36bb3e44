package org.rollcall.read;

import java.util.Map;
import java.util.Optional;
import org.rollcall.model.EntityType;

/** What recognisers call people, places and organisations. */
final class EntityLabels {
  private static final Map<String, EntityType> TYPES =
      Map.ofEntries(
          Map.entry("person", EntityType.PERSON),
          Map.entry("per", EntityType.PERSON),
          Map.entry("pers", EntityType.PERSON),
          Map.entry("place", EntityType.PLACE),
          Map.entry("loc", EntityType.PLACE),
          Map.entry("location", EntityType.PLACE),
          Map.entry("gpe", EntityType.PLACE),
          Map.entry("fac", EntityType.PLACE),
          Map.entry("organisation", EntityType.ORGANISATION),
          Map.entry("organization", EntityType.ORGANISATION),
          Map.entry("org", EntityType.ORGANISATION));

  private EntityLabels() {}

  /** The type of a label in any case; nothing for other things such as MISC. */
  static Optional<EntityType> typeOf(String label) {
    return Optional.ofNullable(TYPES.get(Keyword.of(label)));
  }
}
