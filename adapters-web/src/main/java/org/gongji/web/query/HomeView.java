package org.gongji.web.query;

import java.time.Instant;
import java.util.List;
import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.application.query.ShowHome.Home;
import org.gongji.application.query.Task.Stage;
import org.gongji.web.page.Form;
import org.gongji.web.page.Form.FieldError;
import org.gongji.web.page.Menu;
import org.gongji.web.page.OfEmployer;

/**
 * 首页.
 *
 * @param title the page's title
 * @param employer the employer
 * @param home what is next and what waits
 * @param tasks the same as a checklist
 * @param obstacles why the month after the last assessed one cannot be assessed now
 * @param charts the months as pictures
 * @param form 全部标为已读
 * @param now the instant that messages are dated against
 */
public record HomeView(
    String title,
    Summary employer,
    Home home,
    List<TaskView> tasks,
    List<FieldError> obstacles,
    List<ChartView> charts,
    Form form,
    Instant now)
    implements OfEmployer {

  @Override
  public Menu menu() {
    return Menu.HOME;
  }

  /** Whether nothing is to be done and nothing is waited for. */
  public boolean nothingOpen() {
    return tasks.stream().allMatch(task -> task.stage() == Stage.OPTIONAL);
  }
}
