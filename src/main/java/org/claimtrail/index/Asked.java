package org.claimtrail.index;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.search.Query;
import org.claimtrail.entity.NameKey;

/// Who is asked for in a claim.
public sealed interface Asked {

  /// Claims in which they have that role.
  Query in(Role role);

  /// Claims in which they have any.
  default Query inAny() {
    return Clauses.any(Stream.of(Role.values()).map(this::in).toList());
  }

  /// Whether they have that role in a claim that was found.
  boolean has(Role role, Document claim);

  /// An entity, or one that belongs to it.
  ///
  /// @param name canonical
  record Family(String name) implements Asked {
    @Override
    public Query in(Role role) {
      return Fields.of(role).family().is(name);
    }

    @Override
    public Query inAny() {
      return Fields.INVOLVED.is(name);
    }

    @Override
    public boolean has(Role role, Document claim) {
      return Fields.of(role).family().readAll(claim).contains(name);
    }
  }

  /// An entity itself.
  ///
  /// @param name canonical
  record Only(String name) implements Asked {
    @Override
    public Query in(Role role) {
      return Fields.of(role).name().is(name);
    }

    @Override
    public boolean has(Role role, Document claim) {
      return Fields.of(role).name().readAll(claim).contains(name);
    }
  }

  /// A name that nobody has yet, for claims to come: it may become one's, or stand in what
  /// describes somebody.
  ///
  /// @param name as it was given
  record Unheard(String name) implements Asked {
    @Override
    public Query in(Role role) {
      return Clauses.any(List.of(new Family(name).in(role), new Described(name).in(role)));
    }

    @Override
    public boolean has(Role role, Document claim) {
      return new Family(name).has(role, claim) || new Described(name).has(role, claim);
    }
  }

  /// Somebody unnamed.
  ///
  /// @param words some of those that describe them, in their order
  record Described(String words) implements Asked {
    @Override
    public Query in(Role role) {
      return Fields.of(role).described().hasPhrase(words);
    }

    @Override
    public boolean has(Role role, Document claim) {
      String key = NameKey.of(words);
      return Fields.of(role).names(claim).stream().anyMatch(name -> NameKey.of(name).contains(key));
    }
  }
}
