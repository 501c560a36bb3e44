package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Entity;
import org.rollcall.model.NearMiss;

/** Turns the clusters of the corpus into its entities. */
final class CorpusResult {
  private record Weighed(Entity entity, int mentions) {}

  private final Clusters clusters;
  private final CorpusForms corpus;
  private final List<Cluster> all;
  private final Names names;

  CorpusResult(Clusters clusters, CorpusForms corpus, UserNames user) {
    this.clusters = clusters;
    this.corpus = corpus;
    this.all = clusters.all();
    this.names = new Names(clusters, all, user);
    for (Map.Entry<Form, Units> units : corpus.units().entrySet()) {
      keep(units.getKey(), units.getValue());
    }
  }

  /** What an article could not decide, the corpus leaves open too. */
  private void keep(Form form, Units units) {
    Set<String> possible = new HashSet<>();
    for (Unit unit : units) {
      if (!unit.isOpen()) {
        continue;
      }
      ArticleEntity entity = unit.entity();
      possible.addAll(entity.possible());
      for (NearMiss miss : entity.apart()) {
        names.addApart(clusters.of(form), miss);
      }
    }
    for (String other : possible) {
      corpus.form(form.type(), other).ifPresent(found -> names.addPossible(form, found));
    }
  }

  /** The entities in the order of the table. */
  List<Entity> entities() {
    Weighed[] weighed = new Weighed[all.size()];
    for (int i = 0; i < weighed.length; i++) {
      weighed[i] = entity(all.get(i));
    }
    Arrays.parallelSort(weighed, CorpusResult::inTable);
    List<Entity> entities = new ArrayList<>(weighed.length);
    for (Weighed one : weighed) {
      entities.add(one.entity());
    }
    return entities;
  }

  private static int inTable(Weighed a, Weighed b) {
    Entity one = a.entity();
    Entity other = b.entity();
    int order = one.type().compareTo(other.type());
    order = order == 0 ? Integer.compare(b.mentions(), a.mentions()) : order;
    order = order == 0 ? one.name().compareTo(other.name()) : order;
    return order == 0
        ? one.parts().get(0).article().compareTo(other.parts().get(0).article())
        : order;
  }

  private Weighed entity(Cluster cluster) {
    Parts parts = new Parts(cluster.forms(), corpus.units()::get, clusters.trees()::edge);
    Entity entity =
        new Entity(
            cluster.type(),
            names.of(cluster),
            parts,
            names.possible(cluster),
            names.apart(cluster));
    return new Weighed(entity, parts.mentions());
  }
}
