package org.rollcall.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.rollcall.model.WrittenTable;

/**
 * What a run looks out for.
 *
 * @param file of the baseline, if there is one
 * @param baseline the table of an earlier run
 * @param failOn what makes the run fail
 */
record Watch(Optional<Path> file, Optional<WrittenTable> baseline, Set<FailOn> failOn) {}
