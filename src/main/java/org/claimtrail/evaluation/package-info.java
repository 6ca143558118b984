/// How good the extraction is: what was extracted from articles, compared with what people found in
/// them. Off the main road: nothing but the command line knows it.
///
/// ```java
/// Gold gold = Gold.read(Path.of("src/gold"));
/// Run run = Run.of(lines); // as `claimtrail extract` prints them
/// Evaluation evaluation = Evaluation.of(gold, run);
/// double f1 = evaluation.figures().core().f1();
/// ```
///
/// Start at [org.claimtrail.evaluation.Evaluation]. Claims are paired one to one, so that as much
/// as possible agrees ([org.claimtrail.evaluation.Matching]); all figures are counted from what
/// became of each ([org.claimtrail.evaluation.Outcome]). What is scored are the lines that
/// `extract` prints, whoever made them, so that other programs can be measured in the same way.
@NullMarked
package org.claimtrail.evaluation;

import org.jspecify.annotations.NullMarked;
