package org.rollcall.merge;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.rollcall.model.NearMiss;

/** What is shown of the clusters when all merging is done: names, possible others, near misses. */
final class Names {
  private static final Comparator<NearMiss> ORDER =
      Comparator.comparing(NearMiss::name)
          .thenComparing(NearMiss::other)
          .thenComparing(NearMiss::rule)
          .thenComparing(NearMiss::veto)
          .thenComparing(NearMiss::evidence);

  private final Clusters clusters;
  private final Map<Cluster, String> names = new HashMap<>();
  private final Map<Cluster, TreeSet<String>> possible = new HashMap<>();
  private final Map<Cluster, TreeSet<NearMiss>> apart = new HashMap<>();

  Names(Clusters clusters, UserNames user) {
    this.clusters = clusters;
    for (Cluster cluster : clusters.all()) {
      names.put(cluster, user.nameOf(cluster).orElseGet(() -> CanonicalName.of(cluster)));
    }
    for (Edge edge : clusters.possible()) {
      addPossible(edge.from(), edge.to());
      addApart(new Clusters.Refusal(edge, new Objection(Veto.UNDECIDED)));
    }
    clusters.refusals().forEach(this::addApart);
  }

  /** Notes that two forms may be one entity. */
  void addPossible(Form a, Form b) {
    Cluster one = clusters.of(a);
    Cluster other = clusters.of(b);
    if (one != other) {
      possible.computeIfAbsent(one, c -> new TreeSet<>()).add(names.get(other));
      possible.computeIfAbsent(other, c -> new TreeSet<>()).add(names.get(one));
    }
  }

  private void addApart(Clusters.Refusal refusal) {
    Edge edge = refusal.edge();
    NearMiss miss =
        new NearMiss(
            edge.from().surface(),
            edge.to().surface(),
            edge.rule().label(),
            refusal.objection().veto().label(),
            refusal.objection().evidence());
    addApart(clusters.of(edge.from()), miss);
    addApart(clusters.of(edge.to()), miss);
  }

  /** Notes a pair of names that a veto kept apart. */
  void addApart(Cluster cluster, NearMiss miss) {
    apart.computeIfAbsent(cluster, c -> new TreeSet<>(ORDER)).add(miss);
  }

  String of(Cluster cluster) {
    return names.get(cluster);
  }

  List<String> possible(Cluster cluster) {
    return List.copyOf(possible.getOrDefault(cluster, new TreeSet<>()));
  }

  List<NearMiss> apart(Cluster cluster) {
    return apart.containsKey(cluster) ? List.copyOf(apart.get(cluster)) : List.of();
  }
}
