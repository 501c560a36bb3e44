package org.rollcall.names.train;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import opennlp.tools.ml.maxent.GISModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.NameSample;
import org.rollcall.names.OpenNlpModel;
import org.rollcall.names.features.FeatureGroup;
import org.rollcall.names.features.TrainingContexts;
import org.rollcall.names.lexicon.Lexicon;

/** Turns articles into decisions to learn from, and those into a model. */
final class EventCollector {
  /** A plain token with no capital this near is easy, and only a sample of those is learnt from. */
  private static final int NEAR = 2;

  private final EventSet events = new EventSet();
  private final BilouCodec codec = new BilouCodec();
  private final Random random;
  private final Map<String, Lexicon.Entry> lexicon;
  private final TrainingContexts contexts;
  private final Recipe recipe;

  EventCollector(Map<String, Lexicon.Entry> lexicon, Recipe recipe) {
    this.lexicon = lexicon;
    this.contexts = new TrainingContexts(new Lexicon(lexicon));
    this.recipe = recipe;
    this.random = new Random(seed());
  }

  private long seed() {
    return (long) recipe.number("seed", 7);
  }

  void add(TrainingArticle article) {
    double kept = recipe.number("plain-token-sample", 0.25);
    List<String[]> sentences = article.sentences().stream().map(NameSample::getSentence).toList();
    contexts.startArticle(sentences);
    for (NameSample sample : article.sentences()) {
      String[] tokens = sample.getSentence();
      String[] outcomes = codec.encode(sample.getNames(), tokens.length);
      contexts.startSentence(tokens);
      for (int i = 0; i < tokens.length; i++) {
        if (isNearCapital(tokens, i) || random.nextDouble() < kept) {
          events.add(wanted(contexts.at(i)), outcomes[i], article.weight());
        }
      }
    }
  }

  private String[] wanted(String[] features) {
    if (recipe.without().isEmpty()) {
      return features;
    }
    return Arrays.stream(features)
        .filter(f -> FeatureGroup.of(f).filter(recipe.without()::contains).isEmpty())
        .toArray(String[]::new);
  }

  private static boolean isNearCapital(String[] tokens, int i) {
    for (int k = Math.max(0, i - NEAR); k <= Math.min(tokens.length - 1, i + NEAR); k++) {
      if (Character.isUpperCase(tokens[k].codePointAt(0))) {
        return true;
      }
    }
    return false;
  }

  OpenNlpModel train(Progress progress) {
    events.dropRare((int) recipe.number("cutoff", 2));
    int epochs = (int) recipe.number("epochs", 8);
    GISModel maxent =
        new MaxentTrainer(
                epochs,
                Math.min(epochs, (int) recipe.number("averaged", 4)),
                recipe.number("rate", 0.1),
                recipe.number("penalty", 0.5),
                recipe.number("prune", 0.02),
                seed())
            .train(events, progress);
    return OpenNlpModel.of(maxent, (int) recipe.number("beam", 3), lexicon);
  }
}
