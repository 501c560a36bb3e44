package org.rollcall.model;

import java.util.Objects;

/**
 * A mention with the rule that put it into its entity.
 *
 * @param mention the name as it stands
 * @param rule the merging rule's name as the column {@code rule} shows it, such as {@code
 *     bare-surname}
 * @param to the surface that the rule joined this one to; empty for the first mention of an entity
 * @param strength how sure the rule is, above 0 and at most 1
 * @param count how many mentions of this surface it stands for, 1 or more
 */
public record LinkedMention(Mention mention, String rule, String to, double strength, int count) {
  public LinkedMention {
    Objects.requireNonNull(mention);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(to);
  }

  /** One mention. */
  public LinkedMention(Mention mention, String rule, String to, double strength) {
    this(mention, rule, to, strength, 1);
  }

  /** A mention that was joined to nothing, with full strength. */
  public LinkedMention(Mention mention, String rule) {
    this(mention, rule, "", 1);
  }
}
