/**
 * The values that stages hand on: articles, sentences, mentions, quantities, entities, rows; and
 * the little that all stages share, such as the order of code points and the tables beside their
 * classes. They know nothing of who makes or uses them.
 */
@NullMarked
package org.rollcall.model;

import org.jspecify.annotations.NullMarked;
