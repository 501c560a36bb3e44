package org.rollcall.model;

import java.util.Objects;

/**
 * Two names that a rule would have joined and a veto kept apart.
 *
 * @param name one surface
 * @param other the other surface
 * @param rule the rule that proposed to join them
 * @param veto what kept them apart, such as {@code kinship}; {@code undecided} where the text says
 *     too little
 * @param evidence what the veto rests on: the words of the text, an article's id; empty if the
 *     names say it themselves
 */
public record NearMiss(String name, String other, String rule, String veto, String evidence) {
  public NearMiss {
    Objects.requireNonNull(name);
    Objects.requireNonNull(other);
    Objects.requireNonNull(rule);
    Objects.requireNonNull(veto);
    Objects.requireNonNull(evidence);
  }

  /** Two names that keep themselves apart. */
  public NearMiss(String name, String other, String rule, String veto) {
    this(name, other, rule, veto, "");
  }
}
