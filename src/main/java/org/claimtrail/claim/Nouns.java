package org.claimtrail.claim;

import java.util.EnumSet;
import java.util.Set;
import org.claimtrail.entity.EntityType;

/// Which types of entities a common noun may stand for: "the start-up", "the chip".
final class Nouns {

  private static final Set<String> COMPANY =
      Set.of(
          "company",
          "firm",
          "startup",
          "start-up",
          "lab",
          "laboratory",
          "developer",
          "maker",
          "giant",
          "group",
          "outfit",
          "chipmaker",
          "unit",
          "business",
          "conglomerate",
          "manufacturer",
          "vendor",
          "provider",
          "corporation",
          "parent",
          "investor",
          "organization",
          "organisation",
          "team",
          "heavyweight",
          "rival",
          "up",
          "house",
          "operator",
          "newcomer",
          "upstart",
          "player");
  private static final Set<String> MODEL =
      Set.of(
          "model",
          "system",
          "release",
          "version",
          "chatbot",
          "assistant",
          "tool",
          "flagship",
          "successor",
          "predecessor",
          "offering",
          "product",
          "llm",
          "agent",
          "app",
          "service",
          "family",
          "series",
          "checkpoint",
          "preview",
          "variant",
          "newcomer",
          "weights",
          "update",
          "edition",
          "bot");
  private static final Set<String> CHIP =
      Set.of(
          "chip",
          "processor",
          "accelerator",
          "gpu",
          "semiconductor",
          "part",
          "card",
          "hardware",
          "silicon",
          "supernode",
          "cluster",
          "rack");
  private static final Set<String> BENCHMARK =
      Set.of(
          "benchmark",
          "test",
          "exam",
          "leaderboard",
          "index",
          "board",
          "ranking",
          "suite",
          "evaluation",
          "paper",
          "table",
          "chart",
          "list");
  private static final Set<String> GOVERNMENT =
      Set.of(
          "government",
          "ministry",
          "department",
          "agency",
          "administration",
          "regulator",
          "commission",
          "bureau",
          "watchdog",
          "authority",
          "embassy",
          "court",
          "country",
          "institute",
          "office");
  private static final Set<String> PERSON =
      Set.of(
          "founder",
          "chief",
          "executive",
          "president",
          "researcher",
          "analyst",
          "professor",
          "minister",
          "billionaire",
          "entrepreneur",
          "scientist");

  /// Nouns for groups of people, who are never the firm itself.
  static final Set<String> PEOPLE =
      Set.of(
          "official",
          "officials",
          "researcher",
          "researchers",
          "engineer",
          "engineers",
          "employee",
          "employees",
          "investor",
          "investors",
          "lawmaker",
          "lawmakers",
          "analyst",
          "analysts",
          "executive",
          "executives",
          "people",
          "person",
          "source",
          "sources",
          "user",
          "users",
          "developer",
          "developers",
          "customer",
          "customers",
          "rival",
          "rivals",
          "competitor",
          "competitors",
          "lab",
          "labs",
          "company",
          "companies",
          "firm",
          "firms",
          "startup",
          "startups",
          "senator",
          "senators",
          "scientist",
          "scientists",
          "staff",
          "regulator",
          "regulators");

  private Nouns() {}

  /// The types that the noun, in its dictionary form, may stand for; empty for other nouns.
  static Set<EntityType> types(String noun) {
    EnumSet<EntityType> types = EnumSet.noneOf(EntityType.class);
    if (COMPANY.contains(noun)) {
      types.add(EntityType.COMPANY);
    }
    if (MODEL.contains(noun)) {
      types.add(EntityType.MODEL);
    }
    if (CHIP.contains(noun)) {
      types.add(EntityType.CHIP);
    }
    if (BENCHMARK.contains(noun)) {
      types.add(EntityType.BENCHMARK);
    }
    if (GOVERNMENT.contains(noun)) {
      types.add(EntityType.GOVERNMENT);
    }
    if (PERSON.contains(noun)) {
      types.add(EntityType.PERSON);
    }
    return types;
  }
}
