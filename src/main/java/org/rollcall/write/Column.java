package org.rollcall.write;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its heading, and its key in JSON
 * @param numeric whether its cells are counts, decimals, dates and durations, which stand on the
 *     right and never are words of an article
 * @param cell takes the cell from a row
 * @param <R> the rows
 */
record Column<R>(String name, boolean numeric, Function<R, Cell> cell) {
  /** A column of words. */
  Column(String name, Function<R, Cell> cell) {
    this(name, false, cell);
  }

  /** The cell on one line. */
  String flat(R row) {
    return cell.apply(row).flat();
  }
}
