package org.claimtrail.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Turns pages into HTML.
public final class Site {

  private static final String TEMPLATES = "org.claimtrail.site.template";
  private static final int USUAL_LENGTH = 1 << 16;

  private final TemplateEngine templates =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Site.class.getClassLoader(), TEMPLATES);

  public String html(Page page, Visitor visitor) {
    StringOutput html = new StringOutput(USUAL_LENGTH);
    Frame frame = page.frame().seenBy(visitor);
    templates.render(page.template() + ".jte", Map.of("frame", frame, "page", page), html);
    return html.toString();
  }
}
