package org.rollcall.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.NearMiss;

/** Turns the clusters of one article into its entities. */
final class ArticleResult {
  private final Clusters clusters;
  private final ArticleForms forms;
  private final Map<Cluster, String> names = new LinkedHashMap<>();
  private final Map<Cluster, TreeSet<String>> possible = new LinkedHashMap<>();
  private final Map<Cluster, List<NearMiss>> apart = new LinkedHashMap<>();

  ArticleResult(Clusters clusters, ArticleForms forms, UserNames user) {
    this.clusters = clusters;
    this.forms = forms;
    for (Cluster cluster : clusters.all()) {
      names.put(cluster, user.nameOf(cluster).orElseGet(() -> canonical(cluster)));
      possible.put(cluster, new TreeSet<>());
      apart.put(cluster, new ArrayList<>());
    }
    for (Edge edge : clusters.possible()) {
      Cluster from = clusters.of(edge.from());
      Cluster to = clusters.of(edge.to());
      possible.get(from).add(names.get(to));
      possible.get(to).add(names.get(from));
    }
    for (Clusters.Refusal refusal : clusters.refusals()) {
      NearMiss miss = miss(refusal);
      apart.get(clusters.of(refusal.edge().from())).add(miss);
      apart.get(clusters.of(refusal.edge().to())).add(miss);
    }
  }

  private static String canonical(Cluster cluster) {
    return CanonicalName.of(cluster.type(), cluster.naming(), cluster.forms());
  }

  private static NearMiss miss(Clusters.Refusal refusal) {
    Edge edge = refusal.edge();
    return new NearMiss(
        edge.from().surface(), edge.to().surface(), edge.rule().label(), refusal.veto().label());
  }

  /** The entities in the order of their first mentions. */
  List<ArticleEntity> entities() {
    return names.keySet().stream().map(this::entity).toList();
  }

  private ArticleEntity entity(Cluster cluster) {
    Form first = cluster.forms().stream().sorted().findFirst().orElseThrow();
    clusters.root(first);
    List<LinkedMention> linked = new ArrayList<>();
    for (Form form : cluster.forms()) {
      Optional<Edge> edge = clusters.edge(form);
      for (Mention mention : forms.mentions().get(form)) {
        linked.add(edge.map(e -> link(mention, e)).orElseGet(() -> linkToFirst(mention, first)));
      }
    }
    linked.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
    possible.get(cluster).remove(names.get(cluster));
    return new ArticleEntity(
        cluster.type(),
        names.get(cluster),
        linked,
        List.copyOf(possible.get(cluster)),
        apart.get(cluster).stream().distinct().toList());
  }

  private static LinkedMention link(Mention mention, Edge edge) {
    Rule rule = edge.rule();
    return new LinkedMention(mention, rule.label(), edge.to().surface(), rule.strength());
  }

  private LinkedMention linkToFirst(Mention mention, Form form) {
    Mention first = forms.mentions().get(form).get(0);
    if (mention.equals(first)) {
      return new LinkedMention(mention, Rule.FIRST.label());
    }
    boolean glued =
        PersonNameParser.isGlued(mention.text()) != PersonNameParser.isGlued(first.text());
    Rule rule = glued ? Rule.GLUED : Rule.SAME_FORM;
    return new LinkedMention(mention, rule.label(), first.text(), rule.strength());
  }
}
