package org.claimtrail.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.claimtrail.track.Measure;
import org.claimtrail.track.Said;
import org.jspecify.annotations.Nullable;

/// What a claim says and where, packed into one column, so that thousands of claims can be compared
/// without reading their documents.
public record ReportField(String name) {

  void add(Document document, Said said, Origin origin) {
    try {
      ByteBuffersDataOutput out = new ByteBuffersDataOutput();
      write(out, said);
      writeOptional(out, origin.outlet());
      out.writeString(origin.story());
      out.writeZLong(origin.seen().toEpochDay());
      document.add(new BinaryDocValuesField(name, new BytesRef(out.toArrayCopy())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public BinaryDocValues values(LeafReader leaf) throws IOException {
    return DocValues.getBinary(leaf, name);
  }

  /// @param document its number in the snapshot
  public static Report read(BytesRef packed, int document) throws IOException {
    ByteArrayDataInput in = new ByteArrayDataInput(packed.bytes, packed.offset, packed.length);
    Said said = said(in);
    Origin origin =
        new Origin(readOptional(in), in.readString(), LocalDate.ofEpochDay(in.readZLong()));
    return new Report(document, said, origin);
  }

  private static void write(DataOutput out, Said said) throws IOException {
    out.writeString(said.type().name());
    out.writeString(said.subject());
    out.writeByte((byte) (said.specific() ? 1 : 0));
    Relation relation = said.relation();
    writeOptional(out, relation == null ? null : relation.name());
    writeAll(out, said.objects());
    writeOptional(out, said.benchmark());
    Measure measure = said.measure();
    out.writeByte((byte) (measure == null ? 0 : 1));
    if (measure != null) {
      out.writeLong(Double.doubleToLongBits(measure.value()));
      out.writeLong(Double.doubleToLongBits(measure.step()));
      writeOptional(out, measure.unit());
    }
    writeAll(out, said.aspects());
    out.writeVInt(said.words().size());
    for (int word : said.words()) {
      out.writeInt(word);
    }
    writeOptional(out, said.claimant());
    out.writeString(said.voice().name());
    out.writeString(said.certainty().name());
    out.writeByte((byte) (said.negated() ? 1 : 0));
    LocalDate day = said.day();
    out.writeByte((byte) (day == null ? 0 : 1));
    if (day != null) {
      out.writeZLong(day.toEpochDay());
    }
    out.writeString(said.article());
  }

  private static Said said(DataInput in) throws IOException {
    ClaimType type = ClaimType.valueOf(in.readString());
    String subject = in.readString();
    boolean specific = in.readByte() == 1;
    String relation = readOptional(in);
    Set<String> objects = readAll(in);
    String benchmark = readOptional(in);
    Measure measure = in.readByte() == 0 ? null : measure(in);
    Set<String> aspects = readAll(in);
    Set<Integer> words = new HashSet<>();
    for (int left = in.readVInt(); left > 0; left--) {
      words.add(in.readInt());
    }
    return new Said(
        type,
        subject,
        specific,
        relation == null ? null : Relation.valueOf(relation),
        objects,
        benchmark,
        measure,
        aspects,
        words,
        readOptional(in),
        Voice.valueOf(in.readString()),
        Certainty.valueOf(in.readString()),
        in.readByte() == 1,
        in.readByte() == 0 ? null : LocalDate.ofEpochDay(in.readZLong()),
        in.readString());
  }

  private static Measure measure(DataInput in) throws IOException {
    double value = Double.longBitsToDouble(in.readLong());
    double step = Double.longBitsToDouble(in.readLong());
    return new Measure(value, readOptional(in), step);
  }

  private static void writeOptional(DataOutput out, @Nullable String text) throws IOException {
    out.writeByte((byte) (text == null ? 0 : 1));
    if (text != null) {
      out.writeString(text);
    }
  }

  private static @Nullable String readOptional(DataInput in) throws IOException {
    return in.readByte() == 0 ? null : in.readString();
  }

  private static void writeAll(DataOutput out, Collection<String> texts) throws IOException {
    out.writeVInt(texts.size());
    for (String text : texts) {
      out.writeString(text);
    }
  }

  private static Set<String> readAll(DataInput in) throws IOException {
    Set<String> texts = new TreeSet<>();
    for (int left = in.readVInt(); left > 0; left--) {
      texts.add(in.readString());
    }
    return texts;
  }
}
