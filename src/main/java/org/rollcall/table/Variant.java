package org.rollcall.table;

/**
 * A way in which an entity is written.
 *
 * @param text as written, its white space collapsed
 * @param mentions how often, at least 1
 */
public record Variant(String text, int mentions) {}
