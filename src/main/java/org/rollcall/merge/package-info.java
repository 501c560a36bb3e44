/**
 * Brings the variants of a name together, first in each article, then over the corpus.
 *
 * <p>Surfaces with one normal form are a form; rules join forms by edges, each with its rule and
 * its two surfaces; one function draws every edge and checks the vetoes against the whole of both
 * sides. What the text does not decide is noted as possible and left apart. Rules compare only
 * forms that share a blocking key, so the work grows about linearly with the number of names.
 *
 * <p>Results depend on neither the order of the articles nor the locale.
 */
@NullMarked
package org.rollcall.merge;

import org.jspecify.annotations.NullMarked;
