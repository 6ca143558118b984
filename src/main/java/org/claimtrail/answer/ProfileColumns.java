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
              EntityColumns.ALL.stream().map(column -> column.of(EntityProfile::row)),
              Stream.<Column<EntityProfile>>of(
                  new Column<>("aliases", EntityProfile::aliases),
                  new Column<>("surfaces", EntityProfile::surfaces),
                  new Column<>("owners", EntityProfile::owners),
                  new Column<>(
                      "members",
                      profile -> profile.members().stream().map(EntityRow::name).toList()),
                  new Column<>("family_claims", EntityProfile::familyClaims)))
          .toList();

  private ProfileColumns() {}
}
