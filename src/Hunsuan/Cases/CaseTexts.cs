using Hunsuan.Shared;

namespace Hunsuan.Cases;

internal static partial class CaseTexts
{
    public static readonly Text TooLong = new("ยาวได้ไม่เกิน {0} ตัวอักษร", "Use at most {0} letters");
    public static readonly Text SummaryRequired = new("เล่าสั้น ๆ ว่าครัวเรือนนี้ต้องการความช่วยเหลือเรื่องใด", "Say in short what the household needs");
    public static readonly Text OwnerRequired = new("เลือกผู้รับผิดชอบหนึ่งคน", "Choose one person who answers for the case");
    public static readonly Text OwnerWrong = new("ผู้นี้รับเคสในพื้นที่นี้ไม่ได้แล้ว เลือกคนอื่น", "This person can't take cases of this area. Choose somebody else");
    public static readonly Text OwnerIsSame = new("ผู้นี้รับผิดชอบเคสอยู่แล้ว เลือกคนอื่น", "This person answers for the case already. Choose somebody else");
    public static readonly Text HouseholdEnded = new("ครัวเรือนนี้สิ้นสุดแล้ว จึงเปิดงานใหม่ไม่ได้ เปิดแฟ้มดูว่าสมาชิกไปอยู่ที่ใด", "This household has ended, so nothing new can be started. Its record shows where the members went");
    public static readonly Text ChangedMeanwhile = new("มีผู้อื่นเพิ่งทำรายการกับเคสนี้ ยังไม่มีอะไรถูกบันทึก เปิดเคสดูแล้วทำอีกครั้ง", "Somebody else has just worked on this case. Nothing was saved; look at the case and try again");
    public static readonly Text OpenAlready = new("ครัวเรือนนี้มีเคสที่เปิดอยู่แล้ว ให้ทำต่อในเคสนั้น", "This household already has an open case. Go on with that one");
    public static readonly Text ClosedRefusesHelp = new("เคสนี้ปิดแล้ว จึงบันทึกความช่วยเหลือไม่ได้ เปิดเคสอีกครั้งก่อน", "This case is closed, so no help can be recorded. Reopen it first");
    public static readonly Text BothHaveCases = new("ทั้งสองครัวเรือนมีเคสเปิดอยู่ ปิดเคสหนึ่งก่อนรวม", "Both households have an open case. Close one of them first");

    public static readonly Text HouseCodeWrong = new("รหัสประจำบ้านมี 11 หลัก เว้นว่างหากไม่ทราบ", "A house code has 11 digits. Leave it empty where it is not known");
    public static readonly Text AddressIsSame = new("ที่อยู่นี้บันทึกไว้อยู่แล้ว", "This is the address that is recorded already");
    public static readonly Text BeforeAddress = new("วันที่ต้องไม่ก่อน {0} ซึ่งเป็นวันแรกของที่อยู่ปัจจุบัน", "The day can't be before {0}, the first day at the present address");
    public static readonly Text OwnerStaysBehind = new("ผู้รับผิดชอบเคสที่เปิดอยู่ไม่ดูแลพื้นที่ใหม่ ส่งมอบเคสให้ผู้ที่ดูแลทั้งสองพื้นที่ก่อน", "Whoever answers for the open case does not look after the new area. Hand the case over first to somebody who looks after both");
    public static readonly Text IsAlive = new("ไม่มีการบันทึกการเสียชีวิตของผู้นี้", "No death of this person is recorded");
    public static readonly Text FoundAgain = new("การสำรวจพบผู้ที่ใช้เลขประจำตัวนี้ยังมีชีวิตและมีระเบียนใหม่แล้ว ค้นหาด้วยเลขประจำตัวแล้วทำงานต่อในระเบียนนั้น", "A survey met somebody alive with this citizen ID and made a new record. Search by the number and go on there");

    public static readonly Text KindRequired = new("เลือกประเภทความช่วยเหลือ", "Choose the kind of help");
    public static readonly Text WhatRequired = new("กรอกว่าช่วยอะไร", "Say what was given");
    public static readonly Text AmountWrong = new("กรอกจำนวนเงินเป็นบาท เช่น 2,000 หรือ 1,500.50", "Enter an amount in baht, such as 2,000 or 1,500.50");
    public static readonly Text QuantityWrong = new("กรอกจำนวนเป็นตัวเลข เช่น 60", "Enter the number, such as 60");
    public static readonly Text UnitRequired = new("กรอกหน่วยนับ เช่น ชิ้น ถุง ชุด", "Enter the unit, such as pieces or bags");
    public static readonly Text GivenByRequired = new("กรอกหน่วยงานหรือผู้ให้", "Enter who gave it");
    public static readonly Text DimensionWrong = new("เลือกมิติจากรายการ", "Choose a dimension of the list");

    public static readonly Text ActionWrong = new("เลือกกิจกรรมจากแผนของเคสนี้ หรือเว้นว่าง", "Choose an action of this case's plan, or none");

    public static readonly Text OutcomeRequired = new("เลือกผลลัพธ์ของเคส", "Choose the outcome");
    public static readonly Text WhyNotMeasuredRequired = new("ยังไม่ได้วัดห้ามิติซ้ำหลังเปิดเคส วัดซ้ำก่อน หรือบอกเหตุผลที่วัดไม่ได้", "The household was not measured again since the case was opened. Measure first, or say why it can't be done");
    public static readonly Text FinishFirst = new("ปิดเคสยังไม่ได้ {0}", "The case can't be closed yet. {0}");
    public static readonly Text ToldRequired = new("บอกว่าได้แจ้งใครว่าจบการช่วยเหลือ", "Say who was told that help ends");
    public static readonly Text CheckInsWrong = new("เลือกวันติดตามจากรายการ", "Choose the days of the list");
    public static readonly Text WhyNoCheckInRequired = new("เลือกอย่างน้อยหนึ่งครั้งที่จะถามซ้ำ หรือบอกเหตุผลที่ไม่ต้องถาม", "Choose when the household is asked again, or say why it need not be");
    public static readonly Text ReasonRequired = new("กรอกเหตุผล", "Enter the reason");
    public static readonly Text EditionUnknown = new("ไม่พบฉบับแบบสำรวจนี้ เปิดหน้าวัดใหม่อีกครั้ง", "This edition of the survey is not known. Open the page again");
    public static readonly Text AnswersContradict = new("มีข้อที่ตอบสองอย่างพร้อมกัน ตรวจคำตอบอีกครั้ง", "A question has two answers at once. Check the answers");
    public static readonly Text MembersChanged = new("สมาชิกครัวเรือนเปลี่ยนไประหว่างที่กรอก เปิดหน้าวัดใหม่อีกครั้ง", "The members changed while this was filled in. Open the page again");

    public static Text Of(CaseState state) => state switch
    {
        CaseState.Open => new("เปิดอยู่", "open"),
        CaseState.Closed => new("ปิดแล้ว", "closed"),
    };

    public static Text Of(CaseAction action) => action switch
    {
        CaseAction.HandOver => HandOver,
        CaseAction.Close => Close,
        CaseAction.Reopen => Reopen,
    };

    public static Text Of(CaseOutcome outcome) => outcome switch
    {
        CaseOutcome.Improved => new("ดีขึ้นตามเป้าหมาย", "Improved as hoped"),
        CaseOutcome.PartlyImproved => new("ดีขึ้นบางส่วน", "Partly improved"),
        CaseOutcome.Unchanged => new("ไม่เปลี่ยนแปลง", "Unchanged"),
        CaseOutcome.Worse => new("แย่ลง", "Worse"),
        CaseOutcome.MovedAway => new("ย้ายออกจากพื้นที่", "Moved away"),
        CaseOutcome.Died => new("เสียชีวิต", "Died"),
        CaseOutcome.Declined => new("ไม่ประสงค์รับความช่วยเหลือ", "Declined help"),
    };

    public static Text Of(HelpKind kind) => kind switch
    {
        HelpKind.Money => new("เงิน", "Money"),
        HelpKind.Goods => new("สิ่งของ", "Goods"),
        HelpKind.Service => new("บริการ", "Service"),
        HelpKind.Advice => new("คำปรึกษา", "Advice"),
    };

    /// <summary>Help in one line: เงิน 2,000 บาท (ค่าซ่อมหลังคา).</summary>
    public static Text InWords(Help help) => help switch
    {
        { Amount: { } satang } => new($"{help.What} {Baht.Write(satang)} บาท", $"{help.What}, {Baht.Write(satang)} baht"),
        { Quantity: { } quantity } => new($"{help.What} {quantity:N0} {help.Unit}", $"{help.What}, {quantity:N0} {help.Unit}"),
        _ => new(help.What, help.What),
    };
}
