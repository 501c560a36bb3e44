package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rollcall.model.Aliases;
import org.rollcall.read.AliasFile;
import org.rollcall.read.IgnoreFile;
import picocli.CommandLine.Option;

/** The options by which the user has his say about names. */
final class NameOptions {
  @Option(
      names = "--aliases",
      paramLabel = "FILE",
      description =
          "What is one name and what never is: rows same,CANONICAL,VARIANT[,TYPE] and"
              + " apart,NAME,NAME, separated by tabs or commas; or a table of rollcall's with names"
              + " that you have corrected. Wins over every rule.")
  private Path aliases;

  @Option(
      names = "--ignore",
      paramLabel = "FILE",
      description = "Names never to list, a name a line.")
  private Path ignore;

  /**
   * What the files say.
   *
   * @throws Failure if one can't be read or has a malformed row
   */
  Aliases read() throws Failure {
    try {
      Aliases names = aliases == null ? Aliases.NONE : AliasFile.read(aliases);
      return ignore == null ? names : names.without(IgnoreFile.read(ignore));
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
