/// Given and family names of one language, to be combined freely.
///
/// A name in another script than Latin carries its spelling for handles after a colon.
struct DemoCulture: Sendable {
  /// Out of all cultures' sum.
  var weight: Int
  var language: String
  var given: [Substring]
  var family: [Substring]
  var familyFirst = false
  /// What stands between the two.
  var joint = " "
  /// Short bios in the language, for those who do not write English.
  var bios: [String] = []

  init(
    _ weight: Int, _ language: String, _ given: String, _ family: String,
    familyFirst: Bool = false, joint: String = " ", bios: [String] = []
  ) {
    self.weight = weight
    self.language = language
    self.given = given.split(separator: " ")
    self.family = family.split(separator: " ")
    self.familyFirst = familyFirst
    self.joint = joint
    self.bios = bios
  }

  static let all = latin + others

  /// Names in Latin letters, most with marks on them.
  static let latin = [
    DemoCulture(
      16, "de",
      """
      Annika Birgit Cornelius Dörte Friedjof Gesine Henrike Jost Käthe Lorenz Mareike Ottilie \
      Ruprecht Swantje Thilo Ulrike Wiebke Götz
      """,
      """
      Ahrens Böttcher Dierks Ehlers Fährmann Grünwald Hölscher Jäckel Krämer Lüders Möhring \
      Nüßlein Petersen Röhl Süßmilch Weißenborn Querfeld Zwirner
      """,
      bios: [
        "Bücher, Boote, Butterbrot. Liest im Stehen.", "Schreibt langsam, antwortet gern.",
        "Zwischen Deich und Datenbank. Mag Karteikarten.", "Großmutter, Gärtnerin, Fragestellerin.",
        "Hier privat und meistens draußen.",
      ]),
    DemoCulture(
      12, "en",
      """
      Agatha Bronwen Caoimhe Dilys Ewan Fionnuala Gwilym Hattie Iona Jessamy Kit Lorcan Maeve Nell \
      Oonagh Rhys Tamsin Wilf
      """,
      """
      Ashdown Birtwistle Coppersmith Dunmore Everdene Fothergill Greenhalgh Hollybush Inglethorpe \
      Kettlewell Larkspur MacBrayne Nettleship Pennyfather Quillfeather Saltmarsh Thistlewood
      """),
    DemoCulture(
      9, "nb",
      """
      Åsa Bjørg Eivind Frøya Gunnhild Håkon Ingvill Jökull Kjersti Linnéa Møyfrid Østein Rúna \
      Sølvi Þóra Åke
      """,
      """
      Aagård Bjørnstad Dahlström Eklöf Fjellheim Grønlund Hjälmarsson Kvåle Lindegård Nyström \
      Ødegaard Skjærvik Sæther Tångring Vågen Ljósdal
      """,
      bios: ["Bor ved sjøen. Leser alt, også bruksanvisninger.", "Ull, ski og åpne data."]),
    DemoCulture(
      9, "fr",
      """
      Amélie Beatriz Cătălin Dácil Eulàlia François Graça Ilaria Iñaki João Loïc Maëlle Núria \
      Otávio Ștefania Zoë
      """,
      """
      Amorós Beauchêne Cârligă Domènech Escudeiro Fonseca Găinaru Hélary Iturralde Lefèvre Muñiz \
      Ocampo Pàmies Quintão Riccobono Țăranu Villaseñor
      """,
      bios: [
        "Lectrice de cartes et de menus.", "Leio devagar. Escrevo ainda mais devagar.",
        "Biblioteca de barrio, bicicleta y mucho té.", "Fa domande. A volte trova risposte.",
      ]),
    DemoCulture(
      8, "pl",
      """
      Agnieszka Bożena Čeněk Dorota Eliška Grażyna Jiří Květa Łucja Małgosia Mirjana Ondřej \
      Radosław Šárka Žofia Świętosława
      """,
      """
      Brzozowska Černohorský Dąbek Głowacka Hřebíček Jabłonka Klokočník Kučerová Łopuszna Mišković \
      Novosadová Pšenička Rybička Świerczek Šimůnek Żabińska
      """,
      bios: ["Czytam, szyję, naprawiam.", "Knihovnice. Čaj, mapy, hory."]),
    DemoCulture(
      5, "fi",
      "Aino Eerik Eevi Hõbe Jürmo Käthlin Mäido Päivikki Säde Tõnis Ülle Väinö",
      """
      Hämäläkoski Järvepera Kõivumägi Lõhmus Mäntyharju Pääsuke Rebasjärv Sööt Tamminõmm \
      Yli-Perkiö
      """,
      bios: ["Hiljaa hyvä tulee.", "Kahvia, kudontaa ja karttoja."]),
    DemoCulture(
      5, "tr", "Ayşe Çağla Doğan Elif Gökçe İlkay Ömür Şebnem Tuğrul Yağmur",
      """
      Aydınlık Çınaroğlu Demirtürk Gülbahçe Işıksaçan Karagöz Öztürkmen Şimşekli Yıldızhan Üçer
      """,
      bios: ["Kitap, kedi, kahve. Bu sırayla değil."]),
    DemoCulture(
      4, "vi", "Ánh Bích Đức Hằng Lộc Ngọc Phượng Quỳnh Thảo Yến",
      "Bùi Đặng Đỗ Hoàng Huỳnh Lý Nguyễn Phạm Trần Võ", familyFirst: true,
      bios: ["Đọc sách, dệt vải, đi xe đạp."]),
    DemoCulture(
      6, "en",
      """
      Abẹ̀ní Adédoyin Akosua Babátúndé Chidimma Fúnmiláyọ̀ Kwabena Makena Nyokabi Ọláwálé Tendai \
      Wanjirũ Zanele
      """,
      """
      Adébáyọ̀ Asante-Mensah Boateng Dlamini Gĩthĩnji Kamau Mokoena Ndlovu Nkemelu Odhiambo Ọdúnladé \
      Tshabalala
      """),
    DemoCulture(
      3, "mi", "Alofa Hinewai Kahu Leilani Mereana Ngaio Rāwiri Sefina Tāne Whetū",
      "Faleolo Kealoha Māhina Ngātoro Pōtaka Ruatapu Tāwhiri Tūhoro Wharepapa"),
  ]

  /// Names in other scripts.
  static let others = [
    DemoCulture(
      4, "uk",
      "Олена:olena Тарас:taras Соломія:solomiia Богдан:bohdan Лариса:larysa Зоряна:zoriana",
      "Вербицька:verbytska Гончаренко:honcharenko Житник:zhytnyk Криниця:krynytsia Яворська:yavorska",
      bios: ["Бібліотека, велосипед, вишивка.", "Картографую стежки, якими гуляє пес."]),
    DemoCulture(
      2, "sr", "Мирјана:mirjana Ђорђе:djordje Љубица:ljubica Николай:nikolay Цветана:tsvetana",
      "Његован:njegovan Ткачев:tkachev Ћирковић:cirkovic Дъбова:dabova Поштић:postic",
      bios: ["Читам полако. Питам брзо."]),
    DemoCulture(
      3, "el", "Αγγελική:angeliki Θεοδώρα:theodora Λευτέρης:lefteris Ξένια:xenia Στέλιος:stelios",
      "Καραβάς:karavas Μελισσηνός:melissinos Παπαδάκη:papadaki Υφαντή:yfanti Φιλιππάκης:filippakis",
      bios: ["Βιβλία, θάλασσα, υφαντά.", "Μαθαίνω δημόσια, κάνω λάθη δημόσια."]),
    DemoCulture(
      4, "ar", "ليلى:layla سمير:samir نورة:noura يوسف:yousef هناء:hanaa زينب:zaynab",
      "الخياط:alkhayyat النساج:alnassaj الحبري:alhibri قنديل:qandil الورّاق:alwarraq",
      bios: ["أمينة مكتبة، أقرأ في الحافلة.", "خرائط وقهوة وأسئلة كثيرة."]),
    DemoCulture(
      2, "fa", "پریسا:parisa کاوه:kaveh گلناز:golnaz ژاله:zhaleh",
      "بافنده:bafandeh کتابی:ketabi چراغی:cheraghi پژمانی:pezhmani",
      bios: ["می‌بافم، می‌خوانم، می‌پرسم."]),
    DemoCulture(
      3, "he", "נעמה:naama אורי:uri תמר:tamar יונתן:yonatan שולמית:shulamit",
      "ספרן:safran אורגד:orgad ביננבוים:binenboim כרמלי:karmeli צדף:tzedef",
      bios: ["ספרנית, רוכבת אופניים, שואלת שאלות.", "קוד קטן, תה גדול."]),
    DemoCulture(
      3, "hi", "अनुराधा:anuradha देवेश:devesh कावेरी:kaveri मृणाल:mrinal शैलजा:shailaja",
      "जोशी:joshi पाठक:pathak बुनकर:bunkar सोनवणे:sonavane त्रिपाठी:tripathi",
      bios: ["किताबें, करघा और कड़क चाय।", "सीखती हूँ, सिखाती हूँ।"]),
    DemoCulture(
      2, "th", "กานดา:kanda ปิยะ:piya สุนิสา:sunisa ธีรพล:thiraphon",
      "ทอผ้าดี:thophadi ศรีหนังสือ:srinangsue แสงทอง:saengthong ใจงาม:jaingam",
      bios: ["อ่านหนังสือ ทอผ้า ปั่นจักรยาน"]),
    DemoCulture(
      4, "zh", "晓雯:xiaowen 思远:siyuan 若溪:ruoxi 明哲:mingzhe 雨桐:yutong 静姝:jingshu",
      "林:lin 沈:shen 欧阳:ouyang 顾:gu 织田:zhitian", familyFirst: true, joint: "",
      bios: ["图书馆员，喜欢旧地图和新问题。", "慢读，慢写，慢慢骑车。"]),
    DemoCulture(
      5, "ja", "さくら:sakura 健太:kenta ひなた:hinata 美緒:mio 千尋:chihiro ユキ:yuki",
      "織部:oribe 本多:honda 小栗:oguri 図子:zushi 早瀬:hayase", familyFirst: true, joint: " ",
      bios: ["図書館で働いています。週末は機織り。", "地図と自転車と小さなプログラム。"]),
    DemoCulture(
      4, "ko", "하늘:haneul 서연:seoyeon 지후:jihu 보람:boram 은별:eunbyeol",
      "남궁:namgung 도:do 봉:bong 선우:sunwoo 책:chaek", familyFirst: true, joint: "",
      bios: ["사서. 느린 독서, 빠른 자전거.", "작은 웹을 가꿉니다."]),
    DemoCulture(
      2, "ka", "ნინო:nino თამარი:tamari გიორგი:giorgi ლელა:lela",
      "ქსოველიძე:ksovelidze წიგნაძე:tsignadze ველოშვილი:veloshvili",
      bios: ["ვქსოვ, ვკითხულობ, ვსვამ კითხვებს."]),
    DemoCulture(
      2, "hy", "Անահիտ:anahit Տիգրան:tigran Շուշան:shushan Արեգ:areg",
      "Գրքյան:grqyan Ջուլհակյան:julhakyan Լուսինյան:lusinyan",
      bios: ["Գրքեր, գորգեր, լեռներ։"]),
    DemoCulture(
      2, "ta", "கயல்விழி:kayalvizhi செந்தில்:senthil மலர்:malar",
      "நூலகன்:nulagan நெசவாளன்:nesavalan", bios: ["நூல்கள், நெசவு, நல்ல கேள்விகள்."]),
    DemoCulture(
      3, "am", "ሰላማዊት:selamawit ዮናስ:yonas ትዕግስት:tigist አበበች:abebech",
      "መጽሐፉ:metsehafu ሸማኔ:shemane ብርሃኑ:birhanu",
      bios: ["መጻሕፍት እና ቡና።"]),
  ]
}
