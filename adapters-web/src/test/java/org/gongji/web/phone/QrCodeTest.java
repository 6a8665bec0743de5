package org.gongji.web.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/phone/vTLbcUGdx8qelEPI5efJALWH0Dd5H_k6wn-aSCY8j1Q",
        "https://gjj.example.gov.cn/phone/vTLbcUGdx8qelEPI5efJALWH0Dd5H_k6wn-aSCY8j1Q",
        "x"
      })
  void what_is_drawn_reads_as_what_was_meant(String text)
      throws FormatException, ChecksumException {
    assertThat(DrawnQrCode.read(QrCode.of(text))).isEqualTo(text);
  }

  @Test
  void what_no_code_can_hold_is_refused() {
    assertThatThrownBy(() -> QrCode.of("x".repeat(3_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3000");
  }
}
