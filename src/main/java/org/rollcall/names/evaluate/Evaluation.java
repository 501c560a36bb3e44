package org.rollcall.names.evaluate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rollcall.model.Article;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;
import org.rollcall.names.corpus.AnnotatedText;
import org.rollcall.names.corpus.AnnotatedText.Name;

/**
 * Scores found names against marked ones, in whole texts. Exactly right is the same span with the
 * same type; right by overlap is a pair of one marked and one found name of the same type that
 * share a character.
 */
public final class Evaluation {
  /** The types that are scored; peoples and other names are marked and learnt, but never found. */
  static final List<String> TYPES = List.of("person", "place", "organisation");

  /** The row of found names that meet no marked one, and the column of the contrary. */
  static final String NOTHING = "nothing";

  private final int maxErrors;
  private final Map<String, Score> exact = new LinkedHashMap<>();
  private final Map<String, Score> overlap = new LinkedHashMap<>();
  private final Map<String, Map<String, Integer>> confusion = new TreeMap<>();
  private final List<NameError> errors = new ArrayList<>();
  private int errorCount;

  private Evaluation(int maxErrors) {
    this.maxErrors = maxErrors;
    for (String type : TYPES) {
      exact.put(type, Score.NONE);
      overlap.put(type, Score.NONE);
    }
  }

  /**
   * Scores texts.
   *
   * @param segmenter cuts texts exactly as at run time
   * @param recogniser finds names
   * @param maxErrors how many errors to keep, 0 or more
   */
  public static Evaluation of(
      List<AnnotatedText> texts,
      Function<Article, Document> segmenter,
      Function<Document, List<Mention>> recogniser,
      int maxErrors) {
    Evaluation evaluation = new Evaluation(maxErrors);
    for (AnnotatedText text : texts) {
      Document document = segmenter.apply(new Article(text.id(), text.text()));
      List<Name> found =
          recogniser.apply(document).stream()
              .map(mention -> new Name(mention.span(), mention.type().label()))
              .sorted(Comparator.comparing(Name::span))
              .toList();
      for (Alignment.Pair pair : Alignment.of(text.names(), found)) {
        evaluation.count(pair);
        evaluation.keepError(text, document, pair);
      }
    }
    return evaluation;
  }

  private void count(Alignment.Pair pair) {
    int right = pair.sameLabel() ? 1 : 0;
    int same = pair.sameLabel() && pair.sameSpan() ? 1 : 0;
    String marked = pair.marked().map(Name::label).orElse(NOTHING);
    String found = pair.found().map(Name::label).orElse(NOTHING);
    // A right pair counts once as found and once as marked, both times with its type.
    add(marked, new Score(same, 0, 1), new Score(right, 0, 1));
    add(found, new Score(0, 1, 0), new Score(0, 1, 0));
    confusion.computeIfAbsent(marked, m -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  private void add(String type, Score exactly, Score overlapping) {
    exact.computeIfPresent(type, (t, score) -> score.plus(exactly));
    overlap.computeIfPresent(type, (t, score) -> score.plus(overlapping));
  }

  private void keepError(AnnotatedText text, Document document, Alignment.Pair pair) {
    boolean right = pair.sameLabel() && pair.sameSpan();
    boolean rightlyPassedOver =
        pair.found().isEmpty() && !TYPES.contains(pair.marked().orElseThrow().label());
    if (!right && !rightlyPassedOver && errorCount++ < maxErrors) {
      errors.add(NameError.of(text, document, pair));
    }
  }

  /** Scores a type, in the order of the table; right is the same span and type. */
  public Map<String, Score> exact() {
    return exact;
  }

  /** Scores a type, in the order of the table; right is the same type and an overlap. */
  public Map<String, Score> overlap() {
    return overlap;
  }

  /** The sum over all types. */
  public static Score total(Map<String, Score> scores) {
    return scores.values().stream().reduce(Score.NONE, Score::plus);
  }

  /**
   * How often a label was marked where another was found.
   *
   * @param marked a label, or {@value #NOTHING}; so is {@code found}
   */
  int confused(String marked, String found) {
    return Optional.ofNullable(confusion.get(marked)).map(row -> row.get(found)).orElse(0);
  }

  /** The first errors in the order of the texts, as many as were asked for. */
  public List<NameError> errors() {
    return List.copyOf(errors);
  }

  /** How many errors there are in all. */
  public int errorCount() {
    return errorCount;
  }
}
