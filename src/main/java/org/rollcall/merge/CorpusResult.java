package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Entity;
import org.rollcall.model.NearMiss;

/** Turns the clusters of the corpus into its entities. */
final class CorpusResult {
  private static final Comparator<Entity> ORDER =
      Comparator.comparing(Entity::type)
          .thenComparing(Comparator.comparingInt(CorpusResult::mentions).reversed())
          .thenComparing(Entity::name)
          .thenComparing(entity -> entity.parts().get(0).article());

  private final Clusters clusters;
  private final CorpusForms corpus;
  private final Names names;

  CorpusResult(Clusters clusters, CorpusForms corpus, UserNames user) {
    this.clusters = clusters;
    this.corpus = corpus;
    this.names = new Names(clusters, user);
    corpus.units().forEach((form, units) -> units.forEach(unit -> keep(form, unit)));
  }

  /** What an article could not decide, the corpus leaves open too. */
  private void keep(Form form, CorpusForms.Unit unit) {
    for (String other : unit.entity().possible()) {
      corpus.form(form.type(), other).ifPresent(found -> names.addPossible(form, found));
    }
    for (NearMiss miss : unit.entity().apart()) {
      names.addApart(clusters.of(form), miss);
    }
  }

  /** The entities in the order of the table. */
  List<Entity> entities() {
    Entity[] entities = clusters.all().stream().map(this::entity).toArray(Entity[]::new);
    Arrays.parallelSort(entities, ORDER);
    return List.of(entities);
  }

  private static int mentions(Entity entity) {
    return entity.parts().stream().mapToInt(part -> part.entity().weight()).sum();
  }

  private Entity entity(Cluster cluster) {
    List<Entity.Part> parts = new ArrayList<>();
    for (Form form : cluster.forms()) {
      Optional<Edge> edge = clusters.edge(form);
      for (CorpusForms.Unit unit : corpus.units().get(form)) {
        Rule rule = edge.map(Edge::rule).orElse(Rule.SAME_FORM);
        String to = edge.map(Edge::to).orElse(form).surface();
        parts.add(new Entity.Part(unit.id(), unit.entity(), rule.label(), to));
      }
    }
    parts.sort(Comparator.comparing(Entity.Part::article));
    Entity.Part first = parts.get(0);
    if (first.rule().equals(Rule.SAME_FORM.label())) {
      parts.set(0, new Entity.Part(first.article(), first.entity(), Rule.FIRST.label()));
    }
    return new Entity(
        cluster.type(), names.of(cluster), parts, names.possible(cluster), names.apart(cluster));
  }
}
