package org.rollcall.cli;

import java.util.List;
import org.rollcall.read.Boilerplate;
import org.rollcall.read.Input;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;

/** The options that say what is read, and how. */
final class InputOptions extends Options {
  private final FileOptions files = new FileOptions(this);
  private final Argument<InputMode> mode =
      option(
          "--input=KIND",
          ValueType.words(InputMode.class),
          "auto",
          "text, html or markdown: an article a file; jsonl: JSON Lines {\"id\",\"text\"[,\"date\"]},"
              + " an article a line; folders are searched for files with their endings. auto: each"
              + " by its ending, what has none by its beginning; no jsonl in folders (default).");
  private final Argument<Encoding> encoding =
      option(
          "--encoding=NAME",
          ValueType.of(Encoding.class, new Encodings()),
          "Of all inputs. auto: a byte-order mark tells, or the page itself; else UTF-8 if it is"
              + " valid, else windows-1252 (default).");
  private final Argument<Boolean> dedupe =
      flag("--dedupe", "Articles with the same text count once, under the name that sorts first.");
  private final Argument<Boilerplate> boilerplate =
      option(
          "--boilerplate=WHAT",
          ValueType.words(Boilerplate.class),
          "auto",
          "Lines that many articles repeat, such as menus. drop: leave them out; keep: read them;"
              + " auto: leave them out of HTML (default).");

  InputOptions(Options others) {
    super(others);
  }

  /** Whether a list says what to read, so that no path has to. */
  boolean hasList() {
    return files.hasList();
  }

  /**
   * The settings that the options make.
   *
   * @param given the paths of the command line
   * @throws Failure if they make none, or the list of paths can't be read
   */
  InputSettings settings(Session session, List<String> given) throws Failure {
    List<String> paths = files.paths(session, given);
    InputMode kind = mode.value();
    Boilerplate repeated = boilerplate.value();
    boolean recordsPipedIn = kind == InputMode.JSONL && paths.contains(Input.STANDARD_INPUT);
    if (recordsPipedIn && repeated == Boilerplate.DROP) {
      throw FileOptions.usage(
          "--boilerplate drop reads articles twice, which standard input can not be; name a file");
    }
    Reading reading =
        new Reading(
            kind, files.maxBytes(), encoding.or(Encoding.AUTO).charset(), dedupe.value(), repeated);
    return new InputSettings(paths, files.search(kind), reading);
  }
}
