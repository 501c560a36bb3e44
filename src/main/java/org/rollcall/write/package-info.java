/**
 * Writes rows in each format, and lays results down whole or not at all. Knows the rows of {@code
 * table} and {@code diff}, and no stage that made them; only here are workbooks known.
 */
@NullMarked
package org.rollcall.write;

import org.jspecify.annotations.NullMarked;
