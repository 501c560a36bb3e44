package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.names.NameModel;
import org.rollcall.names.OpenNlpModel;
import org.rollcall.names.train.ModelTrainer;
import org.rollcall.names.train.Recipe;
import org.rollcall.text.Segmenter;
import org.rollcall.write.WholeFile;

/** {@code rollcall train}: makes a name model from annotated text. */
final class TrainCommand extends Command {
  private final Argument<Path> recipe =
      required(
          "--recipe=FILE",
          ValueType.FILE,
          "Text, weights, lists and settings; models/recipe.tsv is an example.");
  private final Argument<Path> corpora =
      required(
          "--corpora=DIR",
          ValueType.FILE,
          "The folder of the texts that do not stand beside the recipe.");
  private final Argument<Path> output =
      required(
          "-o --output=MODEL",
          ValueType.FILE,
          "The model to write; call it " + NameModel.FILE + " for --models.");
  private final ConductOptions conduct = new ConductOptions(this);

  TrainCommand(Session session) {
    super(
        session,
        Subcommand.TRAIN,
        "rollcall train --recipe FILE --corpora DIR -o MODEL",
        "%nReads what a recipe names and writes a model for --models. The same recipe and text give"
            + " the same model. It tells how far it is, and about how long it still takes: some"
            + " minutes for a million words, for which JAVA_OPTS=-Xmx6g gives it the memory.%n");
  }

  @Override
  public Integer call() throws Failure {
    Messages messages = session.messages();
    conduct.apply(messages);
    long start = System.nanoTime();
    WholeFile file = new WholeFile(output.value());
    try {
      file.check(List.of(recipe.value()));
      file.write(train(messages)::write);
    } catch (IOException e) {
      throw Failure.ofOutput(output.value().toString(), e);
    }
    messages.note(
        output.value() + ": trained in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
    return ExitCode.DONE;
  }

  private OpenNlpModel train(Messages messages) throws Failure {
    Segmenter segmenter = new Segmenter();
    try {
      return new ModelTrainer(
              segmenter::segment, corpora.value(), Recipe.read(recipe.value()), messages::note)
          .train();
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
