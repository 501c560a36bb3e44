/** The command line: options, messages, exit codes. */
package org.rollcall.cli;
