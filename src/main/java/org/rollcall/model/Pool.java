package org.rollcall.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Equal values once, by numbers from 0: what many articles say is kept for all of them. It costs
 * about twelve bytes a value beside the value itself.
 *
 * @param <T> values with {@code equals} and {@code hashCode}
 */
public final class Pool<T> {
  private static final int EMPTY = -1;

  private final List<T> values = new ArrayList<>();
  private int[] slots = empty(64);

  /** The number of a value; a new one if it is new. */
  public int id(T value) {
    int slot = slot(value);
    if (slots[slot] != EMPTY) {
      return slots[slot];
    }
    slots[slot] = values.size();
    values.add(value);
    if (2 * values.size() > slots.length) {
      slots = empty(2 * slots.length);
      for (int id = 0; id < values.size(); id++) {
        slots[slot(values.get(id))] = id;
      }
    }
    return values.size() - 1;
  }

  /** The one value that all equal ones stand for. */
  public T one(T value) {
    return values.get(id(value));
  }

  /** The value of a number that {@link #id} gave. */
  public T get(int id) {
    return values.get(id);
  }

  /** How many values there are. */
  public int size() {
    return values.size();
  }

  private int slot(T value) {
    int hash = value.hashCode() * 0x9E3779B9;
    int slot = (hash ^ hash >>> 16) & slots.length - 1;
    while (slots[slot] != EMPTY && !values.get(slots[slot]).equals(value)) {
      slot = slot + 1 & slots.length - 1;
    }
    return slot;
  }

  private static int[] empty(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, EMPTY);
    return slots;
  }
}
