package org.rollcall.spark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/**
 * Hands on what a function makes of all rows with one key, of rows that are sorted by the key in
 * their first column. Only the rows of one key are in memory.
 */
final class ByKey implements Iterator<Row> {
  private final Iterator<Row> sorted;
  private final Function<List<Row>, List<Row>> function;
  private final Queue<Row> made = new ArrayDeque<>();
  private @Nullable Row next;

  ByKey(Iterator<Row> sorted, Function<List<Row>, List<Row>> function) {
    this.sorted = sorted;
    this.function = function;
    next = sorted.hasNext() ? sorted.next() : null;
  }

  @Override
  public boolean hasNext() {
    while (made.isEmpty() && next != null) {
      made.addAll(function.apply(group(next)));
    }
    return !made.isEmpty();
  }

  private List<Row> group(Row first) {
    List<Row> group = new ArrayList<>();
    Row row = first;
    do {
      group.add(row);
      row = sorted.hasNext() ? sorted.next() : null;
    } while (row != null && row.get(0).equals(first.get(0)));
    next = row;
    return group;
  }

  @Override
  public Row next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return made.remove();
  }
}
