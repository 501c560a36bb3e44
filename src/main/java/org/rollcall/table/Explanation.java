package org.rollcall.table;

import java.util.List;
import java.util.Optional;
import org.rollcall.model.NearMiss;

/**
 * Why an entity is what it is.
 *
 * @param row the entity
 * @param mentions its mentions by article, then by place
 * @param apart the names that might have been joined to it, with what kept them apart
 */
public record Explanation(EntityRow row, List<Reason> mentions, List<NearMiss> apart) {
  public Explanation {
    mentions = List.copyOf(mentions);
    apart = List.copyOf(apart);
  }

  /**
   * Why a mention is in its entity.
   *
   * @param article the article's id
   * @param place where it stands
   * @param text exactly the slice of the article
   * @param rule the rule that joined it
   * @param to the name that it was joined to; empty if it was joined to nothing
   * @param toPlace where that name is first mentioned in the same article; empty if it was found in
   *     others
   * @param strength how sure the rule is, above 0 and at most 1; 1 where the articles were joined
   */
  public record Reason(
      String article,
      Place place,
      String text,
      String rule,
      String to,
      Optional<Place> toPlace,
      double strength) {}
}
