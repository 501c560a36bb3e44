/** Writes rows in each format, and lays results down whole or not at all. */
package org.rollcall.write;
