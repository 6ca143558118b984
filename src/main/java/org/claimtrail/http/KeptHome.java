package org.claimtrail.http;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.locks.ReentrantLock;
import org.claimtrail.index.AsOf;
import org.claimtrail.query.CurrentClaims;
import org.claimtrail.site.HomeView;
import org.claimtrail.site.Page;
import org.jspecify.annotations.Nullable;

/// The first page, kept until an answer may have changed: it looks at many claims.
final class KeptHome {

  private final CurrentClaims claims;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable Made made;

  /// @param mark of the claims before it was made, so that it is never older than that
  private record Made(String mark, Page page) {}

  KeptHome(CurrentClaims claims) {
    this.claims = claims;
  }

  Page page() {
    String mark = claims.mark();
    Page known = known(mark);
    if (known != null) {
      return known;
    }
    making.lock();
    try {
      Page meanwhile = known(mark);
      if (meanwhile != null) {
        return meanwhile;
      }
      Page page =
          claims.ask(
              AsOf.NOW, search -> HomeView.of(search, LocalDate.now(ZoneId.systemDefault())));
      made = new Made(mark, page);
      return page;
    } finally {
      making.unlock();
    }
  }

  private @Nullable Page known(String mark) {
    Made known = made;
    return known != null && known.mark().equals(mark) ? known.page() : null;
  }
}
