package org.rollcall.names.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Reads annotated text, in the format that the file's name tells: {@code .jsonl} and {@code
 * .ndjson} hold an {@link AnnotatedRecord} a line; {@code .conll}, {@code .bio}, {@code .iob},
 * {@code .iob2} and {@code .bioes} {@link ColumnText columns}; {@code .marked} {@link BracketedText
 * names in brackets}; anything else is {@link NameSampleText OpenNLP's name-sample format}. A
 * further {@code .gz} says that it is packed.
 */
public final class CorpusReader {
  private static final List<String> RECORDS = List.of(".jsonl", ".ndjson");
  private static final List<String> COLUMNS =
      List.of(".conll", ".bio", ".iob", ".iob2", ".bioes", ".bilou");

  private CorpusReader() {}

  /**
   * All texts of a file, in its order.
   *
   * @param warnings told in a line of labels that are not known and count as other names
   * @throws IOException if the file can't be read or a line is not in the format; the message names
   *     file and line
   */
  public static List<AnnotatedText> read(Path file, Consumer<String> warnings) throws IOException {
    List<String> lines = TextFile.lines(file);
    Labels labels = new Labels();
    CorpusFormat format = format(file, lines, labels);
    List<AnnotatedText> texts = new ArrayList<>();
    int number = 0;
    for (String line : lines) {
      number++;
      try {
        format.add(line, number, texts);
      } catch (JsonProcessingException e) {
        throw new IOException(file + ":" + number + ": not valid JSON", e);
      } catch (IOException | IllegalArgumentException e) {
        throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
      }
    }
    format.end(texts);
    labels.warn(file, warnings);
    return texts;
  }

  private static CorpusFormat format(Path file, List<String> lines, Labels labels) {
    String name = file.toString();
    String plain = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    if (RECORDS.stream().anyMatch(plain::endsWith)) {
      return new Records(file, labels);
    }
    if (COLUMNS.stream().anyMatch(plain::endsWith)) {
      return new ColumnText(file, ColumnLayout.of(lines), labels);
    }
    if (plain.endsWith(".marked")) {
      return new BracketedText(file, labels);
    }
    return new NameSampleText(file, labels);
  }

  private record Records(Path file, Labels labels) implements CorpusFormat {
    @Override
    public void add(String line, int number, List<AnnotatedText> texts) throws IOException {
      if (!line.isBlank()) {
        AnnotatedRecord read = AnnotatedRecord.parse(line, labels);
        NavigableMap<Integer, Integer> lines = new TreeMap<>();
        lines.put(0, number);
        texts.add(
            new AnnotatedText(
                read.doc(),
                read.text(),
                read.names(),
                new AnnotatedText.Origin(file.toString(), lines)));
      }
    }

    @Override
    public void end(List<AnnotatedText> texts) {
      // Every record is whole.
    }
  }
}
