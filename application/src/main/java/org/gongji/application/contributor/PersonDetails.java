package org.gongji.application.contributor;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything that is kept of persons item by item (缴存人信息). */
public interface PersonDetails {

  /**
   * How it stands.
   *
   * @param accountKey whose account
   * @param revision how often it was changed; who changes it says which revision was looked at
   * @param values every item, empty where it is not known
   */
  record Kept(long accountKey, int revision, Map<PersonItem, String> values) {

    /** Keeps the values. */
    public Kept {
      values = Map.copyOf(values);
    }

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "Kept[" + accountKey + " " + revision + "]";
    }
  }

  /** Some items of a person as they are to be. */
  record Amended(long accountKey, Map<PersonItem, String> values) {

    /** Values are not for logs. */
    @Override
    public String toString() {
      return "Amended[" + accountKey + "]";
    }
  }

  /** As they stand, in the order of their keys. */
  List<Kept> of(Collection<Long> accountKeys);

  /** The same with their rows locked until the transaction ends. */
  List<Kept> lock(Collection<Long> accountKeys);

  /**
   * Keeps these items from now on and leaves the others; one revision more for each person. A
   * certificate that another account has is a conflict.
   */
  void amend(List<Amended> people);
}
