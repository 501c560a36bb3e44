package org.rollcall.table;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Optional;
import org.rollcall.model.Quantity;

/** Numbers that are one row, each made when it is asked for. */
final class EqualNumbers extends AbstractList<Occurrence> {
  private static final int FIELDS = 3; // article, start, and what is written

  private final Ledger ledger;
  private int[] fields = new int[FIELDS]; // most numbers are written once
  private int size;

  EqualNumbers(Ledger ledger) {
    this.ledger = ledger;
  }

  void add(int article, int start, int quantity) {
    int at = FIELDS * size++;
    if (at == fields.length) {
      fields = Arrays.copyOf(fields, at + FIELDS * (size >> 1) + FIELDS);
    }
    fields[at] = article;
    fields[at + 1] = start;
    fields[at + 2] = quantity;
  }

  /**
   * Brings them into the order of their articles; in an article they are in the order of the text.
   *
   * @param ranks the rank of each article
   */
  void sort(int[] ranks) {
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = (long) ranks[fields[FIELDS * i]] << 32 | i;
    }
    Arrays.sort(order);
    int[] sorted = new int[FIELDS * size];
    for (int i = 0; i < size; i++) {
      System.arraycopy(fields, FIELDS * (int) order[i], sorted, FIELDS * i, FIELDS);
    }
    fields = sorted;
  }

  @Override
  public Occurrence get(int index) {
    int at = FIELDS * index;
    Quantity number = ledger.quantity(fields[at + 2], fields[at + 1]);
    return new Occurrence(
        ledger.article(fields[at]),
        number.span(),
        number.text(),
        Optional.empty(),
        Optional.of(number));
  }

  @Override
  public int size() {
    return size;
  }
}
