package org.claimtrail.entity;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimtrail.article.Block;
import org.claimtrail.article.FoldedText;
import org.claimtrail.article.Span;
import org.jspecify.annotations.Nullable;

/// Finds the catalogue's names in a text: first every name and version that is written out, then
/// what only those make clear, short names ("V4", "Opus 4.7") and everyday words ("Arena").
final class Linker {

  private static final Pattern PART_START = Pattern.compile("(?<![\\p{L}\\d])[\\p{L}\\d]|τ");

  /// "gpt-5.6-sol": a version as boards and price lists write it.
  private static final Pattern SLUG =
      Pattern.compile(
          "(?<![\\w./@-])[a-z]+(?=[a-z.-]*\\d)(?:-?[a-z0-9]+(?:\\.\\d+)?)+(?![\\w/@-])");

  private static final Pattern GENERIC =
      Pattern.compile(" (?:chips?|GPUs?|processors?|accelerators?|models?)$");

  private static final Pattern CHIP_NOUN =
      Pattern.compile(" (?:chips?|GPUs?|NPUs?|TPUs?|processors?|accelerators?)\\b");

  private final LocalDate today = LocalDate.now(ZoneId.systemDefault());
  private final NameTree names = new NameTree();
  private final Map<Entity, Versions> families;
  private final List<Versions> written;
  private final List<Versions> shortened;
  private final Catalogue catalogue;

  Linker(List<Naming> namings, Catalogue catalogue) {
    this.catalogue = catalogue;
    for (Naming naming : namings) {
      naming.names().forEach(name -> names.add(naming, name, false));
      naming.places().forEach(name -> names.add(naming, name, true));
      if (naming.versions() != null && !naming.names().contains(naming.entity().name())) {
        names.add(naming, naming.entity().name(), false);
      }
    }
    families =
        namings.stream()
            .filter(naming -> naming.versions() != null)
            .collect(Collectors.toMap(Naming::entity, naming -> require(naming.versions())));
    written = families.values().stream().filter(v -> v.written() != null).toList();
    shortened = families.values().stream().filter(Versions::hasShortened).toList();
  }

  Linked link(FoldedText folded, List<Block> blocks) {
    Pass pass = new Pass(folded.text());
    List<Span> lines =
        blocks.stream()
            .filter(block -> block.kind() != Block.Kind.FURNITURE)
            .map(block -> folded.folded(block.span()))
            .toList();
    lines.forEach(pass::writtenOut);
    lines.forEach(pass::written);
    lines.forEach(pass::slugs);
    lines.forEach(pass::shortened);
    pass.settleGuarded();
    return pass.result(folded);
  }

  /// One article's linking.
  private final class Pass {
    private final String text;
    private final TreeMap<Integer, Mention> found = new TreeMap<>();
    private final List<Mention> guarded = new ArrayList<>();
    private final List<Mention> places = new ArrayList<>();

    /// Last place before or at which a family or its maker was named, by canonical name.
    private final TreeMap<Integer, Entity> signs = new TreeMap<>();

    Pass(String text) {
      this.text = text;
    }

    void writtenOut(Span line) {
      boolean capitals = capitals(line.in(text));
      int at = line.start();
      Matcher starts = PART_START.matcher(text).region(at, line.end()).useTransparentBounds(true);
      while (at < line.end() && starts.find(at) && starts.start() < line.end()) {
        at = starts.start();
        at = taken(names.from(text, at, line.end(), capitals), at, line.end());
      }
    }

    /// Takes the longest name that holds, and returns where to go on.
    private int taken(List<NameTree.Hit> hits, int start, int lineEnd) {
      for (NameTree.Hit hit : hits) {
        Versions versions = hit.naming().versions();
        int end = versions == null ? hit.end() : versions.extended(text, hit.end(), lineEnd);
        if (versions != null && end > hit.end()) {
          keep(start, end, versions.version(hit.name(), text.substring(hit.end(), end)));
          return end;
        }
      }
      for (NameTree.Hit hit : hits) {
        if (!hit.glued() && hit.naming().names().contains(hit.name()) || hit.place()) {
          int end = hit.end() - genericTail(hit.name());
          named(hit, new Mention(new Span(start, end), hit.naming().entity()));
          return end;
        }
      }
      return start + 1;
    }

    private void named(NameTree.Hit hit, Mention mention) {
      if (hit.place()) {
        places.add(mention);
      } else if (hit.naming().guarded().contains(hit.name())) {
        guarded.add(mention);
      } else {
        keep(mention.span().start(), mention.span().end(), mention.entity());
      }
    }

    private void keep(int start, int end, Entity entity) {
      Entity known = catalogue.named(entity.name()).orElse(entity);
      found.put(start, new Mention(new Span(start, end), known));
    }

    void written(Span line) {
      for (Versions versions : written) {
        Matcher matcher = region(require(versions.written()), line);
        while (matcher.find()) {
          Span span = new Span(matcher.start(), matcher.end());
          if (free(span)) {
            keep(span.start(), span.end(), versions.named(span.in(text)));
          }
        }
      }
    }

    void slugs(Span line) {
      Matcher matcher = region(SLUG, line);
      while (matcher.find()) {
        Span span = new Span(matcher.start(), matcher.end());
        Optional<Entity> named = free(span) ? catalogue.named(span.in(text)) : Optional.empty();
        named
            .filter(entity -> familyOf(entity) != null)
            .ifPresent(entity -> keep(span.start(), span.end(), entity));
      }
    }

    void shortened(Span line) {
      if (signs.isEmpty()) {
        found.forEach((at, mention) -> signs.put(at, mention.entity()));
      }
      for (Versions versions : shortened) {
        for (Pattern pattern : versions.shortened()) {
          Matcher matcher = region(pattern, line);
          while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (wordStartsAt(span.start()) && free(span) && nearestSign(versions, span.start())) {
              keep(span.start(), span.end(), versions.version("", " " + span.in(text)));
            }
          }
        }
      }
    }

    /// Whether of all families that may be written so this one, or its maker, was named last before
    /// `at`, or else first after it.
    private boolean nearestSign(Versions versions, int at) {
      for (Entity sign : before(at)) {
        if (signOf(sign, versions.family())) {
          return true;
        }
        if (rivals(versions, sign, at)) {
          return false;
        }
      }
      return signs.tailMap(at).values().stream().anyMatch(s -> signOf(s, versions.family()));
    }

    private Iterable<Entity> before(int at) {
      return signs.headMap(at, true).descendingMap().values();
    }

    private boolean rivals(Versions versions, Entity sign, int at) {
      return shortened.stream()
          .filter(other -> other != versions && signOf(sign, other.family()))
          .flatMap(other -> other.shortened().stream())
          .anyMatch(other -> other.matcher(text).region(at, text.length()).lookingAt());
    }

    /// Guarded names stay where the article has another sign of the entity: another name of it or
    /// of its family, its maker, or something that it makes or somebody whom it employs.
    void settleGuarded() {
      Set<String> present = new HashSet<>();
      for (Mention mention : found.values()) {
        present.add(mention.entity().name());
        String family = familyOf(mention.entity());
        if (family != null) {
          present.add(family);
        }
        catalogue.owners(mention.entity(), today).forEach(owner -> present.add(owner.name()));
      }
      for (Mention mention : guarded) {
        Entity entity = mention.entity();
        boolean signed =
            present.contains(entity.name())
                || saysChip(mention)
                || entity instanceof Entity.Benchmark board && present.contains(board.operator())
                || catalogue.owners(entity, today).stream()
                    .anyMatch(o -> present.contains(o.name()));
        if (signed && free(mention.span())) {
          found.put(mention.span().start(), mention);
        }
      }
    }

    /// "Ascend NPUs": the noun behind it tells that the name is a chip's.
    private boolean saysChip(Mention mention) {
      return mention.entity() instanceof Entity.Chip
          && CHIP_NOUN.matcher(text).region(mention.span().end(), text.length()).lookingAt();
    }

    Linked result(FoldedText folded) {
      return new Linked(
          original(found.values(), folded),
          original(free(places), folded),
          original(free(guarded), folded));
    }

    private List<Mention> free(List<Mention> mentions) {
      return mentions.stream().filter(mention -> free(mention.span())).toList();
    }

    private boolean free(Span span) {
      Map.Entry<Integer, Mention> before = found.floorEntry(span.end() - 1);
      return before == null || !before.getValue().span().overlaps(span);
    }

    private boolean wordStartsAt(int at) {
      return at == 0
          || !Character.isLetterOrDigit(text.charAt(at - 1))
              && text.charAt(at - 1) != '.'
              && text.charAt(at - 1) != '-';
    }

    private Matcher region(Pattern pattern, Span line) {
      return pattern
          .matcher(text)
          .region(line.start(), line.end())
          .useTransparentBounds(true)
          .useAnchoringBounds(false);
    }
  }

  private static @Nullable String familyOf(Entity entity) {
    return switch (entity) {
      case Entity.Model model -> model.family();
      case Entity.Chip chip -> chip.family();
      case Entity.Benchmark benchmark -> benchmark.suite();
      case Entity.Company _, Entity.Person _, Entity.Government _ -> null;
    };
  }

  private static boolean signOf(Entity sign, Entity family) {
    String maker =
        switch (family) {
          case Entity.Model model -> model.maker();
          case Entity.Chip chip -> chip.maker();
          default -> null;
        };
    return sign.name().equals(family.name())
        || sign.name().equals(maker)
        || family.name().equals(familyOf(sign));
  }

  /// How many characters at the end of a name are a blank and a common noun: of "Blackwell chips"
  /// the mention is Blackwell.
  private static int genericTail(String name) {
    Matcher matcher = GENERIC.matcher(name);
    return matcher.find() && matcher.start() > 0 ? name.length() - matcher.start() : 0;
  }

  private static List<Mention> original(Iterable<Mention> folded, FoldedText text) {
    List<Mention> mentions = new ArrayList<>();
    folded.forEach(m -> mentions.add(new Mention(text.original(m.span()), m.entity())));
    mentions.sort(Comparator.comparing(Mention::span));
    return Collections.unmodifiableList(mentions);
  }

  /// Whether a line is written in capitals.
  private static boolean capitals(String line) {
    long lower = line.chars().filter(Character::isLowerCase).count();
    return lower * 5 < line.chars().filter(Character::isUpperCase).count();
  }

  private static Versions require(@Nullable Versions versions) {
    return Objects.requireNonNull(versions);
  }

  private static Pattern require(@Nullable Pattern pattern) {
    return Objects.requireNonNull(pattern);
  }
}
