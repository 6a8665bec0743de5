package org.gongji.web.operation;

/** What a page's template shows; the frame around it asks for a title. */
public interface View {

  /** The page's title and first heading. */
  String title();
}
