package org.claimtrail.http;

import java.util.ArrayList;
import java.util.List;
import org.claimtrail.answer.Column;
import org.claimtrail.query.ClaimSearch;

/// A question that the API answers.
///
/// @param path below `/api/v1`, with its parts in braces: "/claims/{id}"
/// @param summary what it answers, in a line
/// @param parameters all that it takes
/// @param keys of the objects that it answers with
record Endpoint(
    String path,
    String summary,
    List<Parameter<?>> parameters,
    List<String> keys,
    Answering answering) {

  interface Answering {
    Reply answer(Asked asked, ClaimSearch search);
  }

  /// One that writes rows, and takes the clocks besides its own parameters.
  static <R> Endpoint rows(
      String path,
      String summary,
      List<Column<R>> columns,
      List<Parameter<?>> own,
      Answering answering) {
    return of(path, summary, columns, own, Parameters.FORMAT, answering);
  }

  /// The same, of claims, which can be written in more ways.
  static <R> Endpoint claims(
      String path,
      String summary,
      List<Column<R>> columns,
      List<Parameter<?>> own,
      Answering answering) {
    return of(path, summary, columns, own, Parameters.CLAIM_FORMAT, answering);
  }

  private static <R> Endpoint of(
      String path,
      String summary,
      List<Column<R>> columns,
      List<Parameter<?>> own,
      Parameter<?> format,
      Answering answering) {
    List<Parameter<?>> all = new ArrayList<>(own);
    all.addAll(Parameters.CLOCKS);
    all.add(format);
    return new Endpoint(
        path, summary, List.copyOf(all), columns.stream().map(Column::name).toList(), answering);
  }
}
