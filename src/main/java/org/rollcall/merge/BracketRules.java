package org.rollcall.merge;

import java.util.List;
import java.util.Map;
import org.rollcall.merge.Introductions.Named;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/** Joins abbreviations in brackets to the names they stand beside. */
final class BracketRules {
  private static final int FARTHEST = 60;

  private final String text;
  private final Clusters clusters;
  private final List<Named> named;

  BracketRules(String text, Clusters clusters, Map<Form, List<Mention>> forms) {
    this.text = text;
    this.clusters = clusters;
    this.named = Introductions.inOrder(forms);
  }

  /** Looks at each two names that follow one another. */
  void join() {
    for (int i = 0; i + 1 < named.size(); i++) {
      Named left = named.get(i);
      Named right = named.get(i + 1);
      String between = between(left.mention(), right.mention());
      if (left.form().type() == right.form().type() && between.length() <= FARTHEST) {
        joinBracket(left, right, between);
      }
    }
  }

  private void joinBracket(Named left, Named right, String between) {
    if (left.form().type() == EntityType.PERSON || !isBracketed(text, between, right.mention())) {
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
    String open = between.strip();
    String behind =
        text.substring(inside.span().end(), Math.min(text.length(), inside.span().end() + 3))
            .strip();
    return (open.equals("(") || open.equals("(\"") || open.equals("[") || open.equals("\" ("))
        && (behind.startsWith(")") || behind.startsWith("\")") || behind.startsWith("]"));
  }

  private String between(Mention left, Mention right) {
    int end = left.span().end();
    return text.substring(end, Math.max(end, right.span().start()));
  }
}
