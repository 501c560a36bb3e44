package org.rollcall.merge;

import org.jspecify.annotations.Nullable;
import org.rollcall.model.EntityType;

/** A surface and the names that it may be read as, each taken apart when it is first asked for. */
final class Reading {
  private final String surface;
  private @Nullable OrganisationName organisation;
  private @Nullable PersonName person;
  private @Nullable PlaceName place;

  Reading(String surface) {
    this.surface = surface;
  }

  OrganisationName organisation() {
    if (organisation == null) {
      organisation = OrganisationName.of(surface);
    }
    return organisation;
  }

  PersonName person() {
    if (person == null) {
      person = PersonName.of(surface);
    }
    return person;
  }

  PlaceName place() {
    if (place == null) {
      place = PlaceName.of(surface);
    }
    return place;
  }

  /** The name as a type reads it. */
  Name as(EntityType type) {
    return switch (type) {
      case PERSON -> person();
      case ORGANISATION -> organisation();
      default -> place();
    };
  }
}
