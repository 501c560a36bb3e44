/**
 * Makes the rows of the tables, a row an entity, an entity and article, or a mention, from what
 * merging and the numbers gave; chooses and sorts them, and gives each its id. Knows the values of
 * {@code model}, and no format that rows are written in.
 */
@NullMarked
package org.rollcall.table;

import org.jspecify.annotations.NullMarked;
