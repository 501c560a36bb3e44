package org.rollcall.read;

import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.rollcall.model.Article;
import org.rollcall.model.Problem;

/** Reads inputs one after the other; an input that fails is a problem and the next one is read. */
public final class ArticleReader {
  private static final String UNCOUNTED =
      "could not be read when repeated lines were looked for, so some may be left";

  private final InputStream standardInput;
  private final Reading reading;
  private final Troubles troubles;
  private final ArticleSource source;

  /**
   * A reader of files, and of {@code standardInput} for the input {@code -}.
   *
   * @param troubles is told of inputs that can not be read
   */
  public ArticleReader(InputStream standardInput, Reading reading, Troubles troubles) {
    this.standardInput = standardInput;
    this.reading = reading;
    this.troubles = troubles;
    source = new ArticleSource(standardInput, reading, troubles);
  }

  /**
   * Hands the articles of all inputs to {@code sink}; of two with the same id, or if so wanted with
   * the same text, the first. To leave out the lines that many repeat, files are read twice.
   */
  public void read(List<Input> inputs, Consumer<Article> sink) {
    Set<Input> uncounted = new HashSet<>();
    RepeatedLines repeated = repeatedLines(inputs, uncounted);
    Run run = new Run(repeated, sink);
    Set<String> ids = new HashSet<>();
    for (Input input : inputs) {
      boolean whole =
          source.read(
              input,
              (place, piece) -> {
                if (isNew(ids, piece.article().id(), place)) {
                  run.take(piece);
                }
              });
      if (whole && uncounted.contains(input)) {
        troubles.problem(new Problem(input.name(), UNCOUNTED));
      }
    }
    run.end();
  }

  /** Hands the records of mentions that another recogniser found to {@code sink}. */
  public void readTagged(List<Input> inputs, Consumer<TaggedArticle> sink) {
    Set<String> ids = new HashSet<>();
    BiConsumer<String, TaggedArticle> once =
        (place, tagged) -> {
          if (isNew(ids, tagged.article().id(), place)) {
            sink.accept(tagged);
          }
        };
    JsonLines<TaggedArticle> records = source.records(new TaggedRecord(), once);
    for (Input input : inputs) {
      source.open(input, in -> records.read(input.name(), in, reading.maxBytes()));
    }
  }

  /**
   * A first reading of the inputs that may be cleaned, unless they are too few to repeat anything;
   * standard input can be read but once.
   *
   * @param uncounted is given those that could not be read
   */
  private RepeatedLines repeatedLines(List<Input> inputs, Set<Input> uncounted) {
    RepeatedLines repeated = new RepeatedLines();
    List<Input> cleaned = inputs.stream().filter(this::mayBeCleaned).toList();
    boolean records =
        cleaned.stream().anyMatch(input -> kindOf(input).equals(Optional.of(InputMode.JSONL)));
    if (records || cleaned.size() >= RepeatedLines.LINE_ARTICLES) {
      ArticleSource silent = new ArticleSource(standardInput, reading, Troubles.NONE);
      for (Input input : cleaned) {
        boolean whole =
            silent.read(
                input,
                (place, piece) -> {
                  if (reading.boilerplate().dropsFrom(piece.kind())) {
                    repeated.count(piece.article().text());
                  }
                });
        if (!whole) {
          uncounted.add(input);
        }
      }
    }
    return repeated;
  }

  private boolean mayBeCleaned(Input input) {
    return reading.boilerplate() != Boilerplate.KEEP
        && input.path().isPresent()
        && kindOf(input).map(reading.boilerplate()::dropsFrom).orElse(true);
  }

  private Optional<InputMode> kindOf(Input input) {
    return reading.mode().ofName(input.name());
  }

  private boolean isNew(Set<String> ids, String id, String place) {
    if (ids.add(id)) {
      return true;
    }
    String which = place.equals(id) ? "this id" : "the id \"" + id + "\"";
    troubles.problem(new Problem(place, "a second article with " + which + ", skipped"));
    return false;
  }

  /** What happens to the articles of one reading. */
  private final class Run {
    private final RepeatedLines repeated;
    private final Consumer<Article> sink;
    private final Set<Fingerprint> texts = new HashSet<>();
    private int articles;
    private int withText;
    private int sameText;

    Run(RepeatedLines repeated, Consumer<Article> sink) {
      this.repeated = repeated;
      this.sink = sink;
    }

    void take(Piece piece) {
      String text = piece.article().text();
      articles++;
      withText += text.isBlank() ? 0 : 1;
      if (reading.dedupe() && !texts.add(Fingerprint.of(text))) {
        sameText++;
      } else if (reading.boilerplate().dropsFrom(piece.kind())) {
        sink.accept(piece.with(repeated.clean(text)).article());
      } else {
        sink.accept(piece.article());
      }
    }

    void end() {
      if (articles > 0 && withText == 0) {
        troubles.note(
            articles == 1 ? "the article is empty" : "all " + articles + " articles are empty");
      }
      if (reading.dedupe()) {
        troubles.info("articles with the text of another, left out: " + sameText);
      }
      if (repeated.linesLeftOut() > 0) {
        troubles.info("repeated lines, left out: " + repeated.linesLeftOut());
      }
    }
  }
}
