package org.rollcall.cli;

/**
 * What the launcher found out about the terminal, as Java can not.
 *
 * @param input whether standard input is one
 * @param output whether standard output is one
 * @param error whether standard error is one
 * @param width its columns, 1 or more
 */
record Terminal(boolean input, boolean output, boolean error, int width) {
  private static final int USUAL_WIDTH = 80;

  /** Nothing but pipes and files. */
  static final Terminal NONE = new Terminal(false, false, false, USUAL_WIDTH);

  /** What the launcher passed on as system properties. */
  static Terminal ofLauncher() {
    int width = Integer.getInteger("rollcall.width", USUAL_WIDTH);
    return new Terminal(
        "terminal".equals(System.getProperty("rollcall.stdin")),
        "terminal".equals(System.getProperty("rollcall.stdout")),
        "terminal".equals(System.getProperty("rollcall.stderr")),
        width > 0 ? width : USUAL_WIDTH);
  }
}
