package org.rollcall.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * What a command has of the process it runs in.
 *
 * @param in standard input
 * @param out standard output, bare, for data
 * @param messages standard error
 * @param terminal which of them are a terminal
 * @param environment its variables
 */
record Session(
    InputStream in,
    OutputStream out,
    Messages messages,
    Terminal terminal,
    Map<String, String> environment) {}
