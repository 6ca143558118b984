/// The commands, and all wiring. Start at [org.claimtrail.cli.Main].
///
/// A command is a class that ends in `Command`: its options are its fields, what it does is its
/// `call`. All share [Claimtrail], the root, for the options that stand before every command, the
/// terminal and the index. Results go to standard output, everything else to standard error.
///
/// Commands that only read touch neither CoreNLP nor the extractor but for its version: only
/// [org.claimtrail.ingest.Extractions] calls it.
@NullMarked
package org.claimtrail.cli;

import org.jspecify.annotations.NullMarked;
