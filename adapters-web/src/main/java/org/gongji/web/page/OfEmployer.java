package org.gongji.web.page;

import org.gongji.application.query.ShowEmployer.Summary;
import org.gongji.web.operation.View;

/** A page about one employer: its strip and menu stand on top. */
public interface OfEmployer extends View {

  /** The employer. */
  Summary employer();

  /** Which entry of the menu the page belongs to. */
  Menu menu();
}
