package org.rollcall.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rollcall.model.ArticleEntities;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;

/** Tokens a second on one core, stage by stage and all together, by turns. */
final class StageBench {
  private static final PrintStream OUT = System.out;

  private StageBench() {}

  /**
   * Prints a line a stage.
   *
   * @param args folder of the samples, folder of the models, number of articles, rounds
   */
  public static void main(String[] args) throws IOException {
    List<String> texts = MadeUpArticles.of(Path.of(args[0]), Integer.parseInt(args[2]));
    OurStages ours = new OurStages(Path.of(args[1]));
    List<Document> documents = ours.documents(texts);
    List<List<Mention>> names = ours.names(documents);
    List<ArticleEntities> merged = ours.merged(documents, names);
    long tokens =
        documents.stream().flatMap(d -> d.sentences().stream()).mapToLong(s -> s.tokens().size()).sum();
    Map<String, Pass> stages = new LinkedHashMap<>();
    stages.put("text", all -> ours.documents(all).size());
    stages.put("names", all -> ours.names(documents).size());
    stages.put("numbers", all -> ours.numbers(documents, names).size());
    stages.put("merge, article", all -> ours.merged(documents, names).size());
    stages.put("merge, corpus", all -> OurStages.corpus(merged));
    stages.put("end to end", ours::all);
    Map<String, List<Double>> seconds = new LinkedHashMap<>();
    int rounds = Integer.parseInt(args[3]);
    for (double worked = 0; worked < Clock.WARM_UP; ) {
      for (Pass stage : stages.values()) {
        worked += Clock.seconds(stage, texts);
      }
    }
    for (int round = 0; round < rounds; round++) {
      for (Map.Entry<String, Pass> stage : stages.entrySet()) {
        seconds
            .computeIfAbsent(stage.getKey(), s -> new ArrayList<>())
            .add(Clock.seconds(stage.getValue(), texts));
      }
    }
    OUT.printf(
        Locale.ROOT,
        "%s%n%d articles, %d tokens, median of %d rounds, processor time of one thread%n",
        Machine.line(),
        texts.size(),
        tokens,
        rounds);
    double whole = Clock.median(seconds.get("end to end"));
    for (String stage : stages.keySet()) {
      double median = Clock.median(seconds.get(stage));
      OUT.printf(
          Locale.ROOT,
          "%-15s %,12.0f tokens/s %9.0f articles/s %5.1f %% of the whole%n",
          stage,
          tokens / median,
          texts.size() / median,
          100 * median / whole);
    }
    OUT.printf(Locale.ROOT, "(results: %d)%n", Clock.results());
  }
}
