package org.gongji.docs.evidence;

import java.io.Serial;
import java.util.Locale;
import org.gongji.application.evidence.Evidence;
import org.gongji.application.evidence.EvidenceFileCode;
import org.gongji.domain.decision.Figure;
import org.gongji.domain.decision.Rejection;
import org.jspecify.annotations.Nullable;

/** Ends the inspection of a file that is not taken. */
final class RefusedFile extends RuntimeException {

  @Serial
  private static final long serialVersionUID = 1;

  private final @Nullable Damage damage;
  private final String value;
  private final String limit;

  RefusedFile(Damage damage) {
    this(damage, "", "");
  }

  private RefusedFile(@Nullable Damage damage, String value, String limit) {
    // Thrown for what users do, and caught at once: where it was thrown is of no use.
    super(String.valueOf(damage), null, false, false);
    this.damage = damage;
    this.value = value;
    this.limit = limit;
  }

  /** A picture of more pixels, or of a longer side, than one may have. */
  static RefusedFile tooManyPixels(Figure value, Figure limit) {
    return new RefusedFile(null, value.text(), limit.text());
  }

  /** The refusal of a file of this type. */
  Rejection rejection(Evidence.Type type) {
    return damage == null
        ? EvidenceFileCode.PICTURE_TOO_LARGE.of(Figure.of(value), Figure.of(limit))
        : EvidenceFileCode.FILE_DAMAGED
            .of(Figure.of(type.name()))
            .with(Rejection.OF, Figure.of(damage.name().toLowerCase(Locale.ROOT)));
  }

  /** Why a file of a known type cannot be used. */
  enum Damage {
    /** It cannot be read, or is cut off. */
    DAMAGED,
    /** It is encrypted. */
    ENCRYPTED,
    /** It does something when it is opened, or carries other files. */
    ACTIVE
  }
}
