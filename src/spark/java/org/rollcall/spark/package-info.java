/**
 * The same table from Apache Spark: the stages of the command line in each article, and its merging
 * as joins over names.
 *
 * <p>{@link org.rollcall.spark.TableJob} has the steps in their order; {@link
 * org.rollcall.spark.Schemas} the columns of the tables between them. Rows do not depend on how
 * articles or tables are shared out.
 */
@NullMarked
package org.rollcall.spark;

import org.jspecify.annotations.NullMarked;
