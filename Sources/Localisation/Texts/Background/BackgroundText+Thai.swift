// Status: draft of 2026-11-25, after the glossary; no native reader has reviewed it.

extension BackgroundText {
  /// The text in Thai.
  public var thai: String {
    switch self {
    case .couldChangeTheResult: "ยังไม่ทราบ และอาจเปลี่ยนผลได้"
    case .notExactEnough: "ยังไม่ละเอียดพอ"
    case .signsThatHold: "ข้อบ่งชี้ที่พบ"
    case .signsThatAreOpen: "ข้อบ่งชี้ที่อาจมี: ยังขาดคำตอบ"
    case .signsThatDoNotHold: "ข้อบ่งชี้ที่ไม่พบ"
    case .doesNotShow: "ข้อนี้ไม่ได้แสดง{text}"
    case .alsoConcluded: "ข้อสรุปอื่น"
    case .openClassification: "{title}: ยังไม่แน่นอน {categories}"
    case .whatWasCovered: "ผลนี้ครอบคลุมอะไร"
    case .noTopicAnswered: "ยังไม่มีคำตอบในหัวข้อใดเลย"
    case .topicsAnswered: "หัวข้อที่มีคำตอบ: {topics}"
    case .topicsNotAnswered: "หัวข้อที่ไม่มีคำตอบเลย: {topics}"
    case .unanswered: "ไม่มีคำตอบ: {labels}"
    case .withoutAnySign: "ไม่พบข้อบ่งชี้ในคำตอบเหล่านี้: {kinds}"
    case .cannotAllBeRight: "คำตอบเหล่านี้ถูกต้องพร้อมกันทั้งหมดไม่ได้ ให้ถามอีกครั้งอย่างสุภาพ"
    case .statementsDiffer: "ข้อมูลที่ไม่ตรงกัน"
    case .eachStatementCounts: "นับทุกข้อมูล"
    case .lowestCounts: "นับตัวเลขต่ำสุด"
    case .highestCounts: "นับตัวเลขสูงสุด"
    case .eachStaysPossible: "แต่ละข้อยังเป็นไปได้"
    case .firstOfTheseCounts: "นับอันแรกที่มีตามลำดับนี้: {bases}"
    case .answersSetAside: "คำตอบที่ไม่มีผลในกรณีนี้"
    case .countsOnlyIf: "มีผลเฉพาะเมื่อ: {condition}"
    case .notInForceOn: "กฎเกณฑ์ที่ยังไม่มีผลหรือหมดผลแล้วในวันที่ {date}"
    case .sourcesCited: "แหล่งข้อมูล"
    case .notCheckedAgainstOriginal: "ยังไม่ได้ตรวจเทียบกับต้นฉบับ"
    case .formalIdentification: "ผู้คัดแยกอย่างเป็นทางการ: {body}"
    case .rules: "กฎเกณฑ์: {name} {version} รหัสเนื้อหา {hash} พิจารณาตามวันที่ {date} Saphan {program}"
    }
  }
}
