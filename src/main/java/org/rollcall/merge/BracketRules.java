package org.rollcall.merge;

import java.util.List;
import org.rollcall.model.Mention;

/** Joins abbreviations in brackets to the names they stand beside. */
final class BracketRules {
  private static final int FARTHEST = 60;

  private final String text;
  private final Clusters clusters;
  private final List<Named> named;

  /**
   * @param named all mentions in the order of the text
   */
  BracketRules(String text, Clusters clusters, List<Named> named) {
    this.text = text;
    this.clusters = clusters;
    this.named = named;
  }

  /** Looks at each two names that follow one another. */
  void join() {
    for (int i = 0; i + 1 < named.size(); i++) {
      Named left = named.get(i);
      Named right = named.get(i + 1);
      boolean near = right.start() - left.end() <= FARTHEST;
      if (near && !left.isPerson() && left.form().type() == right.form().type()) {
        joinBracket(left, right, between(left, right));
      }
    }
  }

  private void joinBracket(Named left, Named right, String between) {
    if (!isBracketed(text, between, right.mention())) {
      return;
    }
    OrganisationName first = OrganisationName.of(left.mention().text());
    OrganisationName second = OrganisationName.of(right.mention().text());
    if (second.acronym() && OrganisationNames.spells(second.key(), first)) {
      clusters.join(right.form(), left.form(), Rule.BRACKET_ACRONYM);
    } else if (first.acronym() && OrganisationNames.spells(first.key(), second)) {
      clusters.join(left.form(), right.form(), Rule.BRACKET_ACRONYM);
    }
  }

  /** Whether a mention stands in brackets of its own behind {@code between}. */
  static boolean isBracketed(String text, String between, Mention inside) {
    int end = inside.span().end();
    String open = Quotes.without(between);
    String behind = Quotes.without(text.substring(end, Math.min(text.length(), end + 3)));
    return (open.equals("(") || open.equals("["))
        && (behind.startsWith(")") || behind.startsWith("]"));
  }

  private String between(Named left, Named right) {
    return text.substring(left.end(), Math.max(left.end(), right.start()));
  }
}
