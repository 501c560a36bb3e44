/**
 * Annotated text: its formats, and annotations that stand apart from the text. Knows the values of
 * {@code model} alone, and no name model.
 */
@NullMarked
package org.rollcall.names.corpus;

import org.jspecify.annotations.NullMarked;
