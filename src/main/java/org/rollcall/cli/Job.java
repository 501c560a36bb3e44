package org.rollcall.cli;

import java.util.List;
import java.util.Locale;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.InputFinder;

/** What all commands that print rows do around their work. */
final class Job {
  /** Makes a result of inputs. */
  interface Work {
    /**
     * Makes the result.
     *
     * @param inputs what was found
     * @param reader to read them with
     */
    Result result(List<Input> inputs, ArticleReader reader) throws Failure;
  }

  private final Session session;
  private final Output output;

  Job(Session session, Output output) {
    this.session = session;
    this.output = output;
  }

  /**
   * Finds the inputs, makes sure that the result can be written, does the work and writes.
   *
   * @return the exit code
   */
  int run(InputSettings input, Work work) throws Failure {
    long start = System.nanoTime();
    Messages messages = session.messages();
    List<Input> inputs = new InputFinder(input.search(), messages).find(input.paths());
    output.check(inputs.stream().flatMap(file -> file.path().stream()).toList());
    Result result = work.result(inputs, new ArticleReader(session.in(), input.reading(), messages));
    output.write(result);
    double seconds = (System.nanoTime() - start) / 1e9;
    if (messages.isVerbose()) { // to format a number costs a short run a twentieth of its time
      messages.info(
          String.format(
              Locale.ROOT,
              "inputs: %d, rows: %d, problems: %d, seconds: %.1f",
              inputs.size(),
              result.rows(),
              messages.problems(),
              seconds));
    }
    return messages.problems() == 0 ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }
}
