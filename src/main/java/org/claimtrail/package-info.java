/// Claimtrail tracks who claimed what in the rivalry between AI companies.
///
/// The house in one sentence; each package may import only what stands left of it:
///
/// `article → page → fetch → source → watch → entity → claim → annotate → extract → track → review
/// → index → query → alert → answer → exchange → assist → ingest → site → http → cli`
///
/// - `article`: the value that everything shares: a text, its blocks and spans.
/// - `page`: web pages; the article on one, and what the page says about itself.
/// - `fetch`: asking servers for pages, as a good citizen.
/// - `source`: readers that yield articles, of files, archives, feeds and addresses.
/// - `watch`: feeds and pages that are looked at again and again.
/// - `entity`: the catalogue of companies, models, benchmarks, people, governments and chips, and
///   linking names in a text to it.
/// - `claim`: the value that is tracked: who says what of whom, how surely, since when.
/// - `annotate`: CoreNLP; from an article to sentences, mentions and dependencies.
/// - `extract`: from sentences to claims; one room a claim type, its rules in resources.
/// - `index`: the Lucene index, one block of documents an article. (The top-level folder `index/`
///   is data, the default home of such an index.)
/// - `query`: questions to the index and their answers.
/// - `alert`: saved searches, and what they come upon.
/// - `answer`: what answers look like to programs, and a claim in words.
/// - `exchange`: what goes to other programs, and what comes back.
/// - `assist`: tools for assistants that are language models, by the Model Context Protocol.
/// - `ingest`: articles into the index, on all processors.
/// - `site`: the pages on which people see claims in a browser.
/// - `http`: the tracker for browsers and programs.
/// - `cli`: the commands, and all wiring.
///
/// Off the road, known to `cli` only, may import what stands left of `index`:
///
/// - `evaluation`: how much of what is extracted is right, by articles that people annotated.
@NullMarked
package org.claimtrail;

import org.jspecify.annotations.NullMarked;
