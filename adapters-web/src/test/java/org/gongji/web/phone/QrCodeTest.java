package org.gongji.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  private static final int QUIET = 4;
  private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/phone/vTLbcUGdx8qelEPI5efJALWH0Dd5H_k6wn-aSCY8j1Q",
        "https://gjj.example.gov.cn/phone/vTLbcUGdx8qelEPI5efJALWH0Dd5H_k6wn-aSCY8j1Q",
        "x"
      })
  void what_is_drawn_reads_as_what_was_meant(String text)
      throws FormatException, ChecksumException {
    assertThat(new Decoder().decode(modules(QrCode.of(text))).getText()).isEqualTo(text);
  }

  @Test
  void what_no_code_can_hold_is_refused() {
    assertThatThrownBy(() -> QrCode.of("x".repeat(3_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3000");
  }

  private static BitMatrix modules(QrCode code) {
    var modules = new BitMatrix(code.size() - 2 * QUIET);
    RUN.matcher(code.path())
        .results()
        .forEach(run -> modules.setRegion(
            Integer.parseInt(run.group(1)) - QUIET,
            Integer.parseInt(run.group(2)) - QUIET,
            Integer.parseInt(run.group(3)),
            1));
    return modules;
  }
}
