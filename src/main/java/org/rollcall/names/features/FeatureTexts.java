package org.rollcall.names.features;

import java.util.ArrayList;
import java.util.List;

/** Features as strings: what a trainer learns from, and what OpenNLP's own search asks for. */
final class FeatureTexts implements FeatureSink {
  private final List<String> texts = new ArrayList<>(160);

  /** The features so far. */
  String[] toArray() {
    return texts.toArray(String[]::new);
  }

  @Override
  public void add(Piece kind) {
    texts.add(kind.text());
  }

  @Override
  public void add(Piece kind, Piece a) {
    texts.add(kind.text() + a.text());
  }

  @Override
  public void add(Piece kind, Piece a, Piece b) {
    texts.add(kind.text() + a.text() + b.text());
  }

  @Override
  public void pair(Piece kind, Piece a, Piece b) {
    texts.add(kind.text() + a.text() + "|" + b.text());
  }

  @Override
  public void pair(Piece kind, Piece a, Piece b, Piece tail) {
    texts.add(kind.text() + a.text() + "|" + b.text() + tail.text());
  }

  @Override
  public void triple(Piece kind, Piece a, Piece b, Piece c) {
    texts.add(kind.text() + a.text() + "|" + b.text() + "|" + c.text());
  }
}
