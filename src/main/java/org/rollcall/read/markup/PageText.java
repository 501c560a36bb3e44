package org.rollcall.read.markup;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What markup says.
 *
 * @param text without any markup; an empty line parts paragraphs, rows and items; it ends with a
 *     line's end unless it is empty
 * @param date the day it was written, where it says so
 */
public record PageText(String text, Optional<LocalDate> date) {}
