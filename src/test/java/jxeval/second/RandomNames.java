package jxeval.second;

import java.util.List;

/** Names that no two units share and none nearly bears. */
final class RandomNames {
  static final List<String> TEAMS = List.of("第一招商团队", "赣东驻点分队", "临川协作专班");
  static final List<String> DEPARTMENTS = List.of("商务局", "林业局", "水利局", "财政局", "统计局", "教体局");
  static final List<String> TOWNSHIPS = List.of("秀谷镇", "浒湾镇", "石门乡", "华侨管理区");
  static final List<String> OTHERS = List.of("高新园区", "城投公司");
  static final List<String> PEOPLE =
      List.of(
          "张三", "李四", "王五", "赵六", "钱七", "孙八", "周九", "吴十", "郑一", "冯二", "陈甲", "褚乙", "卫丙", "蒋丁", "沈戊",
          "韩己");
  static final List<String> PLACES = List.of("上海", "上海浦东", "江苏苏州", "广东深圳", "福建厦门", "北京");
  static final List<String> INDUSTRIES =
      List.of("香料香精", "新一代信息技术", "智能仓储", "中医药", "文化旅游", "现代农业", "新经济", "其他");

  private RandomNames() {}
}
