/// Tools for assistants that are language models, by the Model Context Protocol.
///
/// Start at [org.claimtrail.assist.Assistants]. What an assistant can ask is a list of
/// [org.claimtrail.assist.Tool]s; each says what it takes ([org.claimtrail.assist.Parameter]) and
/// what comes back, and answers with the keys of the command line and with words that quote and
/// cite ([org.claimtrail.assist.Citations]).
@NullMarked
package org.claimtrail.assist;

import org.jspecify.annotations.NullMarked;
