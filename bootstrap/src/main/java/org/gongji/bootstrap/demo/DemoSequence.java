package org.gongji.bootstrap.demo;

/** Moves the sequence of business serial numbers forward, as only a demo may. */
@FunctionalInterface
public interface DemoSequence {

  /** The next number is that one. */
  void continueAt(long next);
}
