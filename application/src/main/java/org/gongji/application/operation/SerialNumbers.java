package org.gongji.application.operation;

/** The one sequence behind business serial numbers (业务流水号); never gives a number twice. */
public interface SerialNumbers {

  /** The next number; gaps are allowed. */
  long next();
}
