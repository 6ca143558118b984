import io.javalin.Javalin;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ClaimQuery;
import org.claimtrail.query.ClaimSearch;
import org.claimtrail.query.Condition;
import org.claimtrail.query.Order;

/// A server that answers a query for claims with nothing but their ids: what the same Lucene query
/// costs over HTTP without all that the real one does beside it. To be asked by `Load` with `only
/// claims`.
///
/// Arguments: the index's folder, the port.
void main(String[] arguments) {
  ClaimSearch search = ClaimSearch.open(Path.of(arguments[0]), Catalogue.builtIn());
  Javalin.create(
          config -> {
            config.concurrency.useVirtualThreads = true;
            config.startup.showJavalinBanner = false;
            config.routes.get(
                "/api/v1/claims",
                context -> {
                  Condition where = Condition.parse(context.queryParam("q"));
                  ClaimQuery query = new ClaimQuery(where, Order.DATE, 20, null);
                  context.result(
                      search.claims(query).claims().stream()
                          .map(StoredClaim::id)
                          .collect(Collectors.joining("\n")));
                });
          })
      .start("127.0.0.1", Integer.parseInt(arguments[1]));
}
