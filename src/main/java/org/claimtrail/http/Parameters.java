package org.claimtrail.http;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.answer.Format;
import org.claimtrail.claim.StatedDate;
import org.claimtrail.claim.Voice;
import org.claimtrail.entity.EntityType;
import org.claimtrail.index.Facet;
import org.claimtrail.query.Level;
import org.claimtrail.query.Order;

/// The parameters that several endpoints share.
final class Parameters {

  static final Parameter<String> QUERY =
      Parameter.text(
          "q", "Which claims: words, and fields such as about:deepseek, type:score or value:>80.");

  static final Parameter<Order> SORT =
      Parameter.choice(
          "sort",
          Order.OF_CLAIMS.stream().map(Order::label).toList(),
          label -> Order.labelled(label).filter(Order.OF_CLAIMS::contains),
          Order.DATE.label(),
          "In which order.");

  static final Parameter<Order> TRACKED_SORT =
      Parameter.choice(
          "sort",
          Stream.of(Order.values()).map(Order::label).toList(),
          Order::labelled,
          Order.DATE.label(),
          "In which order.");

  static final Parameter<Integer> LIMIT =
      Parameter.number("limit", 1, 1000, 100, "At most so many rows.");

  static final Parameter<String> AFTER =
      Parameter.text("after", "Where the page before ended: from its Link header.");

  static final Parameter<StatedDate> AS_OF =
      Parameter.date("as_of", "Only from what had been published by the end of then.");

  static final Parameter<StatedDate> KNOWN_AS_OF =
      Parameter.date("known_as_of", "Only from what had been added by the end of then.");

  static final Parameter<StatedDate> SINCE = Parameter.date("since", "From then on.");

  static final Parameter<StatedDate> UNTIL = Parameter.date("until", "Up to the end of then.");

  static final Parameter<Level> LEVEL =
      Parameter.choice(
          "of",
          Stream.of(Level.values()).map(Level::label).toList(),
          Level::labelled,
          Level.COMPANIES.label(),
          "Whom to set against one another.");

  static final Parameter<Boolean> ONLY =
      Parameter.flag("only", "Names mean just themselves, not their families.");

  static final Parameter<Format> FORMAT = formats(Format.JSON, Format.JSONL, Format.CSV);

  static final Parameter<Format> CLAIM_FORMAT =
      formats(
          Format.JSON,
          Format.JSONL,
          Format.CSV,
          Format.JSONLD,
          Format.EVERY_EVAL_EVER,
          Format.ATOM);

  static final Parameter<EntityType> ENTITY_TYPE =
      Parameter.choice(
          "type",
          Stream.of(EntityType.values()).map(EntityType::label).toList(),
          EntityType::labelled,
          null,
          "Only of this type.");

  static final Parameter<Voice> VOICE =
      Parameter.choice(
          "voice",
          Stream.of(Voice.values()).map(Parameters::label).toList(),
          label -> Stream.of(Voice.values()).filter(one -> label(one).equals(label)).findFirst(),
          null,
          "Only what makers say of their own, others say, or articles say themselves.");

  static final Parameter<Facet> FACET =
      Parameter.choice(
          "by",
          Stream.of(Facet.values()).map(Facet::label).toList(),
          Facet::labelled,
          null,
          "Only this facet; without it all.");

  /// Of every question.
  static final List<Parameter<?>> CLOCKS = List.of(AS_OF, KNOWN_AS_OF);

  private Parameters() {}

  private static String label(Voice voice) {
    return switch (voice) {
      case SELF_REPORTED -> "self-reported";
      case INDEPENDENT -> "independent";
      case ARTICLE -> "article";
    };
  }

  private static Parameter<Format> formats(Format... formats) {
    List<Format> all = List.of(formats);
    return Parameter.choice(
        "format",
        all.stream().map(Format::label).toList(),
        label -> Format.labelled(label).filter(all::contains),
        Format.JSON.label(),
        "How to write it.");
  }
}
