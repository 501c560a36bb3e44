package org.rollcall.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.rollcall.model.Aliases;
import org.rollcall.read.AliasFile;
import org.rollcall.read.IgnoreFile;

/** The options by which the user has his say about names. */
final class NameOptions extends Options {
  private final Argument<Path> aliases =
      option(
          "--aliases=FILE",
          ValueType.FILE,
          "What is one name and what never is: rows same,CANONICAL,VARIANT[,TYPE] and"
              + " apart,NAME,NAME, separated by tabs or commas; or a table of rollcall's with names"
              + " that you have corrected. Wins over every rule.");
  private final Argument<Path> ignore =
      option("--ignore=FILE", ValueType.FILE, "Names never to list, a name a line.");

  NameOptions(Options others) {
    super(others);
  }

  /**
   * What the files say.
   *
   * @throws Failure if one can't be read or has a malformed row
   */
  Aliases read() throws Failure {
    try {
      Aliases names = aliases.value() == null ? Aliases.NONE : AliasFile.read(aliases.value());
      return ignore.value() == null ? names : names.without(IgnoreFile.read(ignore.value()));
    } catch (IOException e) {
      throw Failure.ofInput(e);
    }
  }
}
