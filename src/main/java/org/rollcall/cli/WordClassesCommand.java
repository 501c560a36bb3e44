package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.names.train.WordClassFile;
import org.rollcall.read.Reason;
import org.rollcall.write.WholeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollcall word-classes}: groups words by meaning, for a recipe's row {@code classes}. */
@Command(
    name = "word-classes",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall word-classes [--words N] [--classes K] -o FILE VECTORS",
    header = "Groups words by meaning, for training.",
    description = {
      "%nReads word vectors and writes the classes that a recipe names in a line \"classes\". The"
          + " same vectors give the same classes. 200,000 words of 100 numbers take some minutes.%n"
    })
final class WordClassesCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "VECTORS",
      description =
          "A line a word: the word and its numbers parted by spaces, frequent words first.")
  private Path vectors;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "200000",
      description = "How many words count (default: ${DEFAULT-VALUE}).")
  private int words;

  @Option(
      names = "--classes",
      paramLabel = "K",
      defaultValue = "1024",
      description = "How many classes they fall into (default: ${DEFAULT-VALUE}).")
  private int classes;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      required = true,
      description = "The file to write, packed by gzip; its name should end in .gz.")
  private Path output;

  @Mixin private ConductOptions conduct;

  WordClassesCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    if (classes < 2 || words < classes) {
      throw new Failure(
          ExitCode.USAGE, "--classes must be 2 or more, and --words no fewer than that", null);
    }
    WholeFile file = new WholeFile(output);
    try {
      file.check(List.of(vectors));
      byte[] made = made();
      file.write(out -> out.write(made));
    } catch (IOException e) {
      throw new Failure(ExitCode.CANNOT_WRITE, output + ": " + Reason.of(e), e);
    }
    return ExitCode.DONE;
  }

  private byte[] made() throws Failure {
    try {
      return WordClassFile.make(vectors, words, classes);
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
