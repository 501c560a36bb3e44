/**
 * Finds the inputs, decodes them and hands out articles; every trouble is told and the rest is
 * read.
 */
package org.rollcall.read;
