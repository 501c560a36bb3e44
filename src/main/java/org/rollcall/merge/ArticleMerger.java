package org.rollcall.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rollcall.model.Aliases;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Document;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/** Merges the name variants of one article. Immutable and thread-safe. */
public final class ArticleMerger {
  private final UserNames user;

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
    Map<Mention, EntityType> types = new Typing(document, mentions, user).types();
    ArticleForms forms = ArticleForms.of(types);
    Kinship kinship = new Kinship(document, forms.people());
    Clusters clusters = new Clusters(forms.mentions().keySet(), (a, b) -> veto(kinship, a, b));
    user.join(clusters, forms.mentions().keySet());
    new BracketRules(document.text(), clusters, forms.mentions()).join();
    new Introductions(document, clusters, forms.mentions()).join();
    new PersonRules(clusters, forms.ofType(EntityType.PERSON)).join();
    new OrganisationRules(clusters, forms.ofType(EntityType.ORGANISATION)).join();
    new PlaceRules(clusters, forms.ofType(EntityType.PLACE)).join();
    return new ArticleResult(document.text(), clusters, forms, user).entities();
  }

  private Optional<Objection> veto(Kinship kinship, Form a, Form b) {
    return user.apart(a, b) ? Optional.of(new Objection(Veto.APART)) : kinship.between(a, b);
  }
}
