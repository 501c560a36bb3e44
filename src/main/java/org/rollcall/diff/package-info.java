/**
 * Compares two tables of entities, row by row: finds the row that a row was before, and what
 * changed in it. Knows tables as they were written and read, in {@code model}, and nothing of
 * formats.
 */
@NullMarked
package org.rollcall.diff;

import org.jspecify.annotations.NullMarked;
