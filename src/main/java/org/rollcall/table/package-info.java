/** Makes the rows of the two tables: a row an entity, and a row a mention. */
package org.rollcall.table;
