/**
 * Takes the text of articles out of web pages and Markdown; only this package knows their parsers.
 */
@NullMarked
package org.rollcall.read.markup;

import org.jspecify.annotations.NullMarked;
