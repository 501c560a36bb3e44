package org.rollcall.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;

/** Joins names that the text itself equates: "also known as" and abbreviations in brackets. */
final class TextRules {
  private static final int FARTHEST = 60;

  private record Named(Form form, Mention mention) {}

  private final String text;
  private final Clusters clusters;
  private final List<Named> named = new ArrayList<>();

  TextRules(String text, Clusters clusters, Map<Form, List<Mention>> forms) {
    this.text = text;
    this.clusters = clusters;
    forms.forEach((form, all) -> all.forEach(m -> named.add(new Named(form, m))));
    named.sort((a, b) -> a.mention().span().compareTo(b.mention().span()));
  }

  /** Looks at each two names that follow one another. */
  void join() {
    for (int i = 0; i + 1 < named.size(); i++) {
      Named left = named.get(i);
      Named right = named.get(i + 1);
      String between = between(left.mention(), right.mention());
      if (left.form().type() == right.form().type() && between.length() <= FARTHEST) {
        joinBracket(left, right, between);
        joinKnownAs(left, right, between);
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

  private void joinKnownAs(Named left, Named right, String between) {
    if (between.indexOf('\n') >= 0) {
      return;
    }
    List<String> words = Letters.words(between.replace("a.k.a.", "aka"));
    int known = knownAs(words);
    if (known >= 0 && words.subList(0, known).stream().allMatch(Words.ALSO::contains)) {
      clusters.join(right.form(), left.form(), Rule.ALSO_KNOWN_AS);
    } else if (words.isEmpty() && isBreak(between) && isBehindKnownAs(left.mention())) {
      clusters.join(left.form(), right.form(), Rule.ALSO_KNOWN_AS);
    }
  }

  private static boolean isBreak(String between) {
    String mark = between.strip();
    return mark.equals(",") || mark.equals("-") || mark.equals("\u2013") || mark.equals("\u2014");
  }

  /** "known as the Iron Lady - Maria Lopez": the name behind is the one that is meant. */
  private boolean isBehindKnownAs(Mention mention) {
    int start = mention.span().start();
    List<String> words = Letters.words(text.substring(Math.max(0, start - FARTHEST), start));
    return knownAs(words) >= 0;
  }

  /** Where "known as", "alias" or "née" stands at the end of these words; -1 if it doesn't. */
  private static int knownAs(List<String> words) {
    int last = words.size() - 1;
    if (last > 0 && Words.ARTICLES.contains(words.get(last))) {
      last--;
    }
    if (last > 0 && words.get(last).equals("as") && words.get(last - 1).equals("known")) {
      return last - 1;
    }
    return last >= 0 && Words.KNOWN.contains(words.get(last)) ? last : -1;
  }

  private String between(Mention left, Mention right) {
    int end = left.span().end();
    return text.substring(end, Math.max(end, right.span().start()));
  }
}
