/**
 * The command line: options, messages, exit codes. The only package that knows picocli, and its
 * {@link org.rollcall.cli.Main} the only class that touches the process.
 */
@NullMarked
package org.rollcall.cli;

import org.jspecify.annotations.NullMarked;
