package org.gongji.application.identity.captcha;

/** Draws pictures that people read and programs do not. */
public interface CaptchaPictures {

  /**
   * A picture.
   *
   * @param answer what stands in it; small letters count as capitals
   * @param png the picture
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Picture(String answer, byte[] png) {

    /** An answer is not for logs. */
    @Override
    public String toString() {
      return "Picture";
    }
  }

  /** A fresh one. */
  Picture draw();
}
