package org.rollcall.names.rules;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rollcall.names.decode.Tagged;
import org.rollcall.names.lexicon.Lexicon;
import org.rollcall.names.lexicon.Shape;

/**
 * Lets an article correct single decisions about types: a name typed one way in most places is one
 * type; a bare surname is what its full name is, a company's short name what the company is, and an
 * acronym in brackets what it stands for; "Arva Trust" and "Arva River" are what their last word
 * says.
 */
final class ArticleEvidence {
  private static final String PERSON = "person";
  private static final String PLACE = "place";
  private static final String ORGANISATION = "organisation";

  /** A longer name speaks for its short form with this share of its own weight. */
  private static final double LONGER_NAME_SHARE = 0.7;

  /** A dateline's city, country, month and day are not more tokens than this. */
  private static final int LONGEST_DATELINE = 12;

  private static final Set<String> BEHIND_AGENCY = Set.of("-", "–", "—", ":", "--");

  private final List<String[]> sentences;
  private final Lexicon lexicon;
  private final Map<String, Map<String, Double>> votes = new HashMap<>();
  private final Map<String, String> settled = new HashMap<>();

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
    settled.clear();
    for (Tagged name : tagged) {
      vote(name.form(sentences), name.label(), name.probability());
      Optional<String> type = HeadWords.typeOf(sentences.get(name.sentence()), name);
      if (type.isPresent()) {
        settled.put(name.form(sentences), type.get());
      }
      if (isDateline(name)) {
        settled.put(name.form(sentences), PLACE);
      } else if (isAgency(name)) {
        settled.put(name.form(sentences), ORGANISATION);
      }
    }
    shareVotesOfAcronyms(tagged);
    voteForShortForms(tagged);
    List<Tagged> result = new ArrayList<>(tagged.size());
    for (Tagged name : tagged) {
      result.add(name.withLabel(label(name.form(sentences))));
    }
    return result;
  }

  /**
   * "OSLO, May 3 (Orion News) -": a city in capitals at the start is where the story was written.
   */
  private boolean isDateline(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    return name.start() == 0
        && name.length() == 1
        && tokens.length > 1
        && (tokens[1].equals(",") || tokens[1].equals("("))
        && Shape.isAllCaps(tokens[0])
        && isPlace(tokens[0]);
  }

  /** "OSLO, May 3 (Orion News) -": who stands in brackets before the dash wrote the story. */
  private boolean isAgency(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    return name.start() > 1
        && name.start() < LONGEST_DATELINE
        && name.end() + 1 < tokens.length
        && tokens[name.start() - 1].equals("(")
        && tokens[name.end()].equals(")")
        && BEHIND_AGENCY.contains(tokens[name.end() + 1])
        && Arrays.stream(tokens, 0, name.start()).anyMatch(t -> Character.isDigit(t.charAt(0)));
  }

  /** "Arva River Trust (ART)": both forms have the votes of both. */
  private void shareVotesOfAcronyms(List<Tagged> tagged) {
    for (int i = 1; i < tagged.size(); i++) {
      Tagged longName = tagged.get(i - 1);
      Tagged acronym = tagged.get(i);
      if (isAcronymBehind(longName, acronym)) {
        String longForm = longName.form(sentences);
        String shortForm = acronym.form(sentences);
        Map<String, Double> both = requireNonNull(votes.get(longForm));
        Map<String, Double> own = votes.put(shortForm, both);
        if (own != null && own != both) { // the pair may stand there twice
          own.forEach((label, weight) -> both.merge(label, weight, Double::sum));
        }
        if (settled.containsKey(longForm)) {
          settled.put(shortForm, settled.get(longForm));
        }
      }
    }
  }

  private boolean isAcronymBehind(Tagged longName, Tagged acronym) {
    String[] tokens = sentences.get(acronym.sentence());
    return longName.sentence() == acronym.sentence()
        && longName.length() > 1
        && acronym.length() == 1
        && longName.end() + 1 == acronym.start()
        && tokens[longName.end()].equals("(")
        && acronym.end() < tokens.length
        && tokens[acronym.end()].equals(")")
        && Shape.isAllCaps(tokens[acronym.start()])
        && tokens[acronym.start()].charAt(0) == tokens[longName.start()].charAt(0);
  }

  /** A longer name votes for the bare word that it may be called by. */
  private void voteForShortForms(List<Tagged> tagged) {
    Set<String> peoplesWords = new HashSet<>();
    for (Tagged name : tagged) {
      if (name.length() > 1 && name.label().equals(PERSON)) {
        peoplesWords.addAll(List.of(name.form(sentences).split(" ")));
      }
    }
    for (Tagged name : tagged) {
      String[] tokens = sentences.get(name.sentence());
      String shortForm =
          switch (name.length() > 1 ? name.label() : "") {
            case PERSON -> tokens[name.end() - 1];
            case ORGANISATION -> isPlace(tokens[name.start()]) ? "" : tokens[name.start()];
            default -> "";
          };
      String first = tokens[name.start()];
      if (isCompany(name)) {
        settled.putIfAbsent(name.withEnd(name.end() - 1).form(sentences), ORGANISATION);
        if (!peoplesWords.contains(first)) {
          settled.putIfAbsent(first, ORGANISATION);
        }
      } else if (votes.containsKey(shortForm)
          && (name.label().equals(PERSON) || !peoplesWords.contains(first))) {
        // "Holt Cabinet" beside "Mira Holt" is hers, and says nothing of "Holt".
        vote(shortForm, name.label(), LONGER_NAME_SHARE * name.probability());
      }
    }
  }

  /** "Halvorsen Mills Ltd" makes all of Halvorsen, "Oslo Mills Ltd" not all of Oslo. */
  private boolean isCompany(Tagged name) {
    String[] tokens = sentences.get(name.sentence());
    return name.length() > 1
        && label(name.form(sentences)).equals(ORGANISATION)
        && HeadWords.isLegalForm(tokens[name.end() - 1])
        && !isPlace(tokens[name.start()]);
  }

  /** "Oslo" is not the bank for the "Oslo Savings Bank" beside it; "Halvorsen" may be. */
  private boolean isPlace(String word) {
    int places = Lexicon.CITY | Lexicon.COUNTRY | Lexicon.REGION;
    return (lexicon.of(Lexicon.key(word)).gazetteer() & places) != 0;
  }

  private void vote(String form, String label, double weight) {
    votes.computeIfAbsent(form, f -> new TreeMap<>()).merge(label, weight, Double::sum);
  }

  /** Its label; every form that stands in the article has votes. */
  private String label(String form) {
    String best = settled.get(form);
    if (best == null) {
      double most = 0;
      for (Map.Entry<String, Double> vote : requireNonNull(votes.get(form)).entrySet()) {
        if (best == null || vote.getValue() > most) {
          best = vote.getKey();
          most = vote.getValue();
        }
      }
    }
    return requireNonNull(best);
  }
}
