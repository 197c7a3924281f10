/// Words that say nothing of what somebody speaks of: articles, pronouns, prepositions, and what bios say of
/// themselves.
enum StopWords {
  /// Whether a folded word is one of them, in whichever language.
  static func has(_ word: String) -> Bool { all.contains(word) }

  /// Whether a folded word is one of them in English.
  static func isEnglish(_ word: String) -> Bool { english.contains(word) }

  private static let english = words(of: lists["en"] ?? "")

  private static func words(of list: String) -> Set<String> {
    Set(list.split(whereSeparator: \.isWhitespace).map { Folding.folded(String($0)) })
  }

  private static let all = lists.values.reduce(into: Set<String>()) { $0.formUnion(words(of: $1)) }

  /// In the ten languages most spoken, German, Japanese and Indonesian.
  private static let lists: [String: String] = [
    "en": """
    a about above account after again against all also always am an and any anything are around as at
    based be because been before being between big both but by can could day days did do does doing don
    done down each else ever every everyone everything few fan favorite favourite find first for former
    formerly from full get gets getting go going good got great had half has have having he hello her here
    hers herself hey hi him himself his how however husband i if in into is isn it its itself ive just keep
    kind know last least less let life like likes little live lives living ll long look lot lots love lover
    loves made make makes making many maybe me more most mostly mother mr mrs ms much must my myself near
    never new no nor not nothing now of off official often old on once one only onto opinion opinions or
    other others our ours out over own part people personal please post posting posts probably pronouns
    quite re really retweets right said same say says see sees she should since small so some somebody
    someone something sometimes soon still such take takes than that thats the their theirs them then there
    these they thing things think this those though through time times to today together too toward tweet
    tweets two under until up upon us use used using usually ve very via view views want was way we welcome
    well went were what when where whether which while who whole whom whose why wife will with within
    without won work working works world would year years yes yet you your yours
    """,
    "zh": """
    一个 一些 不 不是 与 为 也 了 什么 他 他们 但 但是 你 你们 个人 关于 其 以 以及 再 到 又 及 和 因为 在 她 就 已经
    并 很 您 我 我们 或 所以 时 是 是的 有 来 没有 的 而 自己 被 要 说 谁 账号 还 这 这个 那 那个 都 给
    """,
    "hi": """
    अपना अपनी अपने अभी आप इस इसके इसी उन उनके उस उसके एक और कई कर करता करते करना का कि किसी की कुछ के को कोई
    क्या जब जो तक तथा तो था थी थे दिया नहीं ने पर फिर बहुत भी मुझे में मेरा मेरी मैं यह यहाँ या ये रहा रहे वह वाले वे
    सब साथ सिर्फ से ही हुआ हुई हुए हूँ है हैं हो होता होती होते
    """,
    "es": """
    a al algo alguien alguna algunas algunos amante antes aqui aquí aunque cada casi como cómo con contra cosa
    cosas cual cuando cuenta de del desde despues después donde dos el él ella ellas ellos en entre era es esa
    ese eso esta está están este esto estos estoy fue gusta gran ha hace hacer hasta hay he hoy la las le les lo
    los mas más me mi mis mucho muchos mundo muy nada ni no nos nosotros nuestra nuestro nunca o opiniones otra
    otras otro otros para pero personal poco por porque pues que qué quien quién se sea ser si sí siempre sin sobre
    solo sólo somos son soy su sus también tambien tan tanto te tiene todo todos tu tus un una uno unos usted vez
    vida y ya yo
    """,
    "fr": """
    à afin ai ainsi alors au aucun aussi autre autres aux avant avec avoir bien c ça car ce ceci cela celle celles
    celui ces cet cette ceux chaque chez comme comment compte d dans de depuis des deux donc du elle elles en encore
    entre est et étais êtes était être eu eux fait faire fois hors ici il ils j je jour l la le les leur leurs lui m ma
    mais me même mes moi moins mon monde n ne ni nos notre nous on ont opinions ou où par parce parfois pas perso
    personnel peu peut plus plutôt pour pourquoi qu quand que quel quelle quelques qui quoi rien s sa sans se sera
    ses si sinon soi son sont souvent suis sur surtout t ta te tes toi ton toujours tous tout toute toutes très trop
    tu un une vers vie voici voilà vos votre vous y
    """,
    "ar": """
    أحب أن أنا أنت أو أي إلى إن إنه الا التي الذي الذين اللي الى ان انا او اي اي بعد بعض بل بين ثم جدا حتى حساب حول
    حيث حين خلال دون ذلك رأي سوى عام عبر على عن عند غير في فى قبل قد قليل كان كانت كل كما كنت كيف لا لقد لكن لم لن له
    لها لهم لي ليس ما متى مثل مع معا من منذ منها نحن نحو هذا هذه هل هم هنا هناك هو هي و وهو وهي يا يكون
    """,
    "bn": """
    অথবা অনেক আছে আমরা আমাদের আমার আমি আর আরও এ এই এক একটি একটা এখন এখানে এটা এটি এবং এর ও ওই করা করি করে করেছে
    কাছে কি কিছু কিন্তু কে কেউ কেন কোন কোনো খুব চেয়ে জন্য জন্যে তবে তা তাই তার তারা তাদের তিনি তুমি তো থেকে দিয়ে
    দিকে না নিজে নিয়ে পর পরে বা ভালো মত মধ্যে যখন যদি যা যে সঙ্গে সব সবাই সাথে সে সেই হবে হয় হয়ে
    """,
    "pt": """
    a ainda algo além ao aos apenas aqui as assim até bem cada coisa coisas com como conta contra da das de dela dele
    depois desde do dois dos e é ela elas ele eles em entre era essa esse esta está estão este eu foi gosta grande há
    isso isto já lá lhe mais mas me menos mesmo meu meus minha minhas mundo muito muitos na nada não nas nem no nos nós
    nossa nosso num numa nunca o onde opiniões os ou outra outras outro outros para pela pelo perfil pessoal pois por
    porque pouco pra quando que quem quê são se sem sempre ser seu seus só sobre somos sou sua suas também tão te tem
    tenho ter toda todas todo todos tu tudo um uma umas uns vai vez vida você vocês
    """,
    "ru": """
    а без более больше будет бы был была были было быть в вам вас весь вот все всё всегда всего всем всех вы где да даже
    для до другие его ее её если есть еще ещё же жизнь за здесь и из или им иногда их к каждый как какой ко который когда
    кто лет личный ли лишь лучше люблю между меня мне много может мой моя моё мои мы на над надо наш не него нее ней нет
    ни них но ну о об один он она они оно от очень по под пока после потому почти при про просто раз с сам своей своих
    себя сейчас со так также такой там тебя тем то тогда того тоже только том ты тут у уже хорошо хотя чего чем через
    что чтобы эта эти это этого этот я
    """,
    "ur": """
    آپ اب اس اسی اپنا اپنی اپنے اگر ان اور ایک بھی بہت تا تک تھا تھی تھے تو جب جس جو حساب دو ساتھ سب سے صرف طرح پر پھر
    کا کب کر کرتا کرتے کرنا کرنے کسی کہ کو کوئی کچھ کی کیا کیوں کے گا گی گے مجھے میرا میری میں نہ نہیں نے وہ ہم ہو ہوا
    ہوں ہی ہے ہیں یا یہ یہاں
    """,
    "de": """
    aber alle allem allen aller alles als also am an andere anderen auch auf aus bei beim bin bis bist da dabei damit dann
    das dass dein deine dem den denn der des dich die dies diese dieser dieses dir doch dort du durch ein eine einem einen
    einer eines einfach er es etwas euch euer für gegen gern gerne ganz hab habe haben hallo hat hier hin ich ihm ihn ihr
    ihre im immer in ins ist ja jede jeden jeder jedes jetzt kann kein keine konto leben liebe macht man manchmal mehr
    mein meine meinem meinen meiner meist meinung mich mir mit muss nach nicht nichts nie noch nun nur ob oder ohne oft
    privat sehr sein seine seit sich sie sind so sonst über um und uns unser unsere unter viel viele vom von vor war was
    weil welche wenn wer werden wie wieder will wir wird wo zu zum zur zwei zwischen
    """,
    "ja": """
    です ます こと もの これ それ あれ ここ そこ する いる ある なる から まで より など ため よう さん ちゃん 私 僕 俺 自分
    人 的 好き 大好き アカウント 日々 毎日 日本 人生
    """,
    "id": """
    ada adalah agar aku akan akun anda antara apa atau bagi bahwa banyak baru bisa boleh bukan dalam dan dapat dari dengan
    di dia hanya hari hidup ia ini itu jadi jangan jika juga kalau kami kamu karena kata ke kepada kita lagi lain lebih
    maka masih mau mereka namun oleh pada para paling pernah pun pribadi saja sama sangat satu saya se sebagai sedang
    sekarang semua seperti serta setiap siapa sudah suka supaya tapi telah tentang tetapi tidak untuk yang
    """,
  ]
}
