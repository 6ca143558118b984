/// The article: the value that every other package shares. Start at
/// [org.claimtrail.article.Article].
///
/// All offsets in the program are UTF-16 indices into the article's text exactly as given; only
/// what leaves the program counts in Unicode code points (see [Span#inCodePoints]).
@NullMarked
package org.claimtrail.article;

import org.jspecify.annotations.NullMarked;
