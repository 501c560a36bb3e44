package org.rollcall.cli;

/** The shells that completion scripts are made for. */
enum Shell {
  BASH,
  ZSH
}
