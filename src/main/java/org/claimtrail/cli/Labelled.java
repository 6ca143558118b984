package org.claimtrail.cli;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.claimtrail.answer.Format;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.Facet;
import org.claimtrail.query.Level;
import org.claimtrail.query.Order;
import org.claimtrail.query.Period;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// An option's value that is one of a few words.
abstract class Labelled<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {

  private final List<String> words;
  private final Function<String, Optional<E>> labelled;

  private Labelled(List<String> words, Function<String, Optional<E>> labelled) {
    this.words = words;
    this.labelled = labelled;
  }

  private Labelled(Class<E> type, Function<String, Optional<E>> labelled) {
    this(Stream.of(type.getEnumConstants()).map(Labelled::word).toList(), labelled);
  }

  /// For an enumeration without labels of its own.
  private Labelled(Class<E> type) {
    this(
        type,
        label ->
            Stream.of(type.getEnumConstants())
                .filter(one -> word(one).equalsIgnoreCase(label))
                .findFirst());
  }

  private static String word(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public final E convert(String value) {
    return labelled
        .apply(value.strip())
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "'" + value + "' is none of " + String.join(", ", words)));
  }

  @Override
  public final Iterator<String> iterator() {
    return words.iterator();
  }

  static final class Types extends Labelled<ClaimType> {
    Types() {
      super(ClaimType.class, ClaimType::labelled);
    }
  }

  static final class Relations extends Labelled<Relation> {
    Relations() {
      super(Relation.class, Relation::labelled);
    }
  }

  static final class Certainties extends Labelled<Certainty> {
    Certainties() {
      super(Certainty.class, Certainty::labelled);
    }
  }

  static final class EntityTypes extends Labelled<EntityType> {
    EntityTypes() {
      super(EntityType.class, EntityType::labelled);
    }
  }

  static final class Orders extends Labelled<Order> {
    Orders() {
      super(Order.class, Order::labelled);
    }
  }

  static final class Facets extends Labelled<Facet> {
    Facets() {
      super(Stream.of(Facet.values()).map(Facet::label).toList(), Facet::labelled);
    }
  }

  static final class Levels extends Labelled<Level> {
    Levels() {
      super(Level.class, Level::labelled);
    }
  }

  static final class Periods extends Labelled<Period> {
    Periods() {
      super(Period.class, Period::labelled);
    }
  }

  static final class Readings extends Labelled<ReadCommand.Form> {
    Readings() {
      super(ReadCommand.Form.class);
    }
  }

  static final class Formats extends Labelled<Format> {
    Formats() {
      super(
          Stream.of(Format.values()).filter(one -> !one.isOfClaims()).map(Format::label).toList(),
          label -> Format.labelled(label).filter(one -> !one.isOfClaims()));
    }
  }

  static final class ClaimFormats extends Labelled<Format> {
    ClaimFormats() {
      super(Stream.of(Format.values()).map(Format::label).toList(), Format::labelled);
    }
  }

  static final class Forms extends Labelled<EvaluateCommand.Form> {
    Forms() {
      super(EvaluateCommand.Form.class);
    }
  }

  static final class Colours extends Labelled<Claimtrail.Colour> {
    Colours() {
      super(Claimtrail.Colour.class);
    }
  }
}
