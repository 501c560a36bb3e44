package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.rollcall.names.train.WordClassFile;
import org.rollcall.write.WholeFile;

/** {@code rollcall word-classes}: groups words by meaning, for a recipe's row {@code classes}. */
final class WordClassesCommand extends Command {
  private final Argument<Path> vectors =
      operand(
          "0+",
          "VECTORS",
          ValueType.FILE,
          "A line a word: the word and its numbers parted by spaces, frequent words first.");
  private final Argument<Integer> words =
      option(
          "--words=N",
          ValueType.NUMBER,
          "200000",
          "How many words count (default: ${DEFAULT-VALUE}).");
  private final Argument<Integer> classes =
      option(
          "--classes=K",
          ValueType.NUMBER,
          "1024",
          "How many classes they fall into (default: ${DEFAULT-VALUE}).");
  private final Argument<Path> output =
      required(
          "-o --output=FILE",
          ValueType.FILE,
          "The file to write, packed by gzip; its name should end in .gz.");
  private final ConductOptions conduct = new ConductOptions(this);

  WordClassesCommand(Session session) {
    super(
        session,
        Subcommand.WORD_CLASSES,
        "rollcall word-classes [--words N] [--classes K] -o FILE VECTORS",
        "%nReads word vectors and writes the classes that a recipe names in a line \"classes\". The"
            + " same vectors give the same classes. 200,000 words of 100 numbers take some minutes.%n");
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    if (classes.value() < 2 || words.value() < classes.value()) {
      throw new Failure(
          ExitCode.USAGE, "--classes must be 2 or more, and --words no fewer than that", null);
    }
    WholeFile file = new WholeFile(output.value());
    try {
      file.check(List.of(vectors.value()));
      byte[] made = made();
      file.write(out -> out.write(made));
    } catch (IOException e) {
      throw Failure.ofOutput(output.value().toString(), e);
    }
    return ExitCode.DONE;
  }

  private byte[] made() throws Failure {
    try {
      return WordClassFile.make(vectors.value(), words.value(), classes.value());
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
