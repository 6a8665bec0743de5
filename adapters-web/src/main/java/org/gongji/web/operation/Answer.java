package org.gongji.web.operation;

import java.io.OutputStream;
import java.util.List;
import java.util.function.Consumer;
import org.gongji.domain.decision.Rejection;

/** What a handler answers; how it is written down is the same for all of them. */
public sealed interface Answer {

  /**
   * A page.
   *
   * @param status 200, or 422 for a form redrawn beside its refusals
   * @param template its path below the templates' folder
   * @param view what the template shows
   */
  record Page(int status, String template, View view) implements Answer {}

  /** Elsewhere, by GET. */
  record SeeOther(String path) implements Answer {}

  /**
   * A file, in the browser's own viewer or as a download.
   *
   * @param type its media type
   * @param fileName what it is called when it is kept; people's own names are kept from headers
   * @param download whether it is to be kept rather than looked at
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared, and megabytes are not copied
  record File(String type, String fileName, boolean download, byte[] content) implements Answer {
    @Override
    public String toString() {
      return "File[" + fileName + "]";
    }
  }

  /**
   * A file to be kept that is written while it is sent.
   *
   * @param type its media type
   * @param fileName as of {@link File}
   * @param content writes it; what breaks before the first byte can still be answered otherwise
   */
  record Streamed(String type, String fileName, Consumer<OutputStream> content) implements Answer {}

  /** A PDF document. */
  static File pdf(String fileName, boolean download, byte[] content) {
    return new File("application/pdf", fileName, download, content);
  }

  /** A JSON document. */
  record Json(int status, Object body) implements Answer {}

  /** Text of a type of its own. */
  record Text(int status, String type, String text) implements Answer {}

  /** Done, and nothing to say. */
  record Nothing() implements Answer {}

  /** Refused by a rule or by the pipeline. */
  record Refused(List<Rejection> rejections) implements Answer {}

  /** A page as wished for. */
  static Answer page(String template, View view) {
    return new Page(200, template, view);
  }

  /** The same page with refusals in it. */
  static Answer redrawn(String template, View view) {
    return new Page(422, template, view);
  }
}
