package org.claimtrail.index;

import java.util.List;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.entity.Entity;

/// Entities that tests speak of: some of the built-in catalogue, some that it lacks.
public final class Entities {

  public static final Catalogue CATALOGUE = Catalogue.builtIn();

  public static final Entity DEEPSEEK = named("DeepSeek");
  public static final Entity DEEPSEEK_V4 = named("DeepSeek V4");
  public static final Entity OPENAI = named("OpenAI");
  public static final Entity GPT = named("GPT-5.4");
  public static final Entity GOOGLE = named("Google");
  public static final Entity DEEPMIND = named("Google DeepMind");
  public static final Entity UNITED_STATES = named("United States");
  public static final Entity COMMERCE = named("US Commerce Department");
  public static final Entity LIANG = named("Liang Wenfeng");
  public static final Entity SWE_BENCH = named("SWE-bench Verified");
  public static final Entity GPQA = named("GPQA Diamond");

  /// Found by NER alone.
  public static final Entity UNLISTED =
      new Entity.Person("Odalys Quintavalle", List.of(), List.of());

  private Entities() {}

  private static Entity named(String name) {
    return CATALOGUE
        .named(name)
        .orElseThrow(() -> new IllegalStateException("the catalogue lacks " + name));
  }
}
