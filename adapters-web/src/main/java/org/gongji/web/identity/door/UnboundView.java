package org.gongji.web.identity.door;

import java.util.List;
import org.gongji.application.identity.binding.ListUnbound.Waiting;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;

/**
 * 待确认的法人用户.
 *
 * @param title the page's title
 * @param words the words of the door
 * @param form one wish for each press of a button
 * @param waiting who waits
 * @param done the login that was just confirmed, else empty
 */
public record UnboundView(
    String title, DoorWords words, Form form, List<Waiting> waiting, String done) implements View {

  /** Personal data is not for logs. */
  @Override
  public String toString() {
    return "UnboundView";
  }
}
