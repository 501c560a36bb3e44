package org.rollcall.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.rollcall.model.Article;
import org.rollcall.model.Problem;
import org.rollcall.read.markup.HtmlEncoding;
import org.rollcall.read.markup.HtmlText;
import org.rollcall.read.markup.MarkdownText;
import org.rollcall.read.markup.PageText;

/** Makes articles of one input after the other; an input that fails is a problem. */
final class ArticleSource {
  /** What reads an open input. */
  interface Body {
    void read(InputStream in) throws IOException;
  }

  private final InputStream standardInput;
  private final Reading reading;
  private final Troubles troubles;

  /**
   * A source of the articles of files, and of {@code standardInput} for the input {@code -}.
   *
   * @param troubles is told of what can not be read
   */
  ArticleSource(InputStream standardInput, Reading reading, Troubles troubles) {
    this.standardInput = standardInput;
    this.reading = reading;
    this.troubles = troubles;
  }

  /**
   * Hands the articles of an input to {@code sink}, each with its place, file and line, and with
   * what the input is.
   *
   * @return whether the input could be read to its end
   */
  boolean read(Input input, BiConsumer<String, Piece> sink) {
    Optional<InputMode> kind = reading.mode().ofName(input.name());
    return open(
        input,
        in -> {
          if (kind.equals(Optional.of(InputMode.JSONL))) {
            records(ArticleRecord::read, (place, a) -> sink.accept(place, Piece.ofRecord(a)))
                .read(input.name(), Utf8Stream.of(in, reading.encoding()), reading.maxBytes());
          } else {
            content(input, in)
                .flatMap(bytes -> article(input, kind, bytes))
                .ifPresent(piece -> sink.accept(input.name(), piece));
          }
        });
  }

  /** Reads JSON Lines of a shape. */
  <T> JsonLines<T> records(JsonLines.Shape<T> shape, BiConsumer<String, T> sink) {
    return new JsonLines<>(shape, sink, troubles);
  }

  /**
   * Opens an input; what goes wrong then is a problem.
   *
   * @return whether nothing did
   */
  boolean open(Input input, Body body) {
    try {
      if (input.path().isEmpty()) {
        body.read(standardInput);
      } else {
        try (InputStream in = Files.newInputStream(input.path().get())) {
          body.read(in);
        }
      }
      return true;
    } catch (IOException e) {
      troubles.problem(new Problem(input.name(), Reason.of(e)));
      return false;
    }
  }

  private Optional<byte[]> content(Input input, InputStream in) throws IOException {
    // The size is looked at first, so that a huge file costs nothing; standard input has none.
    int maxBytes = reading.maxBytes();
    Optional<Path> path = input.path();
    byte[] content = new byte[0];
    boolean tooLarge = path.isPresent() && Files.size(path.get()) > maxBytes;
    if (!tooLarge) {
      content = in.readNBytes(maxBytes + 1);
      tooLarge = content.length > maxBytes;
    }
    if (tooLarge) {
      troubles.problem(new Problem(input.name(), TooLarge.message("file", maxBytes)));
      return Optional.empty();
    }
    return Optional.of(content);
  }

  /** The article of a file; one that no reader foresaw does not cost the others. */
  private Optional<Piece> article(Input input, Optional<InputMode> named, byte[] content) {
    try {
      return read(input, named, content);
    } catch (RuntimeException | StackOverflowError e) {
      troubles.failed(input.name(), e);
      return Optional.empty();
    }
  }

  private Optional<Piece> read(Input input, Optional<InputMode> named, byte[] content) {
    HtmlEncoding page = new HtmlEncoding(content);
    InputMode kind = named.orElseGet(() -> page.isPage() ? InputMode.HTML : InputMode.TEXT);
    Optional<Decoded> decoded = decoded(content, kind == InputMode.HTML ? page : null);
    if (decoded.isEmpty()) {
      troubles.problem(new Problem(input.name(), "binary, skipped"));
      return Optional.empty();
    }
    decoded.get().warning().ifPresent(w -> troubles.warning(new Problem(input.name(), w)));
    String text = decoded.get().text();
    return switch (kind) {
      case HTML -> page(input, text);
      case MARKDOWN -> Optional.of(piece(input, MarkdownText.of(text), kind));
      default -> Optional.of(new Piece(new Article(input.name(), text), kind));
    };
  }

  private Optional<Decoded> decoded(byte[] content, @Nullable HtmlEncoding page) {
    if (reading.encoding().isPresent()) {
      return Decoded.named(content, reading.encoding().get());
    }
    return page == null
        ? Decoded.of(content)
        : Decoded.declared(content, page.declared().orElse(StandardCharsets.UTF_8));
  }

  private Optional<Piece> page(Input input, String html) {
    if (!HtmlText.isReadable(html)) {
      troubles.problem(
          new Problem(input.name(), "more than " + HtmlText.MAX_TAGS + " tags, skipped"));
      return Optional.empty();
    }
    Piece piece = piece(input, HtmlText.of(html), InputMode.HTML);
    if (piece.article().text().isEmpty() && !html.isBlank()) {
      troubles.warning(
          new Problem(input.name(), "no text in this page; perhaps a script makes it"));
    }
    return Optional.of(piece);
  }

  private static Piece piece(Input input, PageText page, InputMode kind) {
    return new Piece(new Article(input.name(), page.text(), page.date()), kind);
  }
}
