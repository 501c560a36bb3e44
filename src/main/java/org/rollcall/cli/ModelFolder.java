package org.rollcall.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where the models lie. */
final class ModelFolder {
  @Option(
      names = "--models",
      paramLabel = "DIR",
      description = "Where the name model lies (default: the program's own).")
  private Path models;

  /** The folder that the user named, else the program's own. */
  Path path() {
    return models != null ? models : Path.of(System.getProperty("rollcall.home", "."), "models");
  }
}
