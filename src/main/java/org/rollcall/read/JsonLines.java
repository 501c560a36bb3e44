package org.rollcall.read;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Problem;

/**
 * Reads one record a line; a bad line is one problem and the next line is read.
 *
 * @param <T> what a line becomes
 */
final class JsonLines<T> {
  /** Makes a value of a line's object. */
  interface Shape<T> {
    /**
     * Reads an object up to its closing brace.
     *
     * @param json stands on the opening brace
     */
    T read(JsonParser json, Remarks remarks) throws IOException, BadRecordException;
  }

  /** Says what is to be said of one line. */
  record Remarks(String place, Troubles troubles) {
    /** The line, or a part of it, is missing from the result. */
    void problem(String message) {
      troubles.problem(new Problem(place, message));
    }

    /** Something was read otherwise than it stands there. */
    void warning(String message) {
      troubles.warning(new Problem(place, message));
    }
  }

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Shape<T> shape;
  private final BiConsumer<String, T> sink;
  private final Troubles troubles;

  /**
   * @param sink gets each value with its place, file and line
   */
  JsonLines(Shape<T> shape, BiConsumer<String, T> sink, Troubles troubles) {
    this.shape = shape;
    this.sink = sink;
    this.troubles = troubles;
  }

  /** Reads all lines of a stream in UTF-8; empty ones are passed over. */
  void read(String name, InputStream in, int maxLineBytes) throws IOException {
    ByteLines lines = new ByteLines(in, maxLineBytes);
    while (lines.next()) {
      Remarks remarks = new Remarks(name + ":" + lines.number(), troubles);
      if (lines.isTooLong()) {
        remarks.problem(TooLarge.message("line", maxLineBytes));
      } else if (!lines.isBlank()) {
        readLine(remarks, lines.bytes());
      }
    }
  }

  private void readLine(Remarks remarks, byte[] line) throws IOException {
    T value;
    try (JsonParser json = JSON.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BadRecordException("not a JSON object");
      }
      value = shape.read(json, remarks);
      if (json.nextToken() != null) {
        throw new BadRecordException("more than one JSON object in the line");
      }
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      troubles.problem(new Problem(remarks.place() + ":" + column, "not valid JSON"));
      return;
    } catch (CharConversionException e) {
      // A line that begins like UTF-16 or UTF-32 is taken for it; the next line is read all the
      // same.
      remarks.problem("not valid UTF-8");
      return;
    } catch (BadRecordException e) {
      remarks.problem(e.getMessage());
      return;
    } catch (RuntimeException | StackOverflowError e) {
      troubles.failed(remarks.place(), e);
      return;
    }
    sink.accept(remarks.place(), value);
  }

  /** The text of a string or the digits of a number, as ids come in both. */
  static String idOf(JsonParser json, String key) throws IOException, BadRecordException {
    if (json.currentToken() == JsonToken.VALUE_NUMBER_INT) {
      return json.getText();
    }
    return textOf(json, key);
  }

  /** The text of a string. */
  static String textOf(JsonParser json, String key) throws IOException, BadRecordException {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new BadRecordException("\"" + key + "\" is not a string");
    }
    return json.getText();
  }

  /**
   * A value that a record must have.
   *
   * @param what the message says that there is none of
   */
  static <V> V required(@Nullable V value, String what) throws BadRecordException {
    if (value == null) {
      throw new BadRecordException("no " + what);
    }
    return value;
  }
}
