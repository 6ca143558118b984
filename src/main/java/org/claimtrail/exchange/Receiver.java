package org.claimtrail.exchange;

import tools.jackson.databind.node.ObjectNode;

/// What takes one kind of lines of a claim base in.
interface Receiver {

  /// The word in the lines' key `kind`.
  String kind();

  /// Takes a line without that key. Nothing of it may last before [#keep].
  ///
  /// @throws IllegalArgumentException where the line is none; the message says what is wrong with
  ///   it
  void take(ObjectNode line);

  /// Called once the whole file has been read, before anything is made to last.
  ///
  /// @throws ImportRefused where the folder has something else in the place of what was taken
  void check();

  /// Makes what was taken last, the articles after all others: where something fails before, there
  /// is no index.
  void keep();
}
