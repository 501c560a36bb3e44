/**
 * Makes a name model from annotated text, by a recipe; the same recipe and text, the same bytes.
 */
package org.rollcall.names.train;
