package org.gongji.web;

import org.gongji.application.operation.RefusalTexts;
import org.gongji.domain.rulebook.RejectionTexts;

/**
 * The words for refusals in both languages, a city's own laid over them where it has some.
 *
 * @param chinese on pages, and where programs ask for no other
 * @param english where programs ask for it
 */
public record HallTexts(RejectionTexts chinese, RejectionTexts english) {

  /** Lays the hall's own words under what the pages and programs are told. */
  public HallTexts {
    chinese = chinese.with(HallTexts.class, "refusals_zh.properties");
    english = english.with(HallTexts.class, "refusals_en.properties");
  }

  /** The words that ship with the program. */
  public static HallTexts standard() {
    return new HallTexts(RefusalTexts.chinese(), RefusalTexts.english());
  }
}
