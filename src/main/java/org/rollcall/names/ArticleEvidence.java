package org.rollcall.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Lets an article correct single decisions: a name typed one way in most places is one type, a bare
 * surname is what its full name is, and a name found in most places is found in all.
 */
final class ArticleEvidence {
  /** A surname's full name speaks for it with this share of its own weight. */
  private static final double FULL_NAME_SHARE = 0.7;

  /** A name is added where it was missed if at least this share of its places was found… */
  private static final double FOUND_SHARE = 0.5;

  /** …and these were this sure in the mean. */
  private static final double SURE = 0.8;

  private final List<String[]> sentences;
  private final Lexicon lexicon;

  private ArticleEvidence(List<String[]> sentences, Lexicon lexicon) {
    this.sentences = sentences;
    this.lexicon = lexicon;
  }

  /**
   * The names of an article after all of it has been heard.
   *
   * @param sentences the article's tokens
   * @param tagged what the tagger found, in order
   */
  static List<Tagged> apply(List<String[]> sentences, List<Tagged> tagged, Lexicon lexicon) {
    ArticleEvidence evidence = new ArticleEvidence(sentences, lexicon);
    List<Tagged> typed = evidence.settleLabels(tagged);
    return evidence.addMissed(typed);
  }

  private String form(Tagged name) {
    return String.join(
        " ", List.of(sentences.get(name.sentence())).subList(name.start(), name.end()));
  }

  private List<Tagged> settleLabels(List<Tagged> tagged) {
    Map<String, Map<String, Double>> votes = new HashMap<>();
    for (Tagged name : tagged) {
      vote(votes, form(name), name.label(), name.probability());
    }
    for (Tagged name : tagged) {
      if (name.label().equals("person") && name.length() > 1) {
        String[] tokens = sentences.get(name.sentence());
        String surname = tokens[name.end() - 1];
        if (votes.containsKey(surname)) {
          vote(votes, surname, "person", FULL_NAME_SHARE * name.probability());
        }
      }
    }
    return tagged.stream().map(name -> name.withLabel(winner(votes.get(form(name))))).toList();
  }

  private static void vote(
      Map<String, Map<String, Double>> votes, String form, String label, double weight) {
    votes.computeIfAbsent(form, f -> new TreeMap<>()).merge(label, weight, Double::sum);
  }

  private static String winner(Map<String, Double> votes) {
    return votes.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private List<Tagged> addMissed(List<Tagged> tagged) {
    Map<String, List<Tagged>> byForm = new HashMap<>();
    Map<String, List<String>> formsByFirst = new HashMap<>();
    for (Tagged name : tagged) {
      byForm.computeIfAbsent(form(name), f -> new ArrayList<>()).add(name);
    }
    Map<String, List<Tagged>> missed = new HashMap<>();
    Set<Long> taken = new HashSet<>();
    for (Tagged name : tagged) {
      for (int i = name.start(); i < name.end(); i++) {
        taken.add(((long) name.sentence() << 32) | i);
      }
    }
    byForm.keySet().stream()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(f -> f))
        .forEach(
            form ->
                formsByFirst
                    .computeIfAbsent(form.split(" ", 2)[0], f -> new ArrayList<>())
                    .add(form));
    for (int s = 0; s < sentences.size(); s++) {
      String[] tokens = sentences.get(s);
      for (int i = 0; i < tokens.length; i++) {
        for (String form : formsByFirst.getOrDefault(tokens[i], List.of())) {
          String[] words = form.split(" ");
          if (free(taken, tokens, s, i, words)) {
            missed
                .computeIfAbsent(form, f -> new ArrayList<>())
                .add(new Tagged(s, i, i + words.length, "", 0));
            for (int k = i; k < i + words.length; k++) {
              taken.add(((long) s << 32) | k);
            }
            break;
          }
        }
      }
    }
    List<Tagged> result = new ArrayList<>(tagged);
    missed.forEach(
        (form, places) -> {
          List<Tagged> found = byForm.get(form);
          double sure = found.stream().mapToDouble(Tagged::probability).average().orElse(0);
          boolean most = found.size() >= FOUND_SHARE * (found.size() + places.size());
          for (Tagged place : places) {
            if (most && sure >= SURE && mayStart(place)) {
              result.add(place.withLabel(found.get(0).label()));
            }
          }
        });
    result.sort(Comparator.comparingInt(Tagged::sentence).thenComparingInt(Tagged::start));
    return result;
  }

  /** A capital at a sentence's start tells nothing of a word that is mostly written small. */
  private boolean mayStart(Tagged place) {
    String first = sentences.get(place.sentence())[place.start()];
    String lower = lexicon.of(Lexicon.key(first)).caseClass();
    return Shape.isCapitalised(first) && (lower.isEmpty() || lower.compareTo("c") < 0);
  }

  private static boolean free(Set<Long> taken, String[] tokens, int s, int i, String[] words) {
    if (i + words.length > tokens.length) {
      return false;
    }
    for (int k = 0; k < words.length; k++) {
      if (!tokens[i + k].equals(words[k]) || taken.contains(((long) s << 32) | (i + k))) {
        return false;
      }
    }
    return true;
  }
}
