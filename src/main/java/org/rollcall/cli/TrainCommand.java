package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.names.NameModel;
import org.rollcall.names.OpenNlpModel;
import org.rollcall.names.train.ModelTrainer;
import org.rollcall.names.train.Recipe;
import org.rollcall.read.Reason;
import org.rollcall.text.Segmenter;
import org.rollcall.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code rollcall train}: makes a name model from annotated text. */
@Command(
    name = "train",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall train --recipe FILE --corpora DIR -o MODEL",
    header = "Trains a name model from annotated text.",
    description = {
      "%nReads what a recipe names and writes a model for --models. The same recipe and text give"
          + " the same model. It tells how far it is, and about how long it still takes: some"
          + " minutes for a million words, for which JAVA_OPTS=-Xmx6g gives it the memory.%n"
    })
final class TrainCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = "--recipe",
      paramLabel = "FILE",
      required = true,
      description = "Text, weights, lists and settings; models/recipe.tsv is an example.")
  private Path recipe;

  @Option(
      names = "--corpora",
      paramLabel = "DIR",
      required = true,
      description = "The folder of the texts that do not stand beside the recipe.")
  private Path corpora;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "MODEL",
      required = true,
      description = "The model to write; call it " + NameModel.FILE + " for --models.")
  private Path output;

  @Mixin private ConductOptions conduct;

  TrainCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    Messages messages = session.messages();
    conduct.apply(messages);
    long start = System.nanoTime();
    WholeFile file = new WholeFile(output);
    try {
      file.check(List.of(recipe));
      file.write(train(messages)::write);
    } catch (IOException e) {
      throw new Failure(ExitCode.CANNOT_WRITE, output + ": " + Reason.of(e), e);
    }
    messages.note(output + ": trained in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    return ExitCode.DONE;
  }

  private OpenNlpModel train(Messages messages) throws Failure {
    Segmenter segmenter = new Segmenter();
    try {
      return new ModelTrainer(segmenter::segment, corpora, Recipe.read(recipe), messages::note)
          .train();
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
