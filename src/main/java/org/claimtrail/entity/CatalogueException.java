package org.claimtrail.entity;

/// A catalogue file that cannot be used; the message is one line that names file, entry and cause.
public final class CatalogueException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  CatalogueException(String message) {
    super(message);
  }
}
