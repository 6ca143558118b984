package org.claimtrail.query;

import static java.util.Comparator.comparingDouble;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.index.StoredClaim;
import org.claimtrail.query.ArticleChange.Came;
import org.claimtrail.query.ArticleChange.Changed;
import org.claimtrail.query.ArticleChange.Went;
import org.jspecify.annotations.Nullable;

/// Which claims of an article's version are those of the version before. A claim's id holds only as
/// long as its sentence does, so that of an edited sentence is found by what it is about.
final class ClaimChanges {

  /// Share of their words that the quotes of two claims have in common that are taken for one,
  /// where neither benchmark nor others tell what it is about.
  private static final double ALIKE = 0.5;

  /// What two claims must share to be one that was changed.
  private record About(ClaimType type, String subject, @Nullable String benchmark) {

    static About of(StoredClaim claim) {
      return new About(claim.type(), claim.subject(), claim.benchmark());
    }
  }

  private record Pair(StoredClaim before, StoredClaim after, double alike) {

    static Pair of(StoredClaim before, StoredClaim after) {
      Set<String> words = words(before);
      Set<String> both = words(after);
      int all = words.size() + both.size();
      both.retainAll(words);
      return new Pair(before, after, (double) both.size() / Math.max(1, all - both.size()));
    }

    boolean isOne() {
      return before.benchmark() != null
          || (!before.objects().isEmpty() && before.objects().equals(after.objects()))
          || alike >= ALIKE;
    }

    private static Set<String> words(StoredClaim claim) {
      return new HashSet<>(List.of(claim.quote().toLowerCase(Locale.ROOT).split("\\W+", -1)));
    }
  }

  /// By their ids, in the order of the text.
  private final Map<String, StoredClaim> before;

  private final Map<String, StoredClaim> after;

  /// Those before, by the ids of those after.
  private final Map<String, StoredClaim> former = new HashMap<>();

  private ClaimChanges(List<StoredClaim> before, List<StoredClaim> after) {
    this.before = byId(before);
    this.after = byId(after);
  }

  /// What came and changed in the order of the text, then what went.
  static List<ArticleChange> between(List<StoredClaim> before, List<StoredClaim> after) {
    ClaimChanges changes = new ClaimChanges(before, after);
    changes.pairThoseOfOneId();
    changes.pairWhatIsLeft(ClaimChanges::content, _ -> true);
    changes.pairWhatIsLeft(About::of, Pair::isOne);
    List<ArticleChange> all = new ArrayList<>();
    for (StoredClaim claim : after) {
      StoredClaim was = changes.former.get(claim.id());
      if (was == null) {
        all.add(new Came(claim));
      } else if (!content(was).equals(content(claim))) {
        all.add(new Changed(was, claim));
      }
    }
    changes.before.values().forEach(claim -> all.add(new Went(claim)));
    return all;
  }

  private void pairThoseOfOneId() {
    for (String id : List.copyOf(after.keySet())) {
      StoredClaim same = before.get(id);
      if (same != null) {
        pair(same, Objects.requireNonNull(after.get(id)));
      }
    }
  }

  /// Pairs those that have the same key, the most alike first.
  private void pairWhatIsLeft(Function<StoredClaim, ?> key, Predicate<Pair> allowed) {
    Map<Object, List<StoredClaim>> candidates = before.values().stream().collect(groupingBy(key));
    after.values().stream()
        .flatMap(
            claim ->
                candidates.getOrDefault(key.apply(claim), List.of()).stream()
                    .map(one -> Pair.of(one, claim)))
        .filter(allowed)
        .sorted(comparingDouble(pair -> -pair.alike()))
        .toList()
        .forEach(pair -> pair(pair.before(), pair.after()));
  }

  private void pair(StoredClaim was, StoredClaim is) {
    if (before.containsKey(was.id()) && after.containsKey(is.id())) {
      before.remove(was.id());
      after.remove(is.id());
      former.put(is.id(), was);
    }
  }

  /// All that readers see of a claim.
  private static List<@Nullable Object> content(StoredClaim claim) {
    List<@Nullable Object> content = new ArrayList<>();
    content.add(About.of(claim));
    content.add(claim.relation());
    content.add(claim.objects());
    content.add(claim.quantity());
    content.add(claim.claimant());
    content.add(claim.certainty());
    content.add(claim.negated());
    content.add(claim.date());
    content.add(claim.quote().strip());
    return content;
  }

  private static Map<String, StoredClaim> byId(Collection<StoredClaim> claims) {
    return claims.stream()
        .collect(toMap(StoredClaim::id, identity(), (one, _) -> one, LinkedHashMap::new));
  }
}
