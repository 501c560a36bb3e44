/**
 * Reads numbers by one deterministic grammar over tokens: values, ranges, bounds, units, dates, and
 * what is counted. All its words stand in {@code grammar.tsv}. Its time is linear in the text.
 */
@NullMarked
package org.rollcall.numbers;

import org.jspecify.annotations.NullMarked;
