package org.rollcall.cli;

/** The options on how a run conducts itself. */
final class ConductOptions extends Options {
  private final Argument<Boolean> quiet =
      flag("-q --quiet", "No warnings, only what could not be read or written.");
  private final Argument<Boolean> verbose = flag("-v --verbose", "Say at the end what was done.");
  private final Argument<Boolean> debug = flag("--debug", "Show the stack trace of a failure.");
  private final Argument<When> color =
      option(
          "--color=WHEN",
          ValueType.words(When.class),
          "auto",
          "auto: colours on a terminal, unless NO_COLOR is set (default); always; never.");
  private final Argument<When> progress =
      option(
          "--progress=WHEN",
          ValueType.words(When.class),
          "auto",
          "auto: on a terminal, tell how far a long run is (default); always: elsewhere, too, a"
              + " line every ten seconds; never.");

  ConductOptions(Options others) {
    super(others);
    add(named("-h --help", "Show this help.").type(boolean.class).usageHelp(true));
    add(named("--version", "Show the version.").type(boolean.class).versionHelp(true));
  }

  /** Sets how much is told. */
  void apply(Messages messages) {
    Messages.Level level = Messages.Level.NORMAL;
    if (quiet.value() && verbose.value()) {
      throw refused("--quiet and --verbose exclude each other");
    } else if (quiet.value()) {
      level = Messages.Level.QUIET;
    } else if (verbose.value()) {
      level = Messages.Level.VERBOSE;
    }
    messages.set(level, debug.value());
    messages.set(color.value(), progress.value());
  }
}
