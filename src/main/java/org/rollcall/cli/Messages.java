package org.rollcall.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Problem;
import org.rollcall.pipeline.FailedArticle;
import org.rollcall.read.Troubles;
import org.rollcall.write.Paint;
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
  private final StatusLine status;
  private final boolean terminal;
  private final Map<String, String> environment;
  private final ProblemTally tally = new ProblemTally();
  private Level level = Level.NORMAL;
  private boolean debug;
  private When progress = When.AUTO;
  private Colours colours;
  private Paint paint;

  /**
   * Messages to a stream.
   *
   * @param terminal whether it is one
   * @param environment says what the user thinks of colours
   */
  Messages(OutputStream err, boolean terminal, Map<String, String> environment) {
    this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
    this.status = new StatusLine(this.err);
    this.terminal = terminal;
    this.environment = environment;
    set(When.AUTO, When.AUTO);
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

  /** Sets when to colour and when to show progress. */
  final void set(When colour, When progress) {
    this.progress = progress;
    colours = new Colours(colour, environment);
    paint = colours.on(terminal);
  }

  /** The colours for another stream. */
  Paint paint(boolean terminal) {
    return colours.on(terminal);
  }

  /** Whether the messages go to a terminal. */
  boolean onTerminal() {
    return terminal;
  }

  /** Whether a long run tells how far it is. */
  boolean showsProgress() {
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    return progress == When.ALWAYS
        || (progress == When.AUTO && terminal && !dumb && level != Level.QUIET);
  }

  @Override
  public synchronized void problem(Problem problem) {
    tally.add(problem);
    line(Paint.Tone.ERROR, problem.input() + ": " + problem.message());
  }

  @Override
  public void warning(Problem warning) {
    if (level != Level.QUIET) {
      line(Paint.Tone.WARNING, warning.input() + ": " + warning.message());
    }
  }

  @Override
  public void note(String text) {
    if (level != Level.QUIET) {
      line(text);
    }
  }

  /**
   * How far a run has come.
   *
   * @param over whether the next message is to be written over it
   */
  synchronized void status(String text, boolean over) {
    if (over) {
      status.show("rollcall: " + text);
    } else {
      line(text);
    }
  }

  /** Takes away a status that is to be written over. */
  synchronized void clearStatus() {
    status.clear();
  }

  /** Whether {@link #info} tells anything. */
  boolean isVerbose() {
    return level == Level.VERBOSE;
  }

  @Override
  public void info(String text) {
    if (isVerbose()) {
      line(text);
    }
  }

  /** An article that the program could not cope with. */
  void failed(FailedArticle article) {
    failed(article.id(), article.cause());
  }

  @Override
  public void failed(String input, Throwable cause) {
    problem(new Problem(input, "left out: " + internal(cause)));
    trace(cause);
  }

  /** A failure that ends the run. */
  void failure(String message, @Nullable Throwable cause) {
    line(Paint.Tone.ERROR, message);
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
    return tally.count();
  }

  /** The first of them. */
  List<Problem> firstProblems() {
    return tally.first();
  }

  private String internal(Throwable cause) {
    String hint = debug ? "" : "; --debug shows where";
    return "internal error (" + cause + ")" + hint;
  }

  private void line(String text) {
    clearStatus();
    err.println("rollcall: " + Visible.of(text));
  }

  private synchronized void line(Paint.Tone tone, String text) {
    clearStatus();
    err.println(paint.of(tone, "rollcall:") + " " + Visible.of(text));
  }

  private void trace(Throwable cause) {
    if (debug) {
      cause.printStackTrace(err);
    }
  }
}
