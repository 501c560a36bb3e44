package org.rollcall.merge;

import java.util.HashMap;
import java.util.Map;

/**
 * The readings of the surfaces that came last, as most names of an article were in one before. Two
 * generations of them are kept: when the young one is full, the old one is dropped. For one thread.
 */
final class Readings {
  private static final int MOST = 2_000;

  private Map<String, Reading> young = new HashMap<>();
  private Map<String, Reading> old = new HashMap<>();

  /** The readings of a surface. */
  Reading of(String surface) {
    Reading reading = young.get(surface);
    if (reading == null) {
      reading = old.get(surface);
      if (reading == null) {
        reading = new Reading(surface);
      }
      keep(surface, reading);
    }
    return reading;
  }

  private void keep(String surface, Reading reading) {
    if (young.size() == MOST) {
      old = young;
      young = new HashMap<>();
    }
    young.put(surface, reading);
  }
}
