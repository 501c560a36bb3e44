package org.rollcall.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lets an article correct single decisions about types: a name typed one way in most places is one
 * type, a bare surname is what its full name is, and a company's short name is a company.
 */
final class ArticleEvidence {
  private static final String PERSON = "person";
  private static final String ORGANISATION = "organisation";

  /** A longer name speaks for its short form with this share of its own weight. */
  private static final double LONGER_NAME_SHARE = 0.7;

  private final List<String[]> sentences;
  private final Lexicon lexicon;
  private final Map<String, Map<String, Double>> votes = new HashMap<>();

  /**
   * @param sentences the article's tokens
   * @param lexicon the model's lexicon
   */
  ArticleEvidence(List<String[]> sentences, Lexicon lexicon) {
    this.sentences = sentences;
    this.lexicon = lexicon;
  }

  /** The names, each with the label that the article as a whole gives it. */
  List<Tagged> settle(List<Tagged> tagged) {
    votes.clear();
    for (Tagged name : tagged) {
      vote(name.form(sentences), name.label(), name.probability());
    }
    for (Tagged name : tagged) {
      if (name.length() > 1) {
        voteForShortForm(name);
      }
    }
    List<Tagged> settled = new ArrayList<>(tagged.size());
    for (Tagged name : tagged) {
      settled.add(name.withLabel(winner(name.form(sentences))));
    }
    return settled;
  }

  private void voteForShortForm(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    String shortForm =
        switch (name.label()) {
          case PERSON -> tokens[name.end() - 1];
          case ORGANISATION -> isPlace(tokens[name.start()]) ? "" : tokens[name.start()];
          default -> "";
        };
    if (votes.containsKey(shortForm)) {
      vote(shortForm, name.label(), LONGER_NAME_SHARE * name.probability());
    }
  }

  /** "Oslo" is not the bank for the "Oslo Savings Bank" beside it; "Halvorsen" may be. */
  private boolean isPlace(String word) {
    int places = Lexicon.CITY | Lexicon.COUNTRY | Lexicon.REGION;
    return (lexicon.of(Lexicon.key(word)).gazetteer() & places) != 0;
  }

  private void vote(String form, String label, double weight) {
    votes.computeIfAbsent(form, f -> new TreeMap<>()).merge(label, weight, Double::sum);
  }

  private String winner(String form) {
    return votes.get(form).entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }
}
