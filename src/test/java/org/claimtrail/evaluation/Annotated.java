package org.claimtrail.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.evaluation.Outcome.Found;
import org.claimtrail.evaluation.Outcome.Missed;
import org.claimtrail.evaluation.Outcome.Spurious;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// An annotated article and what was given for it, written by hand.
///
/// Claims and mentions are written as the inside of a YAML object: "type: release, quote: V4 is
/// out, subject: DeepSeek V4".
public final class Annotated {

  private static final JsonMapper JSON = new JsonMapper();

  private final Path folder;
  private final String name;
  private final String text;
  private final ObjectNode gold = JSON.createObjectNode();
  private final ObjectNode line = JSON.createObjectNode();
  private final ArrayNode entities = gold.putArray("entities");
  private final ArrayNode wanted = gold.putArray("claims");
  private final ArrayNode mentions = line.putArray("entities");
  private final ArrayNode given = line.putArray("claims");

  /// @param folder where it is written
  /// @param name of its files
  public Annotated(Path folder, String name, String... lines) {
    this.folder = folder;
    this.name = name;
    text = String.join("\n", lines) + "\n";
    gold.put("url", "https://wire.example/" + name).put("title", lines[0]);
    gold.put("published", "2026-04-24");
    line.put("url", "https://wire.example/" + name);
  }

  /// The article has an entity.
  public Annotated entity(String yaml) {
    entities.add(object(yaml));
    return this;
  }

  /// The article makes a claim.
  public Annotated wanted(String yaml) {
    wanted.add(object(yaml));
    return this;
  }

  /// Something about the article itself.
  public Annotated with(String key, String value) {
    gold.put(key, value);
    return this;
  }

  /// People looked at no more than its claims.
  public Annotated partial() {
    gold.put("partial", true);
    return this;
  }

  /// A mention was extracted.
  public Annotated mention(String yaml) {
    mentions.add(placed(object(yaml)));
    return this;
  }

  /// A claim was extracted, from where its `quote` stands.
  public Annotated given(String yaml) {
    given.add(placed(object(yaml)));
    return this;
  }

  /// Writes the article's two files.
  public Annotated write() {
    try {
      Files.writeString(folder.resolve(name + ".txt"), text);
      Files.writeString(folder.resolve(name + ".json"), gold.toString());
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What was given, as `extract` prints it.
  public String line() {
    return line.toString();
  }

  Evaluation evaluation() {
    write();
    Run run = Run.of(List.of(line()));
    assertThat(run.refused()).isEmpty();
    return Evaluation.of(Gold.read(folder), run);
  }

  /// "release right", "release wrong: date", "score missed", "deal spurious": what became of the
  /// claims.
  List<String> outcomes() {
    return evaluation().articles().stream()
        .flatMap(ScoredArticle::outcomes)
        .map(Annotated::text)
        .toList();
  }

  static String text(Outcome outcome) {
    String type = outcome.type().label();
    return switch (outcome) {
      case Found _ when outcome.wrong().isEmpty() -> type + " right";
      case Found _ ->
          type
              + " wrong: "
              + outcome.wrong().stream().map(Slot::label).collect(Collectors.joining(", "));
      case Missed _ -> type + " missed";
      case Spurious _ -> type + " spurious";
    };
  }

  private ObjectNode placed(ObjectNode object) {
    String quote = object.remove("quote").asString();
    int start = text.codePointCount(0, text.indexOf(quote));
    return object.put("start", start).put("end", start + quote.codePointCount(0, quote.length()));
  }

  private static ObjectNode object(String yaml) {
    return (ObjectNode) new YAMLMapper().readTree("{" + yaml + "}");
  }
}
