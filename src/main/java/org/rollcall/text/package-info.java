/**
 * Cuts an article into sentences and tokens, each a span of its text. One of the two packages that
 * know OpenNLP: of its sentence model only the file is used.
 */
package org.rollcall.text;
