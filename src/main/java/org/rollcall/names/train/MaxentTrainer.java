package org.rollcall.names.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.ml.model.Context;
import org.rollcall.names.features.Weights;

/**
 * Trains a maximum-entropy model by stochastic gradient descent with adaptive steps a weight
 * (AdaGrad: Duchi, Hazan and Singer, "Adaptive Subgradient Methods", JMLR 12, 2011) under an L2
 * penalty. One thread, a fixed seed: the same events give the same model.
 *
 * @param epochs passes over the events, 1 or more
 * @param averaged the model is the mean of the weights after so many of the last epochs, 1 or more
 * @param rate first step of a weight, above 0
 * @param penalty the L2 penalty's factor over the whole set, 0 or more; each weight's share is
 *     spread over the events that have its feature
 * @param prune weights nearer to 0 than this are left out of the model
 * @param seed of the order in which the events are seen
 */
record MaxentTrainer(
    int epochs, int averaged, double rate, double penalty, double prune, long seed) {
  /** Events between two reports. */
  private static final int TOLD = 10_000;

  MaxentTrainer {
    if (epochs < 1 || averaged < 1 || averaged > epochs) {
      throw new IllegalArgumentException("averaged must be from 1 to epochs, " + epochs);
    }
  }

  /**
   * A model of OpenNLP's maximum-entropy kind.
   *
   * @param events what to learn from
   * @param progress told how far it is within the phase that is on
   */
  GISModel train(EventSet events, Progress progress) {
    int outcomes = events.outcomes().size();
    float[] weights = new float[events.features().size() * outcomes];
    float[] squares = new float[weights.length];
    Arrays.fill(squares, 1e-6f);
    float[] shares = penaltyShares(events);
    int[] order = new int[events.size()];
    Arrays.setAll(order, i -> i);
    Random random = new Random(seed);
    float[] sum = new float[weights.length];
    for (int epoch = 1; epoch <= epochs; epoch++) {
      shuffle(order, random);
      double loss = 0;
      for (int i = 0; i < order.length; i++) {
        loss += step(events, order[i], outcomes, weights, squares, shares);
        if (i % TOLD == TOLD - 1) {
          progress.at(
              (epoch - 1 + (double) i / order.length) / epochs,
              String.format(Locale.ROOT, "epoch %d of %d, loss %.4f", epoch, epochs, loss / i));
        }
      }
      if (epoch > epochs - averaged) {
        add(weights, sum);
      }
    }
    return model(events, scaled(sum, 1f / averaged), outcomes);
  }

  private static void add(float[] weights, float[] sum) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += weights[i];
    }
  }

  private static float[] scaled(float[] weights, float factor) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor;
    }
    return weights;
  }

  private float[] penaltyShares(EventSet events) {
    int[] counts = events.counts();
    float[] shares = new float[counts.length];
    for (int f = 0; f < shares.length; f++) {
      shares[f] = (float) (penalty / Math.max(1, counts[f]));
    }
    return shares;
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[k];
      order[k] = swap;
    }
  }

  /** One event's gradient step; returns its weighted loss. */
  private double step(
      EventSet events, int event, int outcomes, float[] weights, float[] squares, float[] shares) {
    int[] features = events.featureArray();
    int end = events.end(event);
    float[] scores = new float[outcomes];
    for (int i = events.start(event); i < end; i++) {
      int base = features[i] * outcomes;
      for (int k = 0; k < outcomes; k++) {
        scores[k] += weights[base + k];
      }
    }
    double loss = toGradient(scores, events.outcome(event), events.weight(event));
    float eta = (float) rate;
    for (int i = events.start(event); i < end; i++) {
      int base = features[i] * outcomes;
      float share = shares[features[i]];
      for (int k = 0; k < outcomes; k++) {
        float gradient = scores[k] + share * weights[base + k];
        float square = squares[base + k] + gradient * gradient;
        squares[base + k] = square;
        weights[base + k] -= eta * gradient / (float) Math.sqrt(square);
      }
    }
    return loss;
  }

  /** Turns scores into the loss' gradient in place; returns the loss. */
  private static double toGradient(float[] scores, int right, float weight) {
    float max = Float.NEGATIVE_INFINITY;
    for (float score : scores) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = (float) StrictMath.exp(scores[k] - max);
      sum += scores[k];
    }
    double probability = scores[right] / sum;
    for (int k = 0; k < scores.length; k++) {
      scores[k] = (float) (weight * (scores[k] / sum - (k == right ? 1 : 0)));
    }
    return -weight * StrictMath.log(Math.max(1e-30, probability));
  }

  private GISModel model(EventSet events, float[] weights, int outcomes) {
    List<Context> contexts = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int f = 0; f < events.features().size(); f++) {
      int[] kept = new int[outcomes];
      double[] values = new double[outcomes];
      int n = 0;
      for (int k = 0; k < outcomes; k++) {
        // No loss seen, and the model packs to half.
        double weight = Math.rint(weights[f * outcomes + k] / Weights.GRAIN) * Weights.GRAIN;
        if (Math.abs(weight) >= prune) {
          kept[n] = k;
          values[n++] = weight;
        }
      }
      if (n > 0) {
        contexts.add(new Context(Arrays.copyOf(kept, n), Arrays.copyOf(values, n)));
        names.add(events.features().get(f));
      }
    }
    return new GISModel(
        contexts.toArray(Context[]::new),
        names.toArray(String[]::new),
        events.outcomes().toArray(String[]::new));
  }
}
