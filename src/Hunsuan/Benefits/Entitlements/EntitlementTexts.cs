using Hunsuan.Engines.Benefits;
using Hunsuan.Shared;
using Hunsuan.Ui;

namespace Hunsuan.Benefits.Entitlements;

/// <summary>Words about who may have which benefit (ข้อความเกี่ยวกับสิทธิสวัสดิการ).</summary>
public static class EntitlementTexts
{
    public static readonly Text Title = new("สวัสดิการของครัวเรือน", "Benefits of the household");
    public static readonly Text Lead = new("สวัสดิการของทุกหน่วยงาน คำนวณจากข้อมูลในทะเบียน ณ วันนี้ หน่วยงานเจ้าของสวัสดิการเป็นผู้อนุมัติ", "Benefits of all agencies, worked out of what the registry knows today. The agency decides");
    public static readonly Text RulesWrong = new("สวัสดิการบางรายการพิจารณาไม่ได้วันนี้ แจ้งผู้ดูแลระบบให้แก้แฟ้มกติกา", "Some benefits can't be worked out today. Ask the administrator to mend the rule files");
    public static readonly Text HealthSecured = new("ข้อมูลสุขภาพแสดงเฉพาะผู้รับผิดชอบเคสของครัวเรือน สวัสดิการที่ต้องใช้ข้อมูลนี้จึงยังบอกไม่ได้", "Health is shown to whoever answers for the household's open case only, so benefits that need it can't be told here");
    public static readonly Text Who = new("ใคร", "Who");
    public static readonly Text Whole = new("ทั้งครัวเรือน", "The household");
    public static readonly Text Benefit = new("สวัสดิการ", "Benefit");
    public static readonly Text Amount = new("ได้เท่าไร", "How much");
    public static readonly Text Why = new("เพราะอะไร", "Why");
    public static readonly Text Condition = new("เงื่อนไข", "Condition");
    public static readonly Text Known = new("ที่ทราบ", "What is known");
    public static readonly Text Result = new("ผล", "Result");
    public static readonly Text Source = new("ที่มา", "Source");
    public static readonly Text ToChange = new("ผลจะเปลี่ยนหาก{0}เป็น {1}", "It would change if {0} were {1}");
    public static readonly Text Unverified = new("ยังไม่ยืนยัน", "Not verified");
    public static readonly Text Questions = new("ถามเพิ่มเพื่อบอกได้", "Ask this to tell more");
    public static readonly Text QuestionsLead = new("คำตอบหนึ่งข้ออาจใช้ได้กับหลายสวัสดิการ เรียงจากข้อที่ใช้มากที่สุด", "One answer may serve several benefits; the most useful stands first");
    public static readonly Text MoreQuestions = new("คำถามอื่นอีก {0} ข้อ", "{0} more questions");
    public static readonly Text Serves = new("ใช้กับ {0} สวัสดิการ", "for {0} benefits");
    public static readonly Text Ask = new("ตอบ", "Answer");
    public static readonly Text AskConfidential = new("เรื่องนี้ไม่บันทึกในระบบ ให้ปรึกษาหน่วยงานโดยตรง", "This is not written down here; turn to the agency directly");
    public static readonly Text Services = new("บริการอื่นที่สอบถามได้", "Other services to ask about");
    public static readonly Text ServicesWhy = new("บริการเหล่านี้มีเกณฑ์เป็นถ้อยคำ ระบบไม่ได้พิจารณาให้", "Their criteria are words; nobody is judged here");
    public static readonly Text NoMembers = new("ไม่มีสมาชิกในครัวเรือน", "Nobody lives in the household");
    public static readonly Text Nothing = new("ไม่มี", "None");
    public static readonly Text AgencyChecks = new("หน่วยงานตรวจเพิ่ม", "The agency also checks");

    public static readonly Text AnswerLead = new("คำตอบใช้พิจารณาสิทธิเท่านั้น และลบได้โดยเว้นว่าง", "The answer serves for benefits only; leave it blank to take it back");
    public static readonly Text AnswerLabel = new("คำตอบ", "Answer");
    public static readonly Text DateHint = new("เช่น 21/11/2510 หากไม่ทราบวันหรือเดือนใช้ 00", "Such as 21/11/2510 (B.E.); 00 for an unknown day or month");
    public static readonly Text UnitHint = new("หน่วย: {0}", "In {0}");
    public static readonly Text Save = new("บันทึกคำตอบ", "Save answer");
    public static readonly Text TakeBack = new("ไม่ทราบ", "Not known");

    public static readonly Text NotAsked = new("คำถามนี้ตอบในระบบไม่ได้", "This question can't be answered here");
    public static readonly Text ChooseOne = new("เลือกคำตอบหนึ่งข้อ", "Choose one answer");
    public static readonly Text DateWrong = new("ไม่ใช่วันที่ กรอกเป็น วัน/เดือน/ปี พ.ศ. เช่น 21/11/2510", "This is no date. Enter day/month/year (B.E.), such as 21/11/2510");
    public static readonly Text NumberWrong = new("กรอกจำนวนเต็มตั้งแต่ 0 ถึง {0:N0}", "Enter a whole number from 0 to {0:N0}");
    public static readonly Text MoneyWrong = new("กรอกจำนวนเงินเป็นบาท เช่น 1,500", "Enter an amount in baht, such as 1,500");

    public static readonly Text OutOfRange = new("ค่านี้อยู่นอกช่วงที่เป็นไปได้", "This value is out of range");

    public static readonly Text NotKnown = new("ไม่ทราบ", "Not known");
    public static readonly Text Yes = new("ใช่", "Yes");
    public static readonly Text No = new("ไม่ใช่", "No");
    public static readonly Text Years = new("{0} ปี", "{0} years");
    public static readonly Text Months = new("{0} เดือน", "{0} months");
    public static readonly Text Baht = new("{0} บาท", "{0} baht");
    public static readonly Text Between = new("{0} ถึง {1}", "{0} to {1}");
    public static readonly Text AtLeast = new("อย่างน้อย {0}", "at least {0}");
    public static readonly Text AtMost = new("ไม่เกิน {0}", "at most {0}");

    public static string PathOf(Guid household) => $"/households/{household}/benefits";

    public static string AskPathOf(Guid household, Guid? person, string fact) =>
        person is { } id ? $"/people/{id}/benefits/ask/{fact}" : $"{PathOf(household)}/ask/{fact}";

    public static Text Of(ClaimState state) => state switch
    {
        ClaimState.MayHave => new("มีสิทธิ แต่ยังไม่ได้รับ", "May have, and does not"),
        ClaimState.CannotTell => new("ยังบอกไม่ได้", "Cannot tell"),
        ClaimState.Applied => new("กำลังยื่นขอ", "Applied for"),
        ClaimState.Has => new("ได้รับอยู่แล้ว", "Has"),
        ClaimState.Not => new("ไม่เข้าเงื่อนไข", "Not eligible"),
    };

    public static Text Of(Verdict truth) => truth switch
    {
        Verdict.Yes => new("เข้าเงื่อนไข", "Met"),
        Verdict.No => new("ไม่เข้าเงื่อนไข", "Not met"),
        Verdict.Unknown => new("ยังไม่ทราบ", "Not known"),
    };

    public static TagKind KindOf(Verdict truth) => truth switch { Verdict.Yes => TagKind.Good, Verdict.No => TagKind.Late, Verdict.Unknown => TagKind.Soon };

    /// <summary>In what a fact of this type is counted.</summary>
    public static Text UnitOf(string type) => type switch
    {
        "years" => new("ปี", "years"),
        "months" => new("เดือน", "months"),
        "baht" => new("บาท", "baht"),
        "baht/day" => new("บาทต่อวัน", "baht a day"),
        "baht/month" => new("บาทต่อเดือน", "baht a month"),
        "baht/year" => new("บาทต่อปี", "baht a year"),
        _ => new("จำนวน", "a number"),
    };

    public static Text Per(AmountPeriod period) => period switch
    {
        AmountPeriod.Time => new("{0} ต่อครั้ง", "{0} each time"),
        AmountPeriod.Hour => new("{0} ต่อชั่วโมง", "{0} an hour"),
        AmountPeriod.Day => new("{0} ต่อวัน", "{0} a day"),
        AmountPeriod.Month => new("{0} ต่อเดือน", "{0} a month"),
        AmountPeriod.Year => new("{0} ต่อปี", "{0} a year"),
        AmountPeriod.House => new("{0} ต่อหลัง", "{0} a house"),
    };
}
