package org.rollcall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.rollcall.names.NameModel;
import org.rollcall.names.NameRecogniser;
import org.rollcall.names.train.AnnotatedText;
import org.rollcall.names.train.CorpusReader;
import org.rollcall.names.train.Evaluation;
import org.rollcall.read.Reason;
import org.rollcall.text.Segmenter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rollcall evaluate}: scores a name model on annotated text. */
@Command(
    name = "evaluate",
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = "rollcall evaluate [--models DIR] FILE...",
    header = "Scores a name model on annotated text.",
    description = {
      "%nFinds the names in the text from scratch, sentences and tokens included, and prints"
          + " precision, recall and F1 a type; right is a name of the same type from the same"
          + " character to the same character.%n"
    })
final class EvaluateCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description =
          "Annotated text: JSON Lines {\"doc\",\"text\",\"mentions\":[{\"start\",\"end\",\"type\"}]}"
              + " if it ends in .jsonl, else OpenNLP's name-sample format.")
  private List<Path> files;

  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Where the name model lies (default: the program's own).")
  private Path models;

  @Mixin private ConductOptions conduct;

  EvaluateCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    Segmenter segmenter = new Segmenter();
    List<AnnotatedText> texts = new ArrayList<>();
    try {
      for (Path file : files) {
        texts.addAll(CorpusReader.read(file));
      }
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
    NameRecogniser recogniser = new NameRecogniser(model());
    Evaluation evaluation = Evaluation.of(texts, segmenter::segment, recogniser::recognise);
    try {
      session.out().write(evaluation.report().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new Failure(ExitCode.CANNOT_WRITE, "standard output: " + Reason.of(e), e);
    }
    return ExitCode.DONE;
  }

  private NameModel model() throws Failure {
    try {
      return NameModel.in(ModelFolder.of(models));
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, e.getMessage(), e);
    }
  }
}
