package org.rollcall.cli;

import picocli.CommandLine.Model.ArgSpec;

/**
 * An option of a command, or an operand.
 *
 * @param spec how it is written
 * @param <T> its value
 */
record Argument<T>(ArgSpec spec) {
  /** Its value on the command line, else what is set or the default, else null. */
  T value() {
    return spec.getValue();
  }

  /** Its value, or another if it has none. */
  T or(T other) {
    T value = value();
    return value == null ? other : value;
  }
}
