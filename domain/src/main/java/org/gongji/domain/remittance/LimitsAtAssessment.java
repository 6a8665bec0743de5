package org.gongji.domain.remittance;

/** What an assessment does with bases that moved limits have left outside (核定时基数限额). */
public enum LimitsAtAssessment {
  /** It lists the persons and goes on. */
  WARN,
  /** It is refused until their bases are adjusted. */
  REFUSE
}
