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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options that say what is read, and how. */
final class InputOptions {
  @Mixin private FileOptions files;

  @Option(
      names = "--input",
      paramLabel = "KIND",
      defaultValue = "auto",
      description =
          "text, html or markdown: an article a file; jsonl: JSON Lines {\"id\",\"text\"[,\"date\"]},"
              + " an article a line; folders are searched for files with their endings. auto: each"
              + " by its ending, what has none by its beginning; no jsonl in folders (default).")
  private InputMode mode;

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = Encodings.class,
      description =
          "Of all inputs. auto: a byte-order mark tells, or the page itself; else UTF-8 if it is"
              + " valid, else windows-1252 (default).")
  private Encoding encoding = new Encoding(Optional.empty());

  @Option(
      names = "--dedupe",
      description = "Articles with the same text count once, under the name that sorts first.")
  private boolean dedupe;

  @Option(
      names = "--boilerplate",
      paramLabel = "WHAT",
      defaultValue = "auto",
      description =
          "Lines that many articles repeat, such as menus. drop: leave them out; keep: read them;"
              + " auto: leave them out of HTML (default).")
  private Boilerplate boilerplate;

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
    boolean recordsPipedIn = mode == InputMode.JSONL && paths.contains(Input.STANDARD_INPUT);
    if (recordsPipedIn && boilerplate == Boilerplate.DROP) {
      throw FileOptions.usage(
          "--boilerplate drop reads articles twice, which standard input can not be; name a file");
    }
    Reading reading = new Reading(mode, files.maxBytes(), encoding.charset(), dedupe, boilerplate);
    return new InputSettings(paths, files.search(mode), reading);
  }

  /** A named encoding, or nothing for {@code auto}. */
  record Encoding(Optional<Charset> charset) {}

  /** Names of encodings as Java and the internet know them. */
  static final class Encodings implements ITypeConverter<Encoding> {
    private static final String AUTO = "auto";

    @Override
    public Encoding convert(String text) {
      if (text.equalsIgnoreCase(AUTO)) {
        return new Encoding(Optional.empty());
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
