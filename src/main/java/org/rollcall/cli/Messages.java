package org.rollcall.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.rollcall.model.Problem;
import org.rollcall.pipeline.FailedArticle;
import org.rollcall.read.Troubles;
import org.rollcall.write.Visible;

/** All that goes to standard error: one line a message, each safe for a terminal. */
final class Messages implements Troubles {
  /** How much is told. */
  enum Level {
    /** Problems and failures only. */
    QUIET,
    /** Warnings, too. */
    NORMAL,
    /** And what was done. */
    VERBOSE
  }

  private final PrintStream err;
  private Level level = Level.NORMAL;
  private boolean debug;
  private int problems;

  Messages(OutputStream err) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
  }

  /**
   * Sets how much is told.
   *
   * @param debug whether failures come with their stack trace
   */
  void set(Level level, boolean debug) {
    this.level = level;
    this.debug = debug;
  }

  @Override
  public void problem(Problem problem) {
    problems++;
    line(problem.input() + ": " + problem.message());
  }

  @Override
  public void warning(Problem warning) {
    if (level != Level.QUIET) {
      line(warning.input() + ": " + warning.message());
    }
  }

  @Override
  public void note(String text) {
    if (level != Level.QUIET) {
      line(text);
    }
  }

  @Override
  public void info(String text) {
    if (level == Level.VERBOSE) {
      line(text);
    }
  }

  /** An article that the program could not cope with. */
  void failed(FailedArticle article) {
    problem(new Problem(article.id(), "left out: " + internal(article.cause())));
    trace(article.cause());
  }

  /** A failure that ends the run. */
  void failure(String message, Throwable cause) {
    line(message);
    if (cause != null) {
      trace(cause);
    }
  }

  /** A fault of the program. */
  void internalError(Throwable cause) {
    failure(internal(cause), cause);
  }

  /** Lines that are meant as they are, such as help. */
  void text(String text) {
    err.print(text);
    err.flush();
  }

  /** Number of inputs, or parts of them, that are missing from the result. */
  int problems() {
    return problems;
  }

  private String internal(Throwable cause) {
    String hint = debug ? "" : "; --debug shows where";
    return "internal error (" + cause + ")" + hint;
  }

  private void line(String text) {
    err.println("rollcall: " + Visible.of(text));
  }

  private void trace(Throwable cause) {
    if (debug) {
      cause.printStackTrace(err);
    }
  }
}
