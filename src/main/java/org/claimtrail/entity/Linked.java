package org.claimtrail.entity;

import java.util.List;

/// The names found in a text, in its order, none inside another.
///
/// @param mentions what surely names an entity
/// @param places names of countries and capitals, which name a government only where the sentence
///   has it act: "China dismissed", not "in China"
/// @param guesses names that are also everyday words, in an article without another sign of the
///   entity
public record Linked(List<Mention> mentions, List<Mention> places, List<Mention> guesses) {

  public Linked {
    mentions = List.copyOf(mentions);
    places = List.copyOf(places);
    guesses = List.copyOf(guesses);
  }
}
