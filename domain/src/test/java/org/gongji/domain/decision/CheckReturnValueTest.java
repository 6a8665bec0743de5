package org.gongji.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;

class CheckReturnValueTest {

  @Test
  void a_whole_package_can_be_guarded() {
    var target = CheckReturnValue.class.getAnnotation(Target.class);

    assertThat(target.value()).contains(ElementType.PACKAGE);
  }
}
