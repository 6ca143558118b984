package org.claimtrail.exchange;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Takes the lines of a file beside the index in.
final class LineFileReceiver<T> implements Receiver {

  private final LineFile<T> file;
  private final List<T> taken = new ArrayList<>();

  LineFileReceiver(LineFile<T> file) {
    this.file = file;
  }

  @Override
  public String kind() {
    return file.kind();
  }

  @Override
  public void take(ObjectNode line) {
    taken.add(file.parsed().apply(line.toString()));
  }

  List<T> taken() {
    return List.copyOf(taken);
  }

  @Override
  public void check() {
    Occupied.check(file.file(), file.reads().get(), taken);
  }

  @Override
  public void keep() {
    if (!taken.isEmpty() && file.reads().get().isEmpty()) {
      file.writes().accept(taken);
    }
  }
}
