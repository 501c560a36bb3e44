package org.rollcall.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.rollcall.model.GuideFile;
import org.rollcall.model.WrittenTable;

/**
 * Reads a table of entities that this program wrote: CSV with any of its separators, TSV, JSON or
 * JSON Lines. The first character tells JSON from the others, so any file name will do.
 */
public final class TableFile {
  private static final Set<String> ONLY_OF_MENTIONS = Set.of("text", "sentence", "start", "end");

  private TableFile() {}

  /**
   * Reads a file.
   *
   * @throws BadFileException if it is no table of entities; its message names file and line
   * @throws IOException if it can't be read
   */
  public static WrittenTable read(Path file) throws IOException {
    return read(file.toString(), GuideFile.read(file));
  }

  /**
   * Reads what came from elsewhere than a file. A name may have zeros in it, as the article has.
   *
   * @param name for messages
   * @throws BadFileException if it is no table of entities
   */
  public static WrittenTable read(String name, byte[] content) throws IOException {
    return parse(name, Decoded.any(content, StandardCharsets.UTF_8).text());
  }

  private static WrittenTable parse(String file, String text) throws IOException {
    String lower = file.toLowerCase(Locale.ROOT);
    String begin = text.stripLeading();
    boolean noLines = begin.isEmpty() && (lower.endsWith(".jsonl") || lower.endsWith(".ndjson"));
    WrittenTable table =
        noLines || begin.startsWith("[") || begin.startsWith("{")
            ? new JsonTable(file).parse(text)
            : new DelimitedTable(file).parse(text);
    if (table.columns().containsAll(ONLY_OF_MENTIONS)) {
      String reason = "a table of mentions; compare tables made without --mentions";
      throw new BadFileException(file, 1, reason);
    }
    return table;
  }
}
