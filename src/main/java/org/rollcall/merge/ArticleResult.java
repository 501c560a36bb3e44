package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Profile;

/** Turns the clusters of one article into its entities. */
final class ArticleResult {
  private final Clusters clusters;
  private final ArticleForms forms;
  private final Names names;

  private final Profiles profiles;

  ArticleResult(String text, Clusters clusters, ArticleForms forms, UserNames user) {
    this.clusters = clusters;
    this.forms = forms;
    this.names = new Names(clusters, user);
    this.profiles = new Profiles(text, forms.inOrder());
  }

  /** The entities in the order of their first mentions. */
  List<ArticleEntity> entities() {
    return clusters.all().stream().map(this::entity).toList();
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
    Profile profile = cluster.naming().isEmpty() ? Profile.NONE : profiles.of(linked);
    return new ArticleEntity(
        cluster.type(),
        names.of(cluster),
        linked,
        names.possible(cluster),
        names.apart(cluster),
        cluster.type() == EntityType.PERSON ? profile : Profile.NONE);
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
        form.type() == EntityType.PERSON
            && Glued.isGlued(mention.text()) != Glued.isGlued(first.text());
    Rule rule = glued ? Rule.GLUED : Rule.SAME_FORM;
    return new LinkedMention(mention, rule.label(), first.text(), rule.strength());
  }
}
