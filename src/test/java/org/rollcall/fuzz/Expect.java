package org.rollcall.fuzz;

/** What a target demands; what it gets instead is told by the input that the fuzzer keeps. */
public final class Expect {
  private Expect() {}

  /**
   * Demands something.
   *
   * @throws AssertionError if it does not hold
   */
  public static void that(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  /**
   * Demands that two values are equal.
   *
   * @throws AssertionError if they are not
   */
  public static void same(Object expected, Object actual, String what) {
    if (!expected.equals(actual)) { // or the words would be made of every table that is right
      throw new AssertionError(what + ": " + expected + " is not " + actual);
    }
  }

  /**
   * Demands that a refusal is one line for people.
   *
   * @throws AssertionError if it is not
   */
  public static void oneLine(Exception refusal) {
    String message = refusal.getMessage();
    that(message != null && !message.isBlank(), "a refusal without a reason");
  }
}
