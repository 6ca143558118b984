package org.claimtrail.http;

import io.javalin.http.HandlerType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.claimtrail.answer.DecisionColumns;
import org.claimtrail.entity.EntityType;
import org.claimtrail.http.Reply.Table;
import org.claimtrail.query.Decision;
import org.claimtrail.query.Ruling;
import org.claimtrail.query.UnknownName;
import org.claimtrail.review.Slots;
import org.jspecify.annotations.Nullable;

/// What analysts decide about claims and names.
record Decisions(Deciding deciding) {

  private static final Parameter<Action> ACTION =
      Parameter.choice(
              "action",
              Stream.of(Action.values()).map(Action::label).toList(),
              Action::labelled,
              null,
              "What to decide.")
          .neededKey();
  private static final Parameter<String> CLAIM =
      Parameter.text(
              "claim", "To confirm, reject or correct: a claim's id, or the beginning of it.")
          .key();
  private static final Parameter<SequencedMap<String, String>> SET =
      Parameter.wordsByKey(
          "set", Slots.NAMES, "To correct: slots, and what each is to hold; empty for nothing.");
  private static final Parameter<String> NAME =
      Parameter.text("name", "To merge: an entity, or words that describe somebody.").key();
  private static final Parameter<String> WORDS =
      Parameter.text("words", "To split: the words in the articles.").key();
  private static final Parameter<String> FROM =
      Parameter.text("from", "To split: the entity that they were taken for.").key();
  private static final Parameter<String> INTO =
      Parameter.text("into", "To merge or split: the entity that is meant.").key();
  private static final Parameter<EntityType> TYPE = Parameters.ENTITY_TYPE.key();
  private static final Parameter<Integer> NUMBER =
      Parameter.number("number", 1, Integer.MAX_VALUE, null, "To undo: the decision's number.")
          .key();
  private static final Parameter<String> REASON =
      Parameter.text("reason", "Why; only undoing needs none.").key();
  private static final Parameter<String> BY = Parameter.text("by", "Who decides.").key();

  private enum Action {
    CONFIRM,
    REJECT,
    CORRECT,
    MERGE,
    SPLIT,
    UNDO;

    String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Action> labelled(String label) {
      return Stream.of(values()).filter(one -> one.label().equals(label)).findFirst();
    }

    /// What it takes besides reason and name of who decides.
    List<Parameter<?>> keys() {
      return switch (this) {
        case CONFIRM, REJECT -> List.of(CLAIM);
        case CORRECT -> List.of(CLAIM, SET);
        case MERGE -> List.of(NAME, INTO);
        case SPLIT -> List.of(WORDS, FROM, INTO, TYPE);
        case UNDO -> List.of(NUMBER);
      };
    }
  }

  List<Endpoint> all() {
    return List.of(
        Endpoint.deed(
            HandlerType.POST,
            "/corrections",
            "Confirms, rejects or corrects a claim, merges or splits names, or undoes that.",
            Endpoint.CREATED,
            DecisionColumns.ALL,
            List.of(ACTION, CLAIM, SET, NAME, WORDS, FROM, INTO, TYPE, NUMBER, REASON, BY),
            this::decide));
  }

  private Reply decide(Asked asked) {
    Action action = asked.get(ACTION);
    List<Parameter<?>> keys = new ArrayList<>(List.of(ACTION, REASON, BY));
    keys.addAll(action.keys());
    asked.allow(keys, " to " + action.label());
    Ruling ruling = ruling(action, asked);
    String reason = ruling.needsReason() ? asked.get(REASON) : asked.maybe(REASON);
    Decision made = made(ruling, reason == null ? "" : reason, asked.maybe(BY));
    return Table.of(DecisionColumns.ALL, List.of(made));
  }

  private static Ruling ruling(Action action, Asked asked) {
    return switch (action) {
      case CONFIRM -> new Ruling.Confirm(asked.get(CLAIM));
      case REJECT -> new Ruling.Reject(asked.get(CLAIM));
      case CORRECT -> new Ruling.Correct(asked.get(CLAIM), slots(asked.get(SET)));
      case MERGE -> new Ruling.Merge(asked.get(NAME), asked.get(INTO));
      case SPLIT ->
          new Ruling.Split(asked.get(WORDS), asked.get(FROM), asked.get(INTO), asked.maybe(TYPE));
      case UNDO -> new Ruling.Undo(asked.get(NUMBER));
    };
  }

  private static Slots slots(SequencedMap<String, String> values) {
    try {
      return new Slots(values);
    } catch (IllegalArgumentException e) {
      throw Problem.parameter(SET.name(), String.valueOf(e.getMessage()));
    }
  }

  private Decision made(Ruling ruling, String reason, @Nullable String by) {
    try {
      return deciding.make(ruling, reason, by);
    } catch (UnknownName e) {
      throw Problem.parameter(named(ruling).name(), String.valueOf(e.getMessage()));
    } catch (IllegalArgumentException e) {
      throw Problem.parameter(checked(ruling).name(), String.valueOf(e.getMessage()));
    }
  }

  /// What must be known.
  private static Parameter<?> named(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Confirm _, Ruling.Reject _, Ruling.Correct _ -> CLAIM;
      case Ruling.Merge _ -> INTO;
      case Ruling.Split _ -> FROM;
      case Ruling.Undo _ -> NUMBER;
    };
  }

  /// What must go with what is known.
  private static Parameter<?> checked(Ruling ruling) {
    return switch (ruling) {
      case Ruling.Confirm _, Ruling.Reject _ -> CLAIM;
      case Ruling.Correct _ -> SET;
      case Ruling.Merge _ -> NAME;
      case Ruling.Split _ -> WORDS;
      case Ruling.Undo _ -> NUMBER;
    };
  }
}
