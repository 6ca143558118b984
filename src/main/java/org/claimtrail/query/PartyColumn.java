package org.claimtrail.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.claimtrail.index.Fields;
import org.claimtrail.index.Role;
import org.claimtrail.index.WordColumn;

/// Who is set against others in one role of the claims of a segment.
final class PartyColumn {

  private final WordColumn names;
  private final WordColumn families;
  private final Level level;
  private final Parties parties;
  private final Map<String, Boolean> known = new HashMap<>();

  private PartyColumn(WordColumn names, WordColumn families, Level level, Parties parties) {
    this.names = names;
    this.families = families;
    this.level = level;
    this.parties = parties;
  }

  static PartyColumn of(Role role, Level level, Parties parties, LeafReader segment)
      throws IOException {
    return new PartyColumn(
        Fields.names(role).column(segment), Fields.families(role).column(segment), level, parties);
  }

  /// Each once; empty for nobody.
  ///
  /// @param document its number in the segment, not below one that was asked for before
  List<String> at(int document) throws IOException {
    List<String> all = new ArrayList<>(families.allAt(document));
    if (level.only()) {
      all.retainAll(names.allAt(document));
    }
    all.removeIf(name -> !known.computeIfAbsent(name, one -> parties.has(level, one)));
    return all;
  }
}
