package org.rollcall.fuzz;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** All that fuzzing ever found, and some new inputs a target, the same in every run. */
class FuzzSmokeTest {
  private static final long SEED = 11;

  record Kept(Target target, Path file) {
    @Override
    public String toString() {
      return file.getParent().getParent().getFileName()
          + " "
          + target.label()
          + " "
          + file.getFileName();
    }
  }

  static List<Kept> findings() {
    return Stream.of(Target.values())
        .flatMap(target -> Corpus.files("findings", target).stream().map(f -> new Kept(target, f)))
        .toList();
  }

  static List<Kept> slow() {
    return Stream.of(Target.values())
        .flatMap(target -> Corpus.files("slow", target).stream().map(f -> new Kept(target, f)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("findings")
  void whatWasFoundIsMended(Kept finding) {
    finding.target().check(Corpus.read(finding.file()));
  }

  /** Each took minutes; how long it takes now is for {@link Repeated#check} to measure. */
  @ParameterizedTest
  @MethodSource("slow")
  @Timeout(120)
  void whatWasSlowEnds(Kept finding) {
    finding.target().check(Repeated.made(Corpus.read(finding.file())));
  }

  @ParameterizedTest
  @EnumSource
  void targetHolds(Target target) {
    List<byte[]> seeds = new ArrayList<>();
    Corpus.files("seeds", target).forEach(file -> seeds.add(Corpus.read(file)));
    assertFalse(seeds.isEmpty(), "no seeds");
    seeds.forEach(seed -> run(target, seed));
    Mutation mutation = new Mutation(SEED, seeds, Corpus.words(target));
    for (int i = 0; i < target.smoke(); i++) {
      run(target, mutation.next());
    }
  }

  private static void run(Target target, byte[] data) {
    try {
      target.check(data);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      fail(target.label() + " of " + HexFormat.of().formatHex(data), e);
    }
  }
}
