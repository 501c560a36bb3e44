package org.rollcall.names.evaluate;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An evaluation for programs: {@code scores} a type, {@code confusion} from what was marked to what
 * was found, and {@code errors} if they were asked for. Shares have four decimals.
 */
public final class JsonReport {
  private static final JsonFactory JSON = new JsonFactory();

  /** The same line ends on every system. */
  private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

  private final Evaluation evaluation;
  private final JsonGenerator json;

  private JsonReport(Evaluation evaluation, JsonGenerator json) {
    this.evaluation = evaluation;
    this.json = json;
  }

  /**
   * The report.
   *
   * @param errors whether it has the errors, too
   */
  public static String of(Evaluation evaluation, boolean errors) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(LINES));
      new JsonReport(evaluation, json).write(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string takes everything
    }
    return out + "\n";
  }

  private void write(boolean errors) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("scores");
    for (String type : Evaluation.TYPES) {
      Score exact = requireNonNull(evaluation.exact().get(type));
      scores(type, exact, requireNonNull(evaluation.overlap().get(type)));
    }
    scores("all", Evaluation.total(evaluation.exact()), Evaluation.total(evaluation.overlap()));
    json.writeEndObject();
    confusion();
    if (errors) {
      json.writeArrayFieldStart("errors");
      for (NameError error : evaluation.errors()) {
        write(error);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void scores(String type, Score exact, Score overlap) throws IOException {
    json.writeObjectFieldStart(type);
    score("exact", exact);
    score("overlap", overlap);
    json.writeNumberField("marked", exact.marked());
    json.writeNumberField("found", exact.found());
    json.writeEndObject();
  }

  private void score(String name, Score score) throws IOException {
    json.writeObjectFieldStart(name);
    share("precision", score.precision());
    share("recall", score.recall());
    share("f1", score.f1());
    json.writeNumberField("right", score.right());
    json.writeEndObject();
  }

  private void share(String name, double value) throws IOException {
    json.writeFieldName(name);
    json.writeNumber(String.format(Locale.ROOT, "%.4f", value));
  }

  private void confusion() throws IOException {
    json.writeObjectFieldStart("confusion");
    List<String> rows =
        List.of("person", "place", "organisation", "people", "other_name", Evaluation.NOTHING);
    for (String marked : rows) {
      json.writeObjectFieldStart(marked);
      for (String found : List.of("person", "place", "organisation", Evaluation.NOTHING)) {
        if (!marked.equals(found) || !marked.equals(Evaluation.NOTHING)) {
          json.writeNumberField(found, evaluation.confused(marked, found));
        }
      }
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(NameError error) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", error.file());
    json.writeNumberField("line", error.line());
    json.writeStringField("document", error.document());
    json.writeStringField("kind", error.kind());
    name("marked", error.marked());
    name("found", error.found());
    json.writeStringField("sentence", (error.before() + error.words() + error.after()).strip());
    json.writeEndObject();
  }

  private void name(String field, Optional<NameError.Labelled> name) throws IOException {
    if (name.isPresent()) {
      json.writeObjectFieldStart(field);
      json.writeStringField("type", name.get().label());
      json.writeStringField("text", name.get().text());
      json.writeEndObject();
    }
  }
}
