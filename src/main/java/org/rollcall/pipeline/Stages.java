package org.rollcall.pipeline;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.rollcall.model.Article;
import org.rollcall.model.ArticleEntity;
import org.rollcall.model.Document;
import org.rollcall.model.Mention;
import org.rollcall.model.Quantity;
import org.rollcall.model.Span;

/**
 * What is done to one article, in this order. A set belongs to one thread.
 *
 * @param segment cuts an article into sentences and tokens
 * @param recognise finds its names, in order, none overlapping
 * @param readNumbers finds its numbers, given the spans of its names
 * @param mergeNames merges the variants of its names
 */
public record Stages(
    Function<Article, Document> segment,
    Function<Document, List<Mention>> recognise,
    BiFunction<Document, List<Span>, List<Quantity>> readNumbers,
    BiFunction<Document, List<Mention>, List<ArticleEntity>> mergeNames) {}
