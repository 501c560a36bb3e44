package org.rollcall.cli;

import java.util.Map;
import org.rollcall.write.Paint;

/**
 * Whether to colour. By default, {@code NO_COLOR} (no-color.org) says no and comes first, {@code
 * CLICOLOR_FORCE} and {@code CLICOLOR=0} (bixense.com/clicolors) come next, and else it is a matter
 * of the terminal.
 *
 * @param when what the user asked for in this run
 * @param environment the variables of the process
 */
record Colours(When when, Map<String, String> environment) {
  /** The colours of a stream. */
  Paint on(boolean terminal) {
    boolean wanted =
        switch (when) {
          case ALWAYS -> true;
          case NEVER -> false;
          case AUTO -> byEnvironment(terminal);
        };
    return wanted ? Paint.COLOURED : Paint.PLAIN;
  }

  private boolean byEnvironment(boolean terminal) {
    if (!variable("NO_COLOR").isEmpty()) {
      return false;
    }
    String force = variable("CLICOLOR_FORCE");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    String kind = variable("TERM");
    boolean able = !kind.isEmpty() && !kind.equals("dumb");
    return terminal && able && !variable("CLICOLOR").equals("0");
  }

  private String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
