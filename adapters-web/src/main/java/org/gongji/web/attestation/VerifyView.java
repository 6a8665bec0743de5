package org.gongji.web.attestation;

import org.gongji.application.attestation.Attestation;
import org.gongji.application.attestation.verify.VerifyAttestationFile.Checked;
import org.gongji.web.operation.View;
import org.gongji.web.page.Form;
import org.jspecify.annotations.Nullable;

/**
 * 缴存证明验证.
 *
 * @param title the page's title
 * @param form serial and code
 * @param attestation what they belong to, null for nothing so far
 * @param checked what came of a file, null for none
 */
public record VerifyView(
    String title,
    Form form,
    @Nullable Attestation attestation,
    @Nullable Checked checked) implements View {

  VerifyView found(Attestation found) {
    return new VerifyView(title, form, found, null);
  }

  VerifyView checked(Checked result) {
    return new VerifyView(title, form, result.attestation(), result);
  }

  /** What was verified is not for logs. */
  @Override
  public String toString() {
    return "VerifyView";
  }
}
