package org.claimtrail.index;

import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.claimtrail.review.Verdict;

/// Every field of the index; each owns how it is indexed, kept and asked for.
///
/// A block is one article: its mentions, its claims, and last the article itself. What lists are
/// made of (outlet, title, date of publication) stands in each claim too, so that no answer needs a
/// join.
public final class Fields {

  private Fields() {}

  // In every document.
  static final LabelField<Kind> KIND = new LabelField<>("kind", Kind.class);

  /// The article's id.
  public static final KeywordField ARTICLE = new KeywordField("article");

  /// The day of the article's publication.
  public static final DayField PUBLISHED = new DayField("published");

  /// Counts an article's versions from 1.
  static final CountField VERSION = new CountField("version");

  /// One version of one article, which is how a block is replaced.
  public static final IdentifierField BLOCK = new IdentifierField("block");

  /// The day of publication; where that is unknown, the day on which the tracker learned of it.
  public static final DayField APPEARED = new DayField("appeared");

  /// When this version of the article was added.
  static final InstantField LEARNED = new InstantField("learned");

  // In articles.
  /// The first article of which this is a copy; its own id where it is none.
  public static final KeywordField STORY = new KeywordField("story");

  // In articles and claims.
  static final KeptField URL = new KeptField("url");
  public static final NameField OUTLET = new NameField("outlet");
  static final KeptField TITLE = new KeptField("title");

  /// An article's title and text; a claim's sentence and the names in its slots.
  public static final TextField WORDS = new TextField("words");

  // In articles.
  /// Whom it names or describes, before any correction.
  static final NameField NAMED = new NameField("named");

  /// By which copies are recognised.
  static final StoryField RUNS = new StoryField("runs");

  static final KeptListField AUTHORS = new KeptListField("authors");
  static final KeptField MODIFIED = new KeptField("modified");
  static final KeptField LANGUAGE = new KeptField("language");
  static final KeptField TEXT = new KeptField("text");

  /// What was found in it, as JSON.
  static final KeptField EXTRACTION = new KeptField("extraction");

  static final KeptField CONTENT = new KeptField("content");
  static final KeptField PROGRAM = new KeptField("program");
  public static final KeywordField EXTRACTOR = new KeywordField("extractor");
  public static final KeywordField CATALOGUE = new KeywordField("catalogue");

  /// How many claims the article makes.
  static final CountField CLAIMS = new CountField("claims");

  // In mentions; FAMILY in articles too, ENTITY in claims.
  /// The one that a mention names; those with any role in a claim, each once.
  public static final EntityField ENTITY = new EntityField("entity");

  /// Who makes, owns or employs it on the day of the article.
  public static final KeywordField OWNER = new KeywordField("owner");

  /// All that is named, and what that belongs to.
  public static final KeywordField FAMILY = new KeywordField("family");

  /// The distinct words by which the article names it.
  public static final KeywordField SURFACE = new KeywordField("surface");

  /// Its canonical name and those words.
  public static final NameField KNOWN_AS = new NameField("known_as");

  /// The words in those.
  public static final TextField NAME_WORDS = new TextField("name_words");

  /// How often the article names it.
  public static final CountField COUNT = new CountField("count");

  // In claims.
  public static final KeywordField ID = new KeywordField("id");
  public static final LabelField<ClaimType> TYPE = new LabelField<>("type", ClaimType.class);
  public static final LabelField<Relation> RELATION = new LabelField<>("relation", Relation.class);
  public static final NumberField VALUE = new NumberField("value");
  public static final KeywordField UNIT = new KeywordField("unit");
  public static final LabelField<Voice> VOICE = new LabelField<>("voice", Voice.class);
  public static final LabelField<Certainty> CERTAINTY =
      new LabelField<>("certainty", Certainty.class);
  public static final FlagField NEGATED = new FlagField("negated");

  /// The date that the sentence gives, as written.
  static final KeptField DATE = new KeptField("date");

  /// The claim's date from its first day …
  public static final DayField FIRST_DAY = new DayField("first_day");

  /// … to its last.
  public static final DayField LAST_DAY = new DayField("last_day");

  /// Those with any role in a claim, and whom they belong to.
  static final IdentifierField INVOLVED = new IdentifierField("involved");

  /// By which newest-first lists are put in order: see [StoredClaim#listedDay()].
  public static final DayField LISTED_DAY = new DayField("listed_day");

  /// What it says, and where, to be compared with others.
  public static final ReportField REPORT = new ReportField("report");

  /// Claims that say the same share it: [org.claimtrail.track.Topic].
  public static final MatterField TOPIC = new MatterField("topic");

  /// What it may be at odds with others about: [org.claimtrail.track.Contention].
  public static final MatterField MATTER = new MatterField("matter");

  /// The same, and how it stands there.
  public static final ContentionField CONTENTION = new ContentionField("contention");

  /// What it is about beyond its slots.
  public static final KeywordField ASPECT = new KeywordField("aspect");

  /// What an analyst has made of it.
  public static final LabelField<Verdict> VERDICT = new LabelField<>("verdict", Verdict.class);

  static final KeptField QUOTE = new KeptField("quote");
  public static final KeywordField RULE = new KeywordField("rule");

  /// Counts the claims of an article from 0, in the order of the text.
  public static final CountField ORDINAL = new CountField("ordinal");

  /// The quote's start in the article's text.
  static final CountField START = new CountField("start");

  static final CountField END = new CountField("end");
  static final CountField FIRST_CODE_POINT = new CountField("first_code_point");
  static final CountField LAST_CODE_POINT = new CountField("last_code_point");
  static final CountField SENTENCE_START = new CountField("sentence_start");
  static final CountField SENTENCE_END = new CountField("sentence_end");

  // In matches.
  /// The standing query's key.
  public static final KeywordField MATCHED_BY = new KeywordField("matched_by");

  /// The claim's id.
  public static final KeywordField MATCHED = new KeywordField("matched");

  private static final Map<Role, RoleFields> ROLES = new EnumMap<>(Role.class);

  static {
    for (Role role : Role.values()) {
      ROLES.put(role, RoleFields.of(role));
    }
  }

  static RoleFields of(Role role) {
    return Stored.present(ROLES.get(role), role.name());
  }

  /// Who has a role in a claim.
  public static KeywordField names(Role role) {
    return of(role).name();
  }

  /// The same of those that are entities, and what they belong to.
  public static KeywordField families(Role role) {
    return of(role).family();
  }

  /// The documents of a kind.
  public static Query all(Kind kind) {
    return KIND.is(kind);
  }
}
