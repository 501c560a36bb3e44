/**
 * Finds the inputs, decodes them and hands out articles; every trouble is told and the rest is
 * read. Reads the files that guide the program, too: names, paths, earlier tables. Knows no stage,
 * only the values of {@code model}; web pages and Markdown are left to {@code markup}.
 */
@NullMarked
package org.rollcall.read;

import org.jspecify.annotations.NullMarked;
