package org.rollcall.cli;

import java.nio.charset.Charset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rollcall.read.Boilerplate;
import org.rollcall.read.Input;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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

  /** A named encoding, or nothing for {@code auto}. */
  record Encoding(Optional<Charset> charset) {
    static final Encoding AUTO = new Encoding(Optional.empty());
  }

  /** Names of encodings as Java and the internet know them. */
  static final class Encodings implements ITypeConverter<Encoding> {
    private static final String AUTO = "auto";

    @Override
    public Encoding convert(String text) {
      if (text.equalsIgnoreCase(AUTO)) {
        return Encoding.AUTO;
      }
      try {
        return new Encoding(Optional.of(Charset.forName(text)));
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + text + "' is no encoding known here" + hint(text));
      }
    }

    private static String hint(String text) {
      Map<String, String> names = new TreeMap<>();
      names.put(AUTO, AUTO);
      for (Charset charset : Charset.availableCharsets().values()) {
        add(names, List.of(charset.name()), charset);
        add(names, charset.aliases(), charset);
      }
      return Suggestion.nearest(text.toLowerCase(Locale.ROOT), names.keySet())
          .map(near -> "; did you mean " + names.get(near) + "?")
          .orElse("");
    }

    private static void add(Map<String, String> names, Collection<String> some, Charset charset) {
      some.forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), charset.name()));
    }
  }
}
