package org.claimtrail.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimtrail.article.Span;
import org.claimtrail.claim.Attribution;
import org.claimtrail.claim.Certainty;
import org.claimtrail.claim.Claim;
import org.claimtrail.claim.ClaimType;
import org.claimtrail.claim.Evidence;
import org.claimtrail.claim.Quantity;
import org.claimtrail.claim.Reference;
import org.claimtrail.claim.Reference.Described;
import org.claimtrail.claim.Relation;
import org.claimtrail.claim.Voice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The small values that claims are made of.
class ClaimValuesTest {

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void quantityIsFinite(double value) {
    assertThatThrownBy(() -> new Quantity(value, "percent"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @EnumSource
  void relationReversedTwiceIsItself(Relation relation) {
    assertThat(relation.reversed().reversed()).isEqualTo(relation);
  }

  @Test
  void onlyParityIsItsOwnReverse() {
    assertThat(Relation.values())
        .filteredOn(relation -> relation.reversed() == relation)
        .containsExactly(Relation.PARITY);
  }

  @Test
  void labelsAreReadInAnyCapitals() {
    for (ClaimType type : ClaimType.values()) {
      assertThat(ClaimType.labelled(type.label().toUpperCase(Locale.ROOT))).contains(type);
    }
    for (Certainty certainty : Certainty.values()) {
      assertThat(Certainty.labelled(certainty.label())).contains(certainty);
    }
    for (Relation relation : Relation.values()) {
      assertThat(Relation.labelled(relation.label())).contains(relation);
    }
    assertThat(ClaimType.labelled("rumour")).isEmpty();
  }

  @Test
  void objectsOfAClaimStayAsTheyWere() {
    List<Reference> objects = new ArrayList<>(List.of(new Described("Chinese AI labs")));
    Claim claim = new Claim.Release(frame(objects));
    objects.clear();
    assertThat(claim.objects()).containsExactly(new Described("Chinese AI labs"));
  }

  @Test
  void placeInARankingIsANumberWithoutUnit() {
    Claim.Frame frame = frame(List.of());
    assertThat(new Claim.Ranking(frame, null, 3).quantity()).isEqualTo(new Quantity(3, null));
    assertThat(new Claim.Ranking(frame, null, null).quantity()).isNull();
  }

  private static Claim.Frame frame(List<Reference> objects) {
    Span span = new Span(0, 9);
    return new Claim.Frame(
        new Described("it"),
        objects,
        new Evidence(span, span, "release.releases"),
        new Attribution(null, Voice.ARTICLE, Certainty.STATED, false, null));
  }
}
