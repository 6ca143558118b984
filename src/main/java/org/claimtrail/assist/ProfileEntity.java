package org.claimtrail.assist;

import java.util.List;
import java.util.Map;
import org.claimtrail.answer.Amount;
import org.claimtrail.answer.Column;
import org.claimtrail.answer.ProfileColumns;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.query.EntityProfile;
import org.claimtrail.query.EntityRow;

/// What is known of one entity.
record ProfileEntity() implements Tool {

  /// Names of a list in the text.
  private static final int SHOWN = 20;

  private static final Parameter<String> NAME =
      Parameter.name("name", "A company, model, benchmark, person, government or chip.");

  @Override
  public String name() {
    return "entity_profile";
  }

  @Override
  public String title() {
    return "Profile of an entity";
  }

  @Override
  public String description() {
    return "Tells what a company, model, benchmark, person, government or chip is: its canonical"
        + " name, other names, whom it belongs to, what belongs to it, and how often and since"
        + " when articles name it. Use it to settle a name before you search.";
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(NAME, Parameter.AS_OF);
  }

  @Override
  public Map<String, Object> output() {
    return Map.of(
        "type",
        "object",
        "required",
        Citations.names(ProfileColumns.ALL).toList(),
        "properties",
        Map.of());
  }

  @Override
  public Answer answer(Arguments arguments, CurrentClaims claims) {
    String name = arguments.get(NAME);
    return claims.ask(
        arguments.get(Parameter.AS_OF),
        search -> {
          EntityProfile profile = search.entity(name);
          return new Answer(Column.object(ProfileColumns.ALL, profile), text(profile));
        });
  }

  private static String text(EntityProfile profile) {
    EntityRow row = profile.family().row();
    Listing listing =
        new Listing().line("Profile of %s, a %s".formatted(row.name(), row.type().label()));
    names(listing, "also called", profile.family().aliases());
    names(listing, "in articles", profile.surfaces());
    names(listing, "belongs to", profile.family().owners());
    names(
        listing, "to it belong", profile.family().members().stream().map(EntityRow::name).toList());
    listing.below(
        row.articles() == 0
            ? "in no article yet"
            : "named %s in %s"
                .formatted(
                    Amount.counted(row.mentions(), "time"),
                    Amount.counted(row.articles(), "article")));
    if (row.firstSeen() != null) {
      listing.below("from %s to %s".formatted(row.firstSeen(), row.lastSeen()));
    }
    return listing
        .below(
            "%s, with its family %s"
                .formatted(
                    Amount.counted(row.claims(), "claim"),
                    Amount.grouped((double) profile.familyClaims())))
        .toString();
  }

  private static void names(Listing listing, String before, List<String> names) {
    if (!names.isEmpty()) {
      int more = names.size() - SHOWN;
      listing.below(
          before
              + ": "
              + String.join(", ", names.stream().limit(SHOWN).toList())
              + (more > 0 ? " and " + more + " more" : ""));
    }
  }
}
