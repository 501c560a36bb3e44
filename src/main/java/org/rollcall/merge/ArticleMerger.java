package org.rollcall.merge;

import java.util.List;
import java.util.Optional;
import org.rollcall.model.Aliases;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/** Merges the name variants of an article, one article after the other. For one thread. */
public final class ArticleMerger {
  private final UserNames user;
  private final Readings readings = new Readings();

  /** Merges by the built-in rules alone. */
  public ArticleMerger() {
    this(Aliases.NONE);
  }

  /**
   * Merges by the user's rows first.
   *
   * @param aliases what the user says of names
   */
  public ArticleMerger(Aliases aliases) {
    user = new UserNames(aliases);
  }

  /**
   * The entities of an article in the order of their first mention.
   *
   * @param document the article with its sentences
   * @param mentions its names in the order of the text, none overlapping
   */
  public List<ArticleEntity> merge(Document document, List<Mention> mentions) {
    String text = document.text();
    ArticleForms forms = new ArticleForms(new Typing(text, mentions, readings, user).mentions());
    List<Form> people = forms.ofType(EntityType.PERSON);
    Kinship kinship = new Kinship(document, people, forms.people());
    Clusters clusters = new Clusters(forms.all(), (a, b) -> veto(kinship, a, b));
    user.join(clusters, forms.all());
    new BracketRules(text, clusters, forms.named()).join();
    new Introductions(document, clusters, forms.named()).join();
    new PersonRules(clusters, people).join();
    new OrganisationRules(clusters, forms.ofType(EntityType.ORGANISATION)).join();
    new PlaceRules(clusters, forms.ofType(EntityType.PLACE)).join();
    return new ArticleResult(text, clusters, forms, user).entities();
  }

  private Optional<Objection> veto(Kinship kinship, Form a, Form b) {
    return user.apart(a, b) ? Optional.of(new Objection(Veto.APART)) : kinship.between(a, b);
  }
}
