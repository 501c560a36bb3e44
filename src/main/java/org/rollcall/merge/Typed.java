package org.rollcall.merge;

import java.util.List;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/** A mention on its way to its final type; changed by {@link Typing} and its rules alone. */
final class Typed {
  private final Mention mention;
  private final Reading reading;
  private EntityType type;

  Typed(Mention mention, Reading reading, EntityType type) {
    this.mention = mention;
    this.reading = reading;
    this.type = type;
  }

  Mention mention() {
    return mention;
  }

  /** What its surface may be read as. */
  Reading reading() {
    return reading;
  }

  /** What it is taken for. */
  EntityType type() {
    return type;
  }

  /** Takes it for something else. */
  void become(EntityType type) {
    this.type = type;
  }

  /** Takes all of a group for something else. */
  static void become(List<Typed> group, EntityType type) {
    for (Typed typed : group) {
      typed.become(type);
    }
  }
}
