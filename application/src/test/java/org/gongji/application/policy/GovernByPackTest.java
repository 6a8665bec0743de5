package org.gongji.application.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.gongji.application.memory.Hall;
import org.gongji.application.memory.MemoryHall;
import org.gongji.domain.contribution.Base;
import org.gongji.domain.contribution.ContributionTerms;
import org.gongji.domain.policy.Timeline;
import org.gongji.domain.rulebook.HuludaoPack;
import org.junit.jupiter.api.Test;

class GovernByPackTest {

  private final MemoryHall hall = new MemoryHall();

  @Test
  void an_empty_database_takes_the_nodes_pack_once() {
    hall.governByPack.handle();
    var after = hall.everything();

    hall.governByPack.handle();

    assertThat(hall.read(() -> hall.ports.policies().inForce()).orElseThrow().hash())
        .isEqualTo(HuludaoPack.pack().hash());
    assertThat(hall.everything()).isEqualTo(after);
  }

  @Test
  void a_node_with_a_pack_that_differs_in_one_figure_does_not_start() {
    hall.governByPack.handle();
    var other = HuludaoPack.pack()
        .with(ContributionTerms.FLOOR, Timeline.from(LocalDate.of(2016, 1, 1), Base.ofYuan(1_201)));
    var before = hall.everything();

    assertThatThrownBy(() -> new Hall(hall.ports, other).governByPack.handle())
        .isInstanceOf(AnotherPackGoverns.class)
        .hasMessageContainingAll(other.hash(), HuludaoPack.pack().hash(), "葫芦岛市");
    assertThat(hall.everything()).isEqualTo(before);
  }
}
