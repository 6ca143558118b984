package org.claimtrail.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.Directory;
import org.claimtrail.article.Article;
import org.claimtrail.claim.Extraction;
import org.claimtrail.entity.Catalogue;
import org.claimtrail.track.Contention;
import org.jspecify.annotations.Nullable;

/// The index as it was at one commit. The package `query` asks it in Lucene's terms, with the
/// queries that [Fields] make.
public final class Snapshot implements AutoCloseable {

  /// A question in Lucene's terms.
  public interface Question<T> {
    T ask(IndexSearcher searcher) throws IOException;
  }

  static final ExecutorService PROCESSORS = new Processors();

  private static final Set<String> ID_ONLY = Set.of(Fields.ID.name());

  private final ClaimIndex index;
  private final DirectoryReader reader;

  /// On all processors.
  private final IndexSearcher searcher;

  /// In one thread, for what sees documents in their order.
  private final IndexSearcher walker;

  private final CommitData commit;
  private final Kept kept = new Kept();

  /// Made when it is first needed; null before, and where no claim has a facet.
  private @Nullable FacetCounts facetCounts;

  private Snapshot(ClaimIndex index, DirectoryReader reader, CommitData commit) {
    this.index = index;
    this.reader = reader;
    this.searcher = new IndexSearcher(reader, PROCESSORS);
    this.walker = new IndexSearcher(reader);
    this.commit = commit;
  }

  static Snapshot open(ClaimIndex index, Directory directory, AsOf asOf) throws IOException {
    CommitData commit = CommitData.last(index, directory);
    if (commit.isOutdated()) {
      throw Failure.older(index);
    }
    return new Snapshot(index, VisibleReader.of(DirectoryReader.open(directory), asOf), commit);
  }

  /// The same for one more who will close it; empty when all who had it have done so.
  public Optional<Snapshot> shared() {
    return reader.tryIncRef() ? Optional.of(this) : Optional.empty();
  }

  /// What has been committed since; empty when nothing has. To be closed by itself.
  ///
  /// @throws IndexUnavailable when the index is no longer what it was
  public Optional<Snapshot> newer() {
    return Failure.guard(
        index,
        () -> {
          DirectoryReader changed = DirectoryReader.openIfChanged(reader);
          return changed == null
              ? Optional.empty()
              : Optional.of(new Snapshot(index, changed, CommitData.of(changed)));
        });
  }

  /// The same commit as it was to be seen at another time; to be closed by itself.
  public Snapshot at(AsOf asOf) {
    DirectoryReader all = FilterDirectoryReader.unwrap(reader);
    return answer(
        _ -> {
          all.incRef();
          return new Snapshot(index, VisibleReader.of(all, asOf), commit);
        });
  }

  /// Differs from commit to commit.
  public long generation() {
    return answer(_ -> reader.getIndexCommit().getGeneration());
  }

  /// The same commit with all versions of articles; to be closed by itself.
  public Snapshot everyVersion() {
    DirectoryReader all = FilterDirectoryReader.unwrap(reader);
    return answer(
        _ -> {
          all.incRef();
          return new Snapshot(index, all, commit);
        });
  }

  /// With former versions of articles, and in whatever format.
  static Snapshot everyVersion(ClaimIndex index, Directory directory) throws IOException {
    CommitData commit = CommitData.last(index, directory);
    return new Snapshot(index, DirectoryReader.open(directory), commit);
  }

  /// @throws IndexUnavailable when a damaged file comes to light
  public <T> T answer(Question<T> question) {
    return Failure.guard(index, () -> question.ask(anyOrder()));
  }

  /// Those who ask by virtual threads are many, and share the processors already: for them one
  /// thread, which knows of the segments before what it need not look at in the next, does less.
  private IndexSearcher anyOrder() {
    return Thread.currentThread().isVirtual() ? walker : searcher;
  }

  /// @throws IndexUnavailable when a damaged file comes to light
  public void walk(Query query, Walk walk) {
    var _ = answer(_ -> walker.search(query, new Walker(walk)));
  }

  /// An answer that is worked out once.
  ///
  /// @param what names the question
  public <T> T once(Object what, Supplier<T> question) {
    return kept.once(what, question);
  }

  /// A question to each segment by itself. It is put once to each for as long as that is open, in
  /// later snapshots too; so what it finds must not be changed.
  ///
  /// @param what names the question
  public <T> List<T> ofSegments(Object what, Question<T> question) {
    return answer(s -> Kept.ofSegments(what, s.getLeafContexts(), question));
  }

  public int count(Query query) {
    return answer(s -> s.count(query));
  }

  /// All documents that match, in the order in which they were written.
  public IntStream find(Query query) {
    IntStream.Builder documents = IntStream.builder();
    walk(query, segment -> document -> documents.add(segment.docBase + document));
    return documents.build();
  }

  /// @param documents their numbers in this snapshot
  /// @param asked whose roles to tell; null for nobody's
  /// @return the claims in the order of their numbers as given
  public List<StoredClaim> claims(IntStream documents, @Nullable Asked asked) {
    return load(documents, document -> ClaimDocument.read(document, asked));
  }

  public List<StoredMention> mentions(IntStream documents) {
    return load(documents, MentionDocument::read);
  }

  /// @param document its number in this snapshot, as are those below
  public Article article(int document) {
    return ArticleDocument.article(answer(s -> s.storedFields().document(document)));
  }

  /// Texts of articles by their ids.
  public Map<String, String> texts(IntStream documents) {
    int[] inFile = documents.sorted().toArray();
    return answer(
        searcher -> {
          StoredFields fields = searcher.storedFields();
          Map<String, String> texts = HashMap.newHashMap(inFile.length);
          for (int document : inFile) {
            TextOnly read = new TextOnly();
            fields.document(document, read);
            texts.put(read.article(), read.text());
          }
          return texts;
        });
  }

  /// What was found in an article, without corrections.
  public Extraction extraction(int document, Catalogue catalogue) {
    return ArticleDocument.extraction(answer(s -> s.storedFields().document(document)), catalogue);
  }

  public Citation citation(int document) {
    return CitationFields.read(
        answer(s -> s.storedFields().document(document, ArticleDocument.ROW)));
  }

  /// How many claims an article makes.
  public int claims(int article) {
    return version(article).claims();
  }

  /// The id of the first article of its text; null where that is itself.
  public @Nullable String copyOf(int article) {
    return ArticleDocument.copyOf(
        answer(s -> s.storedFields().document(article, ArticleDocument.STORY)));
  }

  public StoredVersion version(int document) {
    return answer(
        searcher ->
            ArticleDocument.version(
                searcher.storedFields().document(document, ArticleDocument.VERSION),
                Supersession.of(searcher.getIndexReader(), document)));
  }

  CommitData commit() {
    return commit;
  }

  /// How many decisions of analysts are laid over it: the first so many lines of the journal.
  public int corrections() {
    return commit.corrections();
  }

  /// Version of the layout.
  public int format() {
    return commit.format();
  }

  /// What the commit was made by.
  public Versions versions() {
    return commit.versions();
  }

  /// Size of the files that make up this snapshot.
  public long bytes() {
    return answer(
        _ -> {
          long bytes = 0;
          for (String file : reader.getIndexCommit().getFileNames()) {
            bytes += reader.directory().fileLength(file);
          }
          return bytes;
        });
  }

  /// Claims as they are compared with others, in the order in which they were written.
  public void reports(Query query, Consumer<Report> each) {
    walk(
        query,
        segment -> {
          BinaryDocValues reports = Fields.REPORT.values(segment.reader());
          return document -> {
            if (reports.advanceExact(document)) {
              each.accept(ReportField.read(reports.binaryValue(), segment.docBase + document));
            }
          };
        });
  }

  /// The same of some of them.
  ///
  /// @param documents their numbers in this snapshot, ascending
  public void reports(int[] documents, Consumer<Report> each) {
    answer(
        searcher -> {
          int at = 0;
          for (LeafReaderContext segment : searcher.getLeafContexts()) {
            BinaryDocValues reports = Fields.REPORT.values(segment.reader());
            int end = segment.docBase + segment.reader().maxDoc();
            for (; at < documents.length && documents[at] < end; at++) {
              if (reports.advanceExact(documents[at] - segment.docBase)) {
                each.accept(ReportField.read(reports.binaryValue(), documents[at]));
              }
            }
          }
          return documents;
        });
  }

  /// The same with what they may be at odds about, once for each matter.
  public void contentions(Query query, BiConsumer<Report, Contention> each) {
    walk(
        query,
        segment -> {
          BinaryDocValues reports = Fields.REPORT.values(segment.reader());
          SortedNumericDocValues contentions = Fields.CONTENTION.values(segment.reader());
          return document -> {
            if (reports.advanceExact(document) && contentions.advanceExact(document)) {
              Report report = ReportField.read(reports.binaryValue(), segment.docBase + document);
              for (int left = contentions.docValueCount(); left > 0; left--) {
                each.accept(report, Contention.read(contentions.nextValue()));
              }
            }
          };
        });
  }

  /// A claim's own.
  public String id(int document) {
    return answer(
        s -> Stored.present(Fields.ID.read(s.storedFields().document(document, ID_ONLY)), "id"));
  }

  /// Counts the claims that a query finds by what they have in each facet.
  ///
  /// @param most values of a facet, those with most claims first
  public Map<Facet, Map<String, Integer>> facets(Query query, Set<Facet> facets, int most) {
    return answer(
        _ -> {
          FacetCounts counts = facetCounts();
          return counts == null ? Map.of() : counts.count(query, facets, most);
        });
  }

  private synchronized @Nullable FacetCounts facetCounts() throws IOException {
    if (facetCounts == null) {
      facetCounts = FacetCounts.of(searcher);
    }
    return facetCounts;
  }

  /// One more than the highest number of a document.
  public int size() {
    return reader.maxDoc();
  }

  /// Versions of articles with what was found in them, each read when its turn comes. To be closed;
  /// the snapshot may be closed before.
  ///
  /// @param query finds articles
  Stream<Recorded> records(Query query, Catalogue catalogue) {
    IntStream documents = find(Clauses.all(Fields.all(Kind.ARTICLE), query));
    reader.incRef();
    return documents.mapToObj(one -> recorded(one, catalogue)).onClose(this::release);
  }

  private Recorded recorded(int document, Catalogue catalogue) {
    Document article = answer(s -> s.storedFields().document(document));
    return new Recorded(
        ArticleDocument.extraction(article, catalogue),
        Fields.EXTRACTION.read(article),
        version(document));
  }

  /// The latest version of an article.
  Optional<StoredVersion> latest(String id) {
    return versions(id).filter(version -> version.superseded() == null).findFirst();
  }

  /// All versions of an article that this shows, in the order in which they were written; each is
  /// read when its turn comes.
  Stream<StoredVersion> versions(String id) {
    return find(Clauses.all(Fields.all(Kind.ARTICLE), Fields.ARTICLE.is(id)))
        .mapToObj(this::version);
  }

  /// All articles in the order in which they were written, each read when its turn comes. To be
  /// closed; the snapshot may be closed before.
  Stream<ArticleVersion> articles() {
    IntStream documents = find(Fields.all(Kind.ARTICLE));
    reader.incRef();
    return documents
        .mapToObj(document -> new ArticleVersion(article(document), version(document)))
        .onClose(this::release);
  }

  @Override
  public void close() {
    release();
  }

  private void release() {
    Failure.guard(
        index,
        () -> {
          reader.decRef();
          return this;
        });
  }

  /// Reads in the order of the files, in which neighbours are unpacked together.
  private <T> List<T> load(IntStream documents, Function<Document, T> read) {
    int[] wanted = documents.toArray();
    int[] inFile = IntStream.of(wanted).sorted().toArray();
    return answer(
        searcher -> {
          StoredFields fields = searcher.storedFields();
          Map<Integer, T> loaded = HashMap.newHashMap(inFile.length);
          for (int document : inFile) {
            loaded.put(document, read.apply(fields.document(document)));
          }
          return IntStream.of(wanted).mapToObj(loaded::get).toList();
        });
  }
}
