/**
 * Makes the report: one HTML page that holds the table, the articles and how they belong together.
 * Owns the page, its scripts and the words that explain rules and vetoes; knows the rows of {@code
 * table}. Nothing that an article says becomes part of the page's code.
 */
@NullMarked
package org.rollcall.report;

import org.jspecify.annotations.NullMarked;
