package org.claimtrail.fetch;

import java.net.URI;

/// Asks servers for pages. May be used by several threads at once: those that ask one host take
/// turns, others do not wait for each other.
public final class Fetcher implements AutoCloseable {

  private final Road road;
  private final Robots robots;
  private final Pause pause;

  public Fetcher(Manners manners) {
    this(manners, Pause.real());
  }

  Fetcher(Manners manners, Pause pause) {
    this.pause = pause;
    road = new Road(new Client(manners), new Turns(pause), manners);
    robots = new Robots(road);
  }

  /// Reads an address that somebody typed or pasted, with blanks around, letters of any script in
  /// host and path, or a fragment.
  public static Address address(String text) {
    try {
      return new Address.Usable(Addresses.read(text));
    } catch (Refusal refusal) {
      return new Address.Refused(refusal.reason());
    }
  }

  /// Asks for `url` unless it is still as `known` says. Waits until its host may be asked.
  ///
  /// Throws nothing for what servers do. When the thread is interrupted, it ends soon, and the
  /// thread is still interrupted.
  ///
  /// @param known [Validators#NONE] to get it in any case
  public Fetched fetch(URI url, Validators known) {
    Question question = new Question(known, road.manners().largest(), false);
    try {
      Answer answer =
          new Journey(road, question, robots::gap).follow(Addresses.read(url.toString()));
      return fetched(answer, question);
    } catch (Refusal refusal) {
      return new Fetched.Failed(refusal.reason());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new Fetched.Failed("interrupted");
    }
  }

  private static Fetched fetched(Answer answer, Question question) throws Refusal {
    if (answer.status() == 304 && !question.known().equals(Validators.NONE)) {
      return new Fetched.Unchanged();
    }
    if (!answer.hasContent()) {
      throw new Refusal(Reasons.of(answer.status()));
    }
    byte[] bytes = Content.bytes(answer, question);
    if (bytes.length == 0) {
      throw new Refusal("the server sent nothing");
    }
    return new Fetched.Body(
        answer.url(),
        Content.type(answer),
        Content.charset(answer),
        bytes,
        new Validators(answer.header("ETag"), answer.header("Last-Modified")));
  }

  /// Ends all fetching, also on other threads, which then fail.
  @Override
  public void close() {
    pause.close();
    road.client().close();
  }
}
