package org.claimtrail.http;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.claimtrail.answer.Column;
import org.claimtrail.query.ClaimSearch;

/// Something that the API answers or does.
///
/// @param path below `/api/v1`, with its parts in braces: "/claims/{id}"
/// @param summary what it answers or does, in a line
/// @param parameters all that it takes, in path, query and body
/// @param status of its answer, where all is well
/// @param keys of the objects that it answers with; empty where it answers with something else
record Endpoint(
    HandlerType method,
    String path,
    String summary,
    List<Parameter<?>> parameters,
    int status,
    List<String> keys,
    Answering answering) {

  static final int OK = 200;
  static final int CREATED = 201;
  static final int ACCEPTED = 202;
  static final int NO_CONTENT = 204;

  /// Where an answer comes from.
  sealed interface Answering {}

  /// From the claims, unless the asker has it already.
  non-sealed interface Asking extends Answering {
    Reply answer(Asked asked, ClaimSearch search);
  }

  /// From something that is done or looked up each time.
  non-sealed interface Doing extends Answering {
    Reply answer(Asked asked);
  }

  /// A question that is answered in rows, and takes the clocks besides its own parameters.
  static <R> Endpoint rows(
      String path, String summary, List<Column<R>> columns, List<Parameter<?>> own, Asking asking) {
    return of(path, summary, columns, own, clocksAnd(Parameters.FORMAT), asking);
  }

  /// The same, of claims, which can be written in more ways.
  static <R> Endpoint claims(
      String path, String summary, List<Column<R>> columns, List<Parameter<?>> own, Asking asking) {
    return of(path, summary, columns, own, clocksAnd(Parameters.CLAIM_FORMAT), asking);
  }

  /// A question that is answered in rows, as things are now.
  static <R> Endpoint present(
      String path, String summary, List<Column<R>> columns, List<Parameter<?>> own, Asking asking) {
    return of(path, summary, columns, own, List.of(Parameters.FORMAT), asking);
  }

  /// Something that is done, and told in rows of JSON.
  static <R> Endpoint deed(
      HandlerType method,
      String path,
      String summary,
      int status,
      List<Column<R>> columns,
      List<Parameter<?>> own,
      Doing doing) {
    return new Endpoint(method, path, summary, own, status, names(columns), doing);
  }

  /// A JSON object that is written anew each time.
  static Endpoint document(String path, String summary, Supplier<String> json) {
    Doing doing = _ -> new Reply.Document(out -> out.print(json.get()));
    return new Endpoint(HandlerType.GET, path, summary, List.of(), OK, List.of(), doing);
  }

  /// Whether only those may who have the token.
  boolean writes() {
    return !Guard.READING.contains(method);
  }

  private static List<Parameter<?>> clocksAnd(Parameter<?> format) {
    List<Parameter<?>> all = new ArrayList<>(Parameters.CLOCKS);
    all.add(format);
    return all;
  }

  private static <R> Endpoint of(
      String path,
      String summary,
      List<Column<R>> columns,
      List<Parameter<?>> own,
      List<Parameter<?>> shared,
      Asking asking) {
    List<Parameter<?>> all = new ArrayList<>(own);
    all.addAll(shared);
    return new Endpoint(
        HandlerType.GET, path, summary, List.copyOf(all), OK, names(columns), asking);
  }

  private static <R> List<String> names(List<Column<R>> columns) {
    return columns.stream().map(Column::name).toList();
  }
}
