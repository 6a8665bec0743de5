package org.gongji.docs.evidence;

import jakarta.inject.Inject;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFileCode;
import org.gongji.application.evidence.EvidenceInspection;
import org.gongji.docs.evidence.RefusedFile.Damage;
import org.gongji.domain.decision.Decision;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;

/**
 * Tells files by their content and takes what is needed of them: of a picture the picture, turned
 * upright; a PDF as it is, if it does nothing.
 *
 * <p>At most 10 MB, and of pictures 40 million pixels, which are counted before anything is decoded.
 */
public final class SniffingInspection implements EvidenceInspection {

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_BYTES = 10 * MEGABYTE;

  /** Keeps nothing from one file to the next. */
  @Inject
  public SniffingInspection() {}

  @Override
  public Decision<Inspected> inspect(byte[] content) {
    if (content.length == 0) {
      return Decision.reject(EvidenceFileCode.FILE_EMPTY.of(Figure.of(0)));
    }
    if (content.length > MOST_BYTES) {
      return Decision.reject(
          EvidenceFileCode.FILE_TOO_LARGE.of(megabytes(content.length), megabytes(MOST_BYTES)));
    }
    if (JpegFile.isOne(content)) {
      return inspected(Evidence.Type.JPEG, () -> UprightPicture.of(JpegFile.read(content)));
    }
    if (PngFile.isOne(content)) {
      return inspected(Evidence.Type.PNG, () -> UprightPicture.of(PngFile.read(content)));
    }
    if (PdfFile.isOne(content)) {
      return inspected(Evidence.Type.PDF, () -> PdfFile.checked(content));
    }
    return Decision.reject(
        EvidenceFileCode.FILE_TYPE_UNKNOWN.rejection().with(Rejection.LIMIT, types()));
  }

  private static Decision<Inspected> inspected(Evidence.Type type, Reading reading) {
    try {
      return Decision.accept(new Inspected(type, reading.read()));
    } catch (RefusedFile refused) {
      return Decision.reject(refused.rejection(type));
    } catch (IndexOutOfBoundsException cutOff) {
      return Decision.reject(new RefusedFile(Damage.DAMAGED).rejection(type));
    }
  }

  private static Figure types() {
    return Figure.of("JPEG, PNG, PDF");
  }

  /** Begun megabytes: one byte more than ten of them are eleven. */
  private static Figure megabytes(int bytes) {
    return Figure.of((bytes + MEGABYTE - 1) / MEGABYTE + " MB");
  }

  private interface Reading {
    byte[] read();
  }
}
