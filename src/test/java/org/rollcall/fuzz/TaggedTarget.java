package org.rollcall.fuzz;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rollcall.model.Mention;
import org.rollcall.read.ArticleReader;
import org.rollcall.read.Input;
import org.rollcall.read.InputMode;
import org.rollcall.read.Reading;
import org.rollcall.read.TaggedArticle;

/**
 * Records of mentions: each line is a record or a problem, and each mention a slice of its text.
 */
final class TaggedTarget {
  private TaggedTarget() {}

  static void check(byte[] data) {
    Told told = new Told();
    List<TaggedArticle> records = new ArrayList<>();
    Reading reading = Reading.plain(InputMode.JSONL, Reading.MAX_BYTES);
    new ArticleReader(new ByteArrayInputStream(data), reading, told)
        .readTagged(List.of(new Input("-", Optional.empty())), records::add);
    Expect.same(
        ReaderTarget.lines(data, Reading.MAX_BYTES), records.size() + told.problems(), "lines");
    for (TaggedArticle record : records) {
      String text = record.article().text();
      int end = 0;
      for (Mention mention : record.mentions()) {
        Expect.that(mention.span().start() >= end, "mentions overlap");
        Expect.same(mention.span().of(text), mention.text(), "slice");
        Expect.that(!mention.text().isBlank(), "blank mention");
        end = mention.span().end();
      }
    }
  }
}
