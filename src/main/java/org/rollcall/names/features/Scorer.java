package org.rollcall.names.features;

import java.util.Arrays;
import org.rollcall.names.lexicon.TextHash;

/**
 * Adds up what the features of tokens weigh for each decision. Features are hashes, weights whole
 * numbers, and what depends on one word alone is summed up once a word. Belongs to one thread.
 */
final class Scorer {
  /** Words before and behind a token that are summed up once a word type. */
  private static final int WINDOW = WordFeatures.WINDOW;

  /** What a word tells at each distance, and that there is none. */
  private static final int DISTANCES = 2 * WINDOW + 1;

  /** To the token before a word, the word behind it is told of; to itself, to the one behind. */
  private static final ArticleFeatures[] PLACES = {
    ArticleFeatures.BEHIND, ArticleFeatures.HERE, ArticleFeatures.BEFORE
  };

  private final Weights weights;
  private final int size;
  private final double prior;
  private final SumCache shapes = new SumCache(1 << 12);
  private final SumCache pairs = new SumCache(1 << 13);
  private final long[] edges = new long[DISTANCES * Sums.ROW];
  private final FeatureHashes features = new FeatureHashes();

  /**
   * A scorer with empty caches.
   *
   * @param size how many decisions there are
   */
  Scorer(Weights weights, int size) {
    this.weights = weights;
    this.size = size;
    prior = StrictMath.log(1.0 / size);
    for (int d = -WINDOW; d <= WINDOW; d++) {
      features.startRow(d + WINDOW);
      WordFeatures.addEdge(features, d);
    }
    addGathered(edges);
  }

  /**
   * How good each decision is for each token, in grains, by token and decision. One kind of feature
   * after the other, so that the memory can fetch for one token while the one before is added up.
   */
  int[] scores(Word[] words, SentenceFeatures sentence, ArticleContext article) {
    long[] sums = new long[words.length * Sums.ROW];
    addWords(words, sums);
    for (int i = 0; i < words.length; i++) {
      add(shapeSums(sentence, i), 0, sums, i);
    }
    for (int i = 1; i < words.length; i++) {
      long[] pair = sums(words[i - 1], words[i]);
      add(pair, 0, sums, i - 1);
      add(pair, 1, sums, i);
    }
    addArticle(words, article, sums);
    for (int i = 0; i < words.length; i++) {
      features.startRow(i);
      sentence.addJoint(features, i);
    }
    addGathered(sums);
    int[] scores = new int[words.length * size];
    for (int i = 0; i < words.length; i++) {
      Sums.unpack(sums, i * Sums.ROW, scores, i * size, size);
    }
    return scores;
  }

  /** Adds what each word tells to itself and those around it, and what the sentence's edges do. */
  private void addWords(Word[] words, long[] sums) {
    for (int i = -WINDOW; i < words.length + WINDOW; i++) {
      long[] told = i < 0 || i >= words.length ? edges : sums(words[i]);
      int last = Math.min(WINDOW, i);
      for (int d = Math.max(-WINDOW, i - words.length + 1); d <= last; d++) {
        add(told, d + WINDOW, sums, i - d);
      }
    }
  }

  /** Adds what the article tells of each word to it and to those beside it. */
  private void addArticle(Word[] words, ArticleContext article, long[] sums) {
    for (int i = 0; i < words.length; i++) {
      ArticleContext.Facts facts = article.of(words[i]);
      if (facts != null) {
        long[] told = sums(facts);
        for (int place = 0; place < PLACES.length; place++) {
          int at = i + place - 1;
          if (at >= 0 && at < words.length) {
            add(told, place, sums, at);
          }
        }
      }
    }
  }

  /** What a word tells by itself at each distance. */
  private long[] sums(Word word) {
    if (word.sums == null) {
      for (int d = -WINDOW; d <= WINDOW; d++) {
        features.startRow(d + WINDOW);
        WordFeatures.addNeighbour(features, word, d);
        if (d == 0) {
          WordFeatures.addAlways(features);
          WordFeatures.addCapitalised(features, word);
          WordFeatures.addAffixes(features, word);
        } else if (d == -1 || d == 1) {
          WordFeatures.addNeighbourAffixes(features, word, d == -1);
        }
      }
      word.sums = addGathered(new long[DISTANCES * Sums.ROW]);
    }
    return word.sums;
  }

  /** What the shapes around a token tell. */
  private long[] shapeSums(SentenceFeatures sentence, int i) {
    long key = sentence.shapeKey(i);
    long[] known = shapes.get(key);
    if (known == null) {
      sentence.addShapes(features, i);
      known = shapes.put(key, addGathered(new long[Sums.ROW]));
    }
    return known;
  }

  /** What the kinds of two words side by side tell the left one, and what the right one. */
  private long[] sums(Word left, Word right) {
    long key = TextHash.join(left.kind, right.kind);
    long[] known = pairs.get(key);
    if (known == null) {
      PairFeatures.BEHIND.addKinds(features, left, right);
      features.startRow(1);
      PairFeatures.BEFORE.addKinds(features, left, right);
      known = pairs.put(key, addGathered(new long[2 * Sums.ROW]));
    }
    return known;
  }

  /** What the article tells of a form to the token before, to itself, and to the token behind. */
  private long[] sums(ArticleContext.Facts facts) {
    if (facts.sums == null) {
      for (int place = 0; place < PLACES.length; place++) {
        features.startRow(place);
        facts.addTo(features, PLACES[place]);
      }
      facts.sums = addGathered(new long[PLACES.length * Sums.ROW]);
    }
    return facts.sums;
  }

  /** The probabilities of all tokens' decisions, as OpenNLP's {@code GISModel} rounds them. */
  double[][] probabilities(int length, SentenceFeatures sentence) {
    double[][] all = new double[length][size];
    for (int i = 0; i < length; i++) {
      double[] token = all[i];
      Arrays.fill(token, prior);
      sentence.addTo(features, i);
      weights.addTo(features, token);
      features.clear();
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

  /** Adds the weights of the features that were gathered, each to its row of sums. */
  private long[] addGathered(long[] sums) {
    weights.addTo(features, sums);
    features.clear();
    return sums;
  }

  private static void add(long[] told, int at, long[] sums, int row) {
    Sums.add(told, at * Sums.ROW, sums, row * Sums.ROW);
  }
}
