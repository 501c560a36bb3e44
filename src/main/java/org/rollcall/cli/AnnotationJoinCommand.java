package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rollcall.model.Problem;
import org.rollcall.names.corpus.AnnotationJoin;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.InputFinder;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;
import org.rollcall.read.Search;

/** {@code rollcall annotations join}: annotated text of annotations and the texts. */
final class AnnotationJoinCommand extends Command {
  /** So many documents with missing sentences are told one by one. */
  private static final int TOLD = 10;

  private final Argument<Path> annotations =
      operand("0", "ANNOTATIONS", ValueType.FILE, "What export has written.");
  private final Argument<List<String>> texts =
      operands(
          "1..*",
          "1..*",
          "TEXT",
          ValueType.TEXT,
          "Files, folders of .txt files, or - for standard input. A file that is called as a"
              + " document is that document's text; the other documents are looked for in all other"
              + " texts.");
  private final Argument<InputMode> input =
      option(
          "--input=KIND",
          ValueType.words(InputMode.class),
          "auto",
          "text, jsonl ({\"id\",\"text\"}) or auto, as for the table (default).");
  private final AnnotationOutput output = new AnnotationOutput(this);
  private final ConductOptions conduct = new ConductOptions(this);

  AnnotationJoinCommand(Session session) {
    super(
        session,
        "join",
        "Joins annotations to the texts they were made of.",
        "rollcall annotations join [OPTIONS] ANNOTATIONS TEXT...",
        "%nFinds the annotated sentences in the texts by their hashes, whatever stands between them,"
            + " and prints annotated JSON Lines for train and evaluate. Sentences that are not found"
            + " are told and left out.%n");
  }

  @Override
  public Integer call() throws Failure {
    Messages messages = session.messages();
    conduct.apply(messages);
    List<Input> inputs = new InputFinder(Search.of(input.value()), messages).find(texts.value());
    AnnotationJoin join;
    try {
      join = new AnnotationJoin(annotations.value());
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
    output.check(
        session,
        Stream.concat(
                Stream.of(annotations.value()), inputs.stream().flatMap(i -> i.path().stream()))
            .toList());
    new ArticleReader(session.in(), Reading.plain(input.value(), Reading.MAX_BYTES), messages)
        .read(inputs, join::add);
    List<AnnotationJoin.Outcome> outcomes = new ArrayList<>();
    output.write(session, out -> outcomes.addAll(join.write(out)));
    tell(outcomes);
    return messages.problems() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private void tell(List<AnnotationJoin.Outcome> outcomes) {
    int incomplete = 0;
    int missing = 0;
    int sentences = 0;
    for (AnnotationJoin.Outcome outcome : outcomes) {
      sentences += outcome.sentences();
      missing += outcome.missing();
      if (outcome.missing() > 0 && incomplete++ < TOLD) {
        session
            .messages()
            .note(outcome.document() + ": " + share(outcome.missing(), outcome.sentences()));
      }
    }
    if (missing > 0) {
      String what =
          share(missing, sentences)
              + ", in "
              + incomplete
              + " of "
              + outcomes.size()
              + " documents";
      session.messages().problem(new Problem(annotations.value().toString(), what));
    }
    session.messages().info(share(missing, sentences));
  }

  private static String share(int missing, int sentences) {
    return missing + " of " + sentences + " sentences not found";
  }
}
