package jxeval.examples;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Invented names of firms and people, real names of places. */
final class Names {
  private static final List<String> SURNAMES =
      List.of(
          "王", "李", "张", "刘", "陈", "杨", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "罗");
  private static final List<String> GIVEN =
      List.of(
          "志强", "建华", "晓明", "国平", "丽萍", "文斌", "海燕", "俊杰", "慧敏", "春生", "永辉", "雪梅", "立新", "少华", "玉兰",
          "振宇");
  private static final List<String> FIRST =
      List.of(
          "华", "金", "瑞", "恒", "天", "安", "宏", "盛", "嘉", "鑫", "远", "泰", "润", "科", "博", "晟", "浩", "明",
          "启", "佳");
  private static final List<String> SECOND =
      List.of(
          "达", "泽", "丰", "源", "诚", "隆", "信", "腾", "辉", "锐", "邦", "程", "韵", "昌", "和", "祥", "茂", "创",
          "飞", "通");
  private static final Map<String, List<String>> TRADES =
      Map.of(
          "香料香精", List.of("天然樟脑深加工", "香精香料生产基地", "芳樟醇系列产品", "合成香料扩能"),
          "新一代信息技术", List.of("光学镜头模组", "柔性线路板", "光电显示器件", "智能终端配件"),
          "智能仓储", List.of("智能货架制造", "仓储物流机器人", "自动分拣设备", "冷链仓储设备"),
          "中医药", List.of("中药饮片加工", "中药材种植加工", "成药生产线"),
          "文化旅游", List.of("古村落文旅综合体", "雕版印刷文化园", "康养度假区"),
          "现代农业", List.of("蜜梨精深加工", "优质稻米加工", "生态养殖基地"),
          "新经济", List.of("直播电商产业园", "云结算总部", "健康养老中心"),
          "其他", List.of("塑料制品", "五金制品", "家具制造"));

  static final Map<String, List<String>> PLACES =
      Map.of(
          "长三角", List.of("上海市", "浙江省杭州市", "浙江省义乌市", "江苏省苏州市", "江苏省昆山市"),
          "珠三角", List.of("广东省深圳市", "广东省东莞市", "广东省广州市", "福建省厦门市", "福建省泉州市"),
          "其他", List.of("北京市", "湖北省武汉市", "湖南省长沙市", "四川省成都市", "江西省南昌市"));

  private final Chance chance;
  private final Set<String> used = new HashSet<>();

  Names(Chance chance) {
    this.chance = chance;
  }

  String person() {
    return chance.of(SURNAMES) + chance.of(GIVEN);
  }

  /** A firm's short name, never given twice. */
  String firm() {
    String name;
    do {
      name = chance.of(FIRST) + chance.of(SECOND);
    } while (!used.add(name));
    return name;
  }

  String business(String industry) {
    return chance.of(TRADES.getOrDefault(industry, List.of("产品加工")));
  }

  List<String> people(int count) {
    List<String> people = new ArrayList<>();
    while (people.size() < count) {
      String person = person();
      if (!people.contains(person)) {
        people.add(person);
      }
    }
    return people;
  }
}
