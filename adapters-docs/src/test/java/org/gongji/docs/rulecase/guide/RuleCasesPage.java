package org.gongji.docs.rulecase.guide;

import java.util.List;
import org.gongji.domain.conformance.CaseRules;
import org.gongji.domain.rulebook.HuludaoPack;
import org.gongji.domain.rulebook.RejectionTexts;

/** Writes {@code docs/RULE-CASES.md} from the code: what stands there cannot be out of date. */
final class RuleCasesPage {

  private final StringBuilder page = new StringBuilder();

  private RuleCasesPage() {}

  /** The whole page, ending with a line break. */
  static String write() {
    var writer = new RuleCasesPage();
    writer.line(INTRODUCTION);
    var guides = CaseRules.all().stream()
        .map(rule -> RuleGuide.of(rule, HuludaoPack.pack()))
        .toList();
    writer.line("## 每一行都要有的列");
    writer.line("");
    writer.columns(guides.get(0).columns().stream()
        .filter(column -> column.use() == ColumnGuide.Use.COMMON)
        .map(column -> column.choices().isEmpty()
            ? column
            : new ColumnGuide(
                column.column(), column.use(), true, List.of(), "规则名，见下面各节的标题", "月缴存额"))
        .toList());
    guides.forEach(writer::rule);
    return writer.page.toString().stripTrailing() + "\n";
  }

  private void rule(RuleGuide guide) {
    var rule = guide.rule();
    line("## " + rule.chineseName() + " `" + rule.englishName() + "`（" + rule.clause() + "）");
    line("");
    columns(guide.columns().stream()
        .filter(column -> column.use() != ColumnGuide.Use.COMMON)
        .toList());
    if (guide.codes().isEmpty()) {
      line("不会拒绝。");
      line("");
      return;
    }
    var texts = RejectionTexts.chinese();
    line("| 拒绝代码 | 含义 |");
    line("|---|---|");
    guide.codes().forEach(code -> line("| `" + code.name() + "` | " + texts.title(code) + " |"));
    line("");
  }

  private void columns(List<ColumnGuide> columns) {
    line("| 列 | 英文列名 | 用途 | 是否必填 | 可以填写 | 示例 |");
    line("|---|---|---|---|---|---|");
    for (var column : columns) {
      line("| " + column.column()
          + " | `" + column.column().english()
          + "` | " + column.use().chinese()
          + " | " + column.necessity()
          + " | " + column.allowed()
          + " | " + (column.example().isEmpty() ? "" : "`" + column.example() + "`") + " |");
    }
    line("");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static final String INTRODUCTION = """
      # 规则用例 Rule cases

      本页写给测试规则的业务人员：用例文件怎么写、怎么运行、怎么看结果。各规则的列和取值由程序生成，程序变了而本页没有变，构建会失败；重新生成：
      `%s`。

      ## 四步

      1. **取模板**：`./gongji rules template 月缴存额` 在当前文件夹写出 `月缴存额.xlsx`。加 `-o 文件.csv` 得到 CSV；加 `--policy 本市.yaml`，下拉选项里就是本市的原因。
      2. **填写**：在 Excel 或 WPS 里打开，一行一个用例。第 2 行是一个能通过的示例，可以照着改，也可以复制它再改。有下拉箭头的列从列表里选；「说明」表写着每一列填什么、每个拒绝代码是什么意思。
      3. **运行**：`./gongji rules verify 月缴存额.xlsx`。可以同时给出多个文件或文件夹。
      4. **看报告**：`./gongji rules verify 用例文件夹 --html 报告.html`，用浏览器打开 `报告.html`，可以直接打印。

      ## 一行怎么读

      - **期望**写 `通过`，或 `拒绝:代码`，同时有几处不符时用 `+` 连接：`拒绝:BASE_BELOW_FLOOR+RATE_OUT_OF_RANGE`。次序不论，但一个都不能少，也不能多。
      - 没有填写的**输入**不参与判断：没有写变更月度，就不检查变更月度。
      - **必填**的列不能留空，也不能删去，例如影像资料的渠道和在编：空的单元格是错误，会指出文件、行、列和可以填写什么。
      - 填写了的**结果**必须与规则算出的一致；没有填写的结果不核对。
      - 列的次序可以改变，用不到的列可以删去；中文列名和英文列名都可以。不认识的列名是错误，会指出是哪一列。

      ## 文件

      | | |
      |---|---|
      | 种类 | `.xlsx`（读第一张没有隐藏的表）或 `.csv`；旧版 `.xls` 请另存为 `.xlsx` |
      | CSV 编码 | UTF-8（有无 BOM 都可以）、GB18030（Excel 和 WPS 在中文系统里保存的） |
      | CSV 分隔符 | 逗号、分号或制表符，按表头判断 |
      | 日期 | `2022-04-01`、`2022/4/1`、`2022年4月1日`、`20220401`，或设为日期格式的单元格 |
      | 年月 | `2022-04`、`2022/4`、`2022年4月`、`202204`，或设为日期格式的单元格 |
      | 比例 | `12%%`、`0.12`，或设为百分比格式的单元格 |
      | 金额 | `6100.00`、`6,100.00`，或数字单元格 |
      | 号码 | 把单元格设为文本格式再填写（模板已经设好）：表格软件只保留 15 位数字，第 16 位起会变成 0 |
      | 公式 | 读取保存时算出的值；没有算过的公式和 `#N/A` 之类的错误值会指出单元格 |
      | 全角字符 | 数字、百分号、冒号、加号写成全角也能读 |
      | 大小 | CSV 不超过 20 MB，XLSX 不超过 64 MB，用例不超过 100000 行 |

      ## 运行的结果

      不通过的用例一行一个，写明文件、行、期望和实际；最后一行是 `N passed, N failed`（通过和不通过的个数）。无法读取的文件、行和单元格另外列出，其余的照样运行。

      | 退出码 | 含义 |
      |---|---|
      | 0 | 全部通过 |
      | 1 | 有用例不通过 |
      | 2 | 有文件、行或单元格无法读取 |

      `--html 文件` 写一份网页报告：各规则通过、不通过、无法读取的个数，每个不通过的用例的判断步骤，以及还没有用例的规则和拒绝代码。`--report 文件` 写一份 JUnit XML，供构建服务器读取。

      想知道一个用例是怎么判断的：`./gongji rules explain --case 月缴存额.xlsx --row 2`；不写文件，直接给出各列的值：`./gongji rules explain 月缴存额 业务日期=2022-04-01 缴存基数=4070 单位缴存比例=12%% 个人缴存比例=12%%`。`./gongji rules list 月缴存额` 列出一条规则的列、取值和拒绝代码。
      """.formatted(RuleCasesPageTest.COMMAND);
}
