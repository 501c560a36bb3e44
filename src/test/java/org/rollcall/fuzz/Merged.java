package org.rollcall.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import org.rollcall.diff.TableDiff;
import org.rollcall.model.Aliases;
import org.rollcall.model.Article;
import org.rollcall.model.EntityType;
import org.rollcall.model.Mention;
import org.rollcall.model.Span;
import org.rollcall.pipeline.FailedArticle;
import org.rollcall.pipeline.Pipeline;
import org.rollcall.pipeline.Scope;
import org.rollcall.pipeline.StageFactory;
import org.rollcall.read.Reading;
import org.rollcall.read.TableFile;
import org.rollcall.read.TaggedArticle;
import org.rollcall.table.EntityRow;
import org.rollcall.table.MentionRow;
import org.rollcall.table.Roll;
import org.rollcall.write.Format;
import org.rollcall.write.Sheet;
import org.rollcall.write.Style;

/** Marked articles, merged and written: every mention is in one row, and the rows come back. */
final class Merged {
  private static final List<Format> READABLE =
      List.of(Format.CSV, Format.TSV, Format.JSON, Format.JSONL);

  private static final String MARKS = "plo";

  private Merged() {}

  /**
   * Merges articles parted by form feeds.
   *
   * @param marked text in which {@code [Ann Lee]p} is a person, with l a place, with o an
   *     organisation
   */
  static void of(String marked, Aliases aliases) {
    List<TaggedArticle> articles = new ArrayList<>();
    int mentions = 0;
    for (String article : marked.split("\f", 0)) {
      articles.add(tagged("a" + articles.size(), article));
      mentions += articles.get(articles.size() - 1).mentions().size();
    }
    for (Scope scope : Scope.values()) {
      Roll roll = roll(articles, scope, aliases);
      List<EntityRow> entities = roll.entityRows();
      List<MentionRow> rows = roll.mentionRows();
      Expect.same(mentions, rows.size(), "mention rows");
      Expect.same(mentions, entities.stream().mapToInt(EntityRow::mentions).sum(), "mentions");
      entities.forEach(row -> Expect.that(!row.name().isEmpty(), "a row without a name"));
      long ids = entities.stream().map(EntityRow::id).distinct().count();
      Expect.same(ids, (long) entities.size(), "distinct ids");
      Format format = READABLE.get(Math.floorMod(marked.hashCode(), READABLE.size()));
      comesBack(Sheet.ofEntities(entities), format);
      List<TaggedArticle> backwards = new ArrayList<>(articles);
      Collections.reverse(backwards);
      Roll again = roll(backwards, scope, aliases);
      Expect.same(entities, again.entityRows(), "rows in another order of articles");
      Expect.same(rows, again.mentionRows(), "mentions in another order of articles");
    }
  }

  private static TaggedArticle tagged(String id, String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      int type = i + 1 < marked.length() ? MARKS.indexOf(marked.charAt(i + 1)) : -1;
      if (c == '[') {
        open = text.length();
      } else if (c == ']' && open >= 0 && type >= 0) {
        Span span = new Span(open, text.length());
        if (!span.of(text).isBlank() && span.length() <= Reading.MAX_NAME) {
          mentions.add(new Mention(span, EntityType.values()[type], span.of(text)));
        }
        open = -1;
        i++;
      } else {
        text.append(c);
      }
    }
    return new TaggedArticle(new Article(id, text.toString()), mentions);
  }

  private static Roll roll(List<TaggedArticle> articles, Scope scope, Aliases aliases) {
    return new Pipeline(
            StageFactory.withoutNames(aliases),
            scope,
            aliases,
            EnumSet.allOf(EntityType.class),
            true,
            1,
            Merged::failed)
        .merge(articles::forEach);
  }

  private static void failed(FailedArticle article) {
    throw new AssertionError("left out: " + article.id(), article.cause());
  }

  /** What is written is read as the same table; one format an input, as there are many inputs. */
  private static void comesBack(Sheet<EntityRow> sheet, Format format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(sheet, out, Style.PLAIN);
      var read = TableFile.read("table." + format.label(), out.toByteArray());
      Expect.same(List.of(), TableDiff.of(sheet.written(), read), "read from " + format);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
