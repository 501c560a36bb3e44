/**
 * Makes a name model from annotated text, by a recipe; the same recipe and text, the same bytes.
 * Owns all that only training needs, such as gazetteers, word classes and the trainer; knows the
 * model, the rules and annotated text.
 */
@NullMarked
package org.rollcall.names.train;

import org.jspecify.annotations.NullMarked;
