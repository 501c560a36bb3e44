/** Annotated text: its formats, and annotations that stand apart from the text. */
package org.rollcall.names.corpus;
