package org.claimtrail.extract;

import org.claimtrail.annotate.ModelFiles;

/// What annotated articles taught, by what is chosen.
///
/// @param subject whom a claim is about
/// @param claim whether a candidate is a claim
record Learned(Weights subject, Weights claim) {

  static Learned in(ModelFiles files) {
    return new Learned(Weights.of(Learning.SUBJECT, files), Weights.of(Learning.CLAIM, files));
  }
}
