/// Ways through the screens, as keys pressed from the start on a store of `HostileStore`.
public enum Walks {
  /// To every screen and to everything that lies over one; a test of the screens holds that against
  /// their list.
  public static let all = [
    "", "G", "2", "2<enter>", "2<enter>G", "3", "3<enter>", "4", "4<enter>", "4<enter>G", "5",
    "5<enter>", "2xt", "2x#", "2ti", "2n", "2c", "2cjj<enter>", "2D", "2xxD", "2xxt", "5D", "2/",
    "2/com", "2/community:", "2/:", "2s", "T", ":", ":comm", "2?", "2?ti", "6", "i", "iA", "I",
    "2aA", "3a", "4aA", "2nq<esc><enter>", "3c", "4cjj<enter>", "o", "2<enter>o", "2a<enter>",
    "2nabc<enter>6<enter>", "2naba<esc>1", ":budget<enter>", "!", "!j<enter>", "!ja",
    "!<enter>", "!D", "!<enter><enter>",
    "b", "3b", "5<enter>bx<enter>",
    "7", "7c", "7s", "7w", "7wx<enter>", "7x", "7<enter>", "7o", "2f", "2xxf", "2<enter>f",
    "2v", "2vkeep<enter>", "2xxvlater<enter><enter>", "2<enter>vtrial<enter>", "2P", "2w",
    "2xxw<enter>", "2w.x<enter>",
    "1b1<enter>7x2jvfoll<enter><enter>", "r", "r<enter>", "r<enter>G", "r<enter>wx",
    "r<enter>yxrzm",
    "8", "8L", "8L<enter>", "8++m", "8x", "8fz", "8<enter>", "8wr", "8W", "8W-jj++<enter>",
    "S", "S<enter>", "S-", "Sx<bs>", "S*", "S*---", "S*---y", "S+new", "5p", "5m", "5m<enter>",
    "5s",
    "5<enter>s", "4p", "4m<enter>", "4<enter>yYx",
    "0", "0asay hi to 2 new people<enter><enter>", "0asay hi to 2 new people<enter>cj<enter>",
    "0athank one person<enter>p1", "0ax", "L", "L<enter>", "2<enter>l<c-a>thanked <enter>",
    "2lmet ",
    "lmet x<enter>", "J", "J<enter><enter>a<enter>", "JD",
    "C", "C<enter>", "=", "=y", "=x", "=z", "=*", "2m", "2m<enter>", "2xxm", "2xxmy",
    "2<enter>m<enter>",
    "2<enter>s<enter>", "ia.csv<enter>", "ia.csv<enter><enter>", "ia.csv<enter><tab><enter><down>",
    "ia.csv<enter><tab><tab><enter>sla",
    "ia.csv<enter><tab><tab><enter>slack<enter>y",
    "9", "9<enter>", "9G", "9G<enter>",
    "r<tab><tab><tab><tab><tab><tab><enter>com",
    "r<tab><tab><tab><tab><tab><tab><tab><enter><tab><tab><tab><enter>",
    "1<tab><tab><tab><tab><tab><tab><enter>", "1<tab><tab><tab><tab><tab><tab><enter><enter>y",
  ]

  /// The same, each as another walk that comes before it and the keys that are left from there: many
  /// begin alike, and pressing a key takes its time.
  public static let steps: [(walk: String, from: String?, rest: String)] = all.indices.map {
    index in
    let from = all[..<index].filter { all[index].hasPrefix($0) }.max { $0.count < $1.count }
    return (all[index], from, String(all[index].dropFirst(from?.count ?? 0)))
  }
}
