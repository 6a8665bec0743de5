package org.gongji.application.evidence;

import org.gongji.domain.decision.Decision;

/** Looks at a file that was handed in, before it is kept. */
public interface EvidenceInspection {

  /**
   * A file that may be kept.
   *
   * @param type what it is by its content, whatever it was called
   * @param content without what its maker hid in it: of pictures nothing but the picture, turned the
   *     way it was taken
   */
  @SuppressWarnings("ArrayRecordComponent") // megabytes are neither compared nor copied
  record Inspected(Evidence.Type type, byte[] content) {
    @Override
    public String toString() {
      return "Inspected[" + type + "]";
    }
  }

  /**
   * Inspects a file.
   *
   * @return what may be kept, or a code of {@link EvidenceFileCode}
   */
  Decision<Inspected> inspect(byte[] content);
}
