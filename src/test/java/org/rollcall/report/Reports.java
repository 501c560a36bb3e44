package org.rollcall.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.pipeline.Stages;
import org.rollcall.read.TaggedArticle;
import org.rollcall.table.Roll;

/** Reports to test with. */
final class Reports {
  private static final Map<Character, EntityType> TYPES =
      Map.of('p', EntityType.PERSON, 'l', EntityType.PLACE, 'o', EntityType.ORGANISATION);

  private Reports() {}

  /** The articles of the folder {@code samples}, with the name model. */
  static Material ofSamples() throws IOException {
    return material(
        samples(),
        StageFactory.withModels(Optional.of(Path.of("models")), Aliases.NONE),
        Aliases.NONE);
  }

  static List<Article> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(file -> new Article(file.toString(), text(file)))
          .toList();
    }
  }

  /** Articles whose names are known. */
  static Material ofTagged(List<TaggedArticle> articles, Aliases aliases) {
    Map<String, List<Mention>> names = new HashMap<>();
    articles.forEach(tagged -> names.put(tagged.article().id(), tagged.mentions()));
    Supplier<Stages> without = StageFactory.withoutNames(aliases);
    Supplier<Stages> with =
        () -> {
          Stages stages = without.get();
          return new Stages(
              stages.segment(),
              document -> names.get(document.article().id()),
              stages.readNumbers(),
              stages.mergeNames());
        };
    return material(articles.stream().map(TaggedArticle::article).toList(), with, aliases);
  }

  static Material ofTagged(TaggedArticle... articles) {
    return ofTagged(List.of(articles), Aliases.NONE);
  }

  /**
   * An article whose names are in brackets, each with a letter behind it: {@code [Ada King]p} for
   * people, {@code l} for places, {@code o} for organisations.
   */
  static TaggedArticle article(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        start = text.length();
      } else if (c == ']') {
        Span span = new Span(start, text.length());
        mentions.add(new Mention(span, TYPES.get(marked.charAt(++i)), span.of(text)));
      } else {
        text.append(c);
      }
    }
    return new TaggedArticle(new Article(id, text.toString()), mentions);
  }

  static byte[] bytes(Material material) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      HtmlReport.write(material, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static Material material(
      List<Article> articles, Supplier<Stages> stages, Aliases aliases) {
    KeptTexts texts = new KeptTexts();
    Roll roll =
        new Pipeline(
                stages,
                Scope.CORPUS,
                aliases,
                EnumSet.allOf(EntityType.class),
                true,
                2,
                failed -> {
                  throw new IllegalStateException(failed.id(), failed.cause());
                })
            .extract(sink -> articles.forEach(texts.before(sink, article -> article)));
    return new Material(texts, roll.entityRows(), roll.mentionRows(), roll.explanations());
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
