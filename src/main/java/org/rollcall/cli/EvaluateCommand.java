package org.rollcall.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rollcall.names.NameModel;
import org.rollcall.names.corpus.AnnotatedText;
import org.rollcall.names.corpus.CorpusReader;
import org.rollcall.names.evaluate.Evaluation;
import org.rollcall.names.evaluate.JsonReport;
import org.rollcall.names.evaluate.TextReport;
import org.rollcall.names.rules.NameRecogniser;
import org.rollcall.read.Reason;
import org.rollcall.text.Segmenter;
import org.rollcall.write.Visible;

/** {@code rollcall evaluate}: scores a name model on annotated text. */
final class EvaluateCommand extends Command {
  private static final String ALL = "all";

  private final Argument<List<Path>> files =
      operands(
          "*",
          "1..*",
          "FILE",
          ValueType.FILE,
          "Annotated text: JSON Lines"
              + " {\"doc\",\"text\",\"mentions\":[{\"start\",\"end\",\"type\"}]} (.jsonl), CoNLL"
              + " columns (.conll, .bio, .iob, .iob2, .bioes, .bilou), names in brackets (.marked),"
              + " else OpenNLP's name-sample format.");
  private final ModelFolder models = new ModelFolder(this);
  private final Argument<String> errors =
      option(
          "--errors=N",
          ValueType.TEXT,
          "0",
          "List the first N errors, each with its file, line and sentence, or all.");
  private final Argument<ReportFormat> format =
      option(
          "-f --format=FORMAT",
          ValueType.words(ReportFormat.class),
          "table",
          "table for people (default), or json.");
  private final ConductOptions conduct = new ConductOptions(this);

  EvaluateCommand(Session session) {
    super(
        session,
        Subcommand.EVALUATE,
        "rollcall evaluate [OPTIONS] FILE...",
        "%nFinds the names in the text from scratch, sentences and tokens included, and prints"
            + " precision, recall and F1 a type, and which type was found where another was marked."
            + " Exactly right is a name of the same type from the same character to the same"
            + " character; by overlap, one of the same type that shares a character.%n");
  }

  @Override
  public Integer call() throws Failure {
    conduct.apply(session.messages());
    int maxErrors = maxErrors();
    List<AnnotatedText> texts = texts();
    Segmenter segmenter = new Segmenter();
    NameRecogniser recogniser = new NameRecogniser(model());
    Evaluation evaluation =
        Evaluation.of(texts, segmenter::segment, recogniser::recognise, maxErrors);
    String report =
        format.value() == ReportFormat.JSON
            ? JsonReport.of(evaluation, maxErrors > 0)
            : table(TextReport.lines(evaluation));
    session.print(out -> out.write(report.getBytes(StandardCharsets.UTF_8)));
    if (maxErrors > 0 && evaluation.errorCount() > maxErrors) {
      session.messages().note(maxErrors + " of " + evaluation.errorCount() + " errors listed");
    }
    return ExitCode.DONE;
  }

  private int maxErrors() {
    String most = errors.value();
    try {
      int count = most.equals(ALL) ? Integer.MAX_VALUE : Integer.parseInt(most);
      if (count >= 0) {
        return count;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw refused("--errors: '" + most + "' is no count, nor all");
  }

  private List<AnnotatedText> texts() throws Failure {
    List<AnnotatedText> texts = new ArrayList<>();
    try {
      for (Path file : files.value()) {
        texts.addAll(CorpusReader.read(file, session.messages()::note));
      }
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
    if (texts.stream().allMatch(text -> text.names().isEmpty())) {
      session.messages().note("no name is marked in the text: there is nothing to score against");
    }
    return texts;
  }

  private NameModel model() throws Failure {
    try {
      return NameModel.in(models.path());
    } catch (IOException e) {
      throw new Failure(ExitCode.INTERNAL, Reason.of(e), e);
    }
  }

  private static String table(List<String> lines) {
    return lines.stream().map(line -> Visible.of(line) + "\n").collect(Collectors.joining());
  }
}
