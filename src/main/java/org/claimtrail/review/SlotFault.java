package org.claimtrail.review;

/// A value that a slot cannot have.
public final class SlotFault extends IllegalArgumentException {

  private final String slot;

  SlotFault(String slot, String message) {
    super(message);
    this.slot = slot;
  }

  public String slot() {
    return slot;
  }
}
