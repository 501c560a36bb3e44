/**
 * Takes the text of articles out of web pages and Markdown; only this package knows their parsers.
 */
package org.rollcall.read.markup;
