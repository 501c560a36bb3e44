/** Measures a name model on annotated text. */
package org.rollcall.names.evaluate;
