package org.rollcall.names.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions to learn from, in flat arrays: features as numbers, the right outcome, the weight. Ids
 * are given in the order of first appearance, so the same input gives the same model.
 */
final class EventSet {
  private final Map<String, Integer> featureIds = new HashMap<>();
  private final List<String> features = new ArrayList<>();
  private final Map<String, Integer> outcomeIds = new HashMap<>();
  private final List<String> outcomes = new ArrayList<>();
  private int[] featureOf = new int[1 << 20];
  private int[] startOf = new int[1 << 16];
  private int[] outcomeOf = new int[1 << 16];
  private float[] weightOf = new float[1 << 16];
  private int size;
  private boolean complete;

  /**
   * Adds one decision.
   *
   * @throws IllegalStateException after {@link #dropRare}: the features' names are forgotten then
   */
  void add(String[] context, String outcome, double weight) {
    if (complete) {
      throw new IllegalStateException("rare features were dropped, so the set is complete");
    }
    if (size + 1 >= startOf.length) {
      startOf = Arrays.copyOf(startOf, 2 * startOf.length);
      outcomeOf = Arrays.copyOf(outcomeOf, 2 * outcomeOf.length);
      weightOf = Arrays.copyOf(weightOf, 2 * weightOf.length);
    }
    int at = startOf[size];
    if (at + context.length > featureOf.length) {
      featureOf = Arrays.copyOf(featureOf, featureOf.length + featureOf.length / 2);
    }
    for (String feature : context) {
      featureOf[at++] = id(feature, featureIds, features);
    }
    outcomeOf[size] = id(outcome, outcomeIds, outcomes);
    weightOf[size] = (float) weight;
    startOf[++size] = at;
  }

  private static int id(String name, Map<String, Integer> ids, List<String> names) {
    Integer known = ids.get(name);
    if (known != null) {
      return known;
    }
    ids.put(name, names.size());
    names.add(name);
    return names.size() - 1;
  }

  /** Drops the features that stand in fewer than {@code cutoff} events, and completes the set. */
  void dropRare(int cutoff) {
    int[] counts = counts();
    int[] newIds = new int[features.size()];
    List<String> kept = new ArrayList<>();
    for (int f = 0; f < newIds.length; f++) {
      newIds[f] = counts[f] < cutoff ? -1 : kept.size();
      if (newIds[f] >= 0) {
        kept.add(features.get(f));
      }
    }
    int to = 0;
    int from = 0;
    for (int e = 0; e < size; e++) {
      for (int end = startOf[e + 1]; from < end; from++) {
        int id = newIds[featureOf[from]];
        if (id >= 0) {
          featureOf[to++] = id;
        }
      }
      startOf[e + 1] = to;
    }
    features.clear();
    features.addAll(kept);
    featureIds.clear(); // the largest part of the memory
    complete = true;
  }

  /** In how many events each feature stands. */
  int[] counts() {
    int[] counts = new int[features.size()];
    for (int i = 0; i < startOf[size]; i++) {
      counts[featureOf[i]]++;
    }
    return counts;
  }

  int size() {
    return size;
  }

  int start(int event) {
    return startOf[event];
  }

  int end(int event) {
    return startOf[event + 1];
  }

  int[] featureArray() {
    return featureOf;
  }

  int outcome(int event) {
    return outcomeOf[event];
  }

  float weight(int event) {
    return weightOf[event];
  }

  List<String> features() {
    return features;
  }

  List<String> outcomes() {
    return outcomes;
  }
}
