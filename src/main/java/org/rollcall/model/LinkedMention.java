package org.rollcall.model;

/**
 * A mention with the rule that put it into its entity.
 *
 * @param mention the name as it stands
 * @param rule the merging rule's name as the column {@code rule} shows it, such as {@code
 *     bare-surname}
 */
public record LinkedMention(Mention mention, String rule) {}
