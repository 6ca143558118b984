package org.claimtrail.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolver.LookupPolicy;
import java.net.spi.InetAddressResolverProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Looks names up for all of this JVM, and keeps a name under guard from leading into a private
/// network. Public only because Java makes it, by its name in `META-INF/services`.
///
/// The HTTP client looks a name up by itself when it connects. To check the name before would not
/// do: whoever owns it may give a public address to the check and a private one to the client. So
/// the check is part of looking up. As long as a name is under guard, every look-up of it, on
/// whatever thread, comes either from here or from Java's cache. The cache holds what this gave
/// before the guard, which [Client] sees when it looks the name up itself, or since.
///
/// To connect to an address that was checked is the other way, but the client would then ask for a
/// certificate of that address. A name that is not under guard is looked up as ever.
public final class GuardedNames extends InetAddressResolverProvider {

  /// How many questions are under way to each name.
  private static final Map<String, Integer> GUARDED = new ConcurrentHashMap<>();

  private static volatile boolean inPlace;

  /// For Java.
  public GuardedNames() {}

  @Override
  public InetAddressResolver get(Configuration configuration) {
    inPlace = true;
    return over(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "claimtrail";
  }

  /// Whether Java asks this class. It does not where another provider comes first, or names come
  /// from a file (`jdk.net.hosts.file`).
  static boolean areInPlace() {
    if (!inPlace) {
      try {
        // The first look-up of a name makes Java find out whom to ask.
        InetAddress.getByName("localhost");
      } catch (UnknownHostException e) {
        return inPlace;
      }
    }
    return inPlace;
  }

  static Guard guard(String host) {
    String name = key(host);
    GUARDED.merge(name, 1, Integer::sum);
    return () -> GUARDED.computeIfPresent(name, (_, count) -> count == 1 ? null : count - 1);
  }

  /// A resolver that looks names up by another one.
  static InetAddressResolver over(InetAddressResolver names) {
    return new InetAddressResolver() {

      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        boolean guarded = GUARDED.containsKey(key(host));
        List<InetAddress> addresses = names.lookupByName(host, policy).toList();
        return (guarded || GUARDED.containsKey(key(host)))
                && !addresses.stream().allMatch(PublicNetworks::contain)
            // Nothing and no exception: after one, Java makes "localhost" this machine's address.
            ? Stream.empty()
            : addresses.stream();
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return names.lookupByAddress(address);
      }
    };
  }

  private static String key(String host) {
    return host.toLowerCase(Locale.ROOT);
  }

  /// Ends with [#close].
  interface Guard extends AutoCloseable {
    @Override
    void close();
  }
}
