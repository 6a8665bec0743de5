package org.gongji.application.employer;

import java.util.Map;

/** Everything that is kept of an employer item by item (单位信息). */
public interface EmployerDetails {

  /**
   * How it stands.
   *
   * @param revision how often it was changed; who changes it says which revision was looked at
   * @param values every item, empty where it is not known
   */
  record Kept(int revision, Map<EmployerItem, String> values) {

    /** Keeps the values. */
    public Kept {
      values = Map.copyOf(values);
    }

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "Kept[" + revision + "]";
    }
  }

  /** As it stands. */
  Kept of(long employerKey);

  /** Keeps these items from now on and leaves the others; one revision more. */
  void amend(long employerKey, Map<EmployerItem, String> values);
}
