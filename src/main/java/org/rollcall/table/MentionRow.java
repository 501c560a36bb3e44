package org.rollcall.table;

import java.util.Optional;
import org.rollcall.model.EntityType;
import org.rollcall.model.Quantity;

/**
 * A row of the table of mentions.
 *
 * @param file the article's id
 * @param place where it stands in the article
 * @param type the type of its entity, which a single mention may not show
 * @param text exactly the slice of the article
 * @param name the entity's name
 * @param id the entity's id
 * @param rule the rule that put it into its entity; numbers have none
 * @param number the number as it stands here
 */
public record MentionRow(
    String file,
    Place place,
    EntityType type,
    String text,
    String name,
    String id,
    Optional<String> rule,
    Optional<Quantity> number) {}
