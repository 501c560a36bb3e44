/** Compares two tables of entities, row by row. */
package org.rollcall.diff;
