package org.rollcall.names;

import java.util.List;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;

/** Finds the names of people, places and organisations. Not thread-safe: one a thread. */
public final class NameRecogniser {
  /** The names of a document in the order of the text, none overlapping. */
  public List<Mention> recognise(Document document) {
    return List.of();
  }
}
