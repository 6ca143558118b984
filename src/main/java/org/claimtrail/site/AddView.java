package org.claimtrail.site;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Where people add articles.
///
/// @param possible whether the server has a token, so that anybody may write
/// @param typed what stands in the fields, by their names
/// @param faults what is wrong, by the fields' names
public record AddView(boolean possible, Map<String, String> typed, Map<String, String> faults)
    implements Page {

  public static AddView empty(boolean possible) {
    return new AddView(possible, Map.of(), Map.of());
  }

  public String typed(String field) {
    return typed.getOrDefault(field, "");
  }

  public @Nullable String fault(String field) {
    return faults.get(field);
  }

  @Override
  public Frame frame() {
    return Frame.of("Add");
  }

  @Override
  public String template() {
    return "add";
  }
}
