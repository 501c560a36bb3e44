package org.rollcall.cli;

import java.util.Locale;

/** The shells that completion scripts are made for. */
enum Shell {
  BASH,
  ZSH;

  /** The name on the command line. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
