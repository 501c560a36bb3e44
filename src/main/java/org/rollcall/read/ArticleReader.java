package org.rollcall.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private final InputStream standardInput;
  private final Troubles troubles;
  private final int maxBytes;

  /**
   * A reader of files, and of {@code standardInput} for the input {@code -}.
   *
   * @param troubles is told of inputs that can not be read
   */
  public ArticleReader(InputStream standardInput, Troubles troubles) {
    this(standardInput, troubles, TooLarge.MAX_BYTES);
  }

  ArticleReader(InputStream standardInput, Troubles troubles, int maxBytes) {
    this.standardInput = standardInput;
    this.troubles = troubles;
    this.maxBytes = maxBytes;
  }

  /** Hands the articles of all inputs to {@code sink}; of two with the same id, the first. */
  public void read(List<Input> inputs, InputMode mode, Consumer<Article> sink) {
    Set<String> ids = new HashSet<>();
    BiConsumer<String, Article> once =
        (place, article) -> unlessRepeated(ids, article.id(), place, article, sink);
    JsonLines<Article> jsonLines = new JsonLines<>(ArticleRecord::read, once, troubles);
    for (Input input : inputs) {
      open(
          input,
          in -> {
            if (mode.isJsonLines(input.name())) {
              jsonLines.read(input.name(), in, maxBytes);
            } else {
              text(input, in).ifPresent(article -> once.accept(input.name(), article));
            }
          });
    }
  }

  /** Hands the records of mentions that another recogniser found to {@code sink}. */
  public void readTagged(List<Input> inputs, Consumer<TaggedArticle> sink) {
    Set<String> ids = new HashSet<>();
    BiConsumer<String, TaggedArticle> once =
        (place, tagged) -> unlessRepeated(ids, tagged.article().id(), place, tagged, sink);
    JsonLines<TaggedArticle> jsonLines = new JsonLines<>(new TaggedRecord(), once, troubles);
    for (Input input : inputs) {
      open(input, in -> jsonLines.read(input.name(), in, maxBytes));
    }
  }

  private interface Body {
    void read(InputStream in) throws IOException;
  }

  private void open(Input input, Body body) {
    try {
      if (input.path().isEmpty()) {
        body.read(standardInput);
      } else {
        try (InputStream in = Files.newInputStream(input.path().get())) {
          body.read(in);
        }
      }
    } catch (IOException e) {
      troubles.problem(new Problem(input.name(), Reason.of(e)));
    }
  }

  private Optional<Article> text(Input input, InputStream in) throws IOException {
    // The size is looked at first, so that a huge file costs nothing; standard input has none.
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
    Optional<Decoded> decoded = Decoded.of(content);
    if (decoded.isEmpty()) {
      troubles.problem(new Problem(input.name(), "binary, skipped"));
      return Optional.empty();
    }
    decoded.get().warning().ifPresent(w -> troubles.warning(new Problem(input.name(), w)));
    return Optional.of(new Article(input.name(), decoded.get().text()));
  }

  private <T> void unlessRepeated(
      Set<String> ids, String id, String place, T value, Consumer<T> sink) {
    if (ids.add(id)) {
      sink.accept(value);
    } else {
      String which = place.equals(id) ? "this id" : "the id \"" + id + "\"";
      troubles.problem(new Problem(place, "a second article with " + which + ", skipped"));
    }
  }
}
