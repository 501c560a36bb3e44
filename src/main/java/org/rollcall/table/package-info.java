/**
 * Makes the rows of the two tables, a row an entity and a row a mention, from what merging and the
 * numbers gave; chooses and sorts them, and gives each its id.
 */
package org.rollcall.table;
