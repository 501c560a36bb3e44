package org.rollcall.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.EntityType;
import org.rollcall.model.LinkedMention;
import org.rollcall.model.Mention;
import org.rollcall.model.Profile;

/** Turns the clusters of one article into its entities. */
final class ArticleResult {
  private final Clusters clusters;
  private final List<Cluster> all;
  private final ArticleForms forms;
  private final Names names;
  private final Profiles profiles;

  ArticleResult(String text, Clusters clusters, ArticleForms forms, UserNames user) {
    this.clusters = clusters;
    this.all = clusters.all();
    this.forms = forms;
    this.names = new Names(clusters, all, user);
    this.profiles = new Profiles(text, forms.named());
  }

  /** The entities in the order of their first mentions. */
  List<ArticleEntity> entities() {
    List<ArticleEntity> entities = new ArrayList<>(all.size());
    for (Cluster cluster : all) {
      entities.add(entity(cluster));
    }
    return entities;
  }

  private ArticleEntity entity(Cluster cluster) {
    Form first = Collections.min(cluster.forms());
    clusters.trees().root(first);
    List<LinkedMention> linked = new ArrayList<>();
    for (Form form : cluster.forms()) {
      Edge edge = clusters.trees().edge(form).orElse(null);
      for (Mention mention : forms.mentions(form)) {
        linked.add(edge == null ? linkToFirst(mention, first) : link(mention, edge));
      }
    }
    if (cluster.forms().size() > 1) { // of one form they are in order
      linked.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
    }
    boolean person = cluster.type() == EntityType.PERSON && !cluster.naming().isEmpty();
    return new ArticleEntity(
        cluster.type(),
        names.of(cluster),
        linked,
        names.possible(cluster),
        names.apart(cluster),
        person ? profiles.of(linked) : Profile.NONE);
  }

  private static LinkedMention link(Mention mention, Edge edge) {
    Rule rule = edge.rule();
    return new LinkedMention(mention, rule.label(), edge.to().surface(), rule.strength());
  }

  private LinkedMention linkToFirst(Mention mention, Form form) {
    Mention first = forms.mentions(form).get(0);
    if (mention.equals(first)) {
      return new LinkedMention(mention, Rule.FIRST.label());
    }
    boolean glued =
        form.type() == EntityType.PERSON
            && !mention.text().equals(first.text())
            && Glued.isGlued(mention.text()) != Glued.isGlued(first.text());
    Rule rule = glued ? Rule.GLUED : Rule.SAME_FORM;
    return new LinkedMention(mention, rule.label(), first.text(), rule.strength());
  }
}
