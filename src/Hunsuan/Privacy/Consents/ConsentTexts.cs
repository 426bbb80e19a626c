using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Privacy.Consents;

internal static class ConsentTexts
{
    public static readonly Text Consents = new("ความยินยอม", "Consents");
    public static readonly Text Lead = new("ถามเฉพาะเรื่องที่ต้องใช้ความยินยอม การช่วยเหลือตามหน้าที่ไม่ต้องขอ และไม่ให้ก็ยังได้รับความช่วยเหลือ", "Asked only where consent is the basis. Help by public task needs none, and who refuses is helped all the same");
    public static readonly Text None = new("ยังไม่ได้ถาม", "Not asked yet");
    public static readonly Text NoneWhy = new("ยังไม่ทราบคำตอบ ซึ่งไม่ใช่การปฏิเสธ บันทึกเมื่อได้ถามแล้ว", "The answer is not known, which is no refusal. Record it once the person was asked");
    public static readonly Text New = new("บันทึกคำตอบ", "Record an answer");
    public static readonly Text Purpose = new("ขอใช้ข้อมูลเพื่ออะไร", "What was asked?");
    public static readonly Text PurposeRequired = new("เลือกวัตถุประสงค์", "Choose a purpose");
    public static readonly Text Scope = new("ขอบเขต", "To what exactly");
    public static readonly Text ScopeHint = new("ให้ใคร ข้อมูลใด เพื่ออะไร เช่น ให้มูลนิธิ… ทราบชื่อและที่อยู่เพื่อซ่อมบ้าน", "To whom, which data and what for, such as: name and address to the foundation …, to mend the house");
    public static readonly Text ScopeRequired = new("บอกว่าตกลงหรือไม่ตกลงเรื่องใด", "Say what was agreed to or refused");
    public static readonly Text Answer = new("คำตอบ", "Answer");
    public static readonly Text Yes = new("ยินยอม", "Agrees");
    public static readonly Text No = new("ไม่ยินยอม", "Refuses");
    public static readonly Text AnswerRequired = new("เลือกคำตอบ", "Choose the answer");
    public static readonly Text Giver = new("ใครเป็นผู้ตอบ", "Who answered?");
    public static readonly Text GiverHint = new("เด็กต่ำกว่า 10 ปี ผู้ปกครองตอบแทน อายุ 10 ถึงไม่ถึง 20 ปี ผู้ปกครองร่วมด้วยเมื่อจำเป็น (ม. 20 ยังไม่ได้ตรวจกับตัวบท)", "For a child under 10 the parent answers; from 10 to under 20 the parent agrees where needed (s. 20, not checked against the Act)");
    public static readonly Text GiverRequired = new("เลือกว่าใครเป็นผู้ตอบ", "Choose who answered");
    public static readonly Text GiverName = new("ชื่อผู้ปกครอง", "Name of the parent or guardian");
    public static readonly Text GiverNameRequired = new("กรอกชื่อผู้ปกครอง", "Enter the name of the parent or guardian");
    public static readonly Text ParentAnswers = new("เด็กต่ำกว่า {0} ปีตอบเองไม่ได้ ให้ผู้ปกครองตอบ", "A child under {0} can't answer; ask the parent or guardian");
    public static readonly Text WhyWithoutParent = new("อายุ {0} ถึงไม่ถึง {1} ปี บอกว่าทำไมไม่ต้องมีผู้ปกครองร่วม หรือให้ผู้ปกครองร่วมตอบ", "From {0} to under {1} years: say why no parent is needed, or have the parent agree too");
    public static readonly Text Evidence = new("หลักฐาน", "Evidence");
    public static readonly Text EvidenceRequired = new("เลือกหลักฐาน", "Choose the evidence");
    public static readonly Text EvidenceNote = new("ใบอยู่ที่ไหน หรือใครเป็นพยาน", "Where the paper lies, or who was the witness");
    public static readonly Text WitnessRequired = new("กรอกชื่อพยาน", "Enter the name of the witness");
    public static readonly Text AnsweredOn = new("วันที่ตอบ", "Answered on");
    public static readonly Text ExpiresOn = new("ใช้ได้ถึงวันที่", "Holds until");
    public static readonly Text ExpiresHint = new("เว้นว่างหากไม่ได้ตกลงวันสิ้นสุด", "Empty where no end was agreed");
    public static readonly Text By = new("ผู้ตอบ", "Answered by");
    public static readonly Text Withdraw = new("ถอนความยินยอม", "Withdraw");
    public static readonly Text WithdrawLead = new("ถอนเมื่อใดก็ได้และไม่ต้องบอกเหตุผล แจ้งภาคีที่ได้รับข้อมูลไปแล้วให้หยุดใช้", "At any time and without a reason. Tell partners who got the data to stop using it");
    public static readonly Text WithdrawalNote = new("บันทึก", "Note");
    public static readonly Text WithdrawnBy = new("ใครขอถอน", "Who withdraws?");
    public static readonly Text WithdrawnAlready = new("ถอนไปแล้ว", "It was withdrawn already");
    public static readonly Text WasRefused = new("คำตอบนี้คือไม่ยินยอม จึงไม่มีอะไรให้ถอน", "This answer was a refusal; there is nothing to withdraw");
    public static readonly Text Ending = new("ความยินยอมใกล้หมดอายุ", "Consents that end soon");
    public static readonly Text EndingLead = new("หมดอายุใน 30 วัน หรือหมดไปแล้วไม่เกิน 30 วัน ถามใหม่ หรือหยุดใช้ข้อมูล", "They end within 30 days, or ended in the last 30. Ask again, or stop using the data");
    public static readonly Text NoneEnds = new("ไม่มีความยินยอมที่ใกล้หมดอายุ", "No consent ends soon");
    public static readonly Text NoneEndsWhy = new("เฉพาะที่กำหนดวันสิ้นสุดไว้จะขึ้นที่นี่", "Only those with an end are shown here");
    public static readonly Text Person = new("บุคคล", "Person");

    public static Text Of(ConsentStanding standing) => standing switch
    {
        ConsentStanding.Given => Yes,
        ConsentStanding.Refused => No,
        ConsentStanding.Withdrawn => new("ถอนแล้ว", "Withdrawn"),
        ConsentStanding.Expired => new("หมดอายุ", "Ended"),
    };

    public static TagKind KindOf(ConsentStanding standing) => standing switch
    {
        ConsentStanding.Given => TagKind.Good,
        ConsentStanding.Refused or ConsentStanding.Withdrawn => TagKind.Late,
        ConsentStanding.Expired => TagKind.Soon,
    };

    public static Text Of(ConsentGiver giver) => giver switch
    {
        ConsentGiver.Self => new("เจ้าของข้อมูล", "The person"),
        ConsentGiver.SelfWithParent => new("เจ้าของข้อมูลพร้อมผู้ปกครอง", "The person with the parent"),
        ConsentGiver.ParentOrGuardian => new("ผู้ปกครองหรือผู้แทนโดยชอบธรรม", "Parent or guardian"),
    };

    public static Text Of(ConsentEvidence evidence) => evidence switch
    {
        ConsentEvidence.Paper => new("ใบที่ลงชื่อ", "A signed paper"),
        ConsentEvidence.SpokenWithWitness => new("พูดต่อหน้าพยาน", "Spoken before a witness"),
        ConsentEvidence.Online => new("ทางออนไลน์", "Online"),
    };

    public static IReadOnlyList<Choice> Givers { get; } = [.. Enum.GetValues<ConsentGiver>().Select(g => new Choice(g.ToString(), Of(g)))];

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<ConsentEvidence>().Select(e => new Choice(e.ToString(), Of(e)))];

    public static IReadOnlyList<Choice> Answers { get; } = [new(bool.TrueString, Yes), new(bool.FalseString, No)];
}
