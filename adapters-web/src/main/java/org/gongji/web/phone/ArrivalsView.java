package org.gongji.web.phone;

import org.gongji.application.filing.phone.FollowPhone.Followed;
import org.gongji.application.filing.phone.PhoneLinks.Stage;
import org.gongji.web.filing.FilingView;
import org.gongji.web.operation.View;

/**
 * What has come from a phone so far; the part of a page that is asked for again and again.
 *
 * @param filing the filing with its checklist and files
 * @param followed what the phone has come to
 */
public record ArrivalsView(FilingView filing, Followed followed) implements View {

  @Override
  public String title() {
    return filing.title();
  }

  /** Whether more may come. */
  public boolean isAwaiting() {
    return followed.stage() != Stage.OVER;
  }

  /** Where to ask for what has changed since. */
  public String path() {
    return filing.path() + "/phone?revision=" + followed.revision() + "&stage=" + followed.stage();
  }
}
