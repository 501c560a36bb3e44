package org.rollcall.cli;

import java.nio.file.Path;

/** Finds the folder of the models. */
final class ModelFolder {
  private ModelFolder() {}

  /** The folder that the user named, else the program's own; {@code null} if he named none. */
  static Path of(Path named) {
    return named != null ? named : Path.of(System.getProperty("rollcall.home", "."), "models");
  }
}
