package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Forms by blocking key: only forms that share a key are compared. Keys are kept as hashes of 64
 * bits in flat tables, 24 bytes a key and 8 an entry, for corpora of a million names; among ten
 * million keys two meet by chance once in three hundred thousand corpora.
 */
final class Index {
  private static final int EMPTY = -1;
  private static final int MOST_AT_FIRST = 1024; // not every form has a key

  /** What an index has before it is first asked, as most never are. */
  private static final long[] NO_HASHES = {};

  private static final int[] NO_PLACES = {};
  private static final Form[] NO_FORMS = {};

  private final Collection<Form> forms;
  private final Function<Form, ? extends Collection<String>> keys;
  private boolean filled;
  private long[] hashes = NO_HASHES;
  private int[] first = NO_PLACES;
  private int[] last = NO_PLACES;
  private int used;
  private Form[] entries = NO_FORMS;
  private int[] next = NO_PLACES;
  private int size;

  /**
   * An index that is filled when it is first asked.
   *
   * @param keys the blocking keys of a form, any number
   */
  Index(Collection<Form> forms, Function<Form, ? extends Collection<String>> keys) {
    this.forms = forms;
    this.keys = keys;
  }

  /**
   * An index that {@link #firstOf} fills.
   *
   * @param forms about how many are to come, 0 or more
   */
  Index(int forms) {
    this(List.of(), form -> List.of());
    makeRoom(forms);
  }

  private void makeRoom(int forms) {
    int slots = Math.max(16, 4 * Integer.highestOneBit(Math.min(forms, MOST_AT_FIRST)));
    hashes = new long[slots];
    first = empty(slots);
    last = new int[slots];
    entries = new Form[slots / 2];
    next = new int[slots / 2];
    filled = true;
  }

  private void fill() {
    makeRoom(forms.size());
    for (Form form : forms) {
      for (String key : keys.apply(form)) {
        add(hash(key), form);
      }
    }
  }

  /** The forms with a key, in their order. */
  List<Form> get(String key) {
    List<Form> block = new ArrayList<>();
    for (int entry = firstEntry(key); entry != EMPTY; entry = next[entry]) {
      block.add(entries[entry]);
    }
    return block;
  }

  /** The forms that have one of the keys, each once, without {@code form}. */
  Collection<Form> near(Form form, Collection<String> keys) {
    Set<Form> near = new LinkedHashSet<>();
    for (String key : keys) {
      near.addAll(get(key));
    }
    near.remove(form);
    return near;
  }

  /**
   * As {@link #near}, in their order, but none if they are more than {@code most}: so many tell
   * nothing, and are not all looked at.
   */
  Collection<Form> few(Form form, Collection<String> keys, int most) {
    Set<Form> few = new TreeSet<>();
    for (String key : keys) {
      for (int entry = firstEntry(key); entry != EMPTY; entry = next[entry]) {
        few.add(entries[entry]);
        if (few.size() > most + 1) {
          return List.of();
        }
      }
    }
    few.remove(form);
    return few;
  }

  private int firstEntry(String key) {
    if (!filled) {
      fill();
    }
    return first[slot(hash(key))];
  }

  /** The first form with a key; it is {@code form}, and added, if there is none yet. */
  Form firstOf(String key, Form form) {
    long hash = hash(key);
    int slot = slot(hash);
    if (first[slot] != EMPTY) {
      return entries[first[slot]];
    }
    add(hash, form);
    return form;
  }

  private void add(long hash, Form form) {
    if (2 * used >= hashes.length) {
      grow();
    }
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
    }
    int slot = slot(hash);
    if (first[slot] == EMPTY) {
      hashes[slot] = hash;
      first[slot] = size;
      used++;
    } else if (entries[last[slot]].equals(form)) {
      return;
    } else {
      next[last[slot]] = size;
    }
    last[slot] = size;
    entries[size] = form;
    next[size++] = EMPTY;
  }

  private void grow() {
    long[] oldHashes = hashes;
    int[] oldFirst = first;
    int[] oldLast = last;
    hashes = new long[2 * oldHashes.length];
    first = empty(hashes.length);
    last = new int[hashes.length];
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldFirst[i] != EMPTY) {
        int slot = slot(oldHashes[i]);
        hashes[slot] = oldHashes[i];
        first[slot] = oldFirst[i];
        last[slot] = oldLast[i];
      }
    }
  }

  /** Where a hash is, or would be put. */
  private int slot(long hash) {
    int slot = (int) hash & hashes.length - 1;
    while (first[slot] != EMPTY && hashes[slot] != hash) {
      slot = slot + 1 & hashes.length - 1;
    }
    return slot;
  }

  private static int[] empty(int length) {
    int[] empty = new int[length];
    Arrays.fill(empty, EMPTY);
    return empty;
  }

  /** FNV-1a over UTF-16 units, its bits mixed by the end of MurmurHash3. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    return hash ^ hash >>> 33;
  }
}
