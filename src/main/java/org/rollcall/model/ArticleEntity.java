package org.rollcall.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All mentions of one person, place or organisation in one article.
 *
 * @param type the final type, by the article's evidence; single mentions may have been tagged
 *     otherwise
 * @param name the fullest form in use in this article, without titles
 * @param mentions in the order of the text, at least one
 * @param possible names of this article's other entities that may be the same, undecided by the
 *     text
 * @param apart the pairs of names that a veto kept out of this entity
 * @param profile what the article says of a person
 */
public record ArticleEntity(
    EntityType type,
    String name,
    List<LinkedMention> mentions,
    List<String> possible,
    List<NearMiss> apart,
    Profile profile) {
  public ArticleEntity {
    mentions = List.copyOf(mentions);
    possible = List.copyOf(possible);
    apart = List.copyOf(apart);
  }

  /** How often the article names it. */
  public int weight() {
    int weight = 0;
    for (LinkedMention linked : mentions) {
      weight += linked.count();
    }
    return weight;
  }

  /**
   * The same with one mention for all that are written alike, the first of them, and without near
   * misses: enough for a table of entities.
   */
  public ArticleEntity condensed() {
    if (mentions.size() == 1) {
      return new ArticleEntity(type, name, mentions, possible, List.of(), profile);
    }
    Map<String, LinkedMention> firsts = new LinkedHashMap<>();
    for (LinkedMention linked : mentions) {
      firsts.merge(linked.mention().text(), linked, ArticleEntity::counted);
    }
    List<LinkedMention> few = List.copyOf(firsts.values());
    return new ArticleEntity(type, name, few, possible, List.of(), profile);
  }

  private static LinkedMention counted(LinkedMention first, LinkedMention next) {
    int count = first.count() + next.count();
    return new LinkedMention(first.mention(), first.rule(), first.to(), first.strength(), count);
  }

  /** An entity without near misses. */
  public ArticleEntity(
      EntityType type, String name, List<LinkedMention> mentions, List<String> possible) {
    this(type, name, mentions, possible, List.of(), Profile.NONE);
  }
}
