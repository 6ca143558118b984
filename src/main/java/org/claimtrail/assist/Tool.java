package org.claimtrail.assist;

import java.util.List;
import java.util.Map;
import org.claimtrail.query.CurrentClaims;

/// Something that an assistant can ask.
sealed interface Tool
    permits SearchClaims, ProfileEntity, RankModels, CompareTwo, FindDisputes, ShowEvidence {

  /// By which it is called: "search_claims".
  String name();

  /// For people: "Search claims".
  String title();

  /// For a language model: what it answers, and when to ask it.
  String description();

  List<Parameter<?>> parameters();

  /// The JSON schema of [Answer#content()].
  Map<String, Object> output();

  /// What goes wrong is thrown, and told by [Failure].
  Answer answer(Arguments arguments, CurrentClaims claims);
}
