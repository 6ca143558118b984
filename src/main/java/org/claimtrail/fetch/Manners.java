package org.claimtrail.fetch;

import java.time.Duration;

/// How servers are asked.
///
/// @param userAgent what they are told of who asks
/// @param delay least time between two questions to one host
/// @param timeout longest time for one answer, redirects not included
/// @param largest most bytes of an answer, as sent and as unpacked
/// @param redirects most redirects that are followed
/// @param retries how often a server that is busy or broken is asked again
/// @param privateNetworks whether addresses of this machine and of private networks may be asked
public record Manners(
    String userAgent,
    Duration delay,
    Duration timeout,
    int largest,
    int redirects,
    int retries,
    boolean privateNetworks) {}
