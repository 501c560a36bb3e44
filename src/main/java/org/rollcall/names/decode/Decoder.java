package org.rollcall.names.decode;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rollcall.names.features.ArticleScorer;
import org.rollcall.names.features.Weights;

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
  private final ArticleScorer scorer;
  private final GrainSearch search;
  private final BeamSearch rounded;

  /**
   * A decoder.
   *
   * @param outcomes the decisions
   * @param beam how many readings of a sentence are kept beside each other, 1 or more
   * @param scorer which scores them
   */
  public Decoder(Outcomes outcomes, int beam, ArticleScorer scorer) {
    this.outcomes = outcomes;
    this.size = outcomes.size();
    this.scorer = scorer;
    this.search = new GrainSearch(outcomes, beam);
    this.rounded = new BeamSearch(outcomes, beam);
  }

  /** The names of an article's sentences, in order. */
  public List<Tagged> tag(List<String[]> sentences) {
    scorer.startArticle(sentences);
    List<Tagged> names = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      tag(s, sentences.get(s).length, names);
    }
    return names;
  }

  private void tag(int sentence, int length, List<Tagged> names) {
    int[] scores = scorer.scores(sentence);
    int[] decided = best(length, scores);
    if (decided == null) {
      decided = search.best(length, scores);
    }
    if (decided == null) {
      decided = rounded.best(scorer.probabilities(sentence));
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
