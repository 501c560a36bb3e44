/**
 * The values that stages hand on: articles, sentences, mentions, quantities, entities, rows. They
 * know nothing of who makes or uses them.
 */
package org.rollcall.model;
