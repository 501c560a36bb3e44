/**
 * Cuts an article into sentences and tokens, each a span of its text. One of the two packages that
 * know OpenNLP: of its sentence model only the file is used.
 */
@NullMarked
package org.rollcall.text;

import org.jspecify.annotations.NullMarked;
