package org.claimtrail.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.claimtrail.answer.Amount;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.Role;
import org.claimtrail.query.EntityProfile;
import org.claimtrail.query.EntityRow;

/// An entity for a person to read.
record EntityView(Screen screen) {

  private static final int INDENT = 12;
  private static final int MOST_MEMBERS = 20;

  void print(EntityProfile profile) {
    EntityRow row = profile.family().row();
    screen.print(new Line().add(Style.BOLD, row.name()).add(Style.DIM, "  " + row.type().label()));
    print("also", String.join(", ", profile.family().aliases()));
    print("in articles", String.join(", ", profile.surfaces()));
    print("belongs to", String.join(", then ", profile.family().owners()));
    print("family", members(profile.family().members()));
    print("seen", seen(row));
    print("claims", claims(profile));
    print("as", counts(profile.byRole(), Role::label));
    print("types", counts(profile.byType(), ClaimType::label));
  }

  private void print(String label, String words) {
    if (!words.isEmpty()) {
      screen.wrap(new Line().add(Style.DIM, label), INDENT, Line.of(words));
    }
  }

  private static String members(List<EntityRow> members) {
    String listed =
        members.stream()
            .limit(MOST_MEMBERS)
            .map(member -> member.name() + " (" + member.claims() + ")")
            .collect(Collectors.joining(", "));
    int more = members.size() - MOST_MEMBERS;
    return more > 0 ? listed + " and " + more + " more" : listed;
  }

  private static String seen(EntityRow row) {
    if (row.articles() == 0) {
      return "in no article yet";
    }
    String times =
        Amount.counted(row.mentions(), "time") + " in " + Amount.counted(row.articles(), "article");
    return row.firstSeen() == null
        ? times
        : times + ", from " + row.firstSeen() + " to " + row.lastSeen();
  }

  private static String claims(EntityProfile profile) {
    return profile.family().row().claims() + ", with its family " + profile.familyClaims();
  }

  private static <K> String counts(Map<K, Long> counts, Function<K, String> label) {
    return counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .sorted(Map.Entry.<K, Long>comparingByValue().reversed())
        .map(count -> label.apply(count.getKey()) + " " + count.getValue())
        .collect(Collectors.joining(", "));
  }
}
