package org.rollcall.model;

/**
 * Two names that a rule would have joined and a veto kept apart.
 *
 * @param name one surface
 * @param other the other surface
 * @param rule the rule that proposed to join them
 * @param veto what kept them apart, such as {@code kinship}
 */
public record NearMiss(String name, String other, String rule, String veto) {}
