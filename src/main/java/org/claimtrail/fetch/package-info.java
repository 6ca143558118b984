/// Asking servers for pages, as a good citizen that can be left alone. Start at
/// [org.claimtrail.fetch.Fetcher].
///
/// ```java
/// try (Fetcher fetcher = new Fetcher(Manners.usual("1.0"))) {
///   switch (Fetcher.address("https://example.com/story")) {
///     case Address.Refused(String reason) -> warn(reason);
///     case Address.Usable(URI url) -> {
///       switch (fetcher.fetch(url, Validators.NONE)) {
///         case Fetched.Body body -> read(body.bytes(), body.charset());
///         case Fetched.Unchanged _ -> {}
///         case Fetched.Failed(String reason) -> warn(reason);
///       }
///     }
///   }
/// }
/// ```
///
/// **Servers** are told who asks. Nothing is asked for that `robots.txt` keeps from robots or from
/// `claimtrail`; a server that cannot say what it allows is left alone for ten minutes. Between two
/// questions to one host lies the delay of [org.claimtrail.fetch.Manners], or what the server asks
/// for, to a minute. One that is busy or hangs up is asked again, later each time or when it says;
/// if it says more than two minutes, not before then. No cookies are kept, no passwords sent, and
/// what has not changed is not sent again.
///
/// **Users** wait for no answer longer than the time-out, from connecting to the last byte, and
/// hold no more of it in memory than the bound, packed and unpacked. Looking a name up takes as
/// long as the system lets it. Whatever goes wrong becomes one line that has no text of the server
/// in it. An interrupt or [org.claimtrail.fetch.Fetcher#close] ends all waiting.
///
/// **Networks** that are not public are not asked, unless they are allowed: each address of a name
/// is checked, at each redirect, and again at the moment of connecting, by
/// [org.claimtrail.fetch.GuardedNames]. No proxy is used: what it connects to could not be checked.
///
/// Inside, a `Journey` leads one question over redirects and further tries, `Robots` and `Turns`
/// say whether and when, and `Client` asks once.
@NullMarked
package org.claimtrail.fetch;

import org.jspecify.annotations.NullMarked;
