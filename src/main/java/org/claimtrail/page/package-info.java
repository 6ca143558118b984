/// Web pages: the article on one, and what the page says about itself. Start at
/// [org.claimtrail.page.WebPage].
///
/// ```java
/// WebPage page = WebPage.read(html, null, "https://wire.example/deepseek-v4");
/// ```
///
/// A page is cut into passages, runs of text that no block element parts. `Body` takes away those
/// in elements that are called, or placed, like what stands beside an article, unless they hold
/// much of the page's running text; `Container` chooses the element whose passages are worth most;
/// `Trim` leaves out what pages put between paragraphs. `Imprint` asks JSON-LD, meta tags,
/// microdata and lines for who, when and where.
///
/// Any bytes give a page; one without an article has a blank text. Nesting is bounded, and time
/// grows with the length of the HTML.
@NullMarked
package org.claimtrail.page;

import org.jspecify.annotations.NullMarked;
