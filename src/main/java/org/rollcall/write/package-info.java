/**
 * Writes rows in each format, and lays results down whole or not at all. Knows the rows, and no
 * stage that made them.
 */
package org.rollcall.write;
