package org.rollcall.fuzz;

import java.nio.file.Path;

/** Where Jazzer comes in; it is found by the method's name, so nothing of Jazzer's is needed. */
public final class Entry {
  private static final Target TARGET =
      Target.valueOf(System.getProperty("rollcall.fuzz.target", "NUMBERS"));

  private static final boolean REPEATED = Boolean.getBoolean("rollcall.fuzz.repeated");

  private Entry() {}

  /**
   * Loads what the first input needs, which under a fuzzer's eyes takes longer than any input may.
   */
  public static void fuzzerInitialize() {
    TARGET.check(new byte[0]);
    Corpus.files("seeds", TARGET).forEach(seed -> TARGET.check(Corpus.read(seed)));
  }

  /** Runs one input, or what it makes if it is repeated. */
  public static void fuzzerTestOneInput(byte[] data) {
    if (REPEATED) {
      Repeated.check(TARGET, data);
    } else {
      TARGET.check(data);
    }
  }

  /** Runs files once more, to look at what was found. */
  public static void main(String[] files) {
    for (String file : files) {
      fuzzerTestOneInput(Corpus.read(Path.of(file)));
    }
  }
}
