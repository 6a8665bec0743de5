package org.gongji.docs.listing;

import java.util.List;
import java.util.stream.IntStream;
import org.gongji.application.listing.Listing;
import org.gongji.application.listing.Listing.Column;
import org.gongji.application.listing.Listing.Content;
import org.jspecify.annotations.Nullable;

/** A query that lists accounts with their balances. */
final class ListingFixture {

  private ListingFixture() {}

  static Listing listing(@Nullable List<String> totals) {
    return new Listing(
        "缴存人账户信息",
        List.of("单位名称：葫芦岛市龙港区海滨实验学校", "单位账号：01010777", "打印日期：2022-04-01"),
        List.of(
            new Column("序号", Content.COUNT, 3),
            new Column("个人账号", Content.NUMBER, 7),
            new Column("姓名", Content.TEXT, 5),
            new Column("个人账户余额", Content.MONEY, 7)),
        totals);
  }

  static List<String> row(int at) {
    return row(at, "职工" + at);
  }

  static List<String> row(int at, String name) {
    return List.of(Integer.toString(at), String.format("39%010d", at), name, "30,204.06");
  }

  static List<List<String>> rows(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(ListingFixture::row).toList();
  }
}
