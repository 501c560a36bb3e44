/**
 * Measures a name model on annotated text: aligns what was found with what was marked, counts, and
 * tells. Knows annotated text, but no model: what finds the names is handed in as a function.
 */
@NullMarked
package org.rollcall.names.evaluate;

import org.jspecify.annotations.NullMarked;
