package org.rollcall.merge;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Entity;
import org.rollcall.model.NearMiss;

/** Turns the clusters of the corpus into its entities. */
final class CorpusResult {
  private record Weighed(Entity entity, int mentions) {}

  private static final Comparator<Weighed> ORDER =
      Comparator.comparing((Weighed weighed) -> weighed.entity().type())
          .thenComparing(Comparator.comparingInt(Weighed::mentions).reversed())
          .thenComparing(weighed -> weighed.entity().name())
          .thenComparing(weighed -> weighed.entity().parts().get(0).article());

  private final Clusters clusters;
  private final CorpusForms corpus;
  private final List<Cluster> all;
  private final Names names;

  CorpusResult(Clusters clusters, CorpusForms corpus, UserNames user) {
    this.clusters = clusters;
    this.corpus = corpus;
    this.all = clusters.all();
    this.names = new Names(clusters, all, user);
    corpus.units().forEach(this::keep);
  }

  /** What an article could not decide, the corpus leaves open too. */
  private void keep(Form form, Units units) {
    Set<String> possible = new HashSet<>();
    for (Unit unit : units) {
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
    Weighed[] entities = all.stream().map(this::entity).toArray(Weighed[]::new);
    Arrays.parallelSort(entities, ORDER);
    return Arrays.stream(entities).map(Weighed::entity).toList();
  }

  private Weighed entity(Cluster cluster) {
    Parts parts = new Parts(cluster.forms(), corpus.units()::get, clusters::edge);
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
