package org.rollcall.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names that OpenNLP's {@code NameFinderME} finds with the same model, exactly, without
 * its strings: features are hashes, weights whole numbers, and what depends on one word alone is
 * summed up once a word. Belongs to one thread.
 *
 * <p>No feature depends on decisions, so the best decision of each token by itself is known at
 * once. Where these may follow each other, and none has an equal, no search can find a better row:
 * each is better by a grain at least, and the roundings of OpenNLP's sums are a millionth of that.
 * Elsewhere {@link GrainSearch} looks for the best row, and where a rounding may decide, the sums
 * are made again as OpenNLP makes them, and searched as it does.
 */
public final class Decoder {
  private final Outcomes outcomes;
  private final int size;
  private final Scorer scorer;
  private final GrainSearch search;
  private final BeamSearch rounded;
  private final Words types;

  /** A decoder over a shared model. */
  public Decoder(NameModel model) {
    outcomes = model.outcomes();
    size = outcomes.size();
    scorer = new Scorer(model.weights(), size);
    search = new GrainSearch(outcomes, model.beam());
    rounded = new BeamSearch(outcomes, model.beam());
    types = new Words(model.lexicon());
  }

  /** The names of an article's sentences, in order. */
  public List<Tagged> tag(List<String[]> sentences) {
    List<Word[]> words = new ArrayList<>(sentences.size());
    for (String[] tokens : sentences) {
      words.add(types.of(tokens));
    }
    ArticleContext article = new ArticleContext(words);
    List<Tagged> names = new ArrayList<>();
    for (int s = 0; s < words.size(); s++) {
      tag(s, words.get(s), article, names);
    }
    return names;
  }

  private void tag(int sentence, Word[] words, ArticleContext article, List<Tagged> names) {
    SentenceFeatures sentenceFeatures =
        new SentenceFeatures(words, article.runs(sentence), article.of(words));
    int[] scores = scorer.scores(words, sentenceFeatures, article);
    int[] decided = best(words.length, scores);
    if (decided == null) {
      decided = search.best(words.length, scores);
    }
    if (decided == null) {
      decided = rounded.best(scorer.probabilities(words.length, sentenceFeatures));
    }
    for (Outcomes.Name name : outcomes.names(decided)) {
      double sure = probability(name.start(), name.end(), decided, scores);
      names.add(new Tagged(sentence, name.start(), name.end(), name.type(), sure));
    }
  }

  /** The best decision of each token; null where two are equal, or can't follow each other. */
  private int @Nullable [] best(int length, int[] scores) {
    int[] decided = new int[length];
    int before = Outcomes.NONE;
    for (int i = 0; i < length; i++) {
      int from = i * size;
      int best = 0;
      boolean tie = false;
      for (int o = 1; o < size; o++) {
        int score = scores[from + o];
        int most = scores[from + best];
        if (score > most) {
          best = o;
          tie = false;
        } else if (score == most) {
          tie = true;
        }
      }
      if (tie || !outcomes.follows(before, best)) {
        return null;
      }
      decided[i] = best;
      before = best;
    }
    return decided;
  }

  /** Mean probability of the decisions on some tokens. */
  private double probability(int start, int end, int[] decided, int[] scores) {
    double sum = 0;
    for (int i = start; i < end; i++) {
      double all = 0;
      for (int o = 0; o < size; o++) {
        all += Math.exp((scores[i * size + o] - scores[i * size + decided[i]]) * Weights.GRAIN);
      }
      sum += 1 / all;
    }
    return sum / (end - start);
  }
}
