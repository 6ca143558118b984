package org.claimtrail.answer;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.query.EntityProfile;
import org.claimtrail.query.EntityRow;

/// The keys of an entity by itself, in everything that programs read: those of a list of entities,
/// and more.
public final class ProfileColumns {

  public static final List<Column<EntityProfile>> ALL =
      Stream.concat(
              EntityColumns.ALL.stream().map(column -> column.of(ProfileColumns::row)),
              Stream.<Column<EntityProfile>>of(
                  new Column<>("aliases", profile -> profile.family().aliases()),
                  new Column<>("surfaces", EntityProfile::surfaces),
                  new Column<>("owners", profile -> profile.family().owners()),
                  new Column<>(
                      "members",
                      profile -> profile.family().members().stream().map(EntityRow::name).toList()),
                  new Column<>("family_claims", EntityProfile::familyClaims)))
          .toList();

  private ProfileColumns() {}

  private static EntityRow row(EntityProfile profile) {
    return profile.family().row();
  }
}
