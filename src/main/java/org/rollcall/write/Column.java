package org.rollcall.write;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its heading, and its key in JSON
 * @param cell takes the cell from a row
 * @param <R> the rows
 */
record Column<R>(String name, Function<R, Cell> cell) {}
