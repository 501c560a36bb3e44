package org.rollcall.cli;

import java.nio.charset.Charset;
import java.util.Optional;

/** A named encoding, or nothing for {@code auto}. */
record Encoding(Optional<Charset> charset) {
  static final Encoding AUTO = new Encoding(Optional.empty());
}
