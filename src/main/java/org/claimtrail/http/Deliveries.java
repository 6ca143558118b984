package org.claimtrail.http;

import io.javalin.http.HandlerType;
import java.util.List;
import org.claimtrail.http.Reply.Located;
import org.claimtrail.http.Reply.Table;

/// Articles that are sent, and what becomes of them.
record Deliveries(Intake intake) {

  private static final Parameter<String> ARTICLE =
      Parameter.body(
          "An article in any form that files may have, or {\"url\": \"…\"} for one to be fetched.");
  private static final Parameter<String> ID = Parameter.part("id", "From the Location header.");

  List<Endpoint> all() {
    return List.of(
        Endpoint.deed(
            HandlerType.POST,
            "/articles",
            "Adds an article, and tells in Location where to ask what became of it.",
            Endpoint.ACCEPTED,
            Delivery.COLUMNS,
            List.of(ARTICLE),
            this::accept),
        Endpoint.deed(
            HandlerType.GET,
            "/ingestion",
            "What has become of the articles that were sent.",
            Endpoint.OK,
            Delivery.COLUMNS,
            List.of(),
            _ -> Table.of(Delivery.COLUMNS, intake.all())),
        Endpoint.deed(
            HandlerType.GET,
            "/ingestion/{id}",
            "What has become of one of them.",
            Endpoint.OK,
            Delivery.COLUMNS,
            List.of(ID),
            asked -> Table.of(Delivery.COLUMNS, List.of(find(asked.get(ID))))));
  }

  private Reply accept(Asked asked) {
    byte[] body = asked.content();
    if (body.length == 0) {
      throw new Problem(400, "nothing was sent", "send an article, or {\"url\": \"…\"}", null);
    }
    Delivery delivery = intake.accept(body);
    return new Located(
        "/ingestion/" + delivery.id(), Table.of(Delivery.COLUMNS, List.of(delivery)));
  }

  private Delivery find(String id) {
    return intake.find(id).orElseThrow(() -> Problem.notFound("no delivery '" + id + "'"));
  }
}
