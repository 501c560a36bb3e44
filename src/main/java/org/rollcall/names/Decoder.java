package org.rollcall.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
final class Decoder {
  /** Words before and behind a token that are summed up once a word type. */
  private static final int WINDOW = WordFeatures.WINDOW;

  /** What a word tells at each distance, and that there is none. */
  private static final int DISTANCES = 2 * WINDOW + 1;

  /** To the token before a word, the word behind it is told of; to itself, to the one behind. */
  private static final ArticleFeatures[] PLACES = {
    ArticleFeatures.BEHIND, ArticleFeatures.HERE, ArticleFeatures.BEFORE
  };

  private final Outcomes outcomes;
  private final int size;
  private final Weights weights;
  private final GrainSearch search;
  private final BeamSearch rounded;
  private final Words types;
  private final SumCache shapes = new SumCache(1 << 12);
  private final SumCache pairs = new SumCache(1 << 13);
  private final int[] edges;
  private final int[] always;
  private final GrainSums sums;
  private final double prior;

  Decoder(NameModel model) {
    outcomes = model.outcomes();
    size = outcomes.size();
    weights = model.weights();
    search = new GrainSearch(outcomes, model.beam());
    rounded = new BeamSearch(outcomes, model.beam());
    types = new Words(model.lexicon());
    sums = new GrainSums(weights);
    edges = new int[DISTANCES * size];
    for (int d = -WINDOW; d <= WINDOW; d++) {
      WordFeatures.addEdge(sums.into(edges, (d + WINDOW) * size), d);
    }
    always = new int[size];
    WordFeatures.addAlways(sums.into(always, 0));
    prior = StrictMath.log(1.0 / size);
  }

  /** Adds features' weights to exact sums. */
  private static final class GrainSums extends FeatureHashes {
    private final Weights weights;
    private int[] sums;
    private int from;

    GrainSums(Weights weights) {
      this.weights = weights;
    }

    GrainSums into(int[] target, int start) {
      sums = target;
      from = start;
      return this;
    }

    @Override
    void add(long hash) {
      weights.addTo(hash, sums, from);
    }
  }

  /** Adds features' weights to sums in the order, and with the roundings, of OpenNLP. */
  private static final class RoundedSums extends FeatureHashes {
    private final Weights weights;
    private final double[] sums;

    RoundedSums(Weights weights, double[] sums) {
      this.weights = weights;
      this.sums = sums;
    }

    @Override
    void add(long hash) {
      weights.addTo(hash, sums);
    }
  }

  /** The names of an article's sentences, in order. */
  List<Tagged> tag(List<String[]> sentences) {
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
    SentenceFeatures features = new SentenceFeatures(words, article.of(words));
    int[] scores = new int[words.length * size];
    for (int i = 0; i < words.length; i++) {
      addWords(words, i, scores);
      add(shapeSums(features, i), 0, scores, i * size);
      features.addJoint(sums.into(scores, i * size), i);
    }
    for (int i = 1; i < words.length; i++) {
      int[] pair = sums(words[i - 1], words[i]);
      add(pair, 0, scores, (i - 1) * size);
      add(pair, size, scores, i * size);
    }
    for (int i = 0; i < words.length; i++) {
      addArticle(words, i, article, scores);
    }
    int[] decided = best(words.length, scores);
    if (decided == null) {
      decided = search.best(words.length, scores);
    }
    if (decided == null) {
      decided = rounded.best(probabilities(words.length, features));
    }
    int[] found = decided;
    outcomes.decode(
        words.length,
        i -> found[i],
        (start, end, type) ->
            names.add(
                new Tagged(sentence, start, end, type, probability(start, end, found, scores))));
  }

  /** Sets a token's sums to what single words tell. */
  private void addWords(Word[] words, int i, int[] scores) {
    int from = i * size;
    System.arraycopy(always, 0, scores, from, size);
    for (int d = -WINDOW; d <= WINDOW; d++) {
      boolean edge = i + d < 0 || i + d >= words.length;
      add(edge ? edges : sums(words[i + d]), (d + WINDOW) * size, scores, from);
    }
  }

  /** Adds what the article tells of a word, to it and to those beside it. */
  private void addArticle(Word[] words, int i, ArticleContext article, int[] scores) {
    ArticleContext.Facts facts = article.of(words[i]);
    if (facts != null) {
      int[] told = sums(facts);
      for (int place = 0; place < PLACES.length; place++) {
        int at = i + place - 1;
        if (at >= 0 && at < words.length) {
          add(told, place * size, scores, at * size);
        }
      }
    }
  }

  private void add(int[] told, int at, int[] scores, int from) {
    for (int o = 0; o < size; o++) {
      scores[from + o] += told[at + o];
    }
  }

  /** What a word tells by itself at each distance. */
  private int[] sums(Word word) {
    if (word.sums == null) {
      word.sums = new int[DISTANCES * size];
      for (int d = -WINDOW; d <= WINDOW; d++) {
        WordFeatures.addNeighbour(sums.into(word.sums, (d + WINDOW) * size), word, d);
      }
      WordFeatures.addNeighbourAffixes(sums.into(word.sums, (WINDOW - 1) * size), word, true);
      WordFeatures.addNeighbourAffixes(sums.into(word.sums, (WINDOW + 1) * size), word, false);
      sums.into(word.sums, WINDOW * size);
      WordFeatures.addCapitalised(sums, word);
      WordFeatures.addAffixes(sums, word);
    }
    return word.sums;
  }

  /** What the shapes around a token tell. */
  private int[] shapeSums(SentenceFeatures features, int i) {
    long key = features.shapeKey(i);
    int[] known = shapes.get(key);
    if (known == null) {
      known = shapes.put(key, new int[size]);
      features.addShapes(sums.into(known, 0), i);
    }
    return known;
  }

  /** What the kinds of two words side by side tell the left one, and what the right one. */
  private int[] sums(Word left, Word right) {
    long key = Piece.join(left.kind, right.kind);
    int[] known = pairs.get(key);
    if (known == null) {
      known = pairs.put(key, new int[2 * size]);
      PairFeatures.BEHIND.addKinds(sums.into(known, 0), left, right);
      PairFeatures.BEFORE.addKinds(sums.into(known, size), left, right);
    }
    return known;
  }

  /** What the article tells of a form to the token before, to itself, and to the token behind. */
  private int[] sums(ArticleContext.Facts facts) {
    if (facts.sums == null) {
      facts.sums = new int[PLACES.length * size];
      for (int place = 0; place < PLACES.length; place++) {
        facts.addTo(sums.into(facts.sums, place * size), PLACES[place]);
      }
    }
    return facts.sums;
  }

  /** The best decision of each token; null where two are equal, or can't follow each other. */
  private int[] best(int length, int[] scores) {
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

  /** The probabilities of all tokens' decisions, as OpenNLP's {@code GISModel} rounds them. */
  private double[][] probabilities(int length, SentenceFeatures features) {
    double[][] all = new double[length][size];
    for (int i = 0; i < length; i++) {
      double[] token = all[i];
      Arrays.fill(token, prior);
      features.addTo(new RoundedSums(weights, token), i);
      double normal = 0;
      for (int o = 0; o < size; o++) {
        token[o] = StrictMath.exp(token[o]);
        normal += token[o];
      }
      for (int o = 0; o < size; o++) {
        token[o] /= normal;
      }
    }
    return all;
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
