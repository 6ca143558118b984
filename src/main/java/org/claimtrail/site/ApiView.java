package org.claimtrail.site;

import java.util.List;
import java.util.Locale;

/// What programs may ask, for people who write them.
///
/// @param groups reading, then writing
public record ApiView(List<Group> groups) implements Page {

  /// Operations of one kind.
  public record Group(String title, String words, List<Operation> operations) {}

  /// Something to ask or do.
  ///
  /// @param method "GET"
  /// @param path with its parts in braces
  /// @param example an address that answers; empty where there is none
  /// @param keys of the objects that it answers with
  public record Operation(
      String method,
      String path,
      String summary,
      String example,
      List<Input> inputs,
      List<String> keys) {

    /// For links: "get-claims-id".
    public String anchor() {
      return (method + path)
          .replaceAll("[^A-Za-z0-9]+", "-")
          .replaceAll("-$", "")
          .toLowerCase(Locale.ROOT);
    }
  }

  /// Something that a request may say.
  ///
  /// @param place "in the path", "in the address", "key of the body" …
  /// @param values "text", "one of json, jsonl, csv; json without it"
  public record Input(String name, String place, String values, String words) {}

  @Override
  public Frame frame() {
    return Frame.of("API");
  }

  @Override
  public String template() {
    return "api";
  }
}
