package org.gongji.application.job;

import java.time.Instant;
import java.util.Optional;

/** Work that follows from a transaction, recorded in it and done later on any node, once. */
public interface Jobs {

  /** What is to be done. */
  enum Kind {
    /** Allocate an employer's money; the subject is its account number. */
    ALLOCATE,
    /** Move an employer's resigned whose months are paid; the subject is its account number. */
    MOVE_SEALED,
    /** Import a workbook into a draft; the subject is the import's id. */
    IMPORT_ROSTER,
    /** Send a text message; the subject is its id. */
    SEND_TEXT
  }

  /** A claimed job. */
  record Job(long key, Kind kind, String subject, int attempts) {}

  /** Records a job that becomes visible with the transaction's commit. */
  void add(Kind kind, String subject, Instant due);

  /** Claims the next due job until the lease ends; other nodes skip it. */
  Optional<Job> claim(Instant now, Instant leaseEnd);

  /** Removes a job that is done. */
  void done(Job job);

  /** Puts a job off after a failure, to be claimed again from then on. */
  void postpone(Job job, Instant due, String failure);
}
