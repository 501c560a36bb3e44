package org.rollcall.merge;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.NearMiss;

/** What is shown of the clusters when all merging is done: names, possible others, near misses. */
final class Names {
  /** What is shown of one cluster. */
  private static final class Shown {
    final String name;
    @Nullable TreeSet<String> possible; // null while there are none, as most have none
    @Nullable TreeSet<NearMiss> apart;

    Shown(String name) {
      this.name = name;
    }
  }

  private final Clusters clusters;
  private final Shown[] shown; // by the order of the clusters

  Names(Clusters clusters, List<Cluster> all, UserNames user) {
    this.clusters = clusters;
    shown = new Shown[clusters.forms()];
    for (Cluster cluster : all) {
      String given = user.nameOf(cluster).orElse(null);
      shown[cluster.order()] = new Shown(given == null ? CanonicalName.of(cluster) : given);
    }
    for (Edge edge : clusters.possible()) {
      addPossible(edge.from(), edge.to());
      addApart(new Clusters.Refusal(edge, new Objection(Veto.UNDECIDED)));
    }
    for (Clusters.Refusal refusal : clusters.refusals()) {
      addApart(refusal);
    }
  }

  /** Notes that two forms may be one entity. */
  void addPossible(Form a, Form b) {
    Cluster one = clusters.of(a);
    Cluster other = clusters.of(b);
    if (one != other) {
      addPossible(one, of(other));
      addPossible(other, of(one));
    }
  }

  private void addPossible(Cluster cluster, String name) {
    Shown of = shown[cluster.order()];
    if (of.possible == null) {
      of.possible = new TreeSet<>();
    }
    of.possible.add(name);
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
    Shown of = shown[cluster.order()];
    if (of.apart == null) {
      of.apart = new TreeSet<>(Names::order);
    }
    of.apart.add(miss);
  }

  private static int order(NearMiss a, NearMiss b) {
    int order = a.name().compareTo(b.name());
    order = order == 0 ? a.other().compareTo(b.other()) : order;
    order = order == 0 ? a.rule().compareTo(b.rule()) : order;
    order = order == 0 ? a.veto().compareTo(b.veto()) : order;
    return order == 0 ? a.evidence().compareTo(b.evidence()) : order;
  }

  String of(Cluster cluster) {
    return shown[cluster.order()].name;
  }

  List<String> possible(Cluster cluster) {
    TreeSet<String> possible = shown[cluster.order()].possible;
    return possible == null ? List.of() : List.copyOf(possible);
  }

  List<NearMiss> apart(Cluster cluster) {
    TreeSet<NearMiss> apart = shown[cluster.order()].apart;
    return apart == null ? List.of() : List.copyOf(apart);
  }
}
