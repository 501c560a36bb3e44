/**
 * Finds the names of an article: what the model finds in each sentence, set right by rules on the
 * article as a whole. Knows of the model the decoder, its names and its lexicon; the model knows
 * nothing of the rules.
 */
@NullMarked
package org.rollcall.names.rules;

import org.jspecify.annotations.NullMarked;
