package org.rollcall.names;

/** Features as hashes of their texts, see {@link Piece}: what a compiled model knows them by. */
abstract class FeatureHashes implements FeatureSink {
  /** Takes a feature. */
  abstract void add(long hash);

  @Override
  public final void add(Piece kind) {
    add(kind.hash());
  }

  @Override
  public final void add(Piece kind, Piece a) {
    add(a.behind(kind.hash()));
  }

  @Override
  public final void add(Piece kind, Piece a, Piece b) {
    add(b.behind(a.behind(kind.hash())));
  }

  @Override
  public final void pair(Piece kind, Piece a, Piece b) {
    add(b.behind(bar(a.behind(kind.hash()))));
  }

  @Override
  public final void pair(Piece kind, Piece a, Piece b, Piece tail) {
    add(tail.behind(b.behind(bar(a.behind(kind.hash())))));
  }

  @Override
  public final void triple(Piece kind, Piece a, Piece b, Piece c) {
    add(c.behind(bar(b.behind(bar(a.behind(kind.hash()))))));
  }

  private static long bar(long before) {
    return before * Piece.BASE + '|';
  }
}
