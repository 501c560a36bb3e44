package org.rollcall.names.corpus;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Takes the annotations out of annotated text, so that they can be given away without it. */
public final class AnnotationExport {
  private final List<StandoffDocument> documents = new ArrayList<>();

  /**
   * The annotations of annotated JSON Lines.
   *
   * @param warnings told of labels that are not known and count as other names
   * @throws IOException if the file can't be read or a line is no record; the message names file
   *     and line
   */
  public AnnotationExport(Path file, Consumer<String> warnings) throws IOException {
    Labels labels = new Labels();
    int number = 0;
    for (String line : TextFile.lines(file)) {
      number++;
      if (!line.isBlank()) {
        try {
          documents.add(StandoffDocument.of(AnnotatedRecord.parse(line, labels)));
        } catch (JsonProcessingException e) {
          throw new IOException(file + ":" + number + ": not valid JSON", e);
        } catch (IOException | IllegalArgumentException e) {
          throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
        }
      }
    }
    labels.warn(file, warnings);
  }

  /** Writes them; they are read again by {@link AnnotationJoin}. */
  public void write(OutputStream out) throws IOException {
    StandoffFile.write(documents, out);
  }
}
