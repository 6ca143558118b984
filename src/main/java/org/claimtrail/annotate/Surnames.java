package org.claimtrail.annotate;

import java.util.Set;

/// Family names that stand first.
final class Surnames {

  /// The commonest in pinyin and Cantonese spelling.
  private static final Set<String> CHINESE =
      Set.of(
          "Ai", "Bai", "Bao", "Cai", "Cao", "Chan", "Chang", "Chao", "Chen", "Cheng", "Cheung",
          "Chow", "Chu", "Cui", "Dai", "Deng", "Ding", "Dong", "Du", "Duan", "Fan", "Fang", "Feng",
          "Fu", "Gao", "Ge", "Gong", "Gu", "Guo", "Han", "Hao", "He", "Hong", "Hou", "Hu", "Huang",
          "Ji", "Jia", "Jiang", "Jin", "Kong", "Lai", "Lam", "Lau", "Lei", "Leung", "Li", "Lian",
          "Liang", "Liao", "Lin", "Ling", "Liu", "Long", "Lou", "Lu", "Luo", "Ma", "Mao", "Meng",
          "Mo", "Niu", "Ou", "Pan", "Pang", "Peng", "Qi", "Qian", "Qiao", "Qin", "Qiu", "Qu", "Ren",
          "Ruan", "Shao", "Shen", "Shi", "Song", "Su", "Sun", "Tan", "Tang", "Tao", "Tian", "Tong",
          "Wan", "Wang", "Wei", "Wen", "Wong", "Wu", "Xi", "Xia", "Xiang", "Xiao", "Xie", "Xiong",
          "Xu", "Xue", "Yan", "Yang", "Yao", "Ye", "Yi", "Yin", "Yu", "Yuan", "Zeng", "Zhan",
          "Zhang", "Zhao", "Zheng", "Zhong", "Zhou", "Zhu", "Zou");

  private Surnames() {}

  static boolean chinese(String name) {
    return CHINESE.contains(name);
  }
}
