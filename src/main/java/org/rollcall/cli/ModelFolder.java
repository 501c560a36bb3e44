package org.rollcall.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the models lie. */
final class ModelFolder extends Options {
  /** The program's own folder. */
  static final Path HOME = Path.of(System.getProperty("rollcall.home", "."));

  private static final Path OWN = HOME.resolve("models");

  private final Argument<Path> models =
      option(
          "--models=DIR",
          ValueType.FILE,
          "Where the name model lies (default: the program's own).");

  ModelFolder(Options others) {
    super(others);
  }

  /** The folder that a command line will most likely mean; none if it names another, or types. */
  static Optional<Path> likely(List<String> args) {
    for (String arg : args) {
      if (arg.startsWith("--models") || arg.startsWith("--types")) {
        return Optional.empty();
      }
    }
    return Optional.of(OWN);
  }

  /** The folder that the user named, else the program's own. */
  Path path() {
    return models.or(OWN);
  }
}
