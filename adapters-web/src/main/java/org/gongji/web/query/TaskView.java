package org.gongji.web.query;

import java.util.List;
import org.gongji.application.actor.Right;
import org.gongji.application.query.Task.Stage;
import org.gongji.web.page.Form.FieldError;

/**
 * A task as the checklist shows it.
 *
 * @param stage whose turn it is
 * @param title what it is
 * @param text what to do, or what it waits for
 * @param obstacles what stands in the way, empty for nothing
 * @param action the words of the link
 * @param href where it is done
 * @param right what the link takes
 */
public record TaskView(
    Stage stage,
    String title,
    String text,
    List<FieldError> obstacles,
    String action,
    String href,
    Right right) {

  /** The stage in style sheets. */
  public String style() {
    return switch (stage) {
      case LATE -> "hall-late";
      case NOW -> "hall-now";
      case WAIT -> "hall-wait";
      case OPTIONAL -> "hall-optional";
    };
  }
}
