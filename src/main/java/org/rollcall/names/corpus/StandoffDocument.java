package org.rollcall.names.corpus;

import java.util.ArrayList;
import java.util.List;
import org.rollcall.model.Span;

/**
 * The annotations of a document without its text.
 *
 * @param id the document's id
 * @param source where the text comes from, an address or a name; empty if unknown
 * @param licence of the text; empty if unknown
 * @param sentences all that the text is made of, in order: its lines, cut into sentences where they
 *     are known
 */
record StandoffDocument(String id, String source, String licence, List<Sentence> sentences) {
  /**
   * A sentence without its words. Lengths and offsets are code points after white space was
   * collapsed.
   *
   * @param gap what parts it from the sentence before: a space, a line break, or an empty line
   * @param key by which it is found
   * @param marks its names, ordered, none overlapping
   */
  record Sentence(String gap, Key key, List<Mark> marks) {}

  /**
   * What a text must have to be the sentence.
   *
   * @param length its length in code points, 1 or more
   * @param hash its {@link SentenceHash}
   */
  record Key(int length, long hash) {}

  /**
   * A name.
   *
   * @param start its first code point in the sentence, 0 or more
   * @param end behind its last, more than {@code start}
   * @param code {@code PER LOC ORG NORP} or {@code MISC}
   */
  record Mark(int start, int end, String code) {}

  /** The annotations of a record. */
  static StandoffDocument of(AnnotatedRecord record) {
    SentenceHash hash = new SentenceHash();
    List<Sentence> sentences = new ArrayList<>();
    int next = 0; // name
    int end = 0; // of the sentence before
    for (Span span : Stretches.of(record)) {
      Collapsed text = Collapsed.of(record.text(), span);
      List<Mark> marks = new ArrayList<>();
      for (; next < record.names().size(); next++) {
        AnnotatedText.Name name = record.names().get(next);
        if (name.span().start() >= span.end()) {
          break;
        }
        marks.add(
            new Mark(
                text.offset(name.span().start()),
                text.offset(name.span().end()),
                Labels.code(name.label())));
      }
      String gap = Stretches.gap(record.text(), end, span.start());
      Key key = new Key(text.length(), hash.of(text.toString()));
      sentences.add(new Sentence(gap, key, marks));
      end = span.end();
    }
    return new StandoffDocument(record.doc(), record.source(), record.licence(), sentences);
  }
}
