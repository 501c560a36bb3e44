package org.rollcall.pipeline;

/**
 * An article that a stage could not cope with: a fault of the program, not of the article.
 *
 * @param id the article's id
 * @param cause what the stage threw
 */
public record FailedArticle(String id, Throwable cause) {}
